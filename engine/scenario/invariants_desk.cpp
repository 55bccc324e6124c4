// The limits and inner references of what format version 2 adds.
#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"
#include "base/utf8.h"
#include "scenario/demands.h"

namespace klankbord::scenario::demands {

namespace {

constexpr int kMostSeconds = 9999;  // where a state stops counting

std::string of_kind(const char* what, const std::string& id) {
  return fmt::format("{} \"{}\"", what, base::printable(id));
}

void check_chats(const Scenario& s) {
  demand_at_most(s.threads.size(), base::kMaxThreads, "chats");
  demand(s.threads.size() != 1, "one chat alone is no chat beside others");
  check_ids(s.threads, "chat");
  for (const Thread& thread : s.threads) {
    const std::string at = of_kind("chat", thread.id);
    demand(thread.customer < s.company.customers.size(), at + ": its customer is not there");
    demand(!thread.mood || (*thread.mood < s.variables.size() && !s.variables[*thread.mood].truth),
           at + ": its mood has to be a number");
    demand(thread.starts_s >= 0 && thread.starts_s <= kMostSeconds,
           at + ": its start is out of range");
  }
  std::vector<bool> begun(s.thread_count(), false);
  for (const Phase& phase : s.phases) {
    demand(phase.thread < s.thread_count(),
           of_kind("phase", phase.id) + " belongs to a chat that is not there");
    begun[phase.thread] = true;
  }
  demand(std::find(begun.begin(), begun.end(), false) == begun.end(), "a chat has no phase");
}

// A customer hears what is said in the own chat only.
void check_jumps_within_chat(const Scenario& s) {
  if (s.threads.empty()) return;
  const auto check = [&](NodeIndex from, const std::vector<Jump>& jumps) {
    for (const Jump& jump : jumps) {
      demand(jump.target == kFinish || jump.target >= s.nodes.size() ||
                 s.thread_of(jump.target) == s.thread_of(from),
             of_kind("node", s.nodes[from].id) + " goes on in another chat");
    }
  };
  for (std::size_t n = 0; n < s.nodes.size(); ++n) {
    check(static_cast<NodeIndex>(n), s.nodes[n].jumps);
  }
  for (const Option& option : s.options) {
    if (option.node < s.nodes.size()) check(option.node, option.jumps);
  }
}

void check_item(const Scenario& s, const Item& item) {
  const std::string at = of_kind("item", item.id);
  const auto& customers = s.company.customers;
  demand(item.customer.empty() ||
             std::any_of(customers.begin(), customers.end(),
                         [&](const Customer& c) { return c.id == item.customer; }),
         at + " belongs to a customer who is not there");
  check_texts(item.title, "the title of " + at);
  check_texts(item.text, "the text of " + at);
  check_texts(item.keywords, "the keywords of " + at);
  check_text(item.date, base::kMaxLineBytes, "the date of " + at);
  check_cost(item.cost_s, at);
}

void check_form(const Form& form) {
  const std::string at = of_kind("form", form.id);
  check_texts(form.title, "the title of " + at);
  check_cost(form.cost_s, at);
  demand(!form.fields.empty(), at + " has no fields");
  demand_at_most(form.fields.size(), base::kMaxFields, "fields of " + at);
  check_ids(form.fields, "a field of " + at);
  for (const Field& field : form.fields) {
    check_texts(field.label, "a label of " + at);
    demand_at_most(field.choices.size(), base::kMaxChoices, "choices in a field of " + at);
    check_ids(field.choices, "a choice in " + at);
    for (const Choice& choice : field.choices) check_texts(choice.label, "a label of " + at);
  }
}

void check_forms(const Desk& desk) {
  demand_at_most(desk.forms.size(), base::kMaxActions, "forms");
  check_ids(desk.forms, "form");
  for (const Form& form : desk.forms) check_form(form);
}

void check_desk(const Scenario& s) {
  const Desk& desk = s.company.desk;
  // What can be opened is one family: an action names it by its id alone.
  std::set<std::string> family;
  for (const Customer& customer : s.company.customers) {
    check_new_id(family, customer.id, "a customer");
  }
  for (const Product& product : s.company.products) check_new_id(family, product.id, "a product");
  for (const Item& item : desk.items) check_new_id(family, item.id, "an item of the desk");
  for (const Item& item : desk.items) check_item(s, item);
  check_ids(s.company.teams, "team");
  check_ids(desk.slots, "slot");
  check_ids(desk.folders, "folder");
  check_ids(desk.letters, "letter");
  check_ids(desk.irregularities, "irregularity");
  for (const Slot& slot : desk.slots) check_texts(slot.when, of_kind("slot", slot.id));
  for (const Folder& folder : desk.folders) check_texts(folder.title, of_kind("folder", folder.id));
  for (const Irregularity& i : desk.irregularities)
    check_texts(i.title, of_kind("irregularity", i.id));
  for (const Letter& letter : desk.letters) {
    const std::string at = of_kind("letter", letter.id);
    check_texts(letter.to, at);
    check_texts(letter.subject, at);
    check_texts(letter.body, at);
    check_cost(letter.cost_s, at);
  }
}

void check_moves(const Scenario& s) {
  check_ids(s.moves, "move");
  const auto known = move_words();
  for (const Move& move : s.moves) {
    const std::string at = of_kind("move", move.id);
    demand(std::find(known.begin(), known.end(), move.id) != known.end(),
           at + " is none that can be made");
    demand(!move.text.empty(), at + " has no text");
    check_text(move.text, base::kMaxLineBytes, "the text of " + at);
    check_text(move.reply, base::kMaxLineBytes, "the reply to " + at);
  }
}

void check_actions(const Scenario& s) {
  demand_at_most(s.actions.size(), base::kMaxActions, "actions at the desk");
  std::set<std::string> seen;
  for (const Action& action : s.actions) {
    demand(seen.insert(action.id).second,
           fmt::format("{} names two things of the desk", of_kind("action", action.id)));
  }
}

// What the fields of a form should hold.
void check_tests(const Form& form, const std::vector<FieldTest>& tests, const std::string& at) {
  std::set<std::uint16_t> seen;
  for (const FieldTest& test : tests) {
    demand(test.field < form.fields.size(), at + " asks for a field that is not there");
    demand(seen.insert(test.field).second, at + " asks twice for the same field");
    demand(!test.accepted.empty(), at + " accepts nothing in a field");
    demand_at_most(test.accepted.size(), base::kMaxChoices, "values of " + at);
    const std::vector<Choice>& choices = form.fields[test.field].choices;
    for (const std::string& value : test.accepted) {
      check_text(value, base::kMaxTypedBytes, "a value of " + at);
      demand(!value.empty(), at + " accepts an empty value");
      demand(choices.empty() || std::any_of(choices.begin(), choices.end(),
                                            [&](const Choice& c) { return c.id == value; }),
             fmt::format("{}: a field has no choice \"{}\"", at, base::printable(value)));
    }
  }
}

void check_rule(const Scenario& s, const Rule& rule) {
  const std::string at = of_kind("rule", rule.id);
  const bool on_action = rule.trigger == Trigger::action;
  demand(!on_action || rule.action < s.actions.size(),
         at + " waits for an action that is not there");
  demand(rule.trigger != Trigger::wait || rule.thread < s.threads.size(),
         at + " waits for a chat that is not there");
  demand(rule.seconds >= 0 && rule.seconds <= kMostSeconds, at + ": its seconds are out of range");
  demand(rule.before == kFinish || rule.before < s.nodes.size(),
         at + " counts until a node that is not there");
  if (!rule.tests.empty()) {
    demand(on_action && s.actions[rule.action].verb == Verb::register_,
           at + " has values, but nothing is registered");
    check_tests(s.company.desk.forms[s.actions[rule.action].object], rule.tests, at);
  }
  check_consequences(s, rule, at);
}

void check_part(const Scenario& s, const Part& part, const std::string& of) {
  const std::string at = fmt::format("{} of {}", of_kind("part", part.id), of);
  demand(!part.text.empty(), at + " has no text");
  check_text(part.text, base::kMaxLineBytes, "the text of " + at);
  check_earnings(s, part.earns, at);
  check_knockout(s, part.knockout, at);
  check_texts(part.why, "a text of " + at);
}

void check_outcomes(const Scenario& s, const Node& node, const std::string& at) {
  static const std::vector<std::string> kMarked = {"full", "partly", "missed"};
  static const std::vector<std::string> kGiven = {"given"};
  const auto& wanted = node.interaction == Interaction::answer ? kGiven : kMarked;
  demand(node.option_count == wanted.size(), at + " does not have its outcomes");
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const Option& outcome = s.options[node.first_option + i];
    demand(outcome.id == wanted[i],
           fmt::format("{}: outcome {} has to be \"{}\"", at, i + 1, wanted[i]));
    demand(outcome.text.empty() && outcome.when.empty() && outcome.hidden.empty(),
           at + ": an outcome has a text or condition of its own");
  }
}

}  // namespace

void check_interaction(const Scenario& s, const Node& node, const std::string& at) {
  const Interaction kind = node.interaction;
  const bool picks = kind == Interaction::summarise || kind == Interaction::compose;
  const bool registers = kind == Interaction::register_form;
  demand(picks || node.parts.empty(), at + " has parts, but nothing is picked");
  demand(registers || node.wanted.empty(), at + " has values, but nothing is registered");
  demand(kind == Interaction::answer || node.rubric.empty(),
         at + " has a rubric, but nothing is marked by a person");
  check_texts(node.task, "the task of " + at);
  if (kind == Interaction::choose) return;
  check_outcomes(s, node, at);
  demand_at_most(node.parts.size(), base::kMaxParts, "parts of " + at);
  demand(!picks || std::any_of(node.parts.begin(), node.parts.end(),
                               [](const Part& part) { return part.belongs; }),
         at + " has no part that belongs");
  check_ids(node.parts, "a part of " + at);
  for (const Part& part : node.parts) check_part(s, part, at);
  demand_at_most(node.rubric.size(), base::kMaxParts, "lines of the rubric of " + at);
  for (const base::LocalText& line : node.rubric) check_texts(line, "the rubric of " + at);
  if (!registers) return;
  demand(node.form < s.company.desk.forms.size(), at + " registers a form that is not there");
  check_tests(s.company.desk.forms[node.form], node.wanted, at);
}

void check_work(const Scenario& s) {
  check_chats(s);
  check_jumps_within_chat(s);
  check_forms(s.company.desk);
  demand(s.patience.announced_s >= 0 && s.patience.announced_s <= base::kMaxCost_s &&
             s.patience.checked_s >= 0 && s.patience.checked_s <= base::kMaxCost_s,
         "the patience is out of range");
  const Desk& desk = s.company.desk;
  if (s.has_desk) {
    check_desk(s);
  } else {
    // A form may also be filled in within a conversation without a desk.
    demand(desk.items.empty() && desk.slots.empty() && desk.folders.empty() &&
               desk.letters.empty() && desk.irregularities.empty() && s.moves.empty() &&
               s.actions.empty(),
           "there is something on the desk of a scenario that has none");
  }
  check_moves(s);
  check_actions(s);
  demand_at_most(s.rules.size(), base::kMaxRules, "rules");
  check_ids(s.rules, "rule");
  for (const Rule& rule : s.rules) check_rule(s, rule);
  // An older program would leave out, without a word, what it does not know.
  const bool plain = desk.forms.empty() && s.rules.empty() &&
                     std::none_of(s.options.begin(), s.options.end(),
                                  [](const Option& option) { return option.reveals; });
  demand(plain || s.uses_desk_format(),
         "rules, forms and what is told out of a file need a desk, chats or a task");
}

}  // namespace klankbord::scenario::demands
