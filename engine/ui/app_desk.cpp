#include "ui/app_desk.h"

#include <utility>

namespace klankbord::ui {

using scenario::Hit;
using scenario::Opened;
using scenario::Scenario;
using scenario::Verb;

DeskTab tab_of(scenario::Panel panel) {
  return static_cast<DeskTab>(static_cast<std::size_t>(panel) + 1);
}

DeskTab tab_of(const Scenario& scenario, const Hit& thing) {
  if (thing.opened == Opened::customer) return DeskTab::customers;
  if (thing.opened == Opened::product) return DeskTab::products;
  return tab_of(scenario.company.desk.items[thing.object].panel);
}

std::optional<scenario::ActionIndex> open_action(const Scenario& scenario, const Hit& thing) {
  for (std::size_t i = 0; i < scenario.actions.size(); ++i) {
    const scenario::Action& action = scenario.actions[i];
    const bool same =
        action.verb == Verb::open && action.opened == thing.opened && action.object == thing.object;
    if (same) return static_cast<scenario::ActionIndex>(i);
  }
  return std::nullopt;
}

DeskPane::DeskPane(const Scenario& scenario) : forms(scenario.company.desk.forms.size()) {
  for (std::size_t i = 0; i < forms.size(); ++i) {
    forms[i].values.resize(scenario.company.desk.forms[i].fields.size());
  }
}

void DeskPane::read(DeskTab of, bool reading) {
  reading_[static_cast<std::size_t>(of)] = reading && opened(of).has_value();
}

void DeskPane::opened_thing(const Scenario& scenario, const Hit& thing) {
  const DeskTab where = tab_of(scenario, thing);
  std::optional<Hit>& open = opened_[static_cast<std::size_t>(where)];
  if (where == DeskTab::customers) {
    record_.reset();
    if (thing.opened == Opened::item) {
      record_ = thing.object;
      const std::string& owner = scenario.company.desk.items[thing.object].customer;
      const bool in_file = open && open->opened == Opened::customer &&
                           scenario.company.customers[open->object].id == owner;
      if (!in_file) open = thing;
    }
  }
  const bool keeps_file = record_ && open && open->opened == Opened::customer;
  if (!keeps_file) open = thing;
  read(where, true);
}

void DeskPane::done(const Scenario& scenario, const play::Input& input, std::vector<Hit> hits) {
  if (input.kind != play::InputKind::act || input.target >= scenario.actions.size()) return;
  const scenario::Action& action = scenario.actions[input.target];
  switch (action.verb) {
    case Verb::search: {
      DeskSearch& one = search(static_cast<scenario::Panel>(action.object));
      one.asked = one.words = input.texts.empty() ? std::string() : input.texts.front();
      one.hits = std::move(hits);
      read(tab_of(static_cast<scenario::Panel>(action.object)), false);
      break;
    }
    case Verb::open:
      opened_thing(scenario, {action.opened, action.object});
      break;
    case Verb::book:
      slot.reset();
      break;
    case Verb::register_:
      forms[action.object].values = forms[action.object].filed = input.texts;
      forms[action.object].tried = false;
      break;
    case Verb::report:
      irregularity.reset();
      reporting = false;
      break;
    case Verb::transfer_warm:
    case Verb::transfer_cold:
      team.reset();
      shown = false;  // the conversation goes on
      break;
    case Verb::end:
      hanging_up = false;
      break;
    default:
      break;
  }
}

bool DeskPane::go_back() {
  for (std::optional<std::uint16_t>* chosen : {&slot, &team, &irregularity, &letter}) {
    if (!chosen->has_value()) continue;
    const bool here = (chosen == &slot && tab == DeskTab::agenda) ||
                      ((chosen == &team || chosen == &irregularity) && tab == DeskTab::team) ||
                      (chosen == &letter && tab == DeskTab::mail);
    if (!here) continue;
    chosen->reset();
    return true;
  }
  if (reporting && tab == DeskTab::team) {
    reporting = false;
    return true;
  }
  if (!is_reading(tab)) return false;
  read(tab, false);
  return true;
}

}  // namespace klankbord::ui
