#include "analysis/desk_parts.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#include "play/permission.h"

namespace klankbord::analysis {

using play::State;
using scenario::kFinish;
using scenario::Rule;
using scenario::Scenario;
using scenario::Trigger;
using scenario::Verb;

namespace {

constexpr std::uint64_t bit(std::size_t i) {
  return std::uint64_t{1} << i;
}

// Who is joined with whom.
class Groups {
 public:
  Groups() : leader_(part::kCount) { std::iota(leader_.begin(), leader_.end(), std::size_t{0}); }
  std::size_t leader(std::size_t one) {
    while (leader_[one] != one) one = leader_[one] = leader_[leader_[one]];
    return one;
  }
  void join(const PartSet& set) {
    std::size_t first = part::kCount;
    for (std::size_t i = 0; i < part::kCount; ++i) {
      if (!set[i]) continue;
      if (first == part::kCount) first = i;
      leader_[leader(i)] = leader(first);
    }
  }

 private:
  std::vector<std::size_t> leader_;
};

std::size_t first_of(const PartSet& set) {
  for (std::size_t i = 0; i < part::kCount; ++i) {
    if (set[i]) return i;
  }
  return part::kCount;
}

bool is_at_the_desk(const Rule& rule) {
  return is_timed(rule) || rule.trigger == Trigger::action || rule.trigger == Trigger::open_own ||
         rule.trigger == Trigger::open_other || rule.trigger == Trigger::card_number;
}

std::uint64_t evidence_bits(const play::Evidence& evidence) {
  return evidence.level | (evidence.given ? 4u : 0u) | (evidence.spoiled ? 8u : 0u);
}

}  // namespace

std::uint32_t DeskPart::number_of(const Standing& standing) {
  std::string key(sizeof standing, '\0');
  std::memcpy(key.data(), &standing, sizeof standing);
  const auto next = static_cast<std::uint32_t>(standings.size());
  const auto [at, is_new] = known.emplace(std::move(key), next);
  if (is_new) standings.push_back(standing);
  return at->second;
}

std::uint32_t DeskPart::number_of(ReachedSet set) {
  std::sort(set.begin(), set.end());  // of one standing the least time first
  set.erase(std::unique(set.begin(), set.end(),
                        [](const Reached& a, const Reached& b) { return a.first == b.first; }),
            set.end());
  const auto next = static_cast<std::uint32_t>(sets.size());
  const auto [at, is_new] = known_sets.emplace(std::move(set), next);
  if (is_new) sets.push_back(at->first);
  return at->second;
}

DeskParts::DeskParts(const Scenario& scenario, const Alternatives& alternatives, const Deeds& deeds,
                     const Footprints& prints, const std::vector<NodeSet>& later)
    : scenario_(scenario), prints_(prints), once_(scenario.actions.size(), false) {
  files_.resize(scenario.actions.size());
  for (std::size_t d = 0; d < deeds.size(); ++d) {
    if (deeds[d].once) once_[deeds[d].input.target] = true;
    if (deeds[d].kind != DeedKind::act) continue;
    const scenario::Action& action = scenario.actions[deeds[d].input.target];
    if (action.verb != Verb::file) continue;
    const auto scan =
        scenario.find_action("digitise " + scenario.company.desk.items[action.object].id);
    if (scan) files_[*scan].push_back(deeds[d].input.target);
  }
  for (std::size_t r = 0; r < scenario.rules.size(); ++r) {
    if (prints.only_knocks_out(r) && is_at_the_desk(scenario.rules[r])) forgotten_ |= bit(r);
  }
  join(alternatives, deeds, prints);
  unmarked_ = forgotten_;
  for (std::size_t r = 0; r < scenario.rules.size(); ++r) {
    const bool hangs = (prints.of_rule(r).reads & open_).any();
    if (prints.only_knocks_out(r) && hangs) unmarked_ |= bit(r);
  }
  for (DeskPart& part : all) {
    part.asked_later.resize(scenario.nodes.size());
    part.written_later.resize(scenario.nodes.size());
    for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
      for (std::size_t a = 0; a < alternatives.size(); ++a) {
        const scenario::NodeIndex node = alternatives[a].node;
        if (node != n && !later[n][node]) continue;
        part.asked_later[n] |= prints.of_answer(a).reads & part.all;
        part.written_later[n] |= prints.of_answer(a).writes & part.all;
      }
    }
    for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
      std::size_t first = 0;
      while (part.asked_later[first] != part.asked_later[n] ||
             part.written_later[first] != part.written_later[n]) {
        ++first;
      }
      part.like.push_back(static_cast<std::uint16_t>(first));
    }
    for (std::size_t i = 0; i < part::kTalking; ++i) {
      if (part.surroundings[i]) part.seen.push_back(static_cast<std::uint16_t>(i));
    }
    if (part.variables.size() > 8 || part.opportunities.size() > 64 || part.actions.size() > 64) {
      obstacle_ = "too much at the desk hangs together";
    }
  }
}

void DeskParts::join(const Alternatives& alternatives, const Deeds& deeds,
                     const Footprints& prints) {
  // Only these can differ between plays with the same answers.
  PartSet here;
  for (std::size_t i = 0; i < part::kVisits; ++i) here.set(i);
  for (std::size_t d = 0; d < deeds.size(); ++d) open_ |= prints.of_deed(d).writes & here;
  for (bool grown = true; grown;) {
    grown = false;
    for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
      const Footprint& print = prints.of_rule(r);
      const PartSet writes = print.writes & here;
      if ((print.reads & open_).none() || (writes & ~open_).none()) continue;
      open_ |= writes;
      grown = true;
    }
  }
  Groups groups;
  PartSet waits;
  for (std::size_t d = 0; d < deeds.size(); ++d) {
    const PartSet touched = prints.of_deed(d).all() & open_;
    groups.join(touched);
    if (deeds[d].kind != DeedKind::act) waits |= touched;
  }
  groups.join(waits);
  for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
    groups.join(prints.of_rule(r).all() & open_);
  }
  for (std::size_t a = 0; a < alternatives.size(); ++a) {
    groups.join(prints.of_answer(a).asks & open_);
  }
  std::map<std::size_t, std::size_t> index;  // by leader
  for (std::size_t i = 0; i < part::kCount; ++i) {
    if (!open_[i]) continue;
    const std::size_t p = index.emplace(groups.leader(i), index.size()).first->second;
    if (p == all.size()) all.emplace_back();
    DeskPart& part = all[p];
    part.all.set(i);
    if (i < part::kEvidence) {
      part.variables.push_back(static_cast<std::uint16_t>(i - part::kVariables));
    } else if (i < part::kApplied) {
      part.opportunities.push_back(static_cast<std::uint16_t>(i - part::kEvidence));
    } else if (i < part::kDone) {
      part.rules |= bit(i - part::kApplied);
    } else {
      const std::size_t action = i - part::kDone;
      part.actions.push_back(static_cast<std::uint16_t>(action));
      remembered_[action / 64] |= bit(action % 64);
    }
  }
  const auto part_of = [&](const PartSet& set) {
    const std::size_t first = first_of(set & open_);
    return first == part::kCount ? kNone : index.at(groups.leader(first));
  };
  std::size_t rest = kNone;  // deeds that only knock out
  for (std::size_t d = 0; d < deeds.size(); ++d) {
    std::size_t p = part_of(prints.of_deed(d).all());
    if (p == kNone) {
      if (rest == kNone) {
        rest = all.size();
        all.emplace_back();
      }
      p = rest;
    }
    of_deed_.push_back(p);
    all[p].deeds |= bit(d);
    all[p].surroundings |= prints.of_deed(d).reads & ~open_;
  }
  for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
    const Footprint& print = prints.of_rule(r);
    of_rule_.push_back((forgotten_ & bit(r)) != 0 ? kNone : part_of(print.all()));
    if (of_rule_[r] == kNone) continue;
    all[of_rule_[r]].surroundings |= print.reads & ~open_;
  }
  for (std::size_t a = 0; a < alternatives.size(); ++a) {
    asked_by_.push_back(part_of(prints.of_answer(a).asks));
  }
}

Standing DeskParts::read(const DeskPart& part, const State& state) const {
  Standing standing;
  for (std::size_t i = 0; i < part.variables.size(); ++i) {
    standing.variables[i] = state.variables[part.variables[i]];
  }
  for (std::size_t i = 0; i < part.opportunities.size(); ++i) {
    standing.evidence[i / 16] |= evidence_bits(state.evidence[part.opportunities[i]])
                                 << (i % 16 * 4);
  }
  standing.applied = state.desk.applied & part.rules;
  for (std::size_t i = 0; i < part.actions.size(); ++i) {
    if (state.has_done(part.actions[i])) standing.done |= bit(i);
  }
  return standing;
}

void DeskParts::write(const DeskPart& part, const Standing& standing, State& state) const {
  for (std::size_t i = 0; i < part.variables.size(); ++i) {
    state.variables[part.variables[i]] = standing.variables[i];
  }
  for (std::size_t i = 0; i < part.opportunities.size(); ++i) {
    const std::uint64_t bits = standing.evidence[i / 16] >> (i % 16 * 4);
    play::Evidence& evidence = state.evidence[part.opportunities[i]];
    evidence.level = bits & 3;
    evidence.given = (bits & 4) != 0;
    evidence.spoiled = (bits & 8) != 0;
  }
  state.desk.applied = (state.desk.applied & ~part.rules) | standing.applied;
  for (std::size_t i = 0; i < part.actions.size(); ++i) {
    const std::size_t action = part.actions[i];
    state.desk.done[action / 64] &= ~bit(action % 64);
    if ((standing.done & bit(i)) != 0) state.desk.done[action / 64] |= bit(action % 64);
  }
}

State DeskParts::at_rest(const State& state) const {
  State rest = state;
  rest.elapsed_s = 0;
  rest.choices = 0;
  rest.knockouts = 0;
  play::DeskState& desk = rest.desk;
  desk.on_hold = false;
  desk.silence_s = desk.cover_s = desk.covered_s = desk.hold_s = desk.hold_total_s = 0;
  desk.applied &= ~unmarked_;
  desk.applied_now = 0;
  for (std::size_t i = 0; i < desk.done.size(); ++i) desk.done[i] &= remembered_[i];
  for (std::size_t i = 0; i < scenario_.variables.size(); ++i) {
    if (prints_.is_asked_for(part::kVariables + i)) continue;
    rest.variables[i] = static_cast<std::int16_t>(scenario_.variables[i].start);
  }
  return rest;
}

State DeskParts::without_desk(const State& state) const {
  State rest = at_rest(state);
  for (const DeskPart& part : all) {
    Standing none;
    for (std::size_t i = 0; i < part.variables.size(); ++i) {
      none.variables[i] = static_cast<std::int16_t>(scenario_.variables[part.variables[i]].start);
    }
    write(part, none, rest);
  }
  rest.desk.done = {};
  return rest;
}

Surroundings DeskParts::surroundings(const DeskPart& part, const State& state) const {
  Surroundings around;
  around.left = state.status == play::Status::ended || play::has_left(scenario_, state);
  for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
    const Rule& rule = scenario_.rules[r];
    if (rule.before != kFinish && state.visits[rule.before] > 0) around.dead |= bit(r);
  }
  if (around.left) return around;
  if (state.node < part.asked_later.size()) {
    around.asked = part.asked_later[state.node];
    around.written = part.written_later[state.node];
  }
  return around;
}

std::string DeskParts::key_of(const DeskPart& part, const State& state) const {
  std::string key;
  const bool left = state.status == play::Status::ended || play::has_left(scenario_, state);
  key += static_cast<char>((left ? 1 : 0) | (state.desk.alone ? 2 : 0));
  // Nodes after which the same can still be asked and written are the same to the part.
  const std::size_t like = left ? part::kCount : part.like[state.node];
  key += static_cast<char>(like & 255);
  key += static_cast<char>(like >> 8);
  for (const std::size_t i : part.seen) {
    if (i < part::kEvidence) {
      const std::int16_t value = state.variables[i];
      key += static_cast<char>(value & 255);
      key += static_cast<char>((value >> 8) & 255);
    } else if (i < part::kApplied) {
      key += static_cast<char>(evidence_bits(state.evidence[i - part::kEvidence]));
    } else if (i < part::kDone) {
      key += static_cast<char>((state.desk.applied >> (i - part::kApplied)) & 1);
    } else if (i < part::kVisits) {
      key += static_cast<char>(state.has_done(i - part::kDone));
    } else if (i < part::kChosen) {
      key += static_cast<char>(state.visits[i - part::kVisits] > 0);
    } else {
      key += static_cast<char>(state.has_chosen(i - part::kChosen));
    }
  }
  return key;
}

bool DeskParts::hold_counts(const DeskPart& part, const Standing& standing) const {
  bool any = false;
  for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
    if (scenario_.rules[r].trigger != Trigger::hold_total || ((part.rules >> r) & 1) == 0) continue;
    if ((standing.applied & bit(r)) == 0) return true;
    any = true;
  }
  return !any;
}

bool DeskParts::can_be_triggered(const Rule& rule, const Surroundings& around) const {
  if (rule.trigger == Trigger::left || rule.trigger == Trigger::reveal || is_timed(rule)) {
    return !around.left;
  }
  return true;
}

Standing DeskParts::what_matters(const DeskPart& part, const Standing& standing,
                                 const Surroundings& around) const {
  const auto done = [&](std::size_t action) {
    const auto at = std::lower_bound(part.actions.begin(), part.actions.end(), action);
    if (at == part.actions.end() || *at != action) return false;
    return (standing.done & bit(static_cast<std::size_t>(at - part.actions.begin()))) != 0;
  };
  std::uint64_t can_apply = 0;  // rules that can once, or could if they had not
  std::uint64_t waiting = 0;    // rules that can, whether or not they have
  Footprint rest;
  for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
    const Rule& rule = scenario_.rules[r];
    if ((around.dead & bit(r)) != 0 || !can_be_triggered(rule, around)) continue;
    if (prints_.only_knocks_out(r)) rest.reads |= prints_.of_rule(r).reads & part.all;
    if (of_rule_[r] == kNone || &all[of_rule_[r]] != &part) continue;
    waiting |= bit(r);
    if (rule.trigger == Trigger::action && once_[rule.action] && done(rule.action)) continue;
    const bool adds_up = rule.trigger == Trigger::covered || rule.trigger == Trigger::hold_total;
    const bool once = !rule.again || adds_up;
    if (once) can_apply |= bit(r);
    if (!once || (standing.applied & bit(r)) == 0) rest.add(prints_.of_rule(r));
  }
  Standing kept = standing;
  for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
    const bool asked = rest.reads[part::kApplied + r] || around.asked[part::kApplied + r];
    if (!asked && (can_apply & bit(r)) == 0) kept.applied &= ~bit(r);
  }
  // What was done is kept where it bars a rule that nothing else bars.
  const auto could_do = [&](std::size_t action) {
    for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
      const Rule& rule = scenario_.rules[r];
      const bool on = rule.trigger == Trigger::action && rule.action == action;
      if (on && prints_.only_knocks_out(r) && (around.dead & bit(r)) == 0) return true;
      const bool over = !rule.again && (kept.applied & bit(r)) != 0;
      if (on && (waiting & bit(r)) != 0 && !over) return true;
    }
    return false;
  };
  for (std::size_t i = 0; i < part.actions.size(); ++i) {
    const std::size_t action = part.actions[i];
    const auto& files = files_[action];
    const bool matters = rest.reads[part::kDone + action] || around.asked[part::kDone + action] ||
                         (once_[action] && could_do(action)) ||
                         std::any_of(files.begin(), files.end(), could_do);
    if (!matters) kept.done &= ~bit(i);
  }
  for (std::size_t i = 0; i < part.variables.size(); ++i) {
    const std::size_t v = part.variables[i];
    if (rest.reads[part::kVariables + v] || around.asked[part::kVariables + v]) continue;
    kept.variables[i] = static_cast<std::int16_t>(scenario_.variables[v].start);
  }
  for (std::size_t i = 0; i < part.opportunities.size(); ++i) {
    const std::size_t o = part.opportunities[i];
    if (rest.writes[part::kEvidence + o] || around.written[part::kEvidence + o]) continue;
    kept.evidence[i / 16] &= ~(std::uint64_t{8} << (i % 16 * 4));  // spoiled: nothing left to spoil
  }
  return kept;
}

}  // namespace klankbord::analysis
