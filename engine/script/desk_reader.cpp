#include "script/desk_reader.h"

#include <algorithm>
#include <utility>

#include "script/form_reader.h"

namespace klankbord::script {

namespace {

using scenario::Item;
using scenario::Panel;

// A word for things that can be opened, the list it stands in, and where the desk shows them.
struct ItemWord {
  Word word;
  std::string_view list;
  Panel panel;
};
constexpr ItemWord kItemWords[] = {{Word::record, "records", Panel::customers},
                                   {Word::article, "articles", Panel::knowledge},
                                   {Word::notice, "notices", Panel::notices},
                                   {Word::message, "messages", Panel::mail},
                                   {Word::document, "documents", Panel::archive}};

Keys keys_of(Word word) {
  Keys keys = {"title", "text", "keywords", "date", "seconds"};
  const bool has_customer = word != Word::article && word != Word::notice;
  if (has_customer) keys.push_back("customer");
  if (word == Word::document) keys.push_back("paper");
  return keys;
}

Item read_item(Report& report, const Call& call, Place place, Panel panel) {
  const Record record(report, *call.table, place, name_of(call), keys_of(call.word), Items::none);
  Item item;
  item.id = call.id;
  item.panel = panel;
  item.title = record.local_text("title", Need::required);
  item.text = record.local_text("text", Need::required);
  item.keywords = record.local_text("keywords", Need::optional);
  item.date = record.text("date", Need::optional, base::kMaxLineBytes);
  item.cost_s = record.whole("seconds", Need::optional, 0, base::kMaxCost_s, item.cost_s);
  if (call.word == Word::article || call.word == Word::notice) return item;
  const Need need = call.word == Word::record ? Need::required : Need::optional;
  item.customer = record.word("customer", need).value_or("");
  if (call.word == Word::document) item.paper = record.truth("paper", false);
  return item;
}

scenario::Slot read_slot(Report& report, const Call& call, Place place) {
  static const Keys kKeys = {"when", "free"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  return {std::string(call.id), record.local_text("when", Need::required),
          record.truth("free", true)};
}

scenario::Folder read_folder(Report& report, const Call& call, Place place) {
  static const Keys kKeys = {"title"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  return {std::string(call.id), record.local_text("title", Need::required)};
}

scenario::Irregularity read_irregularity(Report& report, const Call& call, Place place) {
  static const Keys kKeys = {"title"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  return {std::string(call.id), record.local_text("title", Need::required)};
}

// What goes out is in the customer's language, so a text per language is not asked for.
base::LocalText read_sent(const Record& record, std::string_view key) {
  if (!record.get(key, Need::optional).is(Value::Kind::text)) {
    return record.local_text(key, Need::required);
  }
  base::LocalText text;
  text.nl = record.text(key, Need::required, base::kMaxTextBytes);
  return text;
}

scenario::Letter read_letter(Report& report, const Call& call, Place place) {
  static const Keys kKeys = {"to", "subject", "body", "seconds"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  scenario::Letter letter;
  letter.id = call.id;
  letter.to = read_sent(record, "to");
  letter.subject = read_sent(record, "subject");
  letter.body = read_sent(record, "body");
  letter.cost_s = record.whole("seconds", Need::optional, 0, base::kMaxCost_s, letter.cost_s);
  return letter;
}

}  // namespace

const Keys& desk_keys() {
  static const Keys kKeys = {"records", "articles", "notices",        "messages", "documents",
                             "letters", "slots",    "irregularities", "forms",    "folders"};
  return kKeys;
}

void read_desk(const Record& record, KnownIds& ids, scenario::Desk& desk,
               std::vector<ItemPlace>& places) {
  for (const ItemWord& kind : kItemWords) {
    const auto read = [&](Report& report, const Call& call, Place place) {
      // The list grows by what is read, so this is the item's index.
      places.push_back({desk.items.size(), report.field(place, "customer")});
      return read_item(report, call, place, kind.panel);
    };
    read_records(record, kind.list, kind.word, Family::items, Need::optional, ids, desk.items,
                 read);
  }
  read_records(record, "letters", Word::letter, Family::letters, Need::optional, ids, desk.letters,
               read_letter);
  read_records(record, "slots", Word::slot, Family::slots, Need::optional, ids, desk.slots,
               read_slot);
  read_records(record, "irregularities", Word::irregularity, Family::irregularities, Need::optional,
               ids, desk.irregularities, read_irregularity);
  read_records(record, "forms", Word::form, Family::forms, Need::optional, ids, desk.forms,
               read_form);
  read_records(record, "folders", Word::folder, Family::folders, Need::optional, ids, desk.folders,
               read_folder);
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
base::LocalText read_spoken(const Record& record, std::string_view key, Need need) {
  base::LocalText text = record.local_text(key, need);
  for (const base::Language language : base::kLanguages) {
    const std::size_t size = text.exactly(language).size();
    if (size <= base::kMaxLineBytes) continue;
    record.add(kTextTooLong, record.place_of(key),
               fmt::format("\"{}\" has {} bytes; at most {} fit", key, size, base::kMaxLineBytes));
  }
  return text;
}

std::vector<CompanyMove> read_moves(const Record& company) {
  static const Keys kKeys = {"text", "reply"};
  std::vector<CompanyMove> moves;
  const Table* table = company.table("moves", Need::optional);
  if (table == nullptr) return moves;
  Report& report = company.report();
  const Record all(report, *table, company.place_of("moves"),
                   fmt::format("{}: \"moves\"", company.owner()), scenario::move_words(),
                   Items::none);
  for (const std::string_view id : scenario::move_words()) {
    const Table* one = all.table(id, Need::optional);
    if (one == nullptr) continue;
    const Record record(report, *one, all.place_of(id), fmt::format("move \"{}\"", id), kKeys,
                        Items::none);
    moves.push_back({id, read_spoken(record, "text", Need::required),
                     read_spoken(record, "reply", Need::optional)});
  }
  return moves;
}

scenario::Patience read_patience(const Record& company) {
  static const Keys kKeys = {"announced", "checked"};
  scenario::Patience patience;
  const Table* table = company.table("patience", Need::optional);
  if (table == nullptr) return patience;
  const Record record(company.report(), *table, company.place_of("patience"),
                      fmt::format("{}: \"patience\"", company.owner()), kKeys, Items::none);
  patience.announced_s =
      record.whole("announced", Need::optional, 1, base::kMaxCost_s, patience.announced_s);
  patience.checked_s =
      record.whole("checked", Need::optional, 1, base::kMaxCost_s, patience.checked_s);
  return patience;
}

}  // namespace klankbord::script
