#include "ui/app_task.h"

#include <algorithm>
#include <utility>

#include "ui/app_desk_facts.h"

namespace klankbord::ui {

using scenario::Interaction;
using scenario::Node;
using scenario::Scenario;

namespace {

bool says_nothing(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool has_parts(const Node& node) {
  return node.interaction == Interaction::summarise || node.interaction == Interaction::compose;
}

}  // namespace

bool is_task(const Node& node) {
  return node.interaction != Interaction::choose;
}

TaskDraft new_draft(const Scenario& scenario, scenario::NodeIndex node) {
  TaskDraft draft;
  draft.node = node;
  const Node& asked = scenario.nodes[node];
  if (asked.interaction == Interaction::register_form) {
    draft.texts.resize(scenario.company.desk.forms[asked.form].fields.size());
  } else if (asked.interaction == Interaction::answer) {
    draft.texts.resize(1);
  }
  return draft;
}

std::optional<std::size_t> place_of(const TaskDraft& draft, std::uint8_t part) {
  const auto at = std::find(draft.picked.begin(), draft.picked.end(), part);
  if (at == draft.picked.end()) return std::nullopt;
  return static_cast<std::size_t>(at - draft.picked.begin());
}

void toggle_part(TaskDraft& draft, std::uint8_t part) {
  const auto place = place_of(draft, part);
  if (!place) {
    draft.picked.push_back(part);
    draft.selected = part;
    return;
  }
  draft.picked.erase(draft.picked.begin() + static_cast<std::ptrdiff_t>(*place));
  if (draft.selected == part) draft.selected.reset();
}

void move_part(TaskDraft& draft, std::uint8_t part, int steps) {
  const auto place = place_of(draft, part);
  if (!place) return;
  const auto last = static_cast<std::ptrdiff_t>(draft.picked.size()) - 1;
  const auto from = static_cast<std::ptrdiff_t>(*place);
  const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + steps, 0, last);
  draft.picked.erase(draft.picked.begin() + from);
  draft.picked.insert(draft.picked.begin() + to, part);
}

std::vector<std::size_t> missing_values(const scenario::Form& form,
                                        const std::vector<std::string>& values) {
  DeskForm filled;
  filled.values = values;
  return missing_fields(form, filled);
}

Lack lack_of(const Scenario& scenario, const TaskDraft& draft) {
  const Node& node = scenario.nodes[draft.node];
  if (has_parts(node)) return draft.picked.empty() ? Lack::parts : Lack::nothing;
  if (node.interaction == Interaction::register_form) {
    const scenario::Form& form = scenario.company.desk.forms[node.form];
    return missing_values(form, draft.texts).empty() ? Lack::nothing : Lack::fields;
  }
  return draft.texts.empty() || says_nothing(draft.texts[0]) ? Lack::words : Lack::nothing;
}

play::Input submission(const Scenario& scenario, const TaskDraft& draft) {
  const Node& node = scenario.nodes[draft.node];
  if (!has_parts(node)) return play::Input::submit(draft.node, {}, draft.texts);
  std::vector<std::uint8_t> parts = draft.picked;
  if (node.interaction == Interaction::summarise) std::sort(parts.begin(), parts.end());
  return play::Input::submit(draft.node, std::move(parts));
}

}  // namespace klankbord::ui
