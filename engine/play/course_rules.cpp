// Rules: what is done, and what is left undone for too long, has consequences.
#include <algorithm>

#include "base/folded.h"
#include "play/course.h"
#include "play/marking.h"
#include "play/permission.h"

namespace klankbord::play {

using scenario::Rule;
using scenario::Trigger;

void Course::react(Trigger trigger, const Input* input) {
  for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
    const Rule& rule = scenario_.rules[i];
    if (rule.trigger != trigger || !may_apply(rule, i)) continue;
    if (trigger == Trigger::action && !fits(rule, *input)) continue;
    apply_rule(i);
  }
}

bool Course::may_apply(const Rule& rule, std::size_t index) const {
  if (!rule.again && ((state_.desk.applied >> index) & 1)) return false;
  const bool late = rule.before != scenario::kFinish && state_.visits[rule.before] > 0;
  return !late && holds(rule.when);
}

bool Course::fits(const Rule& rule, const Input& input) const {
  if (rule.action != input.target) return false;
  if (rule.tests.empty()) return true;
  const auto& form = scenario_.company.desk.forms[scenario_.actions[rule.action].object];
  return std::all_of(rule.tests.begin(), rule.tests.end(), [&](const scenario::FieldTest& test) {
    return passes(form, test, input.texts);
  });
}

void Course::apply_rule(std::size_t index) {
  const Rule& rule = scenario_.rules[index];
  const auto owner = static_cast<std::uint16_t>(index);
  emit({EventKind::rule_applied, false, Cause::rule, owner, 0, 0, 0});
  follow(rule, {Cause::rule, owner});
  if (state_.status == Status::running && !has_left(scenario_, state_)) {
    say(rule.replies, EventKind::rule_said, owner);
  }
  if (!rule.jumps.empty() && !pending_) pending_ = target(rule.jumps, scenario::kFinish);
}

// Whether the time that a rule waits for has passed, and it has not spoken up for it yet.
bool Course::is_due(const Rule& rule, std::size_t index) const {
  const DeskState& desk = state_.desk;
  if ((desk.applied_now >> index) & 1) return false;
  switch (rule.trigger) {
    case Trigger::silence:
      return desk.silence_s >= rule.seconds;
    case Trigger::covered:
      return desk.covered_s >= rule.seconds;
    case Trigger::hold:
      return desk.on_hold && desk.hold_s >= rule.seconds;
    case Trigger::hold_total:
      return desk.hold_total_s >= rule.seconds;
    case Trigger::wait: {
      const ThreadState& thread = desk.threads[rule.thread];
      return thread.node != scenario::kFinish && thread.wait_s >= rule.seconds;
    }
    default:
      return false;
  }
}

void Course::react_to_time() {
  for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
    if (state_.status == Status::ended || state_.desk.call_over || state_.desk.alone) return;
    const Rule& rule = scenario_.rules[i];
    if (is_due(rule, i) && may_apply(rule, i)) apply_rule(i);
  }
}

void Course::check_typed(const Input& input) {
  if (std::any_of(input.texts.begin(), input.texts.end(),
                  [](const std::string& text) { return base::has_card_number(text); })) {
    react(Trigger::card_number);
  }
}

}  // namespace klankbord::play
