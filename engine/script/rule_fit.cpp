#include "script/rule_fit.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/limits.h"
#include "scenario/trigger.h"

namespace klankbord::script {

namespace {

using scenario::Scenario;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool is_name_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9');
}

// A name in a condition: a variable, or what stands in quotation marks in a call.
struct Name {
  std::string_view function;  // empty for a variable
  std::string_view name;
};

// The names of a condition. Of one that is not well written it gives what it can see: such a rule
// stays, so that its mistake is reported.
std::vector<Name> names_of(std::string_view source) {
  constexpr std::array<std::string_view, 5> kOperators = {"and", "or", "not", "true", "false"};
  std::vector<Name> names;
  std::string_view function;
  for (std::size_t at = 0; at < source.size();) {
    const char c = source[at];
    const std::size_t begin = at;
    if (c == '"' || c == '\'') {
      const std::size_t end = std::min(source.find(c, at + 1), source.size());
      if (!function.empty()) names.push_back({function, source.substr(at + 1, end - at - 1)});
      function = {};
      at = end + 1;
    } else if (is_letter(c)) {
      while (at < source.size() && is_name_character(source[at])) ++at;
      const std::string_view word = source.substr(begin, at - begin);
      const std::size_t next = source.find_first_not_of(" \t", at);
      const bool called = next != std::string_view::npos && source[next] == '(';
      function = called ? word : std::string_view();
      if (!called && std::find(kOperators.begin(), kOperators.end(), word) == kOperators.end()) {
        names.push_back({{}, word});
      }
    } else {
      ++at;
    }
  }
  return names;
}

bool has(const Scenario& s, const Name& name) {
  const std::string_view function = name.function;
  if (function.empty()) return s.find_variable(name.name).has_value();
  if (function == "seen") return s.find_node(name.name).has_value();
  if (function == "chose") return s.find_option(name.name).has_value();
  if (function == "level") return s.find_opportunity(name.name).has_value();
  if (function == "did") return s.find_action(name.name).has_value();
  if (function == "opened") return s.find_action("open " + std::string(name.name)).has_value();
  return true;  // of rules see below; what is no function at all is a mistake
}

// A rule of the company, with what it says when.
struct Candidate {
  const Call* call;
  std::vector<std::string_view> applied;  // the rules that its conditions name
  bool fits = true;
};

void take_condition(const Value& value, const Scenario& s, Candidate& rule) {
  if (!value.is(Value::Kind::text) || value.text.size() > base::kMaxConditionBytes) return;
  for (const Name& name : names_of(value.text)) {
    if (name.function == "applied") rule.applied.push_back(name.name);
    rule.fits = rule.fits && has(s, name);
  }
}

void take_node(const Value& value, const Scenario& s, Candidate& rule) {
  if (value.is(Value::Kind::text) && !s.find_node(value.text)) rule.fits = false;
}

// A target, or a line that is said: with a condition it stands in a table of its own.
void take_entry(const Value& value, const Scenario& s, bool is_target, Candidate& rule) {
  const Table* table = value.is(Value::Kind::call) ? value.call->table : value.table;
  if (table == nullptr) {
    if (is_target) take_node(value, s, rule);
    return;
  }
  take_condition(table->get("when"), s, rule);
  if (is_target && !table->items.empty()) take_node(table->items[0], s, rule);
}

void take_list(const Value& value, const Scenario& s, bool is_target, Candidate& rule) {
  if (!value.is(Value::Kind::table)) {
    take_entry(value, s, is_target, rule);
    return;
  }
  for (const Value& entry : value.table->items) take_entry(entry, s, is_target, rule);
}

// Whether what stands first in `on` is about something that one scenario has and another has not.
// Of the other triggers (`silence 15`) a mistake is a mistake everywhere.
bool is_about_the_world(std::string_view on) {
  constexpr std::array<std::string_view, 17> kWords = {
      "search",    "open",     "book",      "register", "send", "digitise",
      "file",      "report",   "share",     "announce", "end",  "check-back",
      "take-back", "transfer", "call-back", "wait",     "hold"};
  if (on.rfind("hold ", 0) == 0) return false;  // a time, not the move
  const std::string_view word = on.substr(0, on.find(' '));
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool can_happen(const Value& on, const Scenario& s) {
  if (!on.is(Value::Kind::text) || on.text.size() > kMaxTriggerBytes) return true;
  if (!is_about_the_world(on.text)) return true;
  scenario::Rule rule;
  rule.on = on.text;
  return scenario::parse_trigger(rule, s).empty();
}

Candidate judged(const Call& call, const Scenario& s) {
  Candidate rule{&call, {}, true};
  const Table& table = *call.table;
  rule.fits = can_happen(table.get("on"), s);
  take_condition(table.get("when"), s, rule);
  take_node(table.get("before"), s, rule);
  take_list(table.get("to"), s, true, rule);
  take_list(table.get("says"), s, false, rule);
  return rule;
}

bool has_id(const std::vector<const Call*>& rules, std::string_view id) {
  return std::any_of(rules.begin(), rules.end(), [&](const Call* rule) { return rule->id == id; });
}

}  // namespace

std::vector<const Call*> fitting_rules(const std::vector<const Call*>& company,
                                       const std::vector<const Call*>& own, const Scenario& s) {
  std::vector<Candidate> candidates;
  for (const Call* rule : company) {
    if (!has_id(own, rule->id)) candidates.push_back(judged(*rule, s));
  }
  // A rule that asks about one that is left out is left out too, and so on.
  std::vector<const Call*> fitting;
  for (bool changed = true; changed;) {
    changed = false;
    fitting.clear();
    for (const Candidate& rule : candidates) {
      if (rule.fits) fitting.push_back(rule.call);
    }
    for (Candidate& rule : candidates) {
      const auto known = [&](std::string_view id) {
        return has_id(fitting, id) || has_id(own, id);
      };
      if (!rule.fits || std::all_of(rule.applied.begin(), rule.applied.end(), known)) continue;
      rule.fits = false;
      changed = true;
    }
  }
  return fitting;
}

}  // namespace klankbord::script
