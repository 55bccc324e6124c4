#include "script/company_reader.h"

#include <fmt/core.h>

#include <map>
#include <utility>

#include "script/record.h"

namespace klankbord::script {

namespace {

constexpr std::size_t kMostRecords = 200;  // of one kind in a company
constexpr int kMostCents = 100'000'000;

using scenario::Company;

scenario::Face read_face(Report& report, const Table& table, Place place,
                         const std::string& owner) {
  static const Keys kKeys = {"skin", "hair", "hair_colour", "top", "age", "glasses", "beard"};
  const Record record(report, table, place, owner, kKeys, Items::none);
  const scenario::Face usual;
  scenario::Face face;
  face.skin = record.whole("skin", Need::optional, 1, 6, usual.skin);
  face.hair = record.choice("hair", Need::optional, scenario::hair_from, scenario::hair_words(),
                            usual.hair);
  face.hair_colour = record.choice("hair_colour", Need::optional, scenario::hair_colour_from,
                                   scenario::hair_colour_words(), usual.hair_colour);
  face.top =
      record.choice("top", Need::optional, scenario::top_from, scenario::top_words(), usual.top);
  face.age =
      record.choice("age", Need::optional, scenario::age_from, scenario::age_words(), usual.age);
  face.glasses = record.truth("glasses", usual.glasses);
  face.beard = record.truth("beard", usual.beard);
  return face;
}

scenario::Customer read_customer(Report& report, const Call& call, Place place) {
  static const Keys kKeys = {"name", "number", "born", "city", "language", "file", "face"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  scenario::Customer customer;
  customer.id = call.id;
  customer.name = record.text("name", Need::required, base::kMaxLineBytes);
  customer.number = record.text("number", Need::optional, base::kMaxLineBytes);
  customer.born = record.text("born", Need::optional, base::kMaxLineBytes);
  customer.city = record.text("city", Need::optional, base::kMaxLineBytes);
  customer.language = record.choice("language", Need::optional, base::language_from,
                                    {"nl", "fr", "en"}, base::Language::nl);
  customer.file = record.local_text("file", Need::optional);
  if (const Table* face = record.table("face", Need::optional)) {
    customer.face = read_face(report, *face, record.place_of("face"), record.owner() + " face");
  }
  return customer;
}

scenario::Product read_product(Report& report, const Call& call, Place place) {
  static const Keys kKeys = {"name", "price_cents", "facts"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  scenario::Product product;
  product.id = call.id;
  product.name = record.text("name", Need::required, base::kMaxLineBytes);
  product.price_cents = record.whole("price_cents", Need::optional, 0, kMostCents, 0);
  product.facts = record.local_texts("facts", Need::optional);
  return product;
}

scenario::Procedure read_procedure(Report& report, const Call& call, Place place) {
  static const Keys kKeys = {"title", "steps"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  return {std::string(call.id), record.local_text("title", Need::required),
          record.local_texts("steps", Need::required)};
}

scenario::Team read_team(Report& report, const Call& call, Place place) {
  static const Keys kKeys = {"name", "does"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  return {std::string(call.id), record.local_text("name", Need::required),
          record.local_text("does", Need::required)};
}

// Reads `key = { word "id" { … }, … }` into `all`, each entry with `read`.
template <typename T, typename Read>
void read_records(const Record& company, std::string_view key, Word word, Need need,
                  std::vector<T>& all, Read read) {
  const Table* list = company.table(key, need);
  if (list == nullptr) return;
  Report& report = company.report();
  const Record record(report, *list, company.place_of(key),
                      fmt::format("{}: \"{}\"", company.owner(), key), {}, Items::allowed);
  if (list->items.size() > kMostRecords) {
    record.add(kTooMany, record.place(),
               fmt::format("{} entries; at most {} are allowed", list->items.size(), kMostRecords));
    return;
  }
  std::map<std::string_view, int> lines;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    const Value& value = list->items[i];
    if (value.is(Value::Kind::unknown)) continue;
    if (!value.is(Value::Kind::call) || value.call->word != word) {
      record.add(kMisplaced, value.call != nullptr ? value.call->place : record.place_of_item(i),
                 fmt::format("{} cannot stand here", describe(value)),
                 fmt::format("here stands: {} \"id\" {{ … }}", to_string(word)));
      continue;
    }
    const Call& call = *value.call;
    const std::string owner = name_of(call);
    check_id(report, call.id, call.place, owner, IdForm::hyphens);
    const auto [earlier, is_new] = lines.emplace(call.id, call.place.line);
    if (!is_new) {
      report.add(kDoubleId, call.place,
                 fmt::format("{} stands already at line {}", owner, earlier->second));
    }
    all.push_back(read(report, call, report.with_table(call.place, to_string(word), call.id)));
  }
}

}  // namespace

scenario::Company read_company(Report& report, const Call& call) {
  static const Keys kKeys = {"id",       "name",     "sector",    "about",      "values",
                             "greeting", "products", "customers", "procedures", "teams"};
  const Place place = report.with_table(call.place, "company", {});
  const Record record(report, *call.table, place, "company", kKeys, Items::none);
  Company company;
  company.id = record.word("id", Need::required).value_or("");
  if (!company.id.empty() || record.get("id", Need::optional).is(Value::Kind::text)) {
    check_id(report, company.id, record.place_of("id"), "the company", IdForm::hyphens);
  }
  company.name = record.text("name", Need::required, base::kMaxLineBytes);
  company.sector = record.local_text("sector", Need::required);
  company.about = record.local_text("about", Need::required);
  company.greeting = record.local_text("greeting", Need::required);
  company.values = record.local_texts("values", Need::optional);
  read_records(record, "products", Word::product, Need::optional, company.products, read_product);
  read_records(record, "customers", Word::customer, Need::required, company.customers,
               read_customer);
  read_records(record, "procedures", Word::procedure, Need::optional, company.procedures,
               read_procedure);
  read_records(record, "teams", Word::team, Need::optional, company.teams, read_team);
  return company;
}

}  // namespace klankbord::script
