#include "ui/app_desk_facts.h"

#include <algorithm>

#include "play/permission.h"

namespace klankbord::ui {

using scenario::Action;
using scenario::Scenario;
using scenario::Verb;

namespace {

bool is_written(const std::string& value) {
  return value.find_first_not_of(" \t\r\n") != std::string::npos;
}

}  // namespace

std::optional<scenario::ActionIndex> action_of(const Scenario& scenario, Verb verb,
                                               std::size_t object, std::size_t second) {
  for (std::size_t i = 0; i < scenario.actions.size(); ++i) {
    const Action& action = scenario.actions[i];
    if (action.verb == verb && action.object == object && action.second == second) {
      return static_cast<scenario::ActionIndex>(i);
    }
  }
  return std::nullopt;
}

bool was_done(const Scenario& scenario, const play::State& state, Verb verb, std::size_t object,
              std::size_t second) {
  const auto action = action_of(scenario, verb, object, second);
  return action && state.has_done(*action);
}

bool was_opened(const Scenario& scenario, const play::State& state, const scenario::Hit& thing) {
  const auto action = open_action(scenario, thing);
  return action && state.has_done(*action);
}

std::vector<std::uint16_t> items_of(const Scenario& scenario, scenario::Panel panel) {
  std::vector<std::uint16_t> found;
  const std::vector<scenario::Item>& items = scenario.company.desk.items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].panel == panel) found.push_back(static_cast<std::uint16_t>(i));
  }
  return found;
}

std::vector<std::uint16_t> folders_of(const Scenario& scenario, const play::State& state,
                                      std::uint16_t item) {
  std::vector<std::uint16_t> found;
  for (std::size_t i = 0; i < scenario.company.desk.folders.size(); ++i) {
    if (was_done(scenario, state, Verb::file, item, i)) {
      found.push_back(static_cast<std::uint16_t>(i));
    }
  }
  return found;
}

std::vector<std::uint16_t> items_in(const Scenario& scenario, const play::State& state,
                                    std::uint16_t folder) {
  std::vector<std::uint16_t> found;
  for (std::size_t i = 0; i < scenario.company.desk.items.size(); ++i) {
    if (was_done(scenario, state, Verb::file, i, folder)) {
      found.push_back(static_cast<std::uint16_t>(i));
    }
  }
  return found;
}

std::vector<std::size_t> missing_fields(const scenario::Form& form, const DeskForm& filled) {
  std::vector<std::size_t> missing;
  for (std::size_t i = 0; i < form.fields.size(); ++i) {
    if (form.fields[i].required && !is_written(filled.values[i])) missing.push_back(i);
  }
  return missing;
}

OpenEnds open_ends(const Scenario& scenario, const play::State& state, const DeskPane& desk) {
  OpenEnds ends;
  ends.unregistered = !desk.forms.empty();
  for (std::size_t i = 0; i < desk.forms.size(); ++i) {
    const DeskForm& form = desk.forms[i];
    if (!form.filed.empty()) ends.unregistered = false;
    const bool begun = std::any_of(form.values.begin(), form.values.end(), is_written);
    if (begun && form.values != form.filed && !ends.half_filled) ends.half_filled = i;
  }
  for (const std::uint16_t item : items_of(scenario, scenario::Panel::mail)) {
    const scenario::Hit message{scenario::Opened::item, item};
    if (!was_opened(scenario, state, message)) ++ends.unread;
  }
  if (scenario.company.desk.folders.empty()) return ends;
  for (const std::uint16_t item : items_of(scenario, scenario::Panel::archive)) {
    if (folders_of(scenario, state, item).empty()) ++ends.unfiled;
  }
  return ends;
}

}  // namespace klankbord::ui
