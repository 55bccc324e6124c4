// What format version 2 adds to the compiled form: the desk, rules, chats and interactions.
#include "scenario/compiled_format.h"
#include "scenario/compiled_write_parts.h"
#include "scenario/words.h"

namespace klankbord::scenario::compiled {

using nlohmann::json;

namespace {

json item_of(const Item& item) {
  json object = {{"id", item.id},
                 {"panel", to_string(item.panel)},
                 {"title", texts(item.title)},
                 {"text", texts(item.text)},
                 {"cost_s", item.cost_s}};
  if (!item.keywords.empty()) object["keywords"] = texts(item.keywords);
  if (!item.customer.empty()) object["customer"] = item.customer;
  if (!item.date.empty()) object["date"] = item.date;
  if (item.paper) object["paper"] = true;
  return object;
}

json form_of(const Form& form) {
  json fields = json::array();
  for (const Field& field : form.fields) {
    json object = {{"id", field.id}, {"label", texts(field.label)}, {"required", field.required}};
    for (const Choice& choice : field.choices) {
      object["choices"].push_back({{"id", choice.id}, {"label", texts(choice.label)}});
    }
    fields.push_back(std::move(object));
  }
  return {{"id", form.id},
          {"title", texts(form.title)},
          {"fields", std::move(fields)},
          {"cost_s", form.cost_s}};
}

template <typename Things, typename Write>
void add_list(json& object, const char* key, const Things& things, Write write) {
  for (const auto& thing : things) object[key].push_back(write(thing));
}

// field -> what it may hold
json tests_of(const Form& form, const std::vector<FieldTest>& tests) {
  json object = json::object();
  for (const FieldTest& test : tests) object[form.fields[test.field].id] = test.accepted;
  return object;
}

json rule_of(const Scenario& scenario, const Rule& rule) {
  json object = {{"id", rule.id}, {"on", rule.on}};
  if (!rule.tests.empty()) {
    const Action& action = scenario.actions[rule.action];
    object["values"] = tests_of(scenario.company.desk.forms[action.object], rule.tests);
  }
  if (rule.before != kFinish) object["before"] = scenario.nodes[rule.before].id;
  if (rule.again) object["again"] = true;
  add_condition(object, rule.when);
  add_consequences(object, scenario, rule);
  return object;
}

json part_of(const Scenario& scenario, const Part& part) {
  json object = {{"id", part.id}, {"text", part.text}, {"belongs", part.belongs}};
  add_earnings(object, scenario, part.earns);
  add_knockout(object, scenario, part.knockout);
  if (!part.why.empty()) object["why"] = texts(part.why);
  return object;
}

json chat_of(const Scenario& scenario, const Thread& thread) {
  json object = {{"id", thread.id}, {"customer", scenario.company.customers[thread.customer].id}};
  if (thread.mood) object["mood"] = scenario.variables[*thread.mood].id;
  if (thread.starts_s != 0) object["starts_s"] = thread.starts_s;
  return object;
}

json move_of(const Move& move) {
  json object = {{"id", move.id}, {"text", move.text}};
  if (!move.reply.empty()) object["reply"] = move.reply;
  return object;
}

}  // namespace

void add_desk(json& company, const Desk& desk) {
  json object = json::object();
  add_list(object, "items", desk.items, item_of);
  add_list(object, "slots", desk.slots, [](const Slot& slot) {
    return json{{"id", slot.id}, {"when", texts(slot.when)}, {"free", slot.free}};
  });
  add_list(object, "forms", desk.forms, form_of);
  add_list(object, "folders", desk.folders, [](const Folder& folder) {
    return json{{"id", folder.id}, {"title", texts(folder.title)}};
  });
  add_list(object, "letters", desk.letters, [](const Letter& letter) {
    return json{{"id", letter.id},
                {"to", texts(letter.to)},
                {"subject", texts(letter.subject)},
                {"body", texts(letter.body)},
                {"cost_s", letter.cost_s}};
  });
  add_list(object, "irregularities", desk.irregularities, [](const Irregularity& irregularity) {
    return json{{"id", irregularity.id}, {"title", texts(irregularity.title)}};
  });
  if (!object.empty()) company["desk"] = std::move(object);
}

void add_interaction(json& object, const Scenario& scenario, const Node& node) {
  if (node.interaction == Interaction::choose) return;
  object["interaction"] = word_of(kInteractions, node.interaction);
  for (const Part& part : node.parts) object["parts"].push_back(part_of(scenario, part));
  if (node.interaction == Interaction::register_form) {
    const Form& form = scenario.company.desk.forms[node.form];
    object["form"] = form.id;
    object["wanted"] = tests_of(form, node.wanted);
  }
  if (!node.task.empty()) object["task"] = texts(node.task);
  if (!node.rubric.empty()) object["rubric"] = texts(node.rubric);
}

void add_work(json& root, const Scenario& scenario) {
  if (scenario.has_desk) root["desk"] = true;
  const Patience usual;
  const Patience& patience = scenario.patience;
  if (patience.announced_s != usual.announced_s || patience.checked_s != usual.checked_s) {
    root["patience"] = {{"announced_s", patience.announced_s}, {"checked_s", patience.checked_s}};
  }
  add_list(root, "moves", scenario.moves, move_of);
  add_list(root, "chats", scenario.threads,
           [&](const Thread& thread) { return chat_of(scenario, thread); });
  add_list(root, "rules", scenario.rules,
           [&](const Rule& rule) { return rule_of(scenario, rule); });
}

}  // namespace klankbord::scenario::compiled
