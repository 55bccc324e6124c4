#include "scenario/titles.h"

namespace klankbord::scenario {

namespace {

std::string opened_title(const Company& company, const Action& action, base::Language language) {
  switch (action.opened) {
    case Opened::customer:
      return company.customers[action.object].name;
    case Opened::product:
      return company.products[action.object].name;
    case Opened::item:
      break;
  }
  return company.desk.items[action.object].title.in(language);
}

}  // namespace

std::string object_title(const Scenario& scenario, const Action& action, base::Language language) {
  const Company& company = scenario.company;
  const Desk& desk = company.desk;
  switch (action.verb) {
    case Verb::open:
      return opened_title(company, action, language);
    case Verb::book:
      return desk.slots[action.object].when.in(language);
    case Verb::register_:
      return desk.forms[action.object].title.in(language);
    case Verb::send:
      return desk.letters[action.object].subject.in(language);
    case Verb::digitise:
    case Verb::share:
      return desk.items[action.object].title.in(language);
    case Verb::file:
      return desk.items[action.object].title.in(language) + " → " +
             desk.folders[action.second].title.in(language);
    case Verb::report:
      return desk.irregularities[action.object].title.in(language);
    case Verb::transfer_warm:
    case Verb::transfer_cold:
      return company.teams[action.object].name.in(language);
    case Verb::announce:
    case Verb::check_back:
      if (scenario.threads.empty()) return {};
      return company.customers[scenario.threads[action.object].customer].name;
    default:
      return {};
  }
}

const Move* move_of(const Scenario& scenario, const Action& action) {
  if (!is_move(action.verb)) return nullptr;
  if (action.verb == Verb::transfer_warm) return scenario.find_move("transfer-warm");
  if (action.verb == Verb::transfer_cold) return scenario.find_move("transfer-cold");
  return scenario.find_move(to_string(action.verb));
}

}  // namespace klankbord::scenario
