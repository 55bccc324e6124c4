#include "script/company_reader.h"

#include <fmt/core.h>

#include <utility>

#include "script/rule_list.h"

namespace klankbord::script {

namespace {

using scenario::Company;

scenario::Face read_face(Report& report, const Table& table, Place place,
                         const std::string& owner) {
  const Record record(report, table, place, owner, kFace);
  scenario::Face face;
  face.skin = record.whole("skin");
  face.hair = record.choice("hair", scenario::hair_from);
  face.hair_colour = record.choice("hair_colour", scenario::hair_colour_from);
  face.top = record.choice("top", scenario::top_from);
  face.age = record.choice("age", scenario::age_from);
  face.glasses = record.truth("glasses");
  face.beard = record.truth("beard");
  return face;
}

scenario::Customer read_customer(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  scenario::Customer customer;
  customer.id = call.id;
  customer.name = record.text("name");
  customer.number = record.text("number");
  customer.born = record.text("born");
  customer.city = record.text("city");
  customer.address = record.text("address");
  customer.phone = record.text("phone");
  customer.email = record.text("email");
  customer.language = record.choice("language", base::language_from);
  customer.file = record.local_text("file");
  if (const Table* face = record.table("face")) {
    customer.face = read_face(report, *face, record.place_of("face"), record.owner() + " face");
  }
  return customer;
}

scenario::Product read_product(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  scenario::Product product;
  product.id = call.id;
  product.name = record.text("name");
  product.price_cents = record.whole("price_cents");
  product.facts = record.local_texts("facts");
  return product;
}

scenario::Procedure read_procedure(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  return {std::string(call.id), record.local_text("title"), record.local_texts("steps")};
}

scenario::Team read_team(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  return {std::string(call.id), record.local_text("name"), record.local_text("does"),
          record.truth("present"), record.text("number")};
}

void read_lists(const Record& record, KnownIds& ids, Company& company) {
  read_records(record, "products", Family::items, ids, company.products, read_product);
  read_records(record, "customers", Family::items, ids, company.customers, read_customer);
  read_records(record, "procedures", Family::procedures, ids, company.procedures, read_procedure);
  read_records(record, "teams", Family::teams, ids, company.teams, read_team);
}

}  // namespace

scenario::Tone read_tone(const Record& record) {
  return record.choice("tone", scenario::tone_from);
}

CompanyFile read_company(Report& report, const Call& call) {
  const Place place = report.with_table(call.place, "company", {});
  const Record record(report, *call.table, place, "company", shape_of(Word::company));
  CompanyFile file;
  Company& company = file.company;
  company.id = record.word("id").value_or("");
  if (!company.id.empty() || record.get("id").is(Value::Kind::text)) {
    check_id(report, company.id, record.place_of("id"), "the company", IdForm::hyphens);
  }
  file.tone = read_tone(record);
  company.name = record.text("name");
  company.sector = record.local_text("sector");
  company.about = record.local_text("about");
  company.greeting = record.local_text("greeting");
  company.values = record.local_texts("values");
  read_lists(record, file.ids, company);
  read_desk(record, file.ids, company.desk, file.item_places);
  file.patience = read_patience(record);
  file.moves = read_moves(record);
  file.rules = read_rule_list(record);
  return file;
}

}  // namespace klankbord::script
