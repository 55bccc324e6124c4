#include "console/briefing.h"

#include <algorithm>

namespace klankbord::console {

using text::Key;

void write_title(Writer& writer, const text::Catalogue& tr, const scenario::Scenario& scenario) {
  writer.paragraph(scenario.title.in(tr.language()));
  writer.paragraph(tr(Key{"briefing.facts"},
                      {{"company", scenario.company.name},
                       {"kind", tr.named("kind.", to_string(scenario.kind))},
                       {"channel", tr.named("channel.", to_string(scenario.channel))},
                       {"direction", tr.named("direction.", to_string(scenario.direction))},
                       {"language", tr.named("language.", base::to_string(scenario.language))},
                       {"minutes", std::to_string(scenario.minutes)}}));
}

namespace {

// What the company's file says about the customer.
void write_customer(Writer& writer, const text::Catalogue& tr, const scenario::Customer& customer) {
  writer.heading(tr(Key{"briefing.customer"}, {{"name", customer.name}}));
  std::string facts;
  for (const std::string* fact : {&customer.number, &customer.born, &customer.city}) {
    if (!fact->empty()) facts += (facts.empty() ? "" : " · ") + *fact;
  }
  if (!facts.empty()) writer.paragraph(facts);
  if (!customer.file.empty()) writer.paragraph(customer.file.in(tr.language()));
}

}  // namespace

void write_briefing(Writer& writer, const text::Catalogue& tr, const scenario::Scenario& scenario,
                    const framework::Framework* framework) {
  const base::Language language = tr.language();
  const scenario::Company& company = scenario.company;
  writer.heading(tr(Key{"briefing.task"}));
  writer.paragraph(scenario.brief.in(language));
  writer.heading(company.name);
  writer.paragraph(company.about.in(language));
  for (const base::LocalText& value : company.values) writer.paragraph(value.in(language), "  - ");
  if (!company.greeting.empty()) {
    writer.paragraph(company.greeting.in(scenario.language), tr(Key{"briefing.greeting"}) + " ");
  }
  // With a desk, who calls and what things cost is for the learner to look up.
  if (!scenario.has_desk) write_customer(writer, tr, company.customers[scenario.customer]);
  for (const scenario::Procedure& procedure : company.procedures) {
    writer.heading(procedure.title.in(language));
    int number = 0;
    for (const base::LocalText& step : procedure.steps) {
      writer.paragraph(step.in(language), "  " + std::to_string(++number) + ". ");
    }
  }
  for (const scenario::Product& product : company.products) {
    if (scenario.has_desk) break;
    writer.heading(product.price_cents > 0
                       ? product.name + ": " + text::price(language, product.price_cents)
                       : product.name);
    for (const base::LocalText& fact : product.facts) writer.paragraph(fact.in(language), "  - ");
  }
  if (framework == nullptr) return;
  writer.heading(tr(Key{"briefing.blocks"}));
  for (const framework::Block& block : framework->blocks) {
    const bool scored = std::any_of(
        scenario.opportunities.begin(), scenario.opportunities.end(),
        [&](const scenario::Opportunity& opportunity) { return opportunity.block == block.id; });
    if (scored) writer.paragraph(block.text.in(language), "  " + block.id + ". ");
  }
}

}  // namespace klankbord::console
