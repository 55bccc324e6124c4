#include "analysis/desk_steps.h"

#include <algorithm>
#include <utility>

#include "analysis/waits.h"
#include "play/permission.h"

namespace klankbord::analysis {

using play::Event;
using play::EventKind;
using play::State;
using scenario::Scenario;

DeskSteps::DeskSteps(const Scenario& scenario, const Alternatives& alternatives,
                     const std::vector<NodeSet>& later, bool careless)
    : scenario_(scenario),
      deeds_(scenario),
      prints_(scenario, alternatives, deeds_, later),
      parts_(scenario, alternatives, deeds_, prints_, later),
      obstacle_(!deeds_.obstacle().empty() ? deeds_.obstacle() : parts_.obstacle()),
      known_surroundings_(parts_.all.size()),
      surroundings_(parts_.all.size()),
      known_stands_(parts_.all.size()),
      known_steps_(parts_.all.size()),
      known_rests_(parts_.all.size()) {
  if (obstacle_.empty() && prints_.asks_for_time()) {
    obstacle_ = "a condition asks how much time has passed";
  }
  if (obstacle_.empty() && !careless)
    obstacle_ = why_waits_hang_together(scenario, deeds_, prints_);
}

// Of a rule that belongs to the part, or that only knocks out and was met by a deed of it.
std::uint16_t DeskSteps::raised(std::size_t part) const {
  std::uint16_t raised = 0;
  for (const Event& event : events_) {
    if (event.kind != EventKind::knockout_raised) continue;
    const bool by_rule = event.cause == play::Cause::rule;
    const std::size_t owner = by_rule ? parts_.part_of_rule(event.owner) : DeskParts::kNone;
    if (owner == part) raised = static_cast<std::uint16_t>(raised | 1u << event.index);
  }
  return raised;
}

int DeskSteps::turned_by(const play::Events& events) const {
  for (const Event& event : events) {
    if (event.kind == EventKind::call_over || event.kind == EventKind::conversation_ended) {
      return kHangsUp;
    }
    if (event.kind == EventKind::rule_applied && !scenario_.rules[event.index].jumps.empty()) {
      return event.index;
    }
  }
  return kStays;
}

DeskSteps::Step DeskSteps::try_deed(const State& full, std::size_t part, const Standing& standing,
                                    int held_s, std::size_t deed) {
  Step step;
  ++tried_;
  State& state = step.after;
  state = full;
  parts_.write(parts_.all[part], standing, state);
  step.held_s = held_s;
  const bool on_the_line = deeds_.is_on_the_line(state);
  step.done = submit(state, held_s, deed);
  if (!step.done) return step;
  if (deeds_[deed].kind != DeedKind::act) {
    const Standing now = parts_.read(parts_.all[part], state);
    step.held_s = parts_.hold_counts(parts_.all[part], now) ? state.desk.hold_total_s : 0;
  } else if (on_the_line) {
    const int quiet_s = deeds_.quiet_hold_s(deed);
    if (quiet_s < 0) {
      obstacle_ = "something at the desk takes longer than a customer bears on hold";
    }
    step.held_s += std::max(0, quiet_s);
  }
  step.turned_by = turned_by(events_);
  step.standing = parts_.read(parts_.all[part], state);
  // What only knocks out belongs to whoever did it.
  const auto knockouts = static_cast<std::uint16_t>(raised(part) | raised(DeskParts::kNone));
  step.standing.knockouts = standing.knockouts | knockouts;
  if (step.turned_by == kStays) check_alone(full, part, standing, state);
  return step;
}

bool DeskSteps::submit(State& state, int held_s, std::size_t deed) {
  if (deeds_[deed].kind == DeedKind::act) {
    // How long it takes is no matter here: it can be done so that nobody minds.
    state.desk.applied_now = ~std::uint64_t{0};
    return static_cast<bool>(play::step(scenario_, state, deeds_[deed].input, events_));
  }
  events_.clear();
  state.desk.hold_total_s = static_cast<std::int16_t>(held_s);
  // What speaks up for all the time of a conversation does so once, even if it may apply again.
  for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
    const scenario::Trigger trigger = scenario_.rules[r].trigger;
    const bool adds_up =
        trigger == scenario::Trigger::covered || trigger == scenario::Trigger::hold_total;
    if (adds_up) state.desk.applied_now |= state.desk.applied & (std::uint64_t{1} << r);
  }
  std::vector<play::Input> inputs;
  return deeds_.wait_out(state, deed, inputs, events_);
}

DeskSteps::Step DeskSteps::turn_beside(const State& full, std::size_t part,
                                       const Standing& standing, int held_s, std::size_t deed) {
  Step step;
  ++tried_;
  step.after = full;
  parts_.write(parts_.all[part], standing, step.after);
  step.done = submit(step.after, held_s, deed);
  step.standing = parts_.read(parts_.all[part], step.after);
  step.standing.knockouts = standing.knockouts | raised(part);
  return step;
}

DeskSteps::Step DeskSteps::try_input(const State& full, std::size_t part, const Standing& standing,
                                     int held_s, const play::Input& input) {
  Step step;
  ++tried_;
  State& state = step.after;
  state = full;
  if (part != DeskParts::kNone) parts_.write(parts_.all[part], standing, state);
  step.done = static_cast<bool>(play::step(scenario_, state, input, events_));
  step.held_s = held_s;
  if (!step.done || part == DeskParts::kNone) return step;
  step.standing = parts_.read(parts_.all[part], state);
  step.standing.knockouts = standing.knockouts | raised(part);
  return step;
}

// A deed that changed anything beside its own part means that the parts were cut wrongly.
void DeskSteps::check_alone(const State& before, std::size_t part, const Standing& standing,
                            const State& after) {
  State was = parts_.at_rest(before), is = parts_.at_rest(after);
  parts_.write(parts_.all[part], standing, was);
  parts_.write(parts_.all[part], standing, is);
  if (!(was == is)) obstacle_ = "things at the desk hang together in a way that was not foreseen";
}

std::uint32_t DeskSteps::surroundings_of(std::size_t part, const State& state) {
  const DeskPart& one = parts_.all[part];
  const auto next = static_cast<std::uint32_t>(surroundings_[part].size());
  const auto [at, is_new] = known_surroundings_[part].emplace(parts_.key_of(one, state), next);
  if (is_new) surroundings_[part].push_back(parts_.surroundings(one, state));
  return at->second;
}

std::uint32_t DeskSteps::stand(std::size_t part, const Standing& standing,
                               std::uint32_t surroundings) {
  DeskPart& one = parts_.all[part];
  const std::uint64_t key = std::uint64_t{one.number_of(standing)} << 32 | surroundings;
  const auto [at, is_new] = known_stands_[part].emplace(key, 0);
  if (is_new) {
    at->second =
        one.number_of(parts_.what_matters(one, standing, surroundings_[part][surroundings]));
  }
  return at->second;
}

std::uint32_t DeskSteps::left_alone(std::size_t part, std::uint32_t set,
                                    std::uint32_t surroundings) {
  const std::uint64_t key = std::uint64_t{set} << 32 | surroundings;
  const auto found = known_rests_[part].find(key);
  if (found != known_rests_[part].end()) return found->second;
  ReachedSet rest = parts_.all[part].sets[set];
  for (Reached& one : rest) {
    const Standing standing = parts_.all[part].standings[one.first];
    one.first = stand(part, standing, surroundings);
  }
  const std::uint32_t number = parts_.all[part].number_of(std::move(rest));
  known_rests_[part].emplace(key, number);
  return number;
}

Reached DeskSteps::reach(std::size_t part, const Reached& from, std::size_t deed, const State& full,
                         std::uint32_t surroundings) {
  const bool waits = deeds_[deed].kind != DeedKind::act;
  const auto held_s = static_cast<std::uint64_t>(waits ? from.second : 0);
  const std::uint64_t key = std::uint64_t{from.first} << 40 |
                            std::uint64_t{surroundings & 0xFFFF} << 24 | held_s << 8 | deed;
  auto& known = known_steps_[part];
  auto found = known.find(key);
  if (found == known.end()) {
    const Standing standing = parts_.all[part].standings[from.first];
    const Step step = try_deed(full, part, standing, static_cast<int>(held_s), deed);
    Reached reached{kNothing, 0};
    if (step.done && step.turned_by == kStays) {
      reached = {stand(part, step.standing, surroundings), step.held_s - static_cast<int>(held_s)};
    }
    found = known.emplace(key, reached).first;
  }
  Reached reached = found->second;
  reached.second += from.second;
  return reached;
}

std::uint32_t DeskSteps::closure(std::size_t part, std::uint32_t set, DeedSet deeds,
                                 const State& full, std::uint32_t surroundings) {
  deeds &= parts_.all[part].deeds;
  if (deeds == 0) return set;
  const std::vector<std::uint64_t> key = {part, set, deeds, surroundings};
  const auto found = known_closures_.find(key);
  if (found != known_closures_.end()) return found->second;
  ReachedSet all = parts_.all[part].sets[set];
  std::unordered_map<std::uint32_t, int> least;  // seconds on hold
  for (const Reached& one : all) least.emplace(one.first, one.second);
  for (std::size_t at = 0; at < all.size(); ++at) {
    const Reached from = all[at];
    if (least[from.first] < from.second) continue;  // a better way was found since
    for (std::size_t deed = 0; deed < deeds_.size(); ++deed) {
      if (((deeds >> deed) & 1) == 0) continue;
      const Reached next = reach(part, from, deed, full, surroundings);
      if (next.first == kNothing) continue;
      const auto [known, is_new] = least.emplace(next.first, next.second);
      if (!is_new && known->second <= next.second) continue;
      known->second = next.second;
      all.push_back(next);
    }
  }
  const std::uint32_t reached = parts_.all[part].number_of(std::move(all));
  known_closures_.emplace(key, reached);
  return reached;
}

}  // namespace klankbord::analysis
