#include "console/desk_text.h"

#include "play/permission.h"
#include "scenario/search.h"
#include "scenario/titles.h"

namespace klankbord::console {

using scenario::Action;
using scenario::Opened;
using scenario::Scenario;
using scenario::Verb;
using text::Key;

namespace {

// Articles, products and files of customers are found by searching; the rest lies on the desk. What
// has not been read is not passed on.
bool lies_open(const Scenario& scenario, const play::State& state, const Action& action) {
  if (action.verb == Verb::share) {
    const auto opened =
        scenario.find_action("open " + scenario.company.desk.items[action.object].id);
    return opened && state.has_done(*opened);
  }
  if (action.verb != Verb::open) return true;
  if (action.opened != Opened::item) return false;
  const scenario::Item& item = scenario.company.desk.items[action.object];
  return item.panel != scenario::Panel::knowledge && item.panel != scenario::Panel::customers;
}

std::string opening_of(const Scenario& scenario, const scenario::Hit& hit) {
  for (const Action& action : scenario.actions) {
    if (action.verb == Verb::open && action.opened == hit.opened && action.object == hit.object) {
      return action.id;
    }
  }
  return {};
}

void write_customer(Writer& writer, const text::Catalogue& tr, const Scenario& scenario,
                    const scenario::Customer& customer) {
  writer.heading(customer.name);
  std::string facts;
  for (const std::string* fact : {&customer.number, &customer.born, &customer.address,
                                  &customer.city, &customer.phone, &customer.email}) {
    if (!fact->empty()) facts += (facts.empty() ? "" : " · ") + *fact;
  }
  if (!facts.empty()) writer.paragraph(facts);
  if (!customer.file.empty()) writer.paragraph(customer.file.in(tr.language()));
  for (const scenario::Item& item : scenario.company.desk.items) {
    if (item.customer != customer.id) continue;
    writer.paragraph((item.date.empty() ? "" : item.date + " · ") + item.title.in(tr.language()),
                     "  open " + item.id + "  ");
  }
}

void write_opened(Writer& writer, const text::Catalogue& tr, const Scenario& scenario,
                  const Action& action) {
  const scenario::Company& company = scenario.company;
  const base::Language language = tr.language();
  switch (action.opened) {
    case Opened::customer:
      write_customer(writer, tr, scenario, company.customers[action.object]);
      break;
    case Opened::product: {
      const scenario::Product& product = company.products[action.object];
      writer.heading(product.price_cents > 0
                         ? product.name + ": " + text::price(language, product.price_cents)
                         : product.name);
      for (const base::LocalText& fact : product.facts) writer.paragraph(fact.in(language), "  - ");
      break;
    }
    case Opened::item: {
      const scenario::Item& item = company.desk.items[action.object];
      writer.heading((item.date.empty() ? "" : item.date + " · ") + item.title.in(language));
      writer.paragraph(item.text.in(language));
      break;
    }
  }
}

void write_hits(Writer& writer, const text::Catalogue& tr, const Scenario& scenario,
                scenario::Panel panel, const std::string& query) {
  constexpr std::size_t kMost = 20;
  const auto hits = scenario::SearchIndex(scenario.company, tr.language()).find(panel, query);
  if (hits.empty()) writer.paragraph(tr(Key{"console.nothing-found"}, {{"what", query}}), "  ");
  for (std::size_t i = 0; i < hits.size() && i < kMost; ++i) {
    const std::string id = opening_of(scenario, hits[i]);
    const auto action = scenario.find_action(id);
    if (!action) continue;
    std::string title = object_title(scenario, scenario.actions[*action], tr.language());
    if (hits[i].opened == Opened::customer) {
      const scenario::Customer& customer = scenario.company.customers[hits[i].object];
      title += " · " + customer.number + " · " + customer.born + " · " + customer.city;
    }
    writer.paragraph(title, "  " + id + "  ");
  }
}

}  // namespace

void write_actions(Writer& writer, const text::Catalogue& tr, const Scenario& scenario,
                   const play::State& state) {
  writer.heading(tr(Key{"console.desk"}));
  int to_open = 0;
  for (std::size_t i = 0; i < scenario.actions.size(); ++i) {
    const Action& action = scenario.actions[i];
    if (!play::may_act(scenario, state, static_cast<scenario::ActionIndex>(i))) continue;
    if (!lies_open(scenario, state, action)) {
      to_open += action.verb == Verb::open;
      continue;
    }
    const std::string title = object_title(scenario, action, tr.language());
    writer.paragraph(title, "  " + action.id + (title.empty() ? "" : "  "));
  }
  if (to_open == 0) return;
  writer.paragraph(tr(Key{"console.desk-open"}, {{"count", std::to_string(to_open)}}), "  ");
}

void write_result(Writer& writer, const text::Catalogue& tr, const Scenario& scenario,
                  const play::Input& input) {
  if (input.kind != play::InputKind::act) return;
  const Action& action = scenario.actions[input.target];
  if (action.verb == Verb::open) write_opened(writer, tr, scenario, action);
  if (action.verb == Verb::search) {
    write_hits(writer, tr, scenario, static_cast<scenario::Panel>(action.object), input.texts[0]);
  }
}

}  // namespace klankbord::console
