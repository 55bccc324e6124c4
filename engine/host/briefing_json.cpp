#include "host/briefing_json.h"

#include <string>
#include <utility>
#include <vector>

namespace klankbord::host {

namespace {

using text::Key;

void write_titled(JsonText& out, const std::string& title, const std::vector<std::string>& steps) {
  out.begin_object().text("title", title).key("steps").begin_array();
  for (const std::string& step : steps) out.text(step);
  out.end_array().end_object();
}

std::vector<std::string> texts_in(const std::vector<base::LocalText>& texts,
                                  base::Language language) {
  std::vector<std::string> all;
  for (const base::LocalText& text : texts) all.push_back(text.in(language));
  return all;
}

void write_customer(JsonText& out, const Reader& reader, const scenario::Customer& customer) {
  std::string facts;
  for (const std::string* fact : {&customer.number, &customer.born, &customer.city}) {
    if (!fact->empty()) facts += (facts.empty() ? "" : " · ") + *fact;
  }
  std::vector<std::string> file;
  if (!facts.empty()) file.push_back(std::move(facts));
  if (!customer.file.empty()) file.push_back(customer.file.in(reader.language()));
  write_titled(out, reader.tr(Key{"briefing.customer"}, {{"name", customer.name}}), file);
}

void write_product(JsonText& out, const Reader& reader, const scenario::Product& product) {
  std::string title = product.name;
  if (product.price_cents > 0) {
    title = reader.tr(
        text::Key{"desk.label-of"},
        {{"label", title}, {"what", text::price(reader.language(), product.price_cents)}});
  }
  write_titled(out, title, texts_in(product.facts, reader.language()));
}

}  // namespace

void write_briefing(JsonText& out, const Reader& reader, const scenario::Scenario& scenario) {
  const base::Language language = reader.language();
  const scenario::Company& company = scenario.company;
  out.begin_object().text("id", scenario.id).text("title", scenario.title.in(language));
  out.text("language", base::to_string(scenario.language));
  out.text("kind", to_string(scenario.kind)).text("channel", to_string(scenario.channel));
  out.number("minutes", scenario.minutes).text("company", company.name);
  out.key("briefing").begin_array().text(scenario.brief.in(language));
  if (!company.about.empty()) out.text(company.about.in(language));
  for (const base::LocalText& value : company.values) out.text(value.in(language));
  if (!company.greeting.empty()) {
    out.text(reader.tr(Key{"briefing.greeting"}) + " " + company.greeting.in(scenario.language));
  }
  for (const scenario::Procedure& procedure : company.procedures) {
    write_titled(out, procedure.title.in(language), texts_in(procedure.steps, language));
  }
  // With a desk, who calls and what things cost is for the learner to look up.
  if (!scenario.has_desk) {
    write_customer(out, reader, company.customers[scenario.customer]);
    for (const scenario::Product& product : company.products) write_product(out, reader, product);
  }
  out.end_array().end_object();
}

}  // namespace klankbord::host
