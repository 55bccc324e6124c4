#include "ui/part_knowledge.h"

#include <string>
#include <string_view>
#include <vector>

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_scenario.h"

namespace klankbord::ui {

namespace {

void card_title(Kit& kit, const Text& text) {
  heading(kit, text);
  gap(kit, space::kS);
}

// An item with its mark in a margin of its own, so that the lines of the item stand under each
// other.
void item(Kit& kit, const Text& mark, const Text& text) {
  Columns row(kit, {{.fixed_px = kit.px(26)}, {.share = 1}}, 0);
  label(kit, mark, {.size = Size::strong, .tone = Tone::accent});
  row.next();
  paragraph(kit, text);
}

void items(Kit& kit, const Words& words, const std::vector<base::LocalText>& texts, bool numbered) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) gap(kit, space::kXs);
    item(kit, verbatim(numbered ? std::to_string(i + 1) : "·"), words.in(texts[i]));
  }
}

}  // namespace

Text date_text(const std::string& text) {
  constexpr std::string_view kIso = "0000-00-00";
  bool iso = text.size() == kIso.size();
  for (std::size_t i = 0; iso && i < kIso.size(); ++i) {
    iso = kIso[i] == '-' ? text[i] == '-' : text[i] >= '0' && text[i] <= '9';
  }
  if (!iso) return verbatim(text);
  return verbatim(text.substr(8, 2) + "/" + text.substr(5, 2) + "/" + text.substr(0, 4));
}

void fact_line(Kit& kit, const Text& name, const Text& value) {
  if (value.empty()) return;
  gap(kit, space::kXs);
  const bool narrow = kit.available_width() < kit.px(300);
  std::vector<Column> columns = {{.fixed_px = kit.px(165)}, {.share = 1}};
  if (narrow) columns = {{.share = 1}};
  Columns row(kit, columns, space::kS);
  paragraph(kit, name, {.tone = Tone::muted});
  if (!narrow) row.next();
  paragraph(kit, value);
}

void task_card(Kit& kit, const Words& words, const scenario::Scenario& scenario) {
  begin_card(kit, {.accented = true});
  card_title(kit, words(text::Key{"briefing.task"}));
  paragraph(kit, words.in(scenario.brief));
  end_card(kit);
  gap(kit, space::kL);
}

void customer_card(Kit& kit, const Words& words, const scenario::Scenario& scenario) {
  if (scenario.has_desk) return;  // who calls is for the learner to find out
  const scenario::Customer& customer = customer_of(scenario);
  begin_card(kit);
  card_title(kit, words(text::Key{"briefing.customer"}));
  {
    const float face = kit.available_width() < kit.px(420) ? 64 : 84;
    Columns row(kit, {{.fixed_px = kit.px(face)}, {.share = 1}}, space::kL);
    customer_portrait(kit, words, scenario, 0, face);
    row.next();
    paragraph(kit, verbatim(customer.name), {.size = Size::strong});
    fact_line(kit, words(text::Key{"briefing.number"}), verbatim(customer.number));
    fact_line(kit, words(text::Key{"briefing.born"}), date_text(customer.born));
    fact_line(kit, words(text::Key{"briefing.city"}), verbatim(customer.city));
    fact_line(kit, words(text::Key{"briefing.language"}),
              words.capital("language.", base::to_string(customer.language)));
  }
  if (!customer.file.empty()) {
    gap(kit, space::kM);
    divider(kit);
    gap(kit, space::kM);
    paragraph(kit, words.in(customer.file));
  }
  end_card(kit);
  gap(kit, space::kL);
}

void company_card(Kit& kit, const Words& words, const scenario::Scenario& scenario) {
  const scenario::Company& company = scenario.company;
  begin_card(kit);
  card_title(kit, verbatim(company.name));
  if (!company.sector.empty()) {
    paragraph(kit, words.in(company.sector), {.size = Size::small_text, .tone = Tone::muted});
    gap(kit, space::kS);
  }
  paragraph(kit, words.in(company.about));
  if (!company.values.empty()) {
    gap(kit, space::kM);
    items(kit, words, company.values, false);
  }
  if (!company.greeting.empty()) {
    gap(kit, space::kM);
    paragraph(kit, words(text::Key{"briefing.greeting"}),
              {.size = Size::small_text, .tone = Tone::muted});
    // As it is said, so in the language of the conversation.
    paragraph(kit, verbatim(company.greeting.in(scenario.language)), {.size = Size::strong});
  }
  end_card(kit);
  gap(kit, space::kL);
}

void procedure_cards(Kit& kit, const Words& words, const scenario::Scenario& scenario) {
  for (const scenario::Procedure& procedure : scenario.company.procedures) {
    begin_card(kit);
    paragraph(kit, words(text::Key{"briefing.procedure"}),
              {.size = Size::small_text, .tone = Tone::accent});
    card_title(kit, words.in(procedure.title));
    items(kit, words, procedure.steps, true);
    end_card(kit);
    gap(kit, space::kL);
  }
}

void product_cards(Kit& kit, const Words& words, const scenario::Scenario& scenario) {
  if (scenario.has_desk) return;  // prices are looked up at the desk
  for (const scenario::Product& product : scenario.company.products) {
    begin_card(kit);
    paragraph(kit, words(text::Key{"briefing.product"}),
              {.size = Size::small_text, .tone = Tone::accent});
    std::string name = product.name;
    if (product.price_cents > 0) {
      name += " · " + text::price(words.language(), product.price_cents);
    }
    card_title(kit, verbatim(std::move(name)));
    items(kit, words, product.facts, false);
    end_card(kit);
    gap(kit, space::kL);
  }
}

void knowledge(Kit& kit, const Words& words, const scenario::Scenario& scenario) {
  task_card(kit, words, scenario);
  customer_card(kit, words, scenario);
  procedure_cards(kit, words, scenario);
  product_cards(kit, words, scenario);
  company_card(kit, words, scenario);
}

}  // namespace klankbord::ui
