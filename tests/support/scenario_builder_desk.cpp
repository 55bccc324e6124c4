// The words of the scenario builder for the desk, rules, chats and tasks.
#include "support/scenario_builder.h"
#include "support/scenario_builder_parts.h"

namespace klankbord::test {

using namespace scenario;

ScenarioBuilder& ScenarioBuilder::asks(const std::string& id, Interaction interaction,
                                       const std::vector<std::string>& outcomes) {
  node(id);
  scenario_.nodes.back().interaction = interaction;
  for (const std::string& one : outcomes) {
    option(one);
    scenario_.options.back().text.clear();
    scenario_.options.back().cost_s = 0;
  }
  return *this;
}

ScenarioBuilder& ScenarioBuilder::summarise(const std::string& id) {
  return asks(id, Interaction::summarise, {"full", "partly", "missed"});
}

ScenarioBuilder& ScenarioBuilder::compose(const std::string& id) {
  return asks(id, Interaction::compose, {"full", "partly", "missed"});
}

ScenarioBuilder& ScenarioBuilder::registers(const std::string& id, const std::string& form) {
  asks(id, Interaction::register_form, {"full", "partly", "missed"});
  const std::size_t index = place(scenario_.company.desk.forms, form);
  scenario_.nodes.back().form = static_cast<std::uint16_t>(index);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::answer(const std::string& id) {
  return asks(id, Interaction::answer, {"given"});
}

ScenarioBuilder& ScenarioBuilder::part(const std::string& id, bool belongs,
                                       const std::string& text) {
  Part part;
  part.id = id;
  part.text = text.empty() ? id : text;
  part.belongs = belongs;
  scenario_.nodes.back().parts.push_back(std::move(part));
  about_ = About::part;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::rubric(const std::string& text) {
  scenario_.nodes.back().rubric.emplace_back().nl = text;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::task(const std::string& text) {
  scenario_.nodes.back().task.nl = text;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::outcome(const std::string& id) {
  const Node& node = scenario_.nodes.back();
  for (std::size_t i = 0; i < node.option_count; ++i) {
    option_ = node.first_option + i;
    about_ = About::option;
    if (scenario_.options[option_].id == id) return *this;
  }
  throw std::logic_error("no outcome " + id);
}

ScenarioBuilder& ScenarioBuilder::desk() {
  scenario_.has_desk = true;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::customer(const std::string& id, const std::string& name) {
  Customer& customer = scenario_.company.customers.emplace_back();
  customer.id = id;
  customer.name = name.empty() ? id : name;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::product(const std::string& id) {
  Product& product = scenario_.company.products.emplace_back();
  product.id = id;
  product.name = id;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::team(const std::string& id, bool present) {
  Team& team = scenario_.company.teams.emplace_back();
  team.id = id;
  team.name.nl = id;
  team.present = present;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::item(const std::string& id, Panel panel,
                                       const std::string& customer, bool paper) {
  Item& item = scenario_.company.desk.items.emplace_back();
  item.id = id;
  item.panel = panel;
  item.title.nl = "Over " + id;
  item.text.nl = "Wat " + id + " zegt.";
  item.customer = customer;
  item.paper = paper;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::slot(const std::string& id, bool free) {
  Slot& slot = scenario_.company.desk.slots.emplace_back();
  slot.id = id;
  slot.when.nl = id;
  slot.free = free;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::form(const std::string& id) {
  Form& form = scenario_.company.desk.forms.emplace_back();
  form.id = id;
  form.title.nl = id;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::field(const std::string& id,
                                        const std::vector<std::string>& choices, bool required) {
  Field& field = scenario_.company.desk.forms.back().fields.emplace_back();
  field.id = id;
  field.label.nl = id;
  field.required = required;
  for (const std::string& choice : choices) {
    field.choices.emplace_back().id = choice;
    field.choices.back().label.nl = choice;
  }
  return *this;
}

ScenarioBuilder& ScenarioBuilder::folder(const std::string& id) {
  Folder& folder = scenario_.company.desk.folders.emplace_back();
  folder.id = id;
  folder.title.nl = id;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::letter(const std::string& id) {
  Letter& letter = scenario_.company.desk.letters.emplace_back();
  letter.id = id;
  letter.to.nl = "Aan de klant";
  letter.subject.nl = id;
  letter.body.nl = "Beste klant";
  return *this;
}

ScenarioBuilder& ScenarioBuilder::irregularity(const std::string& id) {
  Irregularity& irregularity = scenario_.company.desk.irregularities.emplace_back();
  irregularity.id = id;
  irregularity.title.nl = id;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::move(const std::string& id, const std::string& text,
                                       const std::string& reply) {
  scenario_.moves.push_back({id, text, reply});
  return *this;
}

ScenarioBuilder& ScenarioBuilder::patience(int announced_s, int checked_s) {
  scenario_.patience = {announced_s, checked_s};
  return *this;
}

ScenarioBuilder& ScenarioBuilder::chat(const std::string& id, const std::string& customer,
                                       const std::string& mood, int starts_s) {
  Thread& thread = scenario_.threads.emplace_back();
  thread.id = id;
  thread.customer = place(scenario_.company.customers, customer);
  if (!mood.empty()) thread.mood = place(scenario_.variables, mood);
  thread.starts_s = starts_s;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::rule(const std::string& id, const std::string& on) {
  Rule& rule = scenario_.rules.emplace_back();
  rule.id = id;
  rule.on = on;
  rule_targets_.emplace_back();
  rule_wanted_.emplace_back();
  rule_before_.emplace_back();
  about_ = About::rule;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::before(const std::string& node) {
  rule_before_.back() = node;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::again() {
  scenario_.rules.back().again = true;
  return *this;
}

ScenarioBuilder& ScenarioBuilder::wants(const std::string& field,
                                        const std::vector<std::string>& values) {
  auto& wanted = about_ == About::rule ? rule_wanted_.back() : node_wanted_.back();
  wanted.push_back({field, values});
  return *this;
}

}  // namespace klankbord::test
