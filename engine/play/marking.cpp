#include "play/marking.h"

#include <algorithm>
#include <cassert>

namespace klankbord::play {

using scenario::Form;
using scenario::Interaction;
using scenario::Node;
using scenario::Scenario;

namespace {

const Form& form_of(const Scenario& scenario, const Node& node) {
  return scenario.company.desk.forms[node.form];
}

bool is_picked(const Input& input, std::size_t part) {
  return std::find(input.parts.begin(), input.parts.end(), part) != input.parts.end();
}

// The most parts that stand in writing order among each other.
std::size_t longest_rise(const std::vector<std::uint8_t>& parts) {
  std::vector<std::size_t> length(parts.size(), 1);
  std::size_t best = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (parts[j] < parts[i]) length[i] = std::max(length[i], length[j] + 1);
    }
    best = std::max(best, length[i]);
  }
  return best;
}

std::size_t slips_in_parts(const Node& node, const Input& input) {
  std::size_t slips = 0;
  for (std::size_t i = 0; i < node.parts.size(); ++i) {
    slips += is_picked(input, i) != node.parts[i].belongs;
  }
  if (node.interaction == Interaction::compose) {
    std::vector<std::uint8_t> right;
    for (const std::uint8_t part : input.parts) {
      if (node.parts[part].belongs) right.push_back(part);
    }
    slips += right.size() - longest_rise(right);
  }
  return slips;
}

std::size_t slips_of(const Scenario& scenario, const Node& node, const Input& input) {
  if (node.interaction != Interaction::register_form) return slips_in_parts(node, input);
  const auto misses = [&](const scenario::FieldTest& test) {
    return !passes(form_of(scenario, node), test, input.texts);
  };
  return static_cast<std::size_t>(std::count_if(node.wanted.begin(), node.wanted.end(), misses));
}

// Everything right, then `slips` of it spoilt.
Input parts_with_slips(scenario::NodeIndex index, const Node& node, std::size_t slips) {
  std::vector<bool> picked;
  for (const scenario::Part& part : node.parts) picked.push_back(part.belongs);
  // Wrong parts are added before right ones are dropped, so that something is left to submit.
  for (const bool belongs : {false, true}) {
    for (std::size_t i = 0; i < picked.size() && slips > 0; ++i) {
      if (node.parts[i].belongs != belongs) continue;
      picked[i] = !picked[i];
      --slips;
    }
  }
  Input input = Input::submit(index, {});
  for (std::size_t i = 0; i < picked.size(); ++i) {
    if (picked[i]) input.parts.push_back(static_cast<std::uint8_t>(i));
  }
  return input;
}

// A value that a field takes and the test does not.
std::string wrong_value(const scenario::Field& field, const scenario::FieldTest& test) {
  for (const scenario::Choice& choice : field.choices) {
    const auto& accepted = test.accepted;
    if (std::find(accepted.begin(), accepted.end(), choice.id) == accepted.end()) return choice.id;
  }
  return "-";
}

Input form_with_slips(scenario::NodeIndex index, const Form& form, const Node& node,
                      std::size_t slips) {
  Input input = Input::submit(index, {}, std::vector<std::string>(form.fields.size()));
  for (std::size_t i = 0; i < form.fields.size(); ++i) {
    const scenario::Field& field = form.fields[i];
    if (field.required) input.texts[i] = field.choices.empty() ? "-" : field.choices[0].id;
  }
  for (const scenario::FieldTest& test : node.wanted) {
    input.texts[test.field] =
        slips > 0 ? wrong_value(form.fields[test.field], test) : test.accepted.front();
    if (slips > 0) --slips;
  }
  return input;
}

}  // namespace

bool passes(const Form& form, const scenario::FieldTest& test,
            const std::vector<std::string>& values) {
  if (test.field >= values.size() || test.field >= form.fields.size()) return false;
  const std::string& value = values[test.field];
  const bool free_text = form.fields[test.field].choices.empty();
  return std::any_of(test.accepted.begin(), test.accepted.end(), [&](const std::string& wanted) {
    return free_text ? scenario::text_matches(value, wanted) : value == wanted;
  });
}

int mark(const Scenario& scenario, const Input& input) {
  const Node& node = scenario.nodes[input.target];
  if (node.interaction == Interaction::answer) return 0;
  const std::size_t slips = slips_of(scenario, node, input);
  return slips == 0 ? 2 : slips == 1 ? 1 : 0;
}

scenario::OptionIndex outcome_of(const Scenario& scenario, const Input& input) {
  const Node& node = scenario.nodes[input.target];
  const int after_full = node.interaction == Interaction::answer ? 0 : 2 - mark(scenario, input);
  return static_cast<scenario::OptionIndex>(node.first_option + after_full);
}

std::optional<Input> example_input(const Scenario& scenario, scenario::NodeIndex index, int level) {
  const Node& node = scenario.nodes[index];
  assert(node.interaction != Interaction::choose);
  if (node.interaction == Interaction::answer) return Input::submit(index, {}, {"…"});
  const auto slips = static_cast<std::size_t>(2 - level);
  const Input input = node.interaction == Interaction::register_form
                          ? form_with_slips(index, form_of(scenario, node), node, slips)
                          : parts_with_slips(index, node, slips);
  const bool empty = input.parts.empty() && input.texts.empty();
  if (empty || mark(scenario, input) != level) return std::nullopt;
  return input;
}

std::string values_text(const Form& form, const std::vector<std::string>& values,
                        base::Language language) {
  std::string text;
  for (std::size_t i = 0; i < form.fields.size() && i < values.size(); ++i) {
    if (values[i].empty()) continue;
    const scenario::Field& field = form.fields[i];
    std::string value = values[i];
    for (const scenario::Choice& choice : field.choices) {
      if (choice.id == values[i]) value = choice.label.in(language);
    }
    text += (text.empty() ? "" : "\n") + field.label.in(language) + ": " + value;
  }
  return text;
}

std::string words_of(const Scenario& scenario, const Input& input, base::Language language) {
  const Node& node = scenario.nodes[input.target];
  switch (node.interaction) {
    case Interaction::register_form:
      return values_text(form_of(scenario, node), input.texts, language);
    case Interaction::answer:
      return input.texts.empty() ? std::string() : input.texts[0];
    case Interaction::summarise:
    case Interaction::compose:
    case Interaction::choose:
      break;
  }
  const char* between = node.interaction == Interaction::compose ? "\n" : "; ";
  std::string text;
  for (const std::uint8_t part : input.parts) {
    text += (text.empty() ? "" : between) + node.parts[part].text;
  }
  return text;
}

}  // namespace klankbord::play
