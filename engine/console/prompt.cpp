#include "console/prompt.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

#include "base/folded.h"
#include "console/feedback_text.h"

namespace klankbord::console {

using scenario::Interaction;
using text::Key;

namespace {

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t begin = text.find_first_not_of(" ,\t");
    if (begin == std::string_view::npos) return words;
    text.remove_prefix(begin);
    const std::size_t end = std::min(text.find_first_of(" ,\t"), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
}

std::optional<std::size_t> number_in(std::string_view word) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  return number;
}

// The choice that was typed: by its number, by what it says (in any case) or by its id. What is
// none of these stays as it was typed, and is refused as no choice.
std::string chosen(const scenario::Field& field, base::Language language,
                   const std::string& typed) {
  const auto number = number_in(typed);
  if (number && *number >= 1 && *number <= field.choices.size()) {
    return field.choices[*number - 1].id;
  }
  const std::string wanted = base::folded(typed);
  for (const scenario::Choice& choice : field.choices) {
    if (base::folded(choice.label.in(language)) == wanted) return choice.id;
  }
  return typed;
}

Typed given(play::Input input) {
  return {Typed::Kind::input, std::move(input)};
}

}  // namespace

void Prompt::write_offers() {
  numbered_.clear();
  task_.reset();
  const play::View view = practice_.view();
  const play::State& state = practice_.attempt().state();
  writer_.line();
  if (state.desk.on_hold) writer_.paragraph(tr_(Key{"console.on-hold"}), "  ");
  for (std::size_t i = 0; i < view.threads.size(); ++i) write_thread(view.threads[i], i);
  const bool waits = std::any_of(view.threads.begin(), view.threads.end(),
                                 [](const auto& one) { return one.node != scenario::kFinish; });
  if (!waits) writer_.paragraph(tr_(Key{"console.call-over"}), "  ");
  if (scenario().has_desk) {
    writer_.paragraph(tr_(Key{"console.desk-hint"}), "  ");
  }
}

void Prompt::write_thread(const play::ThreadView& thread, std::size_t index) {
  if (thread.node == scenario::kFinish) return;
  if (!scenario().threads.empty()) {
    writer_.heading(scenario().company.customers[scenario().customer_of(index)].name);
  }
  if (thread.mood) {
    const auto& mood =
        scenario().threads.empty() ? scenario().mood : scenario().threads[index].mood;
    const int step = play::mood_step_of(scenario().variables[*mood], *thread.mood);
    writer_.line("       [" + mood_text(tr_, step) + "]");
    writer_.line();
  }
  if (scenario().nodes[thread.node].interaction != Interaction::choose) {
    write_task(thread.node);
    return;
  }
  for (const play::Offer& offer : thread.offers) {
    const scenario::Option& option = scenario().options[offer.option];
    if (offer.available) {
      numbered_.push_back(offer.option);
      writer_.paragraph(option.text, "  " + std::to_string(numbered_.size()) + "  ");
    } else if (!option.hidden.empty()) {
      writer_.paragraph(tr_(Key{"console.hidden"}, {{"reason", option.hidden.in(tr_.language())}}),
                        "  -  ");
    }
  }
}

void Prompt::write_task(scenario::NodeIndex index) {
  const scenario::Node& node = scenario().nodes[index];
  task_ = index;
  if (!node.task.empty()) writer_.paragraph(node.task.in(tr_.language()), "  ");
  for (const base::LocalText& look : node.rubric) {
    writer_.paragraph(look.in(tr_.language()), "    * ");
  }
  switch (node.interaction) {
    case Interaction::register_form:
      writer_.paragraph(
          tr_(Key{"console.form"},
              {{"title", scenario().company.desk.forms[node.form].title.in(tr_.language())}}),
          "  ");
      return;
    case Interaction::answer:
      writer_.paragraph(tr_(Key{"console.write-answer"}), "  ");
      return;
    case Interaction::summarise:
    case Interaction::compose:
    case Interaction::choose:
      break;
  }
  order_ =
      play::part_order(scenario(), practice_.attempt().state(), index, practice_.attempt().seed());
  for (std::size_t i = 0; i < order_.size(); ++i) {
    writer_.paragraph(node.parts[order_[i]].text, "  " + std::to_string(i + 1) + "  ");
  }
  const bool ordered = node.interaction == Interaction::compose;
  writer_.paragraph(ordered ? tr_(Key{"console.pick-order"}) : tr_(Key{"console.pick-parts"}),
                    "  ");
}

std::optional<std::string> Prompt::line(const std::string& prompt) {
  std::string typed;
  writer_.prompt(prompt + " ");
  if (!writer_.flush() || !std::getline(in_, typed)) return std::nullopt;
  if (!typed.empty() && typed.back() == '\r') typed.pop_back();
  return typed;
}

Typed Prompt::read() {
  const auto typed = line(tr_(Key{"console.prompt"}));
  if (!typed) return {Typed::Kind::stop, {}};
  if (own_words_) {
    const OwnWord own = own_words_(*typed);
    if (own != OwnWord::none) {
      return {own == OwnWord::left ? Typed::Kind::stop : Typed::Kind::taken, {}};
    }
  }
  if (*typed == "q") return {Typed::Kind::stop, {}};
  if (*typed == "i") return {Typed::Kind::briefing, {}};
  if (*typed == "r") return {Typed::Kind::repeat, {}};
  if (*typed == "d" && scenario().has_desk) return {Typed::Kind::desk, {}};
  if (typed->empty() || *typed == "?") {
    if (task_ && scenario().nodes[*task_].interaction == Interaction::register_form &&
        typed->empty()) {
      return read_task(*typed);
    }
    return {};
  }
  const auto number = number_in(*typed);
  if (number && *number >= 1 && *number <= numbered_.size()) {
    return given(play::Input::choose(numbered_[*number - 1]));
  }
  Typed action = read_action(*typed);
  if (action.kind != Typed::Kind::unknown || !task_) return action;
  return read_task(*typed);
}

Typed Prompt::read_task(const std::string& typed) {
  const scenario::Node& node = scenario().nodes[*task_];
  if (node.interaction == Interaction::answer) {
    return given(play::Input::submit(*task_, {}, {typed}));
  }
  if (node.interaction == Interaction::register_form) {
    auto values = fill_in(scenario().company.desk.forms[node.form]);
    if (!values) return {Typed::Kind::stop, {}};
    return given(play::Input::submit(*task_, {}, std::move(*values)));
  }
  std::vector<std::uint8_t> parts;
  for (const std::string_view word : words_in(typed)) {
    const auto number = number_in(word);
    if (!number || *number < 1 || *number > order_.size()) return {};
    parts.push_back(order_[*number - 1]);
  }
  return given(play::Input::submit(*task_, std::move(parts)));
}

// An action as plans write it. A search goes on with its words; a form asks for its fields.
Typed Prompt::read_action(const std::string& typed) {
  for (std::size_t i = 0; i < scenario().actions.size(); ++i) {
    const scenario::Action& action = scenario().actions[i];
    const auto index = static_cast<scenario::ActionIndex>(i);
    const bool whole = typed == action.id;
    if (action.verb == scenario::Verb::search) {
      const std::string start = action.id + " ";
      if (typed.compare(0, start.size(), start) == 0) {
        return given(play::Input::act(index, {typed.substr(start.size())}));
      }
    } else if (whole && action.verb == scenario::Verb::register_) {
      auto values = fill_in(scenario().company.desk.forms[action.object]);
      if (!values) return {Typed::Kind::stop, {}};
      return given(play::Input::act(index, std::move(*values)));
    } else if (whole) {
      return given(play::Input::act(index));
    }
  }
  return {};
}

std::optional<std::vector<std::string>> Prompt::fill_in(const scenario::Form& form) {
  std::vector<std::string> values;
  for (const scenario::Field& field : form.fields) {
    std::string label = field.label.in(tr_.language());
    std::string choices;
    std::size_t number = 0;
    for (const scenario::Choice& choice : field.choices) {
      ++number;
      choices +=
          fmt::format("{}{} {}", number == 1 ? "" : ", ", number, choice.label.in(tr_.language()));
    }
    if (!choices.empty()) {
      label = tr_(Key{"console.field-choices"}, {{"label", label}, {"choices", choices}});
    }
    if (!field.required) label = tr_(Key{"console.field-optional"}, {{"label", label}});
    auto value = line("  " + label + ":");
    if (!value) return std::nullopt;
    values.push_back(chosen(field, tr_.language(), *value));
  }
  return values;
}

}  // namespace klankbord::console
