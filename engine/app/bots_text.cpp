#include "app/bots_text.h"

#include <fmt/core.h>

#include <algorithm>

namespace klankbord::app {

using analysis::Bot;
using analysis::BotResult;
using analysis::Cue;
using analysis::CueCount;

namespace {

std::string percent(int permille) {
  return fmt::format("{}.{}", permille / 10, permille % 10);
}

std::string verdict(const BotResult& result) {
  if (result.passes()) return "PASSES";
  if (result.bot != Bot::random) return "below";
  return fmt::format("below; {} % reach it without a knock-out (at most {} %)",
                     percent(result.reached), percent(analysis::kMostLucky));
}

std::string standout(const analysis::Standout& standout) {
  return fmt::format("{} of {}", standout.best, standout.times);
}

// What the best answer of one decision stands out by.
std::string standouts(const scenario::Scenario& scenario, const analysis::Decision& decision,
                      const std::vector<analysis::CueValues>& values) {
  static constexpr std::array<std::string_view, analysis::kCues.size()> kMost = {
      "last", "longest", "politest", "asks most", "warmest", "most absolute"};
  static constexpr std::array<std::string_view, analysis::kCues.size()> kLeast = {
      "first", "shortest", "least polite", "asks least", "coolest", "least absolute"};
  const analysis::CueCounts counts = analysis::count_cues(scenario, decision, values);
  std::string words;
  const auto add = [&](std::string_view word) {
    words += words.empty() ? "" : ", ";
    words += word;
  };
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i].most.best > 0) add(kMost[i]);
    if (counts[i].least.best > 0) add(kLeast[i]);
  }
  return words.empty() ? "nothing" : words;
}

void add_cues(std::string& text, const analysis::CueCounts& cues) {
  for (const CueCount& count : cues) text += fmt::format("{:>11}", count.auc_permille());
}

}  // namespace

bool BotReport::passed() const {
  return std::any_of(results.begin(), results.end(),
                     [](const BotResult& result) { return result.passes(); });
}

std::string bots_text(const BotReport& report) {
  const scenario::Scenario& scenario = *report.scenario;
  std::string text = fmt::format(
      "{}: who guesses, in % of all points, and of those that answers alone earn (mark: {})\n\n",
      scenario.id, percent(analysis::kBotMark));
  text += fmt::format("{:<16}{:>7}{:>8}{:>9}{:>9}{:>10}{:>12}  {}\n", "bot", "plays", "points",
                      "lowest", "highest", "answers", "knock-outs", "verdict");
  for (const BotResult& result : report.results) {
    text += fmt::format("{:<16}{:>7}{:>8}{:>9}{:>9}{:>10}{:>12}  {}\n", to_string(result.bot),
                        result.plays, percent(result.mean), percent(result.lowest),
                        percent(result.highest), percent(result.answers),
                        percent(result.with_knockout), verdict(result));
  }
  text += fmt::format(
      "\nWhat tells the best answer from another (AUC in permille: 500 nothing, 1000 more of it, 0 "
      "less of it)\n\n{:<12}{:>5}{:>7}{:>16}{:>17}\n",
      "cue", "AUC", "pairs", "most is best", "least is best");
  for (const Cue cue : analysis::kCues) {
    const CueCount& count = count_of(report.cues, cue);
    text += fmt::format("{:<12}{:>5}{:>7}{:>16}{:>17}\n", to_string(cue), count.auc_permille(),
                        count.pairs, standout(count.most), standout(count.least));
  }
  if (report.parts[0].pairs > 0) {
    text += fmt::format("\nOf the parts of its tasks, over {} pairs:", report.parts[0].pairs);
    for (const Cue cue : analysis::kCues) {
      if (cue == Cue::position) continue;  // the order is what the task asks
      text += fmt::format(" {} {}", to_string(cue), count_of(report.parts, cue).auc_permille());
    }
    text += "\n";
  }
  text += fmt::format("\n{:<6}{:<22}{}\n", "line", "decision", "the best answer stands out as");
  const auto values = analysis::measure_options(scenario);
  for (const analysis::Decision& decision : analysis::decisions_of(scenario)) {
    const scenario::Node& node = scenario.nodes[decision.node];
    text += fmt::format("{:<6}{:<22}{}\n", node.source_line, node.id,
                        standouts(scenario, decision, values));
  }
  return text;
}

std::string library_bots_text(const std::vector<BotReport>& reports, const BotResult& form) {
  std::string text = fmt::format(
      "Who guesses, in % of the points that answers alone earn or of all, whichever is more (mark: "
      "{})\n\n{:<22}",
      percent(analysis::kBotMark), "scenario");
  // Short, so that all of them stand side by side on a terminal.
  static constexpr std::array<std::string_view, analysis::kBots.size()> kHeads = {
      "first", "last", "long", "short", "polite", "asks", "warm", "mild", "random"};
  for (const std::string_view head : kHeads) text += fmt::format("{:>8}", head);
  text += "\n";
  for (const BotReport& report : reports) {
    text += fmt::format("{:<22}", report.scenario->id);
    for (const BotResult& result : report.results) {
      text += fmt::format("{:>8}", (result.passes() ? "! " : "") + percent(result.standing()));
    }
    text += "\n";
  }
  text += fmt::format("\nWhat tells the best answer from another (AUC in permille)\n\n{:<22}",
                      "scenario");
  for (const Cue cue : analysis::kCues) text += fmt::format("{:>11}", to_string(cue));
  analysis::CueCounts sum{}, parts{};
  for (const BotReport& report : reports) {
    text += fmt::format("\n{:<22}", report.scenario->id);
    add_cues(text, report.cues);
    sum += report.cues;
    parts += report.parts;
  }
  text += fmt::format("\n{:<22}", "all together");
  add_cues(text, sum);
  text += fmt::format("\n{:<22}", "parts of tasks");
  add_cues(text, parts);
  text += "\n";
  if (form.plays > 0) {
    text += fmt::format(
        "\nAt random over the {} scenarios kindest to guessing: {} % of the points on average, {} "
        "% at most;\n{} % of {} reach {} % (at most {} % may).\n",
        analysis::kFormScenarios, percent(form.mean), percent(form.highest), percent(form.reached),
        form.plays, percent(analysis::kBotMark), percent(analysis::kMostLuckyForms));
  }
  return text;
}

}  // namespace klankbord::app
