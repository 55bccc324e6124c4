#include "play/permission.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "play/engine.h"
#include "play/facts.h"

namespace klankbord::play {

using scenario::Action;
using scenario::Interaction;
using scenario::NodeIndex;
using scenario::Scenario;
using scenario::Verb;

namespace {

base::Status refused(std::string why) {
  return base::Failure{base::ExitCode::refused, std::move(why)};
}

constexpr const char* kEnded = "The conversation has ended.";

base::Status may_answer_now(const Scenario& scenario, const State& state, NodeIndex node) {
  if (is_waiting(scenario, state, node)) {
    if (!state.desk.on_hold) return base::success();
    return refused("The customer is on hold; take the call back first.");
  }
  if (has_left(scenario, state))
    return refused("The customer has left; close the case when it is done.");
  return refused(
      fmt::format("That belongs to another moment of the conversation; now it is \"{}\".",
                  scenario.nodes[state.node].id));
}

base::Status may_choose(const Scenario& scenario, const State& state, const Input& input) {
  if (input.target >= scenario.options.size()) return refused("There is no such answer.");
  const scenario::Option& option = scenario.options[input.target];
  if (!is_waiting(scenario, state, option.node) && !has_left(scenario, state)) {
    return refused(
        fmt::format("The answer \"{}\" belongs to another moment of the conversation; "
                    "now it is \"{}\".",
                    scenario.option_path(input.target), scenario.nodes[state.node].id));
  }
  const base::Status now = may_answer_now(scenario, state, option.node);
  if (!now) return now;
  if (scenario.nodes[option.node].interaction != Interaction::choose) {
    return refused(
        fmt::format("At \"{}\" one does not choose: submit it.", scenario.nodes[option.node].id));
  }
  if (!scenario::holds(option.when, StateFacts(state))) {
    return refused(fmt::format("The answer \"{}\" is not offered now: it needs {}.",
                               scenario.option_path(input.target), option.when.source));
  }
  return base::success();
}

base::Status may_type(const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    if (!base::is_utf8(text) && !text.empty()) return refused("The text is not valid UTF-8.");
    if (text.size() > base::kMaxTypedBytes) {
      return refused(
          fmt::format("The text is longer than {} bytes; shorten it.", base::kMaxTypedBytes));
    }
  }
  return base::success();
}

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

base::Status may_fill_in(const scenario::Form& form, const std::vector<std::string>& values) {
  if (values.size() != form.fields.size()) return refused("The form has other fields.");
  for (std::size_t i = 0; i < values.size(); ++i) {
    const scenario::Field& field = form.fields[i];
    if (is_blank(values[i])) {
      if (!field.required) continue;
      return refused(fmt::format("The form is not complete: fill in \"{}\".", field.id));
    }
    if (field.choices.empty()) continue;
    const bool known = std::any_of(field.choices.begin(), field.choices.end(),
                                   [&](const auto& choice) { return choice.id == values[i]; });
    if (!known) {
      return refused(fmt::format("\"{}\" is no choice of the field \"{}\".",
                                 base::printable(values[i]), field.id));
    }
  }
  return base::success();
}

base::Status may_pick(const scenario::Node& node, const std::vector<std::uint8_t>& parts) {
  std::uint32_t picked = 0;
  for (const std::uint8_t part : parts) {
    if (part >= node.parts.size()) return refused("There is no such part.");
    if ((picked >> part) & 1) return refused("A part can be picked only once.");
    picked |= 1u << part;
  }
  return parts.empty() ? refused("Pick at least one part.") : base::success();
}

base::Status may_submit(const Scenario& scenario, const State& state, const Input& input) {
  if (input.target >= scenario.nodes.size()) return refused("There is nothing to submit there.");
  const scenario::Node& node = scenario.nodes[input.target];
  const base::Status now = may_answer_now(scenario, state, input.target);
  if (!now) return now;
  if (node.interaction == Interaction::choose) {
    return refused(fmt::format("At \"{}\" one chooses an answer.", node.id));
  }
  const bool has_parts =
      node.interaction == Interaction::summarise || node.interaction == Interaction::compose;
  if (has_parts) return input.texts.empty() ? may_pick(node, input.parts) : refused("Pick parts.");
  if (!input.parts.empty()) return refused("There are no parts to pick here.");
  if (node.interaction == Interaction::register_form) {
    return may_fill_in(scenario.company.desk.forms[node.form], input.texts);
  }
  const bool empty = input.texts.size() != 1 || is_blank(input.texts[0]);
  return empty ? refused("Write an answer first.") : base::success();
}

// ---- actions

base::Status may_move(const State& state, Verb verb) {
  if (state.desk.call_over || state.desk.alone) return refused("The customer has left.");
  if (verb == Verb::take_back) {
    return state.desk.on_hold ? base::success() : refused("The customer is not on hold.");
  }
  const bool while_held = verb == Verb::check_back || verb == Verb::transfer_warm ||
                          verb == Verb::transfer_cold || verb == Verb::end;
  if (!state.desk.on_hold || while_held) return base::success();
  return refused(verb == Verb::hold ? "The customer is on hold already."
                                    : "The customer is on hold; take the call back first.");
}

bool is_scanned(const Scenario& scenario, const State& state, const Action& action) {
  const scenario::Item& item = scenario.company.desk.items[action.object];
  const auto scan = scenario.find_action("digitise " + item.id);
  return !item.paper || (scan && state.has_done(*scan));
}

base::Status only_once(const State& state, std::size_t index, const char* why) {
  return state.has_done(index) ? refused(why) : base::success();
}

base::Status may_announce(const Scenario& scenario, const State& state, const Action& action) {
  const base::Status now = may_move(state, action.verb);
  if (!now || scenario.threads.empty()) return now;
  if (waiting_node(scenario, state, action.object) != scenario::kFinish) return now;
  return refused("That customer is not there.");
}

}  // namespace

bool has_left(const Scenario& scenario, const State& state) {
  return state.desk.call_over && scenario.channel != scenario::Channel::post;
}

NodeIndex waiting_node(const Scenario& scenario, const State& state, std::size_t thread) {
  if (state.status == Status::ended) return scenario::kFinish;
  if (!scenario.threads.empty()) return state.desk.threads[thread].node;
  return has_left(scenario, state) ? scenario::kFinish : state.node;
}

bool is_waiting(const Scenario& scenario, const State& state, NodeIndex node) {
  return waiting_node(scenario, state, scenario.thread_of(node)) == node;
}

std::vector<Input> answerable(const Scenario& scenario, const State& state) {
  std::vector<Input> answers;
  for (std::size_t i = 0; i < scenario.options.size(); ++i) {
    const auto option = static_cast<scenario::OptionIndex>(i);
    if (is_offered(scenario, state, option)) answers.push_back(Input::choose(option));
  }
  for (std::size_t i = 0; i < scenario.nodes.size(); ++i) {
    const auto node = static_cast<NodeIndex>(i);
    const bool task = scenario.nodes[i].interaction != Interaction::choose;
    if (task && is_waiting(scenario, state, node)) answers.push_back(Input::submit(node, {}));
  }
  return answers;
}

base::Status may_act(const Scenario& scenario, const State& state, scenario::ActionIndex index) {
  if (state.status == Status::ended) return refused(kEnded);
  if (index >= scenario.actions.size()) return refused("There is nothing like that to do.");
  const Action& action = scenario.actions[index];
  switch (action.verb) {
    case Verb::announce:
    case Verb::check_back:
      return may_announce(scenario, state, action);
    case Verb::hold:
    case Verb::take_back:
    case Verb::transfer_warm:
    case Verb::transfer_cold:
    case Verb::call_back:
    case Verb::end:
      return may_move(state, action.verb);
    case Verb::book:
      if (!scenario.company.desk.slots[action.object].free) return refused("That slot is taken.");
      return only_once(state, index, "That slot is booked already.");
    case Verb::send:
      return only_once(state, index, "That message was sent already.");
    case Verb::digitise:
      return only_once(state, index, "That document was digitised already.");
    case Verb::report:
      return only_once(state, index, "That was reported already.");
    case Verb::share:
      return only_once(state, index, "That was shared already.");
    case Verb::file:
      if (!is_scanned(scenario, state, action)) return refused("Digitise the document first.");
      return only_once(state, index, "The document is in that folder already.");
    case Verb::close:
      if (state.desk.call_over) return base::success();
      return refused("The customer is still there; the case can be closed after the conversation.");
    case Verb::search:
    case Verb::open:
    case Verb::register_:
      break;
  }
  return base::success();
}

base::Status may_input(const Scenario& scenario, const State& state, const Input& input) {
  if (state.status == Status::ended) return refused(kEnded);
  const base::Status typed = may_type(input.texts);
  if (!typed) return typed;
  if (input.kind == InputKind::choose) return may_choose(scenario, state, input);
  if (input.kind == InputKind::submit) return may_submit(scenario, state, input);
  const base::Status allowed = may_act(scenario, state, input.target);
  if (!allowed) return allowed;
  const Action& action = scenario.actions[input.target];
  if (!input.parts.empty()) return refused("An action has no parts.");
  if (action.verb == Verb::register_) {
    return may_fill_in(scenario.company.desk.forms[action.object], input.texts);
  }
  if (action.verb == Verb::search) {
    const bool empty = input.texts.size() != 1 || is_blank(input.texts[0]);
    return empty ? refused("Type what to look for.") : base::success();
  }
  return input.texts.empty() ? base::success() : refused("Nothing is typed with this action.");
}

}  // namespace klankbord::play
