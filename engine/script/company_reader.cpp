#include "script/company_reader.h"

#include <fmt/core.h>

#include <utility>

#include "script/rule_list.h"

namespace klankbord::script {

namespace {

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
  static const Keys kKeys = {"name",     "number", "born", "city",  "address",
                             "language", "phone",  "file", "email", "face"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  scenario::Customer customer;
  customer.id = call.id;
  customer.name = record.text("name", Need::required, base::kMaxLineBytes);
  customer.number = record.text("number", Need::optional, base::kMaxLineBytes);
  customer.born = record.text("born", Need::optional, base::kMaxLineBytes);
  customer.city = record.text("city", Need::optional, base::kMaxLineBytes);
  customer.address = record.text("address", Need::optional, base::kMaxLineBytes);
  customer.phone = record.text("phone", Need::optional, base::kMaxLineBytes);
  customer.email = record.text("email", Need::optional, base::kMaxLineBytes);
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
  static const Keys kKeys = {"name", "does", "present", "number"};
  const Record record(report, *call.table, place, name_of(call), kKeys, Items::none);
  return {std::string(call.id), record.local_text("name", Need::required),
          record.local_text("does", Need::required), record.truth("present", true),
          record.text("number", Need::optional, base::kMaxLineBytes)};
}

const Keys& company_keys() {
  static const Keys kKeys = [] {
    Keys keys = {"id",        "name",       "sector", "about",    "values", "greeting", "products",
                 "customers", "procedures", "teams",  "patience", "moves",  "rules",    "tone"};
    keys.insert(keys.end(), desk_keys().begin(), desk_keys().end());
    return keys;
  }();
  return kKeys;
}

void read_lists(const Record& record, KnownIds& ids, Company& company) {
  read_records(record, "products", Word::product, Family::items, Need::optional, ids,
               company.products, read_product);
  read_records(record, "customers", Word::customer, Family::items, Need::required, ids,
               company.customers, read_customer);
  read_records(record, "procedures", Word::procedure, Family::procedures, Need::optional, ids,
               company.procedures, read_procedure);
  read_records(record, "teams", Word::team, Family::teams, Need::optional, ids, company.teams,
               read_team);
}

}  // namespace

scenario::Tone read_tone(const Record& record) {
  return record.choice("tone", Need::optional, scenario::tone_from, {"formal", "informal", "free"},
                       scenario::Tone::unsaid);
}

CompanyFile read_company(Report& report, const Call& call) {
  const Place place = report.with_table(call.place, "company", {});
  const Record record(report, *call.table, place, "company", company_keys(), Items::none);
  CompanyFile file;
  Company& company = file.company;
  company.id = record.word("id", Need::required).value_or("");
  if (!company.id.empty() || record.get("id", Need::optional).is(Value::Kind::text)) {
    check_id(report, company.id, record.place_of("id"), "the company", IdForm::hyphens);
  }
  file.tone = read_tone(record);
  company.name = record.text("name", Need::required, base::kMaxLineBytes);
  company.sector = record.local_text("sector", Need::required);
  company.about = record.local_text("about", Need::required);
  company.greeting = record.local_text("greeting", Need::required);
  company.values = record.local_texts("values", Need::optional);
  read_lists(record, file.ids, company);
  read_desk(record, file.ids, company.desk, file.item_places);
  file.patience = read_patience(record);
  file.moves = read_moves(record);
  file.rules = read_rule_list(record);
  return file;
}

}  // namespace klankbord::script
