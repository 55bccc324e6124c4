#include "analysis/projection.h"

#include <algorithm>

namespace klankbord::analysis {

using scenario::Condition;
using scenario::Jump;
using scenario::kFinish;
using scenario::Line;
using scenario::Node;
using scenario::Operation;
using scenario::Option;
using scenario::Scenario;

// What the conditions and evidence of some part of a scenario depend on.
struct Projection::Needs {
  std::bitset<base::kMaxOpportunities> evidence;
  std::bitset<base::kMaxOpportunities> levels;  // of it, the level that counts so far matters too
  NodeSet seen;
  std::bitset<base::kMaxOptions> chosen;
  bool elapsed = false;

  void add(const Needs& other) {
    evidence |= other.evidence;
    levels |= other.levels;
    seen |= other.seen;
    chosen |= other.chosen;
    elapsed = elapsed || other.elapsed;
  }

  void read(const Condition& condition) {
    for (const scenario::Instruction& instruction : condition.code) {
      const auto index = static_cast<std::size_t>(instruction.argument);
      switch (instruction.operation) {
        case Operation::seen_node:
          seen.set(index);
          break;
        case Operation::chose_option:
          chosen.set(index);
          break;
        case Operation::elapsed:
          elapsed = true;
          break;
        case Operation::level_of:
          evidence.set(index);
          levels.set(index);
          break;
        default:
          break;
      }
    }
  }
  void read(const std::vector<Line>& lines) {
    for (const Line& line : lines) read(line.when);
  }
  void read(const std::vector<Jump>& jumps) {
    for (const Jump& jump : jumps) read(jump.when);
  }
  // What is spoiled costs the points it was worth.
  void read_scores(const scenario::Consequences& what) {
    for (const scenario::Earning& earning : what.earns) evidence.set(earning.opportunity);
    for (const std::uint16_t spoiled : what.spoils) {
      evidence.set(spoiled);
      levels.set(spoiled);
    }
  }
  // What is read once the menu of a node is open.
  void read(const Option& option) {
    read(option.when);
    read(option.replies);
    read(option.jumps);
    read_scores(option);
  }
  void read(const Node& node) {
    read(node.lines);
    read(node.jumps);
    for (const scenario::Part& part : node.parts) {
      for (const scenario::Earning& earning : part.earns) evidence.set(earning.opportunity);
    }
  }
  void read(const scenario::Rule& rule) {
    read(rule.when);
    read(rule.replies);
    read(rule.jumps);
    read_scores(rule);
    if (rule.before != kFinish) seen.set(rule.before);
  }
};

namespace {

void close(std::vector<NodeSet>& reach) {  // Warshall
  for (std::size_t middle = 0; middle < reach.size(); ++middle) {
    for (NodeSet& from : reach) {
      if (from[middle]) from |= reach[middle];
    }
  }
}

void add_targets(NodeSet& targets, const std::vector<Jump>& jumps, std::size_t next) {
  for (const Jump& jump : jumps) {
    if (jump.target != kFinish) targets.set(jump.target);
  }
  if (jumps.empty() && next < base::kMaxNodes) targets.set(next);
}

}  // namespace

// A target that was visited too often is passed over for the node after it, so where a target can
// have been visited before, the node after it counts as a target too.
void Projection::follow_targets(const Scenario& scenario) {
  const std::size_t count = scenario.nodes.size();
  std::vector<NodeSet>& direct = direct_;
  direct.resize(count);
  for (std::size_t n = 0; n < count; ++n) {
    const Node& node = scenario.nodes[n];
    const std::size_t next = n + 1 < count ? n + 1 : base::kMaxNodes;
    bool may_be_empty = true;
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const Option& option = scenario.options[node.first_option + i];
      add_targets(direct[n], option.jumps, next);
      may_be_empty = may_be_empty && !option.when.empty();
    }
    if (may_be_empty) add_targets(direct[n], node.jumps, next);
    for (const scenario::Rule& rule : scenario.rules) {
      if (!rule.jumps.empty()) add_targets(direct[n], rule.jumps, base::kMaxNodes);
    }
  }
  for (bool grown = true; grown;) {
    grown = false;
    later_ = direct;
    close(later_);
    for (std::size_t n = 0; n < count; ++n) {
      for (std::size_t t = 0; t + 1 < count; ++t) {
        if (!direct[n][t] || direct[n][t + 1] || !(t == n || later_[t][n])) continue;
        direct[n].set(t + 1);
        grown = true;
      }
    }
  }
}

Projection::Projection(const Scenario& scenario, Detail detail)
    : detail_(detail), threads_(scenario.threads.size()) {
  follow_targets(scenario);
  const std::size_t count = scenario.nodes.size();
  // Side by side any node can come after any other.
  for (NodeSet& later : later_) {
    for (std::size_t n = 0; n < count && threads_ > 0; ++n) later.set(n);
  }
  const Bounds bounds(scenario, direct_, later_);
  std::vector<Needs> menus(count), whole(count);
  for (std::size_t n = 0; n < count; ++n) {
    const Node& node = scenario.nodes[n];
    for (std::size_t i = 0; i < node.option_count; ++i) {
      menus[n].read(scenario.options[node.first_option + i]);
    }
    for (const scenario::Rule& rule : scenario.rules) menus[n].read(rule);
    whole[n] = menus[n];
    whole[n].read(node);
    if (node.interaction != scenario::Interaction::choose) menus[n] = whole[n];
  }
  fields_.resize(count);
  for (std::size_t n = 0; n < count; ++n) {
    if (scenario.nodes[n].option_count == 0) continue;  // no state waits here
    Needs needs = menus[n];
    for (std::size_t t = 0; t < count; ++t) {
      if (later_[n][t]) needs.add(whole[t]);
    }
    lay_out(scenario, n, needs, bounds);
  }
}

void Projection::lay_out(const Scenario& scenario, std::size_t node, const Needs& needs,
                         const Bounds& bounds) {
  std::size_t word = 0;
  std::size_t used = 16;  // the node itself
  const auto place = [&](Part part, std::size_t index, std::size_t bits, int lowest = 0,
                         int highest = 0) {
    if (used + bits > 64) {
      ++word;
      used = 0;
    }
    fields_[node].push_back({part, static_cast<std::uint8_t>(used),
                             static_cast<std::uint16_t>(word), static_cast<std::uint16_t>(index),
                             static_cast<std::int16_t>(lowest),
                             static_cast<std::int16_t>(highest)});
    used += bits;
  };
  for (std::size_t i = 0; i < scenario.variables.size() && detail_ != Detail::blind; ++i) {
    const scenario::Variable& variable = scenario.variables[i];
    Bounds::Range range = bounds.at(node, i);
    if (detail_ == Detail::variables) range = {variable.min, variable.max};
    if (range.low >= range.high) continue;  // one value, or none that is asked for
    std::size_t bits = 1;
    while ((1 << bits) <= range.high - range.low) ++bits;
    place(Part::variable, i, bits, range.low, range.high);
  }
  for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
    // Visits count where one can come back; elsewhere it matters at most whether there was one.
    const bool again = later_[node][n] && (n == node || later_[n][node]);
    if (again) {
      place(Part::visits, n, 4);
    } else if (needs.seen[n]) {
      place(Part::seen, n, 1);
    }
  }
  for (std::size_t o = 0; o < scenario.options.size(); ++o) {
    if (needs.chosen[o]) place(Part::chosen, o, 1);
  }
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    if (!needs.evidence[i]) continue;
    if (needs.levels[i] || detail_ == Detail::evidence) {
      place(Part::evidence, i, 4);
    } else {
      place(Part::occasion, i, 2);
    }
  }
  // Without a hand at the desk only few rules apply, but any may come to count.
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) place(Part::applied, i, 1);
  if (needs.elapsed) place(Part::elapsed, 0, 32);
  words_ = std::max(words_, word + 1 + (threads_ > 0 ? threads_ + 2 : 0));
}

// Where each conversation stands and how long it has waited, and the clock that lets in the next.
void Projection::write_threads(const play::State& state, std::uint64_t* last) const {
  for (std::size_t i = 0; i < threads_; ++i) {
    const play::ThreadState& thread = state.desk.threads[i];
    *last-- = thread.node | (thread.begun ? 1u << 16 : 0u) |
              std::uint64_t{static_cast<std::uint16_t>(thread.wait_s)} << 32;
  }
  *last-- = static_cast<std::uint32_t>(state.elapsed_s);
  *last = state.desk.applied_now;
}

void Projection::write(const play::State& state, std::uint64_t* key) const {
  std::fill(key, key + words_, 0);
  key[0] = state.node;
  if (threads_ > 0) write_threads(state, key + words_ - 1);
  for (const Field& field : fields_[state.node]) {
    std::uint64_t value = 0;
    switch (field.part) {
      case Part::variable:
        value = static_cast<std::uint64_t>(
            std::clamp(state.variables[field.index], field.lowest, field.highest) - field.lowest);
        break;
      case Part::seen:
        value = state.visits[field.index] > 0;
        break;
      case Part::visits:
        value = state.visits[field.index];
        break;
      case Part::chosen:
        value = state.has_chosen(field.index);
        break;
      case Part::evidence: {
        const play::Evidence& evidence = state.evidence[field.index];
        value = evidence.level | (evidence.given ? 4u : 0u) |
                (evidence.spoiled ? 8u : 0u);  // pending ones follow from what was chosen
        break;
      }
      case Part::occasion: {
        // Not met yet; met without success, so that 1 can still be earned; final.
        const play::Evidence& evidence = state.evidence[field.index];
        value = !evidence.given ? 0u : evidence.level == 0 && !evidence.spoiled ? 1u : 2u;
        break;
      }
      case Part::applied:
        value = (state.desk.applied >> field.index) & 1;
        break;
      case Part::elapsed:
        value = static_cast<std::uint32_t>(state.elapsed_s);
        break;
    }
    key[field.word] |= value << field.shift;
  }
}

}  // namespace klankbord::analysis
