#include "script/desk_reader.h"

#include <algorithm>
#include <utility>

#include "script/form_reader.h"

namespace klankbord::script {

namespace {

using scenario::Item;
using scenario::Panel;

// A list of things that can be opened, and where the desk shows them.
struct ItemList {
  std::string_view list;
  Panel panel;
};
constexpr ItemList kItemLists[] = {{"records", Panel::customers},
                                   {"articles", Panel::knowledge},
                                   {"notices", Panel::notices},
                                   {"messages", Panel::mail},
                                   {"documents", Panel::archive}};

Item read_item(Report& report, const Call& call, Place place, Panel panel) {
  const Record record(report, call, place);
  Item item;
  item.id = call.id;
  item.panel = panel;
  item.title = record.local_text("title");
  item.text = record.local_text("text");
  item.keywords = record.local_text("keywords");
  item.date = record.text("date");
  item.cost_s = record.whole("seconds");
  if (call.word == Word::article || call.word == Word::notice) return item;
  item.customer = record.word("customer").value_or("");
  if (call.word == Word::document) item.paper = record.truth("paper");
  return item;
}

scenario::Slot read_slot(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  return {std::string(call.id), record.local_text("when"), record.truth("free")};
}

scenario::Folder read_folder(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  return {std::string(call.id), record.local_text("title")};
}

scenario::Irregularity read_irregularity(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  return {std::string(call.id), record.local_text("title")};
}

// What goes out is in the customer's language, so a text per language is not asked for.
base::LocalText read_sent(const Record& record, std::string_view key) {
  if (!record.get(key).is(Value::Kind::text)) {
    return record.local_text(key);
  }
  base::LocalText text;
  text.nl = record.text(key);
  return text;
}

scenario::Letter read_letter(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  scenario::Letter letter;
  letter.id = call.id;
  letter.to = read_sent(record, "to");
  letter.subject = read_sent(record, "subject");
  letter.body = read_sent(record, "body");
  letter.cost_s = record.whole("seconds");
  return letter;
}

}  // namespace

void read_desk(const Record& record, KnownIds& ids, scenario::Desk& desk,
               std::vector<ItemPlace>& places) {
  for (const ItemList& kind : kItemLists) {
    const auto read = [&](Report& report, const Call& call, Place place) {
      // The list grows by what is read, so this is the item's index.
      places.push_back({desk.items.size(), report.field(place, "customer")});
      return read_item(report, call, place, kind.panel);
    };
    read_records(record, kind.list, Family::items, ids, desk.items, read);
  }
  read_records(record, "letters", Family::letters, ids, desk.letters, read_letter);
  read_records(record, "slots", Family::slots, ids, desk.slots, read_slot);
  read_records(record, "irregularities", Family::irregularities, ids, desk.irregularities,
               read_irregularity);
  read_records(record, "forms", Family::forms, ids, desk.forms, read_form);
  read_records(record, "folders", Family::folders, ids, desk.folders, read_folder);
}

void check_item_customers(Report& report, const scenario::Company& company,
                          const std::vector<ItemPlace>& places) {
  const std::vector<std::string_view> customers = ids_of(company.customers);
  for (const ItemPlace& at : places) {
    const Item& item = company.desk.items[at.item];
    if (item.customer.empty()) continue;
    if (std::find(customers.begin(), customers.end(), item.customer) != customers.end()) continue;
    report.add(kUnknownRecord, at.customer,
               fmt::format("\"{}\": the company has no customer \"{}\"", shown(item.id),
                           shown(item.customer)),
               suggest(item.customer, customers));
  }
}

// What is said in a conversation, in every language.
base::LocalText read_spoken(const Record& record, std::string_view key) {
  base::LocalText text = record.local_text(key);
  for (const base::Language language : base::kLanguages) {
    const std::size_t size = text.exactly(language).size();
    if (size <= base::kMaxLineBytes) continue;
    record.add(kTextTooLong, record.place_of(key),
               fmt::format("\"{}\" has {} bytes; at most {} fit", key, size, base::kMaxLineBytes));
  }
  return text;
}

std::vector<CompanyMove> read_moves(const Record& company) {
  std::vector<CompanyMove> moves;
  const Table* table = company.table("moves");
  if (table == nullptr) return moves;
  Report& report = company.report();
  const Record all(report, *table, company.place_of("moves"),
                   fmt::format("{}: \"moves\"", company.owner()), kMoves);
  for (const std::string_view id : scenario::move_words()) {
    const Table* one = all.table(id);
    if (one == nullptr) continue;
    const Record record(report, *one, all.place_of(id), fmt::format("move \"{}\"", id), kMoveTable);
    moves.push_back({id, read_spoken(record, "text"), read_spoken(record, "reply")});
  }
  return moves;
}

scenario::Patience read_patience(const Record& company) {
  scenario::Patience patience;
  const Table* table = company.table("patience");
  if (table == nullptr) return patience;
  const Record record(company.report(), *table, company.place_of("patience"),
                      fmt::format("{}: \"patience\"", company.owner()), kPatience);
  patience.announced_s = record.whole("announced");
  patience.checked_s = record.whole("checked");
  return patience;
}

}  // namespace klankbord::script
