// KB301 to KB321: can one score without knowing anything of the customer?
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "analysis/bots.h"
#include "analysis/check.h"
#include "analysis/cues.h"
#include "analysis/findings.h"

namespace klankbord::analysis {

using scenario::Scenario;

namespace {

// Fewer decisions prove nothing: of six, chance alone lets a trick find four now and then. The same
// number below which KB112 calls a conversation short.
constexpr std::size_t kFewestDecisions = 8;
// An answer has to stand out so often before it counts how often it is the best.
constexpr int kFewestStandouts = 6;
// In permille. In one scenario some 30 pairs are counted, so that chance alone moves the area by
// 100 either way; the library has hundreds.
constexpr int kScenarioBand = 200, kLibraryBand = 100;
constexpr int kFewestLibraryPairs = 100;
// Of one task: three parts that belong and four that do not are the fewest that say something.
constexpr int kTaskBand = 250, kFewestTaskPairs = 12;

// How a cue is spoken of.
struct CueWords {
  Cue cue;
  std::string_view code, most, least, mend;
};
constexpr std::array<CueWords, kCues.size()> kCueWords = {{
    {Cue::position, kPositionTells, "the last answer", "the first answer",
     "let the best answer stand at another place in every decision"},
    {Cue::length, kLengthTells, "the longest answer", "the shortest answer",
     "say the other answers in as many words, or the best one in fewer"},
    {Cue::politeness, kPolitenessTells, "the politest answer", "the least polite answer",
     "let who answers wrongly be as polite, and who answers well not always"},
    {Cue::question, kQuestionTells, "the answer that asks most", "the answer that asks least",
     "let wrong answers ask something too, and let the best one not always be a question"},
    {Cue::empathy, kEmpathyTells, "the answer with most warm words",
     "the answer with fewest warm words",
     "give warm words to answers that do not help, and leave them out where listening shows "
     "enough"},
    {Cue::absolute, kAbsoluteTells, "the most absolute answer", "the least absolute answer",
     "take `always`, `never` and `certainly` out of the wrong answers, or let a good one use them"},
}};

struct BotWords {
  Bot bot;
  std::string_view code, does;
  Cue cue;
};
constexpr std::array<BotWords, kBots.size() - 1> kBotWords = {{
    {Bot::first, kFirstPasses, "always takes the first answer", Cue::position},
    {Bot::last, kLastPasses, "always takes the last answer", Cue::position},
    {Bot::longest, kLongestPasses, "always takes the longest answer", Cue::length},
    {Bot::shortest, kShortestPasses, "always takes the shortest answer", Cue::length},
    {Bot::politest, kPolitestPasses, "always takes the politest answer", Cue::politeness},
    {Bot::most_questions, kQuestionsPass, "always takes the answer that asks most", Cue::question},
    {Bot::most_empathy, kEmpathyPasses, "always takes the answer with most warm words",
     Cue::empathy},
    {Bot::least_absolute, kLeastAbsolutePasses, "always takes the least absolute answer",
     Cue::absolute},
}};

const CueWords& words_for(Cue cue) {
  return kCueWords[static_cast<std::size_t>(cue)];
}

bool gives_away(const Standout& standout) {
  return standout.times >= kFewestStandouts && 2 * standout.best > standout.times;
}

std::string percent(int permille) {
  return fmt::format("{}.{} %", permille / 10, permille % 10);
}

// Decisions where a cue gives the best answer away: it alone stands out by most (or least) of it.
struct Given {
  int line = 0;  // of the first
  std::string nodes;
};

Given given_away(const Scenario& scenario, const std::vector<Decision>& decisions,
                 const std::vector<CueValues>& values, Cue cue, bool by_most) {
  constexpr std::size_t kMostNamed = 6;
  Given given;
  std::size_t named = 0;
  for (const Decision& decision : decisions) {
    const CueCounts counts = count_cues(scenario, decision, values);
    const CueCount& count = count_of(counts, cue);
    if ((by_most ? count.most : count.least).best == 0) continue;
    const scenario::Node& node = scenario.nodes[decision.node];
    if (given.line == 0) given.line = node.source_line;
    ++named;
    if (named <= kMostNamed) given.nodes += (named > 1 ? ", " : "") + node.id;
    if (named == kMostNamed + 1) given.nodes += ", …";
  }
  return given;
}

void check_cue(const Scenario& scenario, const std::vector<Decision>& decisions, Cue cue,
               const std::vector<CueValues>& values, const CueCount& count, Findings& findings) {
  const CueWords& words = words_for(cue);
  const int leaning = count.auc_permille() - 500;
  const bool most = gives_away(count.most), least = gives_away(count.least);
  if (!most && !least && std::abs(leaning) <= kScenarioBand) return;
  const bool by_most = most == least ? leaning > 0 : most;
  const Standout& standout = by_most ? count.most : count.least;
  const std::string_view which = by_most ? words.most : words.least;
  const Given given = given_away(scenario, decisions, values, cue, by_most);
  findings.add(words.code, given.line,
               fmt::format("{} gives itself away: where one stands out as such, it is the best {} "
                           "times of {} ({}); {} tells a best answer from another in {}",
                           which, standout.best, standout.times, given.nodes, to_string(cue),
                           percent(500 + std::abs(leaning))),
               std::string(words.mend));
}

// Parts are longer, politer …: what a learner would say of them.
constexpr std::array<std::string_view, kCues.size()> kMoreOf = {
    "later", "longer", "politer", "more of a question", "warmer", "more absolute"};
constexpr std::array<std::string_view, kCues.size()> kLessOf = {
    "earlier", "shorter", "less polite", "less of a question", "cooler", "less absolute"};

void check_task(const scenario::Node& node, const std::vector<CueValues>& parts,
                Findings& findings) {
  const CueCounts counts = count_parts(node, parts);
  for (std::size_t i = 0; i < kCues.size(); ++i) {
    const int leaning = counts[i].auc_permille() - 500;
    if (counts[i].pairs < kFewestTaskPairs || std::abs(leaning) <= kTaskBand) continue;
    findings.add(
        kPartsTell, node.source_line,
        fmt::format("a part of \"{}\" that belongs is {} than one that does not in {} of "
                    "{} pairs: {} gives them away",
                    node.id, leaning > 0 ? kMoreOf[i] : kLessOf[i],
                    percent(500 + std::abs(leaning)), counts[i].pairs, to_string(kCues[i])),
        "make the parts alike, so that one has to have listened to tell them apart");
  }
}

void check_library_cues(const CueCounts& sum, std::size_t scenarios, bool of_tasks,
                        Findings& findings) {
  for (const CueWords& words : kCueWords) {
    const CueCount& count = count_of(sum, words.cue);
    const int leaning = count.auc_permille() - 500;
    if (count.pairs < kFewestLibraryPairs || std::abs(leaning) <= kLibraryBand) continue;
    const auto cue = static_cast<std::size_t>(words.cue);
    const std::string_view more = leaning > 0 ? kMoreOf[cue] : kLessOf[cue];
    findings.add(
        kLibraryCueTells, 0,
        fmt::format("over {} scenarios {} is {} than {} in {} of {} pairs: {} gives answers away",
                    scenarios, of_tasks ? "a part of a task that belongs" : "the best answer", more,
                    of_tasks ? "one that does not" : "another", percent(500 + std::abs(leaning)),
                    count.pairs, to_string(words.cue)),
        std::string(words.mend) +
            "; `klankbord bots --all` shows in which scenarios it weighs most");
  }
}

}  // namespace

void check_bias(const Subject& subject, Findings& findings) {
  const Scenario& scenario = subject.scenario;
  const MeasuredCues cues = measure_scenario(scenario);
  for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
    check_task(scenario.nodes[n], cues.parts[n], findings);
  }
  const std::vector<Decision> decisions = decisions_of(scenario);
  if (decisions.size() < kFewestDecisions) return;
  std::array<bool, kCues.size()> passed{};
  for (const BotWords& words : kBotWords) {
    const BotResult result = try_bot(scenario, words.bot, cues);
    if (!result.passes()) continue;
    passed[static_cast<std::size_t>(words.cue)] = true;
    findings.add(
        words.code, 0,
        fmt::format("who {} and knows nothing earns {} of the points that answers earn "
                    "({} of all): the mark is {}",
                    words.does, percent(result.answers), percent(result.mean), percent(kBotMark)),
        std::string(words_for(words.cue).mend));
  }
  const CueCounts counts = count_cues(scenario, decisions, cues.options);
  for (const Cue cue : kCues) {
    // What follows from a bot that passes is not said twice.
    if (passed[static_cast<std::size_t>(cue)]) continue;
    check_cue(scenario, decisions, cue, cues.options, count_of(counts, cue), findings);
  }
}

base::Diagnostics check_chance(const Scenario& scenario, const std::string& file_name, int plays) {
  Findings findings(file_name);
  if (decisions_of(scenario).size() < kFewestDecisions) return {};
  const BotResult result = sum_up(Bot::random, play_bot(scenario, Bot::random, plays));
  if (result.passes()) {
    findings.add(kRandomPasses, 0,
                 fmt::format("who answers at random earns {} of the points that answers earn, and "
                             "{} of {} such conversations reach {} without a knock-out (at most {} "
                             "may)",
                             percent(result.answers), percent(result.reached), result.plays,
                             percent(kBotMark), percent(kMostLucky)),
                 "offer more wrong answers beside each good one, or let one half-good answer earn "
                 "less");
  }
  return std::move(findings).sorted();
}

base::Diagnostics check_library(const std::vector<const Scenario*>& scenarios,
                                const std::string& folder_name) {
  CueCounts answers{}, parts{};
  for (const Scenario* scenario : scenarios) {
    answers += count_cues(*scenario);
    parts += count_parts(*scenario);
  }
  Findings findings(folder_name);
  check_library_cues(answers, scenarios.size(), false, findings);
  check_library_cues(parts, scenarios.size(), true, findings);
  return std::move(findings).sorted();
}

}  // namespace klankbord::analysis
