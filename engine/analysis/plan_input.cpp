#include "analysis/plan_input.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/check_codes.h"
#include "analysis/plan_text.h"
#include "base/diagnostic.h"

namespace klankbord::analysis {

using play::Input;
using scenario::Interaction;
using scenario::Scenario;
using scenario::Verb;

namespace {

struct Form {
  std::string_view word, form;
};
constexpr std::array<Form, 6> kForms = {{
    {"choose", "choose NODE/OPTION, or choose NODE/OPTION earns NAME=LEVEL …"},
    {"do", "do ACTION, or do ACTION earns NAME=LEVEL …"},
    {"search", "search PANEL: WORDS"},
    {"register", "register FORM: FIELD=VALUE, FIELD=VALUE …"},
    {"submit", "submit NODE: PARTS in order, or for a form submit NODE: FIELD=VALUE, …"},
    {"write", "write NODE: TEXT"},
}};

// Thrown inside this file only; read_input turns it into a ReadInput.
struct Refused {
  InputProblem problem;
};

[[noreturn]] void refuse(std::string_view code, std::string message, std::string suggestion) {
  throw Refused{{code, std::move(message), std::move(suggestion)}};
}

[[noreturn]] void malformed(std::string_view word) {
  const auto found =
      std::find_if(kForms.begin(), kForms.end(), [&](const Form& one) { return one.word == word; });
  refuse(kPlanMalformed, "this line is not complete or has too much",
         fmt::format("the form is: {}", found->form));
}

[[noreturn]] void unknown(std::string_view code, std::string_view what, std::string_view name,
                          const std::vector<std::string_view>& known, std::string_view otherwise) {
  std::string hint = base::did_you_mean(name, known);
  if (hint.empty()) hint = otherwise;
  if (hint.empty()) {
    for (const std::string_view one : known) {
      hint += fmt::format("{}{}", hint.empty() ? "there is " : ", ", one);
    }
  }
  refuse(code, fmt::format("there is no {} \"{}\"", what, shown(name)), std::move(hint));
}

// Reads the rest of one line.
class LineReader {
 public:
  LineReader(const Scenario& scenario, std::string_view word, std::string_view rest)
      : scenario_(scenario), word_(word), rest_(rest) {}

  ReadInput read() {
    ReadInput result;
    if (word_ == "choose") {
      result.input = choose(result.earns);
    } else if (word_ == "do") {
      result.input = act(result.earns);
    } else {
      // A typed text may hold the word too, see take_earns.
      result.earns = take_earns(rest_, true);
      const std::string_view target = take_target();
      if (word_ == "search") result.input = search(target);
      if (word_ == "register") result.input = register_form(target);
      if (word_ == "submit") result.input = submit(target);
      if (word_ == "write") result.input = write(target);
    }
    return result;
  }

 private:
  Input choose(std::optional<std::string_view>& earns) {
    const std::string_view path = take_word(rest_);
    const std::string_view word = take_word(rest_);
    if (path.empty() || (!word.empty() && (word != "earns" || rest_.empty()))) malformed(word_);
    const auto option = scenario_.find_option(path);
    if (!option) {
      refuse(kPlanUnknownChoice, fmt::format("there is no choice \"{}\"", shown(path)),
             suggest_choice(path));
    }
    if (!word.empty()) earns = rest_;
    return Input::choose(*option);
  }

  std::string suggest_choice(std::string_view path) const {
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < scenario_.options.size(); ++i) {
      paths.push_back(scenario_.option_path(static_cast<scenario::OptionIndex>(i)));
    }
    std::string hint = base::did_you_mean(path, {paths.begin(), paths.end()});
    const auto node = scenario_.find_node(path.substr(0, std::min(path.find('/'), path.size())));
    if (!hint.empty() || !node) return hint;
    const scenario::Node& known = scenario_.nodes[*node];
    for (std::size_t i = 0; i < known.option_count; ++i) {
      hint += (hint.empty() ? "it offers " : ", ") + scenario_.options[known.first_option + i].id;
    }
    return hint;
  }

  Input act(std::optional<std::string_view>& earns) {
    // A thing may be called "earns" as well.
    auto action = scenario_.find_action(single_blanks(rest_));
    if (!action) {
      earns = take_earns(rest_, false);
      if (rest_.empty() || (earns && earns->empty())) malformed(word_);
      action = find_action(single_blanks(rest_));
    }
    const Verb verb = scenario_.actions[*action].verb;
    if (verb == Verb::search) malformed("search");
    if (verb == Verb::register_) malformed("register");
    return Input::act(*action);
  }

  static std::string single_blanks(std::string_view text) {
    std::string words;
    for (text = trimmed(text); !text.empty();) {
      if (!words.empty()) words += ' ';
      words += take_word(text);
    }
    return words;
  }

  scenario::ActionIndex find_action(const std::string& id) const {
    const auto action = scenario_.find_action(id);
    if (action) return *action;
    unknown(kPlanUnknownAction, "action", id, ids_of(scenario_.actions), no_action());
  }

  std::string_view no_action() const {
    return scenario_.has_desk ? "the actions are listed in the scenario guide under The desk"
                              : "the scenario has no desk: say desk = true in its header";
  }

  // "recap" of "recap: ordered twice"; what follows the colon stays.
  std::string_view take_target() {
    if (rest_.find(':') == std::string_view::npos) malformed(word_);
    const std::string_view target = trimmed(take_until(rest_, ':'));
    rest_ = trimmed(rest_);
    if (target.empty() || std::any_of(target.begin(), target.end(), is_blank)) malformed(word_);
    return target;
  }

  // The action "search customers", "register wrap-up".
  scenario::ActionIndex action_about(std::string_view object, Verb verb) const {
    const std::string begin = fmt::format("{} ", scenario::to_string(verb));
    const auto action = scenario_.find_action(begin + std::string(object));
    if (action) return *action;
    std::vector<std::string_view> known;
    for (const scenario::Action& one : scenario_.actions) {
      if (one.verb == verb) known.push_back(std::string_view(one.id).substr(begin.size()));
    }
    unknown(kPlanUnknownAction, verb == Verb::search ? "panel to search" : "form to register",
            object, known, known.empty() ? no_action() : "");
  }

  std::string typed(std::string_view line) const {
    auto text = typed_from(line);
    if (text) return std::move(*text);
    refuse(kPlanMalformed, "a backslash stands before something that it does not change",
           "write \\\\ for a backslash, \\n for a new line, \\, for a comma");
  }

  Input search(std::string_view panel) const {
    return Input::act(action_about(panel, Verb::search), {typed(rest_)});
  }

  Input register_form(std::string_view form) {
    const scenario::ActionIndex action = action_about(form, Verb::register_);
    const auto object = scenario_.actions[action].object;
    return Input::act(action, values(scenario_.company.desk.forms[object]));
  }

  std::vector<std::string> values(const scenario::Form& form) {
    std::vector<std::string> texts(form.fields.size());
    std::vector<bool> given(form.fields.size(), false);
    while (!rest_.empty()) {
      if (rest_.find('=') == std::string_view::npos) malformed(word_);
      const std::string_view name = trimmed(take_until(rest_, '='));
      const auto field = std::find_if(form.fields.begin(), form.fields.end(),
                                      [&](const scenario::Field& one) { return one.id == name; });
      if (field == form.fields.end()) {
        unknown(kPlanUnknownPart, "field", name, ids_of(form.fields), "");
      }
      const auto index = static_cast<std::size_t>(field - form.fields.begin());
      if (given[index]) {
        refuse(kPlanMalformed, fmt::format("the field \"{}\" is filled in twice", name),
               "a comma in a text, before the name of a field, is written \\,");
      }
      given[index] = true;
      texts[index] = typed(take_value(rest_, *field, form));
      check_choice(*field, texts[index]);
    }
    return texts;
  }

  static void check_choice(const scenario::Field& field, const std::string& value) {
    const std::vector<std::string_view> known = ids_of(field.choices);
    if (known.empty() || value.find_first_not_of(" \t\r\n") == std::string::npos) return;
    if (std::find(known.begin(), known.end(), value) != known.end()) return;
    unknown(kPlanUnknownPart, fmt::format("choice of \"{}\"", field.id), value, known, "");
  }

  scenario::NodeIndex task(std::string_view id) const {
    const auto node = scenario_.find_node(id);
    if (node && scenario_.nodes[*node].interaction != Interaction::choose) return *node;
    std::vector<std::string_view> known;
    for (const scenario::Node& one : scenario_.nodes) {
      if (one.interaction != Interaction::choose) known.push_back(one.id);
    }
    unknown(kPlanUnknownPart, "task", id, known,
            known.empty() ? "the scenario only asks to choose" : "");
  }

  Input submit(std::string_view id) {
    const scenario::NodeIndex index = task(id);
    const scenario::Node& node = scenario_.nodes[index];
    if (node.interaction == Interaction::answer) malformed("write");
    if (node.interaction == Interaction::register_form) {
      return Input::submit(index, {}, values(scenario_.company.desk.forms[node.form]));
    }
    std::vector<std::uint8_t> parts;
    while (!rest_.empty()) {
      const std::string_view name = take_word(rest_);
      const std::vector<std::string_view> known = ids_of(node.parts);
      const auto found = std::find(known.begin(), known.end(), name);
      if (found == known.end()) {
        unknown(kPlanUnknownPart, fmt::format("part of \"{}\"", id), name, known, "");
      }
      parts.push_back(static_cast<std::uint8_t>(found - known.begin()));
    }
    if (parts.empty() || parts.size() > node.parts.size()) malformed(word_);
    return Input::submit(index, std::move(parts));
  }

  Input write(std::string_view id) const {
    const scenario::NodeIndex index = task(id);
    if (scenario_.nodes[index].interaction != Interaction::answer) malformed("submit");
    return Input::submit(index, {}, {typed(rest_)});
  }

  const Scenario& scenario_;
  std::string_view word_;
  std::string_view rest_;
};

std::string values_text(const scenario::Form& form, const std::vector<std::string>& texts) {
  std::string all;
  for (std::size_t i = 0; i < form.fields.size() && i < texts.size(); ++i) {
    if (texts[i].empty()) continue;
    all += fmt::format("{} {}={}", all.empty() ? "" : ",", form.fields[i].id,
                       one_value(texts[i], form));
  }
  return all;
}

std::string first_text(const Input& input) {
  return input.texts.empty() ? std::string() : one_line(input.texts[0]);
}

std::string written_action(const Scenario& scenario, const Input& input) {
  const scenario::Action& action = scenario.actions[input.target];
  const std::size_t blank = std::min(action.id.find(' '), action.id.size());
  const std::string object = action.id.substr(std::min(blank + 1, action.id.size()));
  if (action.verb == Verb::search) {
    return fmt::format("search   {}: {}", object, first_text(input));
  }
  if (action.verb == Verb::register_) {
    return fmt::format("register {}:{}", object,
                       values_text(scenario.company.desk.forms[action.object], input.texts));
  }
  return "do       " + action.id;
}

}  // namespace

bool is_input_word(std::string_view word) {
  return std::any_of(kForms.begin(), kForms.end(),
                     [&](const Form& one) { return one.word == word; });
}

ReadInput read_input(const Scenario& scenario, std::string_view word, std::string_view rest) {
  try {
    return LineReader(scenario, word, rest).read();
  } catch (Refused& refused) {
    return {std::nullopt, std::nullopt, std::move(refused.problem)};
  }
}

std::string written_input(const Scenario& scenario, const Input& input) {
  if (input.kind == play::InputKind::choose) {
    return "choose   " + scenario.option_path(input.target);
  }
  if (input.kind == play::InputKind::act) return written_action(scenario, input);
  const scenario::Node& node = scenario.nodes[input.target];
  if (node.interaction == Interaction::answer) {
    return fmt::format("write    {}: {}", node.id, first_text(input));
  }
  std::string line = fmt::format("submit   {}:", node.id);
  if (node.interaction == Interaction::register_form) {
    return line + values_text(scenario.company.desk.forms[node.form], input.texts);
  }
  for (const std::uint8_t part : input.parts) line += " " + node.parts[part].id;
  return line;
}

}  // namespace klankbord::analysis
