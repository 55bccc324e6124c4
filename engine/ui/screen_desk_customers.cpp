#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_knowledge.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

using scenario::Hit;
using scenario::Opened;

namespace {

// What tells namesakes apart.
Text particulars(const scenario::Customer& customer) {
  std::string text;
  for (const std::string& one : {customer.number, customer.city, date_text(customer.born).str()}) {
    if (one.empty()) continue;
    text += (text.empty() ? "" : " · ") + one;
  }
  return verbatim(text);
}

const scenario::Customer* owner_of(const DeskDraw& draw, const scenario::Item& item) {
  for (const scenario::Customer& customer : draw.scenario.company.customers) {
    if (customer.id == item.customer) return &customer;
  }
  return nullptr;
}

void hit_row(DeskDraw& draw, const Hit& hit) {
  DeskRow row;
  if (hit.opened == Opened::customer) {
    const scenario::Customer& customer = draw.scenario.company.customers[hit.object];
    row = {verbatim(customer.name), particulars(customer), Icon::person, Text(), true};
  } else {
    const scenario::Item& item = draw.scenario.company.desk.items[hit.object];
    const scenario::Customer* owner = owner_of(draw, item);
    std::string below = owner == nullptr ? std::string() : owner->name;
    if (!item.date.empty()) below += (below.empty() ? "" : " · ") + date_text(item.date).str();
    row = {draw.words.in(item.title), verbatim(below), Icon::post, Text(), false};
  }
  desk_thing(draw, hit, row);
}

void data_card(DeskDraw& draw, const scenario::Customer& customer) {
  Kit& kit = draw.kit;
  const Words& words = draw.words;
  begin_card(kit, {.padding = space::kL, .accented = true});
  heading(kit, verbatim(customer.name));
  gap(kit, space::kXs);
  fact_line(kit, words(text::Key{"briefing.number"}), verbatim(customer.number));
  fact_line(kit, words(text::Key{"briefing.born"}), date_text(customer.born));
  fact_line(kit, words(text::Key{"desk.address"}), verbatim(customer.address));
  fact_line(kit, words(text::Key{"briefing.city"}), verbatim(customer.city));
  fact_line(kit, words(text::Key{"desk.phone"}), verbatim(customer.phone));
  fact_line(kit, words(text::Key{"desk.email"}), verbatim(customer.email));
  fact_line(kit, words(text::Key{"briefing.language"}),
            words.capital("language.", base::to_string(customer.language)));
  if (!customer.file.empty()) {
    gap(kit, space::kM);
    divider(kit);
    gap(kit, space::kM);
    paragraph(kit, words.in(customer.file));
  }
  end_card(kit);
  gap(kit, space::kL);
}

void record(DeskDraw& draw, std::uint16_t index) {
  const scenario::Item& item = draw.scenario.company.desk.items[index];
  if (draw.desk.record() == index) {
    desk_page(draw, item);
    return;
  }
  const Hit thing{Opened::item, index};
  DeskRow row;
  row.title = draw.words.in(item.title);
  row.below = date_text(item.date);
  row.icon = Icon::post;
  desk_thing(draw, thing, row);
}

void file(DeskDraw& draw, const scenario::Customer& customer) {
  Kit& kit = draw.kit;
  data_card(draw, customer);
  paragraph(kit, draw.words(text::Key{"desk.records"}), {.size = Size::strong});
  gap(kit, space::kS);
  bool any = false;
  for (const std::uint16_t index : items_of(draw.scenario, scenario::Panel::customers)) {
    if (draw.scenario.company.desk.items[index].customer != customer.id) continue;
    any = true;
    record(draw, index);
  }
  if (!any) {
    paragraph(kit, draw.words(text::Key{"desk.records-none"}), {.tone = Tone::muted});
  }
}

// A record that was found by itself: whose it is, and the way to the file.
void lone_record(DeskDraw& draw, std::uint16_t index) {
  const scenario::Item& item = draw.scenario.company.desk.items[index];
  desk_page(draw, item);
  const auto& customers = draw.scenario.company.customers;
  for (std::size_t i = 0; i < customers.size(); ++i) {
    if (customers[i].id != item.customer) continue;
    paragraph(draw.kit, draw.words(text::Key{"desk.record-of"}), {.tone = Tone::muted});
    gap(draw.kit, space::kS);
    hit_row(draw, {Opened::customer, static_cast<std::uint16_t>(i)});
  }
}

}  // namespace

void desk_customers(DeskDraw& draw) {
  const std::optional<Hit> opened = draw.desk.opened(DeskTab::customers);
  if (opened && draw.desk.is_reading(DeskTab::customers)) {
    desk_back(draw, text::Key{"desk.back-search"});
    if (opened->opened == Opened::customer) {
      file(draw, draw.scenario.company.customers[opened->object]);
    } else {
      lone_record(draw, opened->object);
    }
    return;
  }
  desk_heading(draw, text::Key{"desk.customers"}, text::Key{"desk.customers-about"});
  desk_search(draw, scenario::Panel::customers, text::Key{"desk.customers-hint"});
  const DeskSearch search = draw.desk.search(scenario::Panel::customers);
  constexpr std::size_t kMost = 30;  // who finds more has to say more
  for (std::size_t i = 0; i < search.hits.size() && i < kMost; ++i) hit_row(draw, search.hits[i]);
  if (search.hits.size() > kMost) {
    paragraph(draw.kit, draw.words(text::Key{"desk.search-more"}), {.tone = Tone::muted});
  }
  if (search.asked.empty()) {
    desk_empty(draw, Icon::person, draw.words(text::Key{"desk.customers-empty"}));
  }
}

}  // namespace klankbord::ui
