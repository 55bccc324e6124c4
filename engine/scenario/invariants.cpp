#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>

#include "base/limits.h"
#include "base/utf8.h"
#include "scenario/compiled.h"
#include "scenario/demands.h"

namespace klankbord::scenario {

namespace demands {

void demand(bool holds, const std::string& what) {
  if (!holds) throw Broken{what};
}

void demand_at_most(std::size_t count, std::size_t limit, const std::string& what) {
  if (count > limit)
    throw Broken{fmt::format("{}: {}, at most {} are allowed", what, count, limit)};
}

void check_id(const std::string& id, const std::string& what) {
  demand(!id.empty() && id.size() <= base::kMaxIdBytes,
         what + " has no id or one that is too long");
  const bool plain = std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
  });
  demand(plain, fmt::format("{} \"{}\": an id has lower-case letters, digits and hyphens only",
                            what, base::printable(id)));
}

void check_new_id(std::set<std::string>& family, const std::string& id, const std::string& what) {
  check_id(id, what);
  demand(family.insert(id).second, fmt::format("{} \"{}\" stands twice", what, id));
}

void check_text(const std::string& text, std::size_t limit, const std::string& what) {
  demand(base::is_utf8(text), what + " is not UTF-8");
  demand_at_most(text.size(), limit, what + " in bytes");
}

void check_texts(const base::LocalText& text, const std::string& what) {
  for (const base::Language language : base::kLanguages) {
    check_text(text.exactly(language), base::kMaxTextBytes, what);
  }
}

void check_cost(int cost_s, const std::string& at) {
  demand(cost_s >= 0 && cost_s <= base::kMaxCost_s, at + ": its cost is out of range");
}

namespace {

void check_line(const Line& line, const std::string& at) {
  demand(!line.text.empty(), at + " has an empty line");
  check_text(line.text, base::kMaxLineBytes, "a line of " + at);
  demand(line.cost_s >= 0 && line.cost_s <= base::kMaxCost_s,
         at + ": a line's cost is out of range");
}

void check_jumps(const Scenario& scenario, const std::vector<Jump>& jumps, const std::string& at) {
  demand_at_most(jumps.size(), base::kMaxEntriesPerOption, "targets of " + at);
  for (std::size_t i = 0; i < jumps.size(); ++i) {
    demand(jumps[i].target == kFinish || jumps[i].target < scenario.nodes.size(),
           at + " jumps to a node that is not there");
    const bool last = i + 1 == jumps.size();
    demand(last == jumps[i].when.empty(),
           at + ": of several targets only the last has no condition");
  }
}

}  // namespace

void check_earnings(const Scenario& scenario, const std::vector<Earning>& earns,
                    const std::string& at) {
  demand_at_most(earns.size(), base::kMaxEntriesPerOption, "opportunities of " + at);
  std::set<std::uint16_t> seen;
  for (const Earning& earning : earns) {
    demand(earning.opportunity < scenario.opportunities.size() && earning.level <= 2,
           at + " earns something that is not there, or a level above 2");
    demand(seen.insert(earning.opportunity).second, at + " earns the same opportunity twice");
  }
}

void check_knockout(const Scenario& scenario, std::uint8_t knockout, const std::string& at) {
  demand(knockout == kNoKnockout || knockout < scenario.knockouts.size(),
         at + " names a knock-out that is not there");
}

void check_consequences(const Scenario& scenario, const Consequences& all, const std::string& at) {
  check_earnings(scenario, all.earns, at);
  demand_at_most(all.spoils.size(), base::kMaxEntriesPerOption, "spoiled by " + at);
  demand_at_most(all.effects.size(), base::kMaxEntriesPerOption, "effects of " + at);
  demand_at_most(all.replies.size(), base::kMaxLinesPerNode, "replies of " + at);
  for (const std::uint16_t spoiled : all.spoils) {
    demand(spoiled < scenario.opportunities.size(), at + " spoils something that is not there");
  }
  for (const Effect& effect : all.effects) {
    demand(effect.variable < scenario.variables.size(),
           at + " changes a variable that is not there");
    const bool truth = scenario.variables[effect.variable].truth;
    demand(std::abs(effect.value) <= (truth ? 1 : base::kMaxVariableMagnitude) &&
               (!truth || effect.value >= 0),
           at + ": an effect is out of range");
  }
  for (const Line& line : all.replies) check_line(line, at);
  check_jumps(scenario, all.jumps, at);
  check_knockout(scenario, all.knockout, at);
  check_texts(all.why, "a text of " + at);
  check_texts(all.better, "a text of " + at);
}

void check_said(const Scenario& scenario, const Node& node, const std::string& at) {
  for (const Line& line : node.lines) check_line(line, at);
  check_jumps(scenario, node.jumps, at);
}

}  // namespace demands

namespace {

using demands::Broken;
using demands::check_id;
using demands::check_ids;
using demands::check_text;
using demands::demand;
using demands::demand_at_most;

// The words of an outcome are the learner's own; any other option has its text.
void check_option(const Scenario& scenario, const Option& option, const std::string& at) {
  const bool outcome = scenario.nodes[option.node].interaction != Interaction::choose;
  demand(outcome || !option.text.empty(), at + " has no text");
  check_text(option.text, base::kMaxLineBytes, "the text of " + at);
  demands::check_cost(option.cost_s, at);
  demands::check_consequences(scenario, option, at);
  demands::check_texts(option.hidden, "a text of " + at);
}

void check_header(const Scenario& s) {
  check_id(s.id, "the scenario");
  demand(s.version >= 1 && s.version <= 1'000'000, "the version is out of range");
  demand(s.minutes >= 1 && s.minutes <= 60, "minutes is not from 1 to 60");
  demand(s.difficulty >= 1 && s.difficulty <= 3, "difficulty is not from 1 to 3");
  demand(s.customer < s.company.customers.size(), "the customer is not there");
  demand_at_most(s.knockouts.size(), 16, "knock-outs");
  demand_at_most(s.variables.size(), base::kMaxVariables, "variables");
  demand_at_most(s.opportunities.size(), base::kMaxOpportunities, "opportunities");
  demand_at_most(s.phases.size(), base::kMaxPhases, "phases");
  demand_at_most(s.nodes.size(), base::kMaxNodes, "nodes");
  demand_at_most(s.options.size(), base::kMaxOptions, "options");
  demand(!s.nodes.empty(), "there is no node");
  check_ids(s.variables, "variable");
  check_ids(s.opportunities, "opportunity");
  check_ids(s.phases, "phase");
  check_ids(s.nodes, "node");
  for (const Variable& v : s.variables) {
    demand(v.min <= v.start && v.start <= v.max && std::abs(v.min) <= base::kMaxVariableMagnitude &&
               std::abs(v.max) <= base::kMaxVariableMagnitude,
           fmt::format("variable \"{}\": start or range is out of bounds", v.id));
    demand(!v.truth || (v.min == 0 && v.max == 1), "a truth value is 0 or 1");
  }
  demand(!s.mood || (*s.mood < s.variables.size() && !s.variables[*s.mood].truth),
         "the mood has to be a number");
  for (const Opportunity& o : s.opportunities) {
    demand(o.weight >= 1 && o.weight <= 3,
           fmt::format("opportunity \"{}\": the weight is not 1, 2 or 3", o.id));
  }
}

// Nodes of a phase, and options of a node, stand side by side and leave nothing over.
void check_layout(const Scenario& s) {
  std::size_t node = 0, option = 0;
  for (std::size_t p = 0; p < s.phases.size(); ++p) {
    demand(s.phases[p].first_node == node && s.phases[p].node_count > 0,
           fmt::format("phase \"{}\" has no nodes of its own", s.phases[p].id));
    node += s.phases[p].node_count;
    demand(node <= s.nodes.size(), "a phase has nodes that are not there");
    for (std::size_t n = s.phases[p].first_node; n < node; ++n) {
      demand(s.nodes[n].phase == p, "a node is in two phases");
      demand(s.nodes[n].first_option == option, "options are out of order");
      option += s.nodes[n].option_count;
      demand(option <= s.options.size(), "a node has options that are not there");
    }
  }
  demand(node == s.nodes.size() && option == s.options.size(), "a node or option is in no phase");
}

void check_node(const Scenario& s, NodeIndex index) {
  const Node& node = s.nodes[index];
  const std::string at = fmt::format("node \"{}\"", node.id);
  demand_at_most(node.lines.size(), base::kMaxLinesPerNode, "lines of " + at);
  demand_at_most(node.option_count, base::kMaxOptionsPerNode, "options of " + at);
  demand(node.at_most >= 1 && node.at_most <= base::kMaxVisits,
         fmt::format("{}: at_most is not from 1 to {}", at, base::kMaxVisits));
  demand(node.option_count == 0 || node.jumps.empty(), at + " has options and a target of its own");
  demands::check_said(s, node, at);
  std::set<std::string> seen;
  for (std::size_t o = node.first_option; o < node.first_option + std::size_t{node.option_count};
       ++o) {
    const Option& option = s.options[o];
    check_id(option.id, "an option of " + at);
    demand(option.node == index, "an option is in two nodes");
    demand(seen.insert(option.id).second,
           fmt::format("option \"{}\" stands twice in {}", option.id, at));
    check_option(s, option, fmt::format("option \"{}\" of {}", option.id, at));
  }
  demands::check_interaction(s, node, at);
}

}  // namespace

std::string broken_invariant(const Scenario& scenario) {
  try {
    check_header(scenario);
    check_layout(scenario);
    demands::check_work(scenario);
    for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
      check_node(scenario, static_cast<NodeIndex>(n));
    }
    return {};
  } catch (Broken& broken) {
    return std::move(broken.what);
  }
}

}  // namespace klankbord::scenario
