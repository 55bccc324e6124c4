#include "analysis/desk_walk.h"

#include <algorithm>
#include <utility>

#include "play/permission.h"

namespace klankbord::analysis {

using play::State;
using scenario::Scenario;

DeskWalk::DeskWalk(const Scenario& scenario, const DeskLimits& limits, const Progress& progress)
    : scenario_(scenario),
      limits_(limits),
      progress_(progress),
      walk_{false, true, kEndPlace, scored_blocks(scenario), {}, 0, Alternatives(scenario), {}, {},
            {},    {},   {}},
      projection_(scenario, Detail::future),
      steps_(scenario, walk_.alternatives, projection_.later(), limits.careless),
      table_(projection_.words() + 1 + (steps_.parts().all.size() + 1) / 2),
      gains_(scenario, walk_.blocks),
      seen_gains_(walk_.alternatives.size() + steps_.deeds().size()),
      turning_(steps_.parts().all.size()),
      known_results_(steps_.parts().all.size()),
      results_(steps_.parts().all.size()),
      known_finals_(steps_.parts().all.size()) {
  obstacle_ = steps_.obstacle();
  if (!obstacle_.empty()) return;
  prepare();
  run();
  walk_.complete = obstacle_.empty();
  if (walk_.complete) put_in_order(walk_);
}

// Which deeds have to be thought of before an answer, and before the conversation turns otherwise:
// those that could not as well be done after it, and what those may need.
void DeskWalk::prepare() {
  const Deeds& deeds = steps_.deeds();
  const Footprints& prints = steps_.prints();
  const auto with_what_it_takes = [&](DeedSet needed) {
    for (DeedSet before = 0; before != needed;) {
      before = needed;
      for (std::size_t d = 0; d < deeds.size(); ++d) {
        for (std::size_t e = 0; e < deeds.size() && ((needed >> d) & 1) == 0; ++e) {
          const bool meets = ((needed >> e) & 1) != 0 &&
                             steps_.parts().part_of_deed(d) == steps_.parts().part_of_deed(e) &&
                             prints.of_deed(d).meets(prints.of_deed(e));
          if (meets) needed |= DeedSet{1} << d;
        }
      }
    }
    return needed;
  };
  const bool post = scenario_.channel == scenario::Channel::post;
  for (std::size_t a = 0; a < walk_.alternatives.size(); ++a) {
    DeedSet needed = 0;
    for (std::size_t d = 0; d < deeds.size(); ++d) {
      const bool last = post && prints.may_end(a);
      if (last || prints.of_deed(d).meets(prints.of_answer(a))) needed |= DeedSet{1} << d;
    }
    touches_.emplace_back();
    for (const DeskPart& part : steps_.parts().all) {
      touches_.back().push_back((prints.of_answer(a).all() & part.all).any());
    }
    needed_.push_back(limits_.blind ? 0 : with_what_it_takes(needed));
  }
  touches_.emplace_back();
  for (const DeskPart& part : steps_.parts().all) {
    touches_.back().push_back((prints.of_turning().all() & part.all).any());
  }
  for (std::size_t d = 0; d < deeds.size(); ++d) {
    DeedSet needed = 0;
    for (std::size_t e = 0; e < deeds.size(); ++e) {
      const bool here = prints.of_deed(e).meets(prints.of_deed(d));
      if (here || prints.of_deed(e).meets(prints.of_turning())) needed |= DeedSet{1} << e;
    }
    needed_to_turn_.push_back(post ? ~DeedSet{0} : with_what_it_takes(needed));
    const auto jumps = [&](std::size_t r) {
      const scenario::Rule& rule = scenario_.rules[r];
      const bool applies = deeds[d].kind == DeedKind::act ? deeds[d].may_apply[r] : is_timed(rule);
      return applies && !rule.jumps.empty();
    };
    bool turns = deeds[d].kind == DeedKind::act &&
                 scenario_.actions[deeds[d].input.target].verb == scenario::Verb::end;
    for (std::size_t r = 0; r < scenario_.rules.size(); ++r) turns = turns || jumps(r);
    if (turns) turning_[steps_.parts().part_of_deed(d)].push_back(d);
  }
}

void DeskWalk::run() {
  play::Events events;
  const State state = play::start(scenario_, events);
  const DeskParts& parts = steps_.parts();
  Spot spot;
  spot.state = parts.without_desk(state);
  for (std::size_t p = 0; p < parts.all.size(); ++p) {
    const std::uint32_t around = steps_.surroundings_of(p, spot.state);
    const std::uint32_t standing = steps_.stand(p, parts.read(parts.all[p], state), around);
    spot.sets.push_back(steps_.parts().all[p].number_of(ReachedSet{{standing, 0}}));
  }
  State opened = spot.state;
  spot.knockouts = state.knockouts;
  const bool over = is_over(state);
  if (over) spot.knockouts = spot.knockouts | close_case(opened, with_any(spot, spot.sets));
  opened.knockouts = spot.knockouts;
  walk_.opening = gains_.between(parts.without_desk(play::initial_state(scenario_)), opened);
  gains_.add_points(walk_.opening);
  start_ = spot;
  walk_.start = over ? ending_of(spot) : place_of(std::move(spot));
  share_out(1, 0);
  for (std::size_t rounds = 1; !waiting_.empty() && has_room(); ++rounds) {
    const std::uint32_t next = waiting_.back();
    waiting_.pop_back();
    expand(next);
    if (progress_ && rounds % 64 == 0) progress_(done_);
  }
}

bool DeskWalk::has_room() {
  if (!steps_.obstacle().empty()) obstacle_ = steps_.obstacle();
  if (steps_.tried() > limits_.steps || spots_.size() > limits_.places) {
    obstacle_ = "too much at the desk can still come out differently";
  }
  return obstacle_.empty();
}

void DeskWalk::share_out(double share, std::size_t waited) {
  const std::size_t found = waiting_.size() - waited;
  if (found == 0) done_ += share;
  for (std::size_t i = waited; i < waiting_.size(); ++i) {
    spots_[waiting_[i]].share = share / static_cast<double>(found);
  }
}

void DeskWalk::expand(std::uint32_t place) {
  const auto first = static_cast<std::uint32_t>(walk_.turns.size());
  const std::size_t waited = waiting_.size();
  const AlternativeRange range = walk_.alternatives.of(spots_[place].state.node);
  for (std::uint32_t i = 0; i < range.count; ++i) answer(place, range.first + i);
  for (std::size_t p = 0; p < turning_.size(); ++p) {
    if (!turning_[p].empty()) turn_by_deed(place, p, turning_[p]);
  }
  walk_.places[place].first_turn = first;
  walk_.places[place].turn_count = static_cast<std::uint16_t>(walk_.turns.size() - first);
  share_out(spots_[place].share, waited);
}

// What can have been done before something that these deeds could not as well come after.
std::vector<std::uint32_t> DeskWalk::get_ready(const Spot& spot, DeedSet needed) {
  const State full = with_any(spot, spot.sets);
  std::vector<std::uint32_t> sets;
  for (std::size_t p = 0; p < spot.sets.size(); ++p) {
    const std::uint32_t around = steps_.surroundings_of(p, spot.state);
    sets.push_back(steps_.closure(p, spot.sets[p], needed, full, around));
  }
  return sets;
}

State DeskWalk::with_any(const Spot& spot, const std::vector<std::uint32_t>& sets) const {
  State full = spot.state;
  for (std::size_t p = 0; p < sets.size(); ++p) {
    const DeskPart& part = steps_.parts().all[p];
    steps_.parts().write(part, part.standings[part.sets[sets[p]].front().first], full);
  }
  return full;
}

void DeskWalk::answer(std::uint32_t place, std::size_t alternative) {
  const Spot spot = spots_[place];
  const std::vector<std::uint32_t> sets = get_ready(spot, needed_[alternative]);
  const play::Input& input = walk_.alternatives[alternative].input;
  const State full = with_any(spot, sets);
  const std::size_t decides = steps_.parts().asked_by(alternative);
  std::vector<Group> groups;
  if (decides == DeskParts::kNone) {
    DeskSteps::Step step = steps_.try_input(full, DeskParts::kNone, {}, 0, input);
    if (step.done) groups.push_back({0, step.after, steps_.raised_by_answers(), {}, {}});
  } else {
    const ReachedSet from = steps_.parts().all[decides].sets[sets[decides]];
    for (const Reached& one : from) {
      const Standing standing = steps_.parts().all[decides].standings[one.first];
      const DeskSteps::Step step = steps_.try_input(full, decides, standing, one.second, input);
      if (!step.done) continue;
      const State after = steps_.parts().without_desk(step.after);
      auto group = groups.begin();
      while (group != groups.end() && !(group->after == after)) ++group;
      if (group == groups.end()) {
        groups.push_back({0, after, steps_.raised_by_answers(), {}, {}});
        group = groups.end() - 1;
      }
      const std::uint32_t around = steps_.surroundings_of(decides, after);
      group->before.push_back(one);
      group->reached.emplace_back(steps_.stand(decides, step.standing, around), one.second);
    }
  }
  for (Group& group : groups) {
    group.after = steps_.parts().without_desk(group.after);
    follow(place, static_cast<std::uint16_t>(alternative), input, sets, decides, group);
  }
}

void DeskWalk::turn_by_deed(std::uint32_t place, std::size_t decides,
                            const std::vector<std::size_t>& deeds) {
  const Spot spot = spots_[place];
  std::vector<std::pair<std::size_t, Group>> groups;  // with the first deed that does it
  const std::vector<std::uint32_t> sets = get_ready(spot, needed_before(deeds.front()));
  const State full = with_any(spot, sets);
  const ReachedSet from = steps_.parts().all[decides].sets[sets[decides]];
  for (const std::size_t deed : deeds) {
    for (const Reached& one : from) {
      const Standing standing = steps_.parts().all[decides].standings[one.first];
      const DeskSteps::Step step = steps_.try_deed(full, decides, standing, one.second, deed);
      if (!step.done || step.turned_by == DeskSteps::kStays) continue;
      const State after = steps_.parts().without_desk(step.after);
      auto group = groups.begin();
      while (group != groups.end() &&
             !(group->second.turned_by == step.turned_by && group->second.after == after)) {
        ++group;
      }
      if (group == groups.end()) {
        groups.push_back({deed, {step.turned_by, after, 0, {}, {}}});
        group = groups.end() - 1;
      }
      const std::uint32_t around = steps_.surroundings_of(decides, after);
      if (group->first == deed) group->second.before.push_back(one);
      group->second.reached.emplace_back(steps_.stand(decides, step.standing, around), step.held_s);
    }
  }
  for (const auto& [deed, group] : groups) {
    const auto number = static_cast<std::uint16_t>(walk_.alternatives.size() + deed);
    follow(place, number, steps_.deeds()[deed].input, sets, decides, group);
  }
}

bool DeskWalk::is_over(const State& state) const {
  return state.status == play::Status::ended || play::has_left(scenario_, state);
}

// What closing the case brings that does not depend on the desk. Gives the knock-outs of that.
std::uint16_t DeskWalk::close_case(State& state, const State& full) {
  const auto close = scenario_.find_action("close");
  if (!close || state.status == play::Status::ended) return 0;
  state = steps_.parts().without_desk(
      steps_.try_input(full, DeskParts::kNone, {}, 0, play::Input::act(*close)).after);
  return steps_.raised_by_answers();
}

// One turn on all parts of the desk.
void DeskWalk::follow(std::uint32_t place, std::uint16_t deed, const play::Input& input,
                      const std::vector<std::uint32_t>& sets, std::size_t decides,
                      const Group& group) {
  const Spot from = spots_[place];
  Spot to;
  to.state = group.after;
  to.knockouts = from.knockouts;
  std::vector<std::uint32_t> ready = sets;
  int ready_held_s = 0;
  if (decides != DeskParts::kNone) {
    ready[decides] = steps_.parts().all[decides].number_of(group.before);
    ready_held_s = steps_.parts().all[decides].sets[ready[decides]].front().second;
  }
  const State full = with_any(from, ready);
  for (std::size_t p = 0; p < sets.size(); ++p) {
    if (p == decides) {
      to.sets.push_back(steps_.parts().all[p].number_of(group.reached));
      continue;
    }
    const std::uint32_t around = steps_.surroundings_of(p, to.state);
    if (!touches_[std::min<std::size_t>(deed, walk_.alternatives.size())][p]) {
      to.sets.push_back(steps_.left_alone(p, sets[p], around));
      continue;
    }
    ReachedSet reached;
    const ReachedSet all = steps_.parts().all[p].sets[sets[p]];
    for (const Reached& one : all) {
      const Standing standing = steps_.parts().all[p].standings[one.first];
      DeskSteps::Step step;
      if (deed < walk_.alternatives.size()) {
        step = steps_.try_input(full, p, standing, one.second, input);
      } else {
        step =
            steps_.turn_beside(full, p, standing, ready_held_s, deed - walk_.alternatives.size());
      }
      if (!step.done || !(steps_.parts().without_desk(step.after) == to.state)) {
        obstacle_ = "answers and the desk hang together in a way that was not foreseen";
        return;
      }
      reached.emplace_back(steps_.stand(p, step.standing, around), one.second);
    }
    to.sets.push_back(steps_.parts().all[p].number_of(std::move(reached)));
  }
  const bool over = is_over(to.state);
  State closed = to.state;
  std::uint16_t knockouts = group.knockouts;
  if (over) knockouts = knockouts | close_case(closed, with_any(to, to.sets));
  to.knockouts = to.knockouts | knockouts;
  Turn turn;
  turn.deed = deed;
  turn.gain = gain_of(deed, from.state, closed, knockouts);
  tracks_.push_back({std::move(ready), to.sets, ready_held_s, group.turned_by, to.state});
  turn.target = over ? ending_of(to) : place_of(std::move(to));
  walk_.turns.push_back(turn);
}

std::uint32_t DeskWalk::place_of(Spot spot) {
  std::uint64_t* key = table_.candidate();
  const std::size_t words = projection_.words();
  projection_.write(spot.state, key);
  key[words] = spot.knockouts;
  std::fill(key + words + 1, key + words + 1 + (spot.sets.size() + 1) / 2, 0);
  for (std::size_t p = 0; p < spot.sets.size(); ++p) {
    key[words + 1 + p / 2] |= std::uint64_t{spot.sets[p]} << (p % 2 * 32);
  }
  const auto [place, is_new] = table_.find_or_add(limits_.places + 1);
  if (is_new) {
    walk_.places.push_back({0, 0, spot.state.node});
    spots_.push_back(std::move(spot));
    waiting_.push_back(place);
  }
  return place;
}

DeskWalk::Final DeskWalk::final_of(std::size_t part, const Spot& spot) {
  const std::uint32_t around = steps_.surroundings_of(part, spot.state);
  const std::uint64_t key = std::uint64_t{spot.sets[part]} << 32 | around;
  const auto found = known_finals_[part].find(key);
  if (found != known_finals_[part].end()) return found->second;
  std::uint32_t set = spot.sets[part];
  const State full = with_any(spot, spot.sets);
  const bool goes_on = spot.state.status != play::Status::ended;
  if (goes_on) set = steps_.closure(part, set, ~DeedSet{0}, full, around);
  const auto close = scenario_.find_action("close");
  std::map<Result, int> least;  // seconds on hold that each takes
  const ReachedSet all = steps_.parts().all[part].sets[set];
  for (const Reached& one : all) {
    Standing standing = steps_.parts().all[part].standings[one.first];
    if (goes_on && close) {
      standing = steps_.try_input(full, part, standing, 0, play::Input::act(*close)).standing;
    }
    int& held_s = least.emplace(result_of(standing), one.second).first->second;
    held_s = std::min(held_s, one.second);
  }
  Results results;
  int most_s = 0;
  for (const auto& [result, held_s] : least) {
    results.push_back(result);
    most_s = std::max(most_s, held_s);
  }
  const auto next = static_cast<std::uint32_t>(results_[part].size());
  const auto [at, is_new] = known_results_[part].emplace(results, next);
  if (is_new) results_[part].push_back(results);
  return known_finals_[part].emplace(key, Final{at->second, most_s}).first->second;
}

std::uint32_t DeskWalk::ending_of(const Spot& spot) {
  std::vector<std::uint32_t> key = {spot.knockouts};
  int held_s = 0;
  for (std::size_t p = 0; p < spot.sets.size(); ++p) {
    const Final final = final_of(p, spot);
    key.push_back(final.results);
    held_s += final.held_s;
  }
  // As long as it stays below that, whatever is done in the parts can be done together.
  if (held_s >= steps_.deeds().most_hold_s()) {
    obstacle_ = "work at the desk can take longer than a customer bears on hold in all";
  }
  const auto next = static_cast<std::uint32_t>(walk_.endings.size());
  const auto [at, is_new] = known_endings_.emplace(key, next);
  if (is_new) {
    std::vector<const Results*> results;
    for (std::size_t p = 0; p < spot.sets.size(); ++p) results.push_back(&results_[p][key[p + 1]]);
    walk_.endings.push_back(
        add_up(scenario_, walk_.blocks, steps_.parts().all, results, spot.knockouts));
  }
  return kEndPlace + at->second;
}

std::uint32_t DeskWalk::gain_of(std::uint16_t deed, const State& before, State after,
                                std::uint16_t knockouts) {
  after.knockouts = knockouts;
  const TurnGain& gain = gains_.between(before, after);
  for (const std::uint32_t known : seen_gains_[deed]) {
    if (walk_.gains[known] == gain) return known;
  }
  const auto index = static_cast<std::uint32_t>(walk_.gains.size());
  walk_.gains.push_back(gain);
  gains_.add_points(walk_.gains.back());
  seen_gains_[deed].push_back(index);
  return index;
}

}  // namespace klankbord::analysis
