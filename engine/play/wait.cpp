#include "play/wait.h"

#include <algorithm>

namespace klankbord::play {

using scenario::Scenario;

namespace {

// How long an unexplained silence and a hold are borne where no rule says so.
constexpr int kBearsSilence_s = 20;
constexpr int kBearsHold_s = 45;

// The shortest time after which a rule of that kind speaks up.
int least_s(const Scenario& scenario, scenario::Trigger trigger, int otherwise) {
  int least = 0;
  for (const scenario::Rule& rule : scenario.rules) {
    if (rule.trigger != trigger) continue;
    least = least == 0 ? rule.seconds : std::min(least, rule.seconds);
  }
  return least == 0 ? otherwise : least;
}

}  // namespace

bool can_wait(const Scenario& scenario, const State& state) {
  const bool line = scenario.has_desk && scenario.channel == scenario::Channel::phone;
  return line && !state.desk.call_over && !state.desk.alone && state.status == Status::running;
}

Wait wait_of(const Scenario& scenario, const State& state) {
  if (!can_wait(scenario, state)) return {};
  const DeskState& desk = state.desk;
  Wait wait;
  int bears_s = 1;
  if (desk.on_hold) {
    wait.kind = WaitKind::on_hold;
    wait.seconds = desk.hold_s;
    bears_s = least_s(scenario, scenario::Trigger::hold, kBearsHold_s);
  } else if (desk.silence_s > 0) {
    wait.kind = WaitKind::silent;
    wait.seconds = desk.silence_s;
    bears_s = least_s(scenario, scenario::Trigger::silence, kBearsSilence_s);
  } else if (desk.cover_s > 0) {
    wait.kind = WaitKind::explained;
    wait.seconds = desk.cover_s;
    const int most_s = std::max(scenario.patience.announced_s, scenario.patience.checked_s);
    wait.permille = 1000 - std::clamp(1000 * wait.seconds / std::max(1, most_s), 0, 1000);
    return wait;
  }
  wait.permille = std::clamp(1000 * wait.seconds / std::max(1, bears_s), 0, 1000);
  wait.is_long = wait.kind != WaitKind::none && wait.seconds >= bears_s;
  return wait;
}

int patience_permille(const Scenario& scenario, const State& state) {
  const Wait wait = wait_of(scenario, state);
  return wait.kind == WaitKind::explained ? 1000 : 1000 - wait.permille;
}

}  // namespace klankbord::play
