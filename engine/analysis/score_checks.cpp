// KB201 to KB214: can everything be earned, and is it told what was missed?
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>

#include "analysis/earnable.h"
#include "analysis/findings.h"
#include "assess/scorecard.h"
#include "play/engine.h"

namespace klankbord::analysis {

using scenario::Node;
using scenario::NodeIndex;
using scenario::Opportunity;
using scenario::Option;
using scenario::Scenario;

namespace {

constexpr int kThinBlockPoints = 4;  // fewer points say nothing about a block

std::string quoted(const std::string& id) {
  return "\"" + id + "\"";
}

void check_earnable(const Subject& subject, std::size_t index, Findings& findings) {
  const Opportunity& opportunity = subject.scenario.opportunities[index];
  if (highest_level(subject.scenario, index) < 1) {
    findings.add(kNobodyEarns, opportunity.source_line,
                 fmt::format("no answer earns the opportunity \"{}\" ({}), yet its {} points count",
                             opportunity.id, opportunity.competence, 2 * opportunity.weight),
                 "let the answers of one decision earn it, or take it out");
    return;
  }
  const int best = subject.routes.best_level(index);
  if (best < 2 && subject.exploration.exact) {
    findings.add(kNeverFull, opportunity.source_line,
                 fmt::format("no play earns the opportunity \"{}\" in full: the best gets level {}",
                             opportunity.id, best),
                 "give an answer level 2 at the first decision that scores it (a later one repairs "
                 "to 1), and nothing that spoils it in every play");
  }
  if (best == 0 || subject.scenario.has_desk) return;
  const auto missing = subject.routes.faultless_play_without(index);
  if (!missing) return;
  findings.add(kMissedWithoutChoice, opportunity.source_line,
               fmt::format("the occasion for \"{}\" does not come up {}, though every answer there "
                           "was as good as could be",
                           opportunity.id, after(subject.scenario, *missing)),
               "score it on every route a faultless learner can take, or make the two routes one");
}

// The levels at the end of a play.
assess::Scorecard result_of(const Scenario& scenario, const Play& play) {
  play::Events events;
  play::State state = play::start(scenario, events);
  for (const scenario::OptionIndex option : play) {
    const auto input = input_for(scenario, option);
    if (!input || !play::step(scenario, state, *input, events)) break;
  }
  return assess::score(scenario, state);
}

void check_model_play(const Subject& subject, Findings& findings) {
  const Scenario& scenario = subject.scenario;
  if (!subject.exploration.exact || subject.routes.totals().plays == 0) return;
  int all = 0, each = 0;  // points there are, and that can be earned one opportunity at a time
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    all += 2 * scenario.opportunities[i].weight;
    each += scenario.opportunities[i].weight * subject.routes.best_level(i);
  }
  const int best = subject.routes.totals().max_points;
  if (best == each) return;  // everything, or all that KB201 and KB202 leave
  const Play play = subject.routes.best_play();
  std::string lost;
  for (const assess::Scored& scored : result_of(scenario, play).opportunities) {
    if (scored.level == 2) continue;
    lost += (lost.empty() ? "" : ", ") + quoted(scored.opportunity);
  }
  findings.add(kNoModelPlay, 0,
               fmt::format("no play earns everything: the best earns {} of {} points and misses {} "
                           "({})",
                           best, all, lost, in_words(scenario, play)),
               "make it possible to be right on all of them in one play");
}

void check_blocks(const Subject& subject, Findings& findings) {
  std::vector<std::string> done;
  for (const Opportunity& first : subject.scenario.opportunities) {
    if (std::find(done.begin(), done.end(), first.block) != done.end()) continue;
    done.push_back(first.block);
    int points = 0;
    for (const Opportunity& other : subject.scenario.opportunities) {
      if (other.block == first.block) points += 2 * other.weight;
    }
    if (points >= kThinBlockPoints) continue;
    findings.add(
        kThinBlock, first.source_line,
        fmt::format("block {} has only {} points to earn, which says little", first.block, points),
        "add an opportunity of that block or weigh this one more, if it matters here");
  }
}

void check_framework(const Subject& subject, Findings& findings) {
  const framework::Framework& list = subject.framework;
  for (const Opportunity& opportunity : subject.scenario.opportunities) {
    const framework::Competence* competence = list.find_competence(opportunity.competence);
    if (competence != nullptr && list.blocks[competence->block].id == opportunity.block) continue;
    findings.add(kOutsideFramework, opportunity.source_line,
                 fmt::format("the opportunity \"{}\" is about competence {} of block {}, which the "
                             "list \"{}\" does not have",
                             opportunity.id, opportunity.competence, opportunity.block, list.id),
                 "load the scenario with the list it was written for, or name a competence of this "
                 "one");
  }
  for (const scenario::Phase& phase : subject.scenario.phases) {
    if (list.find_block(phase.block) != nullptr) continue;
    findings.add(kOutsideFramework, phase.source_line,
                 fmt::format("the phase \"{}\" belongs to block {}, which the list \"{}\" does not "
                             "have",
                             phase.id, phase.block, list.id),
                 "load the scenario with the list it was written for, or name a block of this one");
  }
}

// What the plays show about each pair of a node and an opportunity that it scores.
struct Occasion {
  bool first = false;  // in some play no occasion came before it
  bool idle = false;   // a play without a fault comes here with the full level already
};
using Occasions = std::map<std::pair<std::size_t, NodeIndex>, Occasion>;

Occasions occasions_of(const Exploration& exploration, const Routes& routes) {
  Occasions occasions;
  for (const Edge& edge : exploration.edges) {
    const NodeIndex node = exploration.positions[edge.source].node;
    for (std::uint32_t g = edge.first_gain; g < edge.first_gain + edge.gain_count; ++g) {
      const Gain& gain = exploration.gains[g];
      Occasion& occasion = occasions[{gain.opportunity, node}];
      occasion.first = occasion.first || gain.first;
      occasion.idle = occasion.idle || (gain.before == 2 && routes.is_faultless(edge.source));
    }
  }
  return occasions;
}

void check_repeats(const Subject& subject, const Occasions& occasions, Findings& findings) {
  if (!subject.exploration.exact) return;
  for (const auto& [place, occasion] : occasions) {
    const auto& [opportunity, node] = place;
    if (occasion.first || !occasion.idle) continue;
    findings.add(
        kScoredAgain, subject.scenario.nodes[node].source_line,
        fmt::format("node \"{}\" scores \"{}\", which every route there has scored before: "
                    "it cannot be earned here, only repaired to 1",
                    subject.scenario.nodes[node].id,
                    subject.scenario.opportunities[opportunity].id),
        "use an opportunity of its own for this node, or come here only to repair");
  }
}

// The opportunity that a decision is about: named by most of its answers, of equals the heaviest,
// then the first declared. Gives kMaxOpportunities when its answers earn nothing.
std::size_t main_opportunity(const Scenario& scenario, const Node& node) {
  std::array<int, base::kMaxOpportunities> named{};
  for (std::size_t i = 0; i < node.option_count; ++i) {
    for (const scenario::Earning& earning : scenario.options[node.first_option + i].earns) {
      ++named[earning.opportunity];
    }
  }
  std::size_t best = base::kMaxOpportunities;
  for (std::size_t o = 0; o < scenario.opportunities.size(); ++o) {
    if (named[o] == 0) continue;
    const auto rank = [&](std::size_t i) {
      return std::pair(named[i], scenario.opportunities[i].weight);
    };
    if (best == base::kMaxOpportunities || rank(o) > rank(best)) best = o;
  }
  return best;
}

void check_levels(const Subject& subject, NodeIndex index, const Occasions& occasions,
                  Findings& findings) {
  const Scenario& scenario = subject.scenario;
  const Node& node = scenario.nodes[index];
  // Interactions have their three levels by themselves.
  if (node.interaction != scenario::Interaction::choose) return;
  const std::size_t main = main_opportunity(scenario, node);
  if (main == base::kMaxOpportunities) return;
  int highest = 0, lowest = 2;
  for (std::size_t i = 0; i < node.option_count; ++i) {
    const Option& option = scenario.options[node.first_option + i];
    int level = 0;  // an answer that does not name it misses it
    for (const scenario::Earning& earning : option.earns) {
      if (earning.opportunity == main) level = std::max<int>(level, earning.level);
    }
    highest = std::max(highest, level);
    lowest = std::min(lowest, level);
    if (!option.earns.empty() || !option.spoils.empty()) continue;
    findings.add(kEarnsNothing, option.source_line,
                 fmt::format("option \"{}\" earns nothing, while other answers of node \"{}\" do",
                             option.id, node.id),
                 fmt::format("write its level, as in earns = {{ {} = 0 }}",
                             scenario.opportunities[main].id));
  }
  const std::string& name = scenario.opportunities[main].id;
  const auto found = occasions.find({main, index});
  const bool repair = subject.exploration.exact && found != occasions.end() && !found->second.first;
  if (highest < (repair ? 1 : 2)) {
    findings.add(kNoFullLevel, node.source_line,
                 fmt::format("no answer of node \"{}\" gives level {} for \"{}\"", node.id,
                             repair ? 1 : 2, name),
                 "every decision needs an answer as a competent worker gives it");
  }
  if (lowest > 0) {
    findings.add(
        kNoZeroLevel, node.source_line,
        fmt::format("every answer of node \"{}\" earns something for \"{}\"", node.id, name),
        "a decision teaches when one of its tempting answers is wrong: level 0");
  }
}

void check_knockouts(const Subject& subject, Findings& findings) {
  const Exploration& exploration = subject.exploration;
  std::map<NodeIndex, Play> nodes;
  for (std::uint32_t p = 0; p < exploration.positions.size(); ++p) {
    const Position& position = exploration.positions[p];
    bool alternative = false;
    for (std::uint32_t e = 0; e < position.edge_count; ++e) {
      const Edge& edge = exploration.edges[position.first_edge + e];
      alternative =
          alternative || subject.scenario.options[edge.option].knockout == scenario::kNoKnockout;
    }
    if (alternative) continue;
    const Play play = subject.routes.to_position(p);
    const auto [known, is_new] = nodes.try_emplace(position.node, play);
    if (!is_new && play.size() < known->second.size()) known->second = play;
  }
  for (const auto& [index, play] : nodes) {
    const Node& node = subject.scenario.nodes[index];
    findings.add(kKnockoutOnly, node.source_line,
                 fmt::format("at node \"{}\" every answer offered {} is a knock-out", node.id,
                             after(subject.scenario, play)),
                 "offer at least one answer without a knock-out");
  }
}

bool needs_feedback(const scenario::Consequences& what) {
  return what.knockout != scenario::kNoKnockout || !what.spoils.empty() ||
         std::any_of(what.earns.begin(), what.earns.end(),
                     [](const scenario::Earning& earning) { return earning.level < 2; });
}

// `owner`: "option "warm"", for messages.
void check_advice(const scenario::Consequences& what, const std::string& owner, int line,
                  base::Language spoken, Findings& findings) {
  if (!needs_feedback(what)) return;
  const char* reason = what.knockout != scenario::kNoKnockout ? "is a knock-out"
                       : what.spoils.empty()                  ? "gives a level below 2"
                                                              : "spoils an opportunity";
  if (what.why.nl.empty()) {
    findings.add(kWhyMissing, line, fmt::format("{} {} and has no `why` in Dutch", owner, reason),
                 "write why = { nl = \"…\" }: what it does to the customer, in one sentence");
  }
  if (what.better.nl.empty()) {
    findings.add(kBetterMissing, line,
                 fmt::format("{} {} and has no `better` in Dutch", owner, reason),
                 "write better = { nl = \"…\" }: a sentence one can say, in the language of the "
                 "conversation");
  }
  std::string missing;
  if (!what.why.nl.empty() && what.why.exactly(spoken).empty()) missing = "`why`";
  if (!what.better.nl.empty() && what.better.exactly(spoken).empty()) {
    missing += missing.empty() ? "`better`" : " and `better`";
  }
  if (missing.empty()) return;
  findings.add(kFeedbackLanguage, line,
               fmt::format("{} has no {} in {}, the language of the conversation", owner, missing,
                           base::to_string(spoken)),
               fmt::format("add {} = \"…\" beside nl", base::to_string(spoken)));
}

}  // namespace

void check_opportunities(const Subject& subject, Findings& findings) {
  for (std::size_t i = 0; i < subject.scenario.opportunities.size(); ++i) {
    check_earnable(subject, i, findings);
  }
  check_model_play(subject, findings);
  check_framework(subject, findings);
  check_blocks(subject, findings);
}

void check_decisions(const Subject& subject, Findings& findings) {
  const Occasions occasions = occasions_of(subject.exploration, subject.routes);
  check_repeats(subject, occasions, findings);
  for (std::size_t n = 0; n < subject.scenario.nodes.size(); ++n) {
    check_levels(subject, static_cast<NodeIndex>(n), occasions, findings);
  }
  check_knockouts(subject, findings);
}

void check_feedback(const Subject& subject, Findings& findings) {
  const Scenario& scenario = subject.scenario;
  for (const Option& option : scenario.options) {
    // What waits for a person's mark has no level yet.
    const bool open = scenario.nodes[option.node].interaction == scenario::Interaction::answer;
    if (open) continue;
    check_advice(option, fmt::format("option \"{}\"", option.id), option.source_line,
                 scenario.language, findings);
  }
  for (const scenario::Rule& rule : scenario.rules) {
    check_advice(rule, fmt::format("rule \"{}\"", rule.id), rule.source_line, scenario.language,
                 findings);
  }
}

}  // namespace klankbord::analysis
