#include "play/desk_time.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace klankbord::play {

using scenario::Action;
using scenario::Channel;
using scenario::Rule;
using scenario::Scenario;
using scenario::Trigger;
using scenario::Verb;

namespace {

constexpr int kMost_s = 9999;

void add(std::int16_t& counter, int seconds) {
  counter = static_cast<std::int16_t>(std::min(counter + seconds, kMost_s));
}

// The customer has heard something: rules about silence and hold may speak up anew.
void contact(const Scenario& scenario, DeskState& desk) {
  desk.silence_s = 0;
  desk.hold_s = 0;
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) {
    const Trigger trigger = scenario.rules[i].trigger;
    if (trigger == Trigger::silence || trigger == Trigger::hold) {
      desk.applied_now &= ~(std::uint64_t{1} << i);
    }
  }
}

// The learner has written in a chat; its customer waits from now on, or from `allowance_s` later.
void write_in(const Scenario& scenario, DeskState& desk, std::size_t thread, int allowance_s) {
  desk.threads[thread].wait_s = static_cast<std::int16_t>(-allowance_s);
  for (std::size_t i = 0; i < scenario.rules.size(); ++i) {
    const Rule& rule = scenario.rules[i];
    if (rule.trigger == Trigger::wait && rule.thread == thread) {
      desk.applied_now &= ~(std::uint64_t{1} << i);
    }
  }
}

// Work at the desk while a customer is on the line.
void work_on_the_line(DeskState& desk, int seconds) {
  if (desk.on_hold) {
    add(desk.hold_s, seconds);
    add(desk.hold_total_s, seconds);
    return;
  }
  const int covered = std::min<int>(desk.cover_s, seconds);
  add(desk.covered_s, covered);
  desk.cover_s = static_cast<std::int16_t>(desk.cover_s - covered);
  add(desk.silence_s, seconds - covered);
}

// Work at the desk while chats wait: covered as long as every one of them was told.
void work_beside_chats(DeskState& desk, int seconds) {
  int covered = seconds;
  bool anybody = false;
  for (const ThreadState& thread : desk.threads) {
    if (thread.node == scenario::kFinish) continue;
    anybody = true;
    covered = std::min(covered, std::max(0, -thread.wait_s));
  }
  if (anybody) add(desk.covered_s, covered);
}

void wait_all_but(DeskState& desk, std::optional<std::size_t> busy, int seconds) {
  for (std::size_t i = 0; i < desk.threads.size(); ++i) {
    ThreadState& thread = desk.threads[i];
    if (i != busy && thread.node != scenario::kFinish) add(thread.wait_s, seconds);
  }
}

// The chat in which an event is written; nothing for work at the desk.
std::optional<std::size_t> thread_of(const Scenario& scenario, const Event& event) {
  switch (event.kind) {
    case EventKind::option_chosen:
      return scenario.thread_of(scenario.options[event.index].node);
    case EventKind::reply_said:
      return scenario.thread_of(scenario.options[event.owner].node);
    case EventKind::line_said:
      return scenario.thread_of(event.owner);
    case EventKind::rule_said:
      return scenario.rules[event.owner].thread;
    default:
      return std::nullopt;
  }
}

void do_action(const Scenario& scenario, DeskState& desk, const Action& action, int seconds) {
  const scenario::Patience& patience = scenario.patience;
  if (!is_move(action.verb)) {
    if (scenario.channel == Channel::phone) work_on_the_line(desk, seconds);
    if (!scenario.threads.empty()) work_beside_chats(desk, seconds);
    return;
  }
  contact(scenario, desk);
  int explained_s = 0;
  if (action.verb == Verb::announce) explained_s = patience.announced_s;
  if (action.verb == Verb::check_back) explained_s = patience.checked_s;
  if (action.verb == Verb::hold) desk.on_hold = true;
  // Whoever is connected, or comes back because nobody is there, is no longer on hold.
  const bool connects = action.verb == Verb::take_back || action.verb == Verb::transfer_warm ||
                        action.verb == Verb::transfer_cold;
  if (connects) desk.on_hold = false;
  if (desk.on_hold) return;
  desk.cover_s = static_cast<std::int16_t>(explained_s);
  if (!scenario.threads.empty()) write_in(scenario, desk, action.object, explained_s);
}

}  // namespace

void pass_time(const Scenario& scenario, State& state, const Event& event) {
  DeskState& desk = state.desk;
  if (desk.call_over || desk.alone) return;
  if (event.kind == EventKind::action_done) {
    const Action& action = scenario.actions[event.index];
    do_action(scenario, desk, action, event.cost_s);
    const bool writes = is_move(action.verb) && !scenario.threads.empty();
    wait_all_but(desk, writes ? std::optional<std::size_t>(action.object) : std::nullopt,
                 event.cost_s);
    return;
  }
  if (event.cost_s > 0 && !scenario.threads.empty()) {
    wait_all_but(desk, thread_of(scenario, event), event.cost_s);
  }
  if (event.kind != EventKind::option_chosen) return;
  const scenario::Option& option = scenario.options[event.index];
  contact(scenario, desk);
  const int explained_s = option.announces ? scenario.patience.announced_s : 0;
  desk.cover_s = static_cast<std::int16_t>(explained_s);
  if (!scenario.threads.empty()) {
    write_in(scenario, desk, scenario.thread_of(option.node), explained_s);
  }
}

}  // namespace klankbord::play
