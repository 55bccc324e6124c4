#include "host/desk_facts.h"

namespace klankbord::host {

using scenario::Action;
using scenario::ActionIndex;
using scenario::Hit;
using scenario::Verb;

std::optional<ActionIndex> DeskFacts::search_of(scenario::Panel panel) const {
  return attempt_.scenario().find_action("search " + std::string(to_string(panel)));
}

std::string DeskFacts::sought(scenario::Panel panel) const {
  const std::optional<ActionIndex> search = search_of(panel);
  const std::vector<play::Input>& inputs = attempt_.inputs();
  for (auto input = inputs.rbegin(); search && input != inputs.rend(); ++input) {
    if (input->kind == play::InputKind::act && input->target == *search) return input->texts[0];
  }
  return {};
}

std::optional<ActionIndex> DeskFacts::opening_of(const Hit& thing) const {
  const std::vector<Action>& actions = attempt_.scenario().actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (actions[i].verb == Verb::open && actions[i].opened == thing.opened &&
        actions[i].object == thing.object) {
      return static_cast<ActionIndex>(i);
    }
  }
  return std::nullopt;
}

bool DeskFacts::was_opened(const Hit& thing) const {
  const auto action = opening_of(thing);
  return action && attempt_.state().has_done(*action);
}

}  // namespace klankbord::host
