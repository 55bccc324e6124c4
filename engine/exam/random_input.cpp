#include "exam/random_input.h"

#include <algorithm>
#include <utility>

#include "play/permission.h"

namespace klankbord::exam {

using play::Input;
using scenario::Interaction;
using scenario::Verb;

namespace {

// After so many inputs only answers and the end are given, so that every play comes to its end.
constexpr std::size_t kEager = 60;

const std::vector<scenario::FieldTest>* tests_at(const scenario::Scenario& scenario,
                                                 std::uint16_t action) {
  for (const scenario::Rule& rule : scenario.rules) {
    const bool waits = rule.trigger == scenario::Trigger::action && rule.action == action;
    if (waits && !rule.tests.empty()) return &rule.tests;
  }
  return nullptr;
}

}  // namespace

RandomInputs::RandomInputs(const scenario::Scenario& scenario, std::uint64_t seed)
    : scenario_(scenario), numbers_(seed, "random inputs") {}

Input RandomInputs::next(const play::State& state) {
  ++given_;
  const std::vector<Input> answers = play::answerable(scenario_, state);
  const bool at_desk = scenario_.has_desk && (given_ < kEager ? one_in(2) : state.desk.on_hold);
  if (!answers.empty() && !at_desk) return answer(answers[below(answers.size())]);
  if (answers.empty() && given_ >= kEager) {
    const auto close = scenario_.find_action("close");
    if (close && play::may_act(scenario_, state, *close)) return Input::act(*close);
  }
  return deed(state);
}

Input RandomInputs::answer(const Input& asked) {
  if (asked.kind == play::InputKind::choose) return asked;
  const scenario::Node& node = scenario_.nodes[asked.target];
  if (node.interaction == Interaction::answer) return Input::submit(asked.target, {}, {"Goed."});
  if (node.interaction == Interaction::register_form) {
    return Input::submit(
        asked.target, {},
        values_for(scenario_.company.desk.forms[node.form], one_in(3) ? nullptr : &node.wanted));
  }
  std::vector<std::uint8_t> parts;
  const bool well = one_in(3);
  for (std::size_t i = 0; i < node.parts.size(); ++i) {
    if (well ? node.parts[i].belongs : one_in(2)) parts.push_back(static_cast<std::uint8_t>(i));
  }
  if (parts.empty()) parts.push_back(static_cast<std::uint8_t>(below(node.parts.size())));
  for (std::size_t i = parts.size(); !well && i > 1; --i) {
    std::swap(parts[i - 1], parts[below(i)]);
  }
  return Input::submit(asked.target, std::move(parts));
}

Input RandomInputs::deed(const play::State& state) {
  std::vector<scenario::ActionIndex> allowed;
  for (std::size_t i = 0; i < scenario_.actions.size(); ++i) {
    const auto action = static_cast<scenario::ActionIndex>(i);
    const Verb verb = scenario_.actions[i].verb;
    // Hanging up and closing end it all; they would end most plays too soon.
    const bool final = verb == Verb::end || verb == Verb::close;
    if (final && given_ < kEager && !one_in(20)) continue;
    if (play::may_act(scenario_, state, action)) allowed.push_back(action);
  }
  if (allowed.empty()) return Input::choose(0);
  const scenario::ActionIndex index = allowed[below(allowed.size())];
  const scenario::Action& action = scenario_.actions[index];
  if (action.verb == Verb::search) return Input::act(index, {one_in(2) ? "peeters" : "factuur"});
  if (action.verb != Verb::register_) return Input::act(index);
  const scenario::Form& form = scenario_.company.desk.forms[action.object];
  return Input::act(index, values_for(form, tests_at(scenario_, index)));
}

std::vector<std::string> RandomInputs::values_for(const scenario::Form& form,
                                                  const std::vector<scenario::FieldTest>* wanted) {
  std::vector<std::string> values;
  for (const scenario::Field& field : form.fields) {
    if (field.choices.empty()) {
      values.emplace_back(one_in(8) ? "4111 1111 1111 1111" : "Gebeld, teruggebeld.");
    } else {
      values.push_back(field.choices[below(field.choices.size())].id);
    }
  }
  if (wanted == nullptr) return values;
  for (const scenario::FieldTest& test : *wanted) {
    if (!one_in(5)) values[test.field] = test.accepted[below(test.accepted.size())];
  }
  return values;
}

}  // namespace klankbord::exam
