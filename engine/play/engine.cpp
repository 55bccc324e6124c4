#include "play/engine.h"

#include <fmt/core.h>

#include <algorithm>

#include "play/facts.h"

namespace klankbord::play {

using scenario::kFinish;
using scenario::NodeIndex;
using scenario::Option;
using scenario::OptionIndex;
using scenario::Scenario;

namespace {

// Writes events while keeping the state up to date, so that each condition sees what came before
// it.
class Course {
 public:
  Course(const Scenario& scenario, State& state, Events& events)
      : scenario_(scenario), state_(state), events_(events) {}

  void open() {
    emit({EventKind::phase_entered, false, scenario_.nodes[0].phase, 0, 0, 0});
    enter(0);
  }

  void choose(OptionIndex index) {
    const Option& option = scenario_.options[index];
    emit({EventKind::option_chosen, false, index, 0, 0, option.cost_s});
    show_evidence(option, index);
    if (option.knockout != scenario::kNoKnockout) {
      emit({EventKind::knockout_raised, false, option.knockout, index, 0, 0});
    }
    for (const scenario::Effect& effect : option.effects) change(effect);
    say(option.replies, EventKind::reply_said, index);
    enter(target(option.jumps));
  }

 private:
  void emit(const Event& event) {
    events_.push_back(event);
    apply(scenario_, state_, event);
  }

  template <typename Condition>
  bool holds(const Condition& condition) const {
    return scenario::holds(condition, StateFacts(state_));
  }

  void show_evidence(const Option& option, OptionIndex index) {
    for (const scenario::Earning& earning : option.earns) {
      const Evidence& known = state_.evidence[earning.opportunity];
      // Doing later what should have come earlier is worth 1 at most; what was spoiled stays 0.
      const bool repaired = known.given && earning.level > known.level;
      int level = repaired ? std::min<int>(earning.level, 1) : earning.level;
      if (known.spoiled) level = 0;
      emit({EventKind::evidence_given, repaired, earning.opportunity, index,
            static_cast<std::int16_t>(level), 0});
    }
    for (const std::uint16_t spoiled : option.spoils) {
      emit({EventKind::evidence_spoiled, false, spoiled, index, 0, 0});
    }
  }

  void change(const scenario::Effect& effect) {
    const scenario::Variable& variable = scenario_.variables[effect.variable];
    const int before = state_.variables[effect.variable];
    const int after = variable.truth
                          ? effect.value
                          : std::clamp(before + effect.value, variable.min, variable.max);
    if (after == before) return;
    emit({EventKind::variable_set, false, effect.variable, 0, static_cast<std::int16_t>(after), 0});
  }

  void say(const std::vector<scenario::Line>& lines, EventKind kind, std::uint16_t owner) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!holds(lines[i].when)) continue;
      emit({kind, false, static_cast<std::uint16_t>(i), owner, 0, lines[i].cost_s});
    }
  }

  NodeIndex following(NodeIndex node) const {
    return node + 1u < scenario_.nodes.size() ? static_cast<NodeIndex>(node + 1) : kFinish;
  }

  NodeIndex target(const std::vector<scenario::Jump>& jumps) const {
    for (const scenario::Jump& jump : jumps) {
      if (holds(jump.when)) return jump.target;
    }
    return following(state_.node);
  }

  bool any_offered(const scenario::Node& node) const {
    for (std::size_t i = 0; i < node.option_count; ++i) {
      if (holds(scenario_.options[node.first_option + i].when)) return true;
    }
    return false;
  }

  // Goes to a node and on through those that ask nothing. Ends: every round adds a visit, and
  // visits are limited.
  void enter(NodeIndex node) {
    while (true) {
      while (node != kFinish && state_.visits[node] >= scenario_.nodes[node].at_most) {
        node = following(node);
      }
      if (node == kFinish) {
        emit({EventKind::phase_left, false, scenario_.nodes[state_.node].phase, 0, 0, 0});
        emit({EventKind::conversation_ended, false, 0, 0, 0, 0});
        return;
      }
      const scenario::Node& next = scenario_.nodes[node];
      const std::uint16_t phase = scenario_.nodes[state_.node].phase;
      if (next.phase != phase) {
        emit({EventKind::phase_left, false, phase, 0, 0, 0});
        emit({EventKind::phase_entered, false, next.phase, 0, 0, 0});
      }
      emit({EventKind::node_entered, false, node, 0, 0, 0});
      say(next.lines, EventKind::line_said, node);
      if (any_offered(next)) return;
      node = target(next.jumps);
    }
  }

  const Scenario& scenario_;
  State& state_;
  Events& events_;
};

base::Status refused(std::string why) {
  return base::Failure{base::ExitCode::refused, std::move(why)};
}

base::Status may_choose(const Scenario& scenario, const State& state, Input input) {
  if (state.status == Status::ended) return refused("The conversation has ended.");
  if (input.option >= scenario.options.size()) return refused("There is no such answer.");
  if (scenario.options[input.option].node != state.node) {
    return refused(
        fmt::format("The answer \"{}\" belongs to another moment of the conversation; "
                    "now it is \"{}\".",
                    scenario.option_path(input.option), scenario.nodes[state.node].id));
  }
  if (!is_offered(scenario, state, input.option)) {
    return refused(fmt::format("The answer \"{}\" is not offered now: it needs {}.",
                               scenario.option_path(input.option),
                               scenario.options[input.option].when.source));
  }
  return base::success();
}

}  // namespace

State initial_state(const Scenario& scenario) {
  State state;
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    state.variables[i] = static_cast<std::int16_t>(scenario.variables[i].start);
  }
  return state;
}

void open_conversation(const Scenario& scenario, const State& state, Events& events) {
  State scratch = state;
  Course(scenario, scratch, events).open();
}

bool is_offered(const Scenario& scenario, const State& state, OptionIndex option) {
  return state.status == Status::running && option < scenario.options.size() &&
         scenario.options[option].node == state.node &&
         scenario::holds(scenario.options[option].when, StateFacts(state));
}

base::Status decide(const Scenario& scenario, const State& state, Input input, Events& events) {
  const base::Status allowed = may_choose(scenario, state, input);
  if (!allowed) return allowed;
  State scratch = state;
  Course(scenario, scratch, events).choose(input.option);
  return base::success();
}

base::Status step(const Scenario& scenario, State& state, Input input, Events& events) {
  events.clear();
  const base::Status allowed = may_choose(scenario, state, input);
  if (allowed) Course(scenario, state, events).choose(input.option);
  return allowed;
}

State start(const Scenario& scenario, Events& events) {
  events.clear();
  State state = initial_state(scenario);
  Course(scenario, state, events).open();
  return state;
}

void apply(const Scenario&, State& state, const Event& event) {
  state.elapsed_s += event.cost_s;
  switch (event.kind) {
    case EventKind::option_chosen:
      state.chosen[event.index / 64] |= std::uint64_t{1} << (event.index % 64);
      ++state.choices;
      break;
    case EventKind::node_entered:
      state.node = event.index;
      ++state.visits[event.index];
      break;
    case EventKind::evidence_given: {
      Evidence& evidence = state.evidence[event.index];
      evidence.given = true;
      evidence.level = std::max(evidence.level, static_cast<std::uint8_t>(event.value));
      break;
    }
    case EventKind::evidence_spoiled:
      state.evidence[event.index] = {0, true, true};
      break;
    case EventKind::variable_set:
      state.variables[event.index] = event.value;
      break;
    case EventKind::knockout_raised:
      state.knockouts = static_cast<std::uint16_t>(state.knockouts | (1u << event.index));
      break;
    case EventKind::conversation_ended:
      state.status = Status::ended;
      break;
    case EventKind::phase_entered:
    case EventKind::phase_left:
    case EventKind::line_said:
    case EventKind::reply_said:
      break;  // what was said is in the transcript; only its time counts here
  }
}

}  // namespace klankbord::play
