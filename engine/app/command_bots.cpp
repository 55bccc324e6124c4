#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/bots_text.h"
#include "app/commands.h"
#include "session/library.h"

namespace klankbord::app {

namespace {

using analysis::BotPlay;
using analysis::BotResult;
using nlohmann::json;

// A scenario with what the bots made of it.
struct Played {
  store::ScenarioPointer scenario;
  BotReport report;
  std::vector<BotPlay> at_random;
};

Played play_all(const store::ScenarioPointer& scenario) {
  Played played{
      scenario,
      {scenario.get(), {}, analysis::count_cues(*scenario), analysis::count_parts(*scenario)},
      {}};
  played.report.results = analysis::run_bots(*scenario, 0);
  played.at_random = analysis::play_bot(*scenario, analysis::Bot::random, analysis::kRandomPlays);
  played.report.results.push_back(sum_up(analysis::Bot::random, played.at_random));
  return played;
}

// The i-th random plays of the scenarios kindest to guessing, as one attempt at a form.
BotResult as_kindest_form(const std::vector<Played>& all) {
  std::vector<const Played*> kindest;
  for (const Played& one : all) {
    // A scenario in which nothing is left to chance has one play; it is no help to who guesses.
    if (one.at_random.size() == analysis::kRandomPlays) kindest.push_back(&one);
  }
  if (kindest.size() < analysis::kFormScenarios) return {};
  std::stable_sort(kindest.begin(), kindest.end(), [](const Played* a, const Played* b) {
    return a->report.results.back().mean > b->report.results.back().mean;
  });
  std::vector<std::vector<BotPlay>> plays;
  for (std::size_t i = 0; i < analysis::kFormScenarios; ++i) {
    plays.push_back(kindest[i]->at_random);
    for (BotPlay& play : plays.back()) play.knockout = false;  // points alone: the stricter way
  }
  return sum_up(analysis::Bot::random, analysis::as_form(plays));
}

json result_json(const BotResult& result) {
  return {{"bot", to_string(result.bot)}, {"plays", result.plays},
          {"mean", result.mean},          {"lowest", result.lowest},
          {"highest", result.highest},    {"answers", result.answers},
          {"reached", result.reached},    {"knockouts", result.with_knockout},
          {"passes", result.passes()}};
}

json cues_json(const analysis::CueCounts& counts) {
  json object = json::object();
  for (const analysis::Cue cue : analysis::kCues) {
    const analysis::CueCount& count = count_of(counts, cue);
    object[std::string(to_string(cue))] = {
        {"auc", count.auc_permille()},
        {"pairs", count.pairs},
        {"most", {{"times", count.most.times}, {"best", count.most.best}}},
        {"least", {{"times", count.least.times}, {"best", count.least.best}}}};
  }
  return object;
}

json report_json(const BotReport& report) {
  json bots = json::array(), decisions = json::array();
  for (const BotResult& result : report.results) bots.push_back(result_json(result));
  const auto values = analysis::measure_options(*report.scenario);
  for (const analysis::Decision& decision : analysis::decisions_of(*report.scenario)) {
    const scenario::Node& node = report.scenario->nodes[decision.node];
    decisions.push_back(
        {{"node", node.id},
         {"line", node.source_line},
         {"cues", cues_json(analysis::count_cues(*report.scenario, decision, values))}});
  }
  return {{"scenario", report.scenario->id},
          {"bots", std::move(bots)},
          {"cues", cues_json(report.cues)},
          {"parts", cues_json(report.parts)},
          {"decisions", std::move(decisions)}};
}

void write_json(const std::vector<BotReport>& reports, const BotResult& form) {
  json list = json::array();
  analysis::CueCounts sum{}, parts{};
  for (const BotReport& report : reports) {
    list.push_back(report_json(report));
    sum += report.cues;
    parts += report.parts;
  }
  json document = {{"mark", analysis::kBotMark},
                   {"scenarios", std::move(list)},
                   {"cues", cues_json(sum)},
                   {"parts", cues_json(parts)}};
  if (form.plays > 0) {
    document["form"] = result_json(form);
    document["form"]["scenarios"] = analysis::kFormScenarios;
    document["form"]["passes"] = form.reached > analysis::kMostLuckyForms;
  }
  std::cout << document.dump(1) << '\n';
}

base::Result<std::vector<Played>> played_by(const Installation& installation,
                                            const std::vector<std::string>& ids, bool all) {
  std::vector<Played> played;
  for (const std::string& id : ids) {
    const auto entry =
        session::load_scenario_by_id(installation.framework, installation.places(), id);
    if (!entry) return entry.failure();
    played.push_back(play_all(entry->scenario));
  }
  if (!all) return played;
  const auto library = session::Library::scan(installation.framework, installation.places());
  if (!library) return library.failure();
  for (const session::LibraryEntry& entry : library->entries()) {
    if (entry.usable()) {
      played.push_back(play_all(entry.scenario));
    } else {
      std::cerr << "klankbord: " << entry.id << " is left out: " << session::reason(entry) << '\n';
    }
  }
  return played;
}

int bots_command(const Globals& globals, const std::vector<std::string>& ids, bool all) {
  if (ids.empty() != all) {
    return report({base::ExitCode::bad_command_line,
                   "Name one or more scenarios, or say --all for the whole library."});
  }
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto played = played_by(*installation, ids, all);
  if (!played) return report(played.failure());
  std::vector<BotReport> reports;
  for (const Played& one : *played) reports.push_back(one.report);
  const BotResult form = as_kindest_form(*played);
  if (globals.json) {
    write_json(reports, form);
  } else if (reports.size() == 1) {
    std::cout << bots_text(reports[0]);
  } else {
    std::cout << library_bots_text(reports, form);
  }
  const bool findings =
      form.reached > analysis::kMostLuckyForms ||
      std::any_of(reports.begin(), reports.end(), [](const BotReport& r) { return r.passed(); });
  return exit_code(findings ? base::ExitCode::findings : base::ExitCode::done);
}

}  // namespace

void add_bots(CLI::App& app, Globals& globals, Commands& commands) {
  struct Words {
    std::vector<std::string> ids;
    bool all = false;
  };
  const auto words = std::make_shared<Words>();
  CLI::App* bots = app.add_subcommand(
      "bots", "Let players who know nothing guess: whether a scenario can be passed by a trick");
  bots->add_option("scenarios", words->ids, "Ids of scenarios, or .lua files");
  bots->add_flag("--all", words->all, "The whole library");
  add_json(bots, globals);
  commands.push_back(
      {bots, [&globals, words] { return bots_command(globals, words->ids, words->all); }});
}

}  // namespace klankbord::app
