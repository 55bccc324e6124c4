#include "host/briefing_json.h"

#include <string>

namespace klankbord::host {

namespace {

using text::Key;

void write_customer_line(JsonText& out, const Reader& reader, const scenario::Customer& customer) {
  std::string line = reader.tr(Key{"briefing.customer"}, {{"name", customer.name}});
  for (const std::string* fact : {&customer.number, &customer.born, &customer.city}) {
    if (!fact->empty()) line += " · " + *fact;
  }
  out.text(line);
  if (!customer.file.empty()) out.text(customer.file.in(reader.language()));
}

void write_products(JsonText& out, const Reader& reader, const scenario::Company& company) {
  for (const scenario::Product& product : company.products) {
    std::string line = product.name;
    if (product.price_cents > 0) {
      line += ": " + text::price(reader.language(), product.price_cents);
    }
    for (const base::LocalText& fact : product.facts) line += " · " + fact.in(reader.language());
    out.text(line);
  }
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
    std::string line = procedure.title.in(language) + ":";
    int number = 0;
    for (const base::LocalText& step : procedure.steps) {
      line += " " + std::to_string(++number) + ". " + step.in(language);
    }
    out.text(line);
  }
  // With a desk, who calls and what things cost is for the learner to look up.
  if (!scenario.has_desk) {
    write_customer_line(out, reader, company.customers[scenario.customer]);
    write_products(out, reader, company);
  }
  out.end_array().end_object();
}

}  // namespace klankbord::host
