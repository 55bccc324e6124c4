#include "play/engine.h"

#include "play/course.h"
#include "play/desk_time.h"
#include "play/facts.h"
#include "play/permission.h"

namespace klankbord::play {

using scenario::OptionIndex;
using scenario::Scenario;

State initial_state(const Scenario& scenario) {
  State state;
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    state.variables[i] = static_cast<std::int16_t>(scenario.variables[i].start);
  }
  // Post is worked at with nobody on the line.
  state.desk.call_over = scenario.has_desk && scenario.channel == scenario::Channel::post;
  return state;
}

void open_conversation(const Scenario& scenario, const State& state, Events& events) {
  State scratch = state;
  Course(scenario, scratch, events).open();
}

bool is_offered(const Scenario& scenario, const State& state, OptionIndex option) {
  // What may_input answers, without its sentence: it is asked for every option at every menu.
  if (option >= scenario.options.size() || state.desk.on_hold) return false;
  const scenario::Option& answer = scenario.options[option];
  return is_waiting(scenario, state, answer.node) &&
         scenario.nodes[answer.node].interaction == scenario::Interaction::choose &&
         scenario::holds(answer.when, StateFacts(state));
}

base::Status decide(const Scenario& scenario, const State& state, const Input& input,
                    Events& events) {
  const base::Status allowed = may_input(scenario, state, input);
  if (!allowed) return allowed;
  State scratch = state;
  Course(scenario, scratch, events).take(input);
  return base::success();
}

base::Status step(const Scenario& scenario, State& state, const Input& input, Events& events) {
  events.clear();
  const base::Status allowed = may_input(scenario, state, input);
  if (allowed) Course(scenario, state, events).take(input);
  return allowed;
}

State start(const Scenario& scenario, Events& events) {
  events.clear();
  State state = initial_state(scenario);
  Course(scenario, state, events).open();
  return state;
}

void apply(const Scenario& scenario, State& state, const Event& event) {
  state.elapsed_s += event.cost_s;
  if (scenario.has_desk || !scenario.threads.empty()) pass_time(scenario, state, event);
  switch (event.kind) {
    case EventKind::option_chosen:
      state.chosen[event.index / 64] |= std::uint64_t{1} << (event.index % 64);
      ++state.choices;
      break;
    case EventKind::node_entered:
      state.node = event.index;
      ++state.visits[event.index];
      state.desk.alone = scenario.phases[scenario.nodes[event.index].phase].alone;
      if (state.desk.alone) state.desk.on_hold = false;
      if (!scenario.threads.empty()) {
        ThreadState& thread = state.desk.threads[scenario.thread_of(event.index)];
        thread.begun = true;
        thread.node = event.index;
      }
      break;
    case EventKind::evidence_given: {
      Evidence& evidence = state.evidence[event.index];
      evidence.given = true;
      if (event.value > evidence.level) evidence.level = event.value & 3;
      break;
    }
    case EventKind::evidence_pending:
      state.evidence[event.index].given = true;
      state.evidence[event.index].pending = true;
      break;
    case EventKind::evidence_spoiled:
      state.evidence[event.index] = {0, true, true, false};
      break;
    case EventKind::variable_set:
      state.variables[event.index] = event.value;
      break;
    case EventKind::knockout_raised:
      state.knockouts = static_cast<std::uint16_t>(state.knockouts | (1u << event.index));
      break;
    case EventKind::action_done:
      state.desk.done[event.index / 64] |= std::uint64_t{1} << (event.index % 64);
      break;
    case EventKind::rule_applied:
      state.desk.applied |= std::uint64_t{1} << event.index;
      state.desk.applied_now |= std::uint64_t{1} << event.index;
      break;
    case EventKind::customer_left:
      state.desk.threads[event.index].begun = true;
      state.desk.threads[event.index].node = scenario::kFinish;
      break;
    case EventKind::call_over:
      state.desk.call_over = true;
      state.desk.on_hold = false;
      for (ThreadState& thread : state.desk.threads) thread.node = scenario::kFinish;
      break;
    case EventKind::conversation_ended:
      state.status = Status::ended;
      break;
    case EventKind::phase_entered:
    case EventKind::phase_left:
    case EventKind::line_said:
    case EventKind::reply_said:
    case EventKind::rule_said:
    case EventKind::move_replied:
    case EventKind::move_said:
      break;  // what was said is in the transcript; only its time counts here
  }
}

}  // namespace klankbord::play
