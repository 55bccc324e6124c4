#include "analysis/deeds.h"

#include <algorithm>
#include <array>
#include <set>

#include "play/marking.h"
#include "play/wait.h"

namespace klankbord::analysis {

using play::Input;
using play::State;
using scenario::Action;
using scenario::ActionIndex;
using scenario::Rule;
using scenario::Scenario;
using scenario::Trigger;
using scenario::Verb;

namespace {

constexpr const char* kCardNumber = "4111111111111111";
constexpr const char* kSomething = "a";  // to search for: what it is makes no difference
constexpr int kMostRounds = 9999;        // of working on: more than any rule can name

// Which actions a condition asks about, but for those that only choose what is said.
class Asked {
 public:
  explicit Asked(const Scenario& scenario)
      : done_(scenario.actions.size(), false), applied_(scenario.rules.size(), false) {
    for (const scenario::Node& node : scenario.nodes) read_all(node.jumps);
    for (const scenario::Option& option : scenario.options) {
      read(option.when);
      read_all(option.jumps);
    }
    for (const Rule& rule : scenario.rules) {
      read(rule.when);
      read_all(rule.jumps);
    }
  }

  bool operator[](std::size_t action) const { return done_[action]; }
  bool rule(std::size_t rule) const { return applied_[rule]; }

 private:
  void read(const scenario::Condition& condition) {
    for (const scenario::Instruction& instruction : condition.code) {
      const auto index = static_cast<std::size_t>(instruction.argument);
      if (instruction.operation == scenario::Operation::did_action) done_[index] = true;
      if (instruction.operation == scenario::Operation::applied_rule) applied_[index] = true;
    }
  }
  template <typename Things>
  void read_all(const Things& things) {
    for (const auto& thing : things) read(thing.when);
  }

  std::vector<bool> done_, applied_;
};

// Whose file an action opens: a customer's of this scenario, another one's, nobody's.
Trigger opens(const Scenario& scenario, const Action& action) {
  constexpr Trigger kNobody = Trigger::action;
  if (action.verb != Verb::open || action.opened == scenario::Opened::product) return kNobody;
  std::size_t customer = action.object;
  if (action.opened == scenario::Opened::item) {
    const std::string& owner = scenario.company.desk.items[action.object].customer;
    if (owner.empty()) return kNobody;
    const auto& customers = scenario.company.customers;
    customer = 0;
    while (customer < customers.size() && customers[customer].id != owner) ++customer;
  }
  return scenario.is_present(customer) ? Trigger::open_own : Trigger::open_other;
}

bool is_pause(Verb verb) {
  return verb == Verb::announce || verb == Verb::check_back || verb == Verb::hold ||
         verb == Verb::take_back;
}

bool brings_the_same(const Rule& a, const Rule& b) {
  const auto earns = [](const scenario::Earning& one, const scenario::Earning& other) {
    return one.opportunity == other.opportunity && one.level == other.level;
  };
  const auto changes = [](const scenario::Effect& one, const scenario::Effect& other) {
    return one.variable == other.variable && one.value == other.value;
  };
  return a.again && b.again && a.jumps.empty() && b.jumps.empty() && a.before == b.before &&
         a.when.source == b.when.source && a.knockout == b.knockout && a.spoils == b.spoils &&
         std::equal(a.earns.begin(), a.earns.end(), b.earns.begin(), b.earns.end(), earns) &&
         std::equal(a.effects.begin(), a.effects.end(), b.effects.begin(), b.effects.end(),
                    changes);
}

bool is_asked(const Scenario& scenario, const Asked& asked, std::size_t action) {
  return asked[action] ||
         std::any_of(scenario.rules.begin(), scenario.rules.end(), [&](const Rule& rule) {
           return rule.trigger == Trigger::action && rule.action == action;
         });
}

bool can_be_done_once(Verb verb) {
  return verb == Verb::book || verb == Verb::send || verb == Verb::digitise || verb == Verb::file ||
         verb == Verb::report || verb == Verb::share;
}

// One value for every set of tests that a value of the field can pass.
std::vector<std::string> values_of(const scenario::Form& form, std::size_t field,
                                   const std::vector<const scenario::FieldTest*>& tests) {
  std::vector<std::string> candidates;
  const scenario::Field& asked = form.fields[field];
  for (const scenario::Choice& choice : asked.choices) candidates.push_back(choice.id);
  if (asked.choices.empty()) {
    for (const scenario::FieldTest* test : tests) {
      candidates.insert(candidates.end(), test->accepted.begin(), test->accepted.end());
    }
    candidates.emplace_back("-");
  }
  std::set<std::vector<bool>> known;
  std::vector<std::string> values;
  std::vector<std::string> filled(form.fields.size());
  for (const std::string& candidate : candidates) {
    filled[field] = candidate;
    std::vector<bool> passed;
    for (const scenario::FieldTest* test : tests) {
      passed.push_back(play::passes(form, *test, filled));
    }
    if (known.insert(passed).second) values.push_back(candidate);
  }
  return values;
}

}  // namespace

bool is_timed(const Rule& rule) {
  return rule.trigger == Trigger::silence || rule.trigger == Trigger::covered ||
         rule.trigger == Trigger::hold || rule.trigger == Trigger::hold_total ||
         rule.trigger == Trigger::wait;
}

Deeds::Deeds(const Scenario& scenario) : scenario_(scenario) {
  if (!scenario.has_desk) return;
  on_phone_ = scenario.channel == scenario::Channel::phone;
  if (!scenario.threads.empty()) obstacle_ = "chats side by side can be answered in any order";
  collect_actions();
  if (on_phone_) collect_waits();
  if (all_.size() > kMostDeeds) {
    obstacle_ = "more than 63 things at the desk make a difference";
    all_.resize(kMostDeeds);
  }
}

void Deeds::collect_actions() {
  const Asked asked(scenario_);
  std::vector<bool> wanted(scenario_.actions.size(), false);
  std::array<std::size_t, 2> representative{};  // for opening a file, whichever: index + 1
  for (std::size_t a = 0; a < scenario_.actions.size(); ++a) {
    const Action& action = scenario_.actions[a];
    if (action.verb == Verb::close || is_pause(action.verb)) continue;
    if (is_asked(scenario_, asked, a) || action.verb == Verb::end) wanted[a] = true;
    const Trigger opened = opens(scenario_, action);
    const bool heard = std::any_of(
        scenario_.rules.begin(), scenario_.rules.end(),
        [&](const Rule& rule) { return opened != Trigger::action && rule.trigger == opened; });
    std::size_t& one = representative[opened == Trigger::open_own ? 0 : 1];
    if (heard && one == 0) one = a + 1;
  }
  for (const std::size_t one : representative) {
    if (one > 0) wanted[one - 1] = true;
  }
  for (std::size_t a = 0; a < wanted.size(); ++a) {
    const Action& action = scenario_.actions[a];
    if (!wanted[a] || action.verb != Verb::file) continue;
    const auto scan =
        scenario_.find_action("digitise " + scenario_.company.desk.items[action.object].id);
    if (scan) wanted[*scan] = true;
  }
  for (std::size_t a = 0; a < wanted.size(); ++a) {
    if (!wanted[a]) continue;
    const auto action = static_cast<ActionIndex>(a);
    if (scenario_.actions[a].verb == Verb::register_) {
      add_form(action);
    } else {
      const bool search = scenario_.actions[a].verb == Verb::search;
      add_action(action, search ? std::vector<std::string>{kSomething} : std::vector<std::string>{},
                 rules_of(action));
    }
  }
  const bool card = std::any_of(scenario_.rules.begin(), scenario_.rules.end(),
                                [](const Rule& r) { return r.trigger == Trigger::card_number; });
  const auto search = scenario_.find_action("search customers");
  if (card && search && !wanted[*search]) {
    std::vector<bool> rules = rules_of(*search);
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (scenario_.rules[i].trigger == Trigger::card_number) rules[i] = true;
    }
    add_action(*search, {kCardNumber}, std::move(rules));
  }
}

std::vector<bool> Deeds::rules_of(ActionIndex action) const {
  const Trigger opened = opens(scenario_, scenario_.actions[action]);
  std::vector<bool> rules;
  for (const Rule& rule : scenario_.rules) {
    rules.push_back(rule.trigger == Trigger::action
                        ? rule.action == action
                        : opened != Trigger::action && rule.trigger == opened);
  }
  return rules;
}

void Deeds::add_action(ActionIndex action, std::vector<std::string> texts,
                       std::vector<bool> may_apply) {
  Deed deed;
  deed.input = Input::act(action, std::move(texts));
  deed.may_apply = std::move(may_apply);
  deed.once = can_be_done_once(scenario_.actions[action].verb);
  all_.push_back(std::move(deed));
}

// A form filled in once for each set of rules that its values can make apply.
void Deeds::add_form(ActionIndex action) {
  const scenario::Form& form = scenario_.company.desk.forms[scenario_.actions[action].object];
  std::vector<std::vector<std::string>> values(form.fields.size());
  for (std::size_t f = 0; f < form.fields.size(); ++f) {
    std::vector<const scenario::FieldTest*> tests;
    for (const Rule& rule : scenario_.rules) {
      if (rule.trigger != Trigger::action || rule.action != action) continue;
      for (const scenario::FieldTest& test : rule.tests) {
        if (test.field == f) tests.push_back(&test);
      }
    }
    const scenario::Field& field = form.fields[f];
    values[f] = !tests.empty()          ? values_of(form, f, tests)
                : field.choices.empty() ? std::vector<std::string>{field.required ? "-" : ""}
                                        : std::vector<std::string>{field.choices[0].id};
  }
  std::set<std::vector<bool>> known;
  std::vector<std::size_t> digits(values.size(), 0);
  for (std::size_t place = 0; place < values.size();) {
    std::vector<std::string> texts;
    for (std::size_t f = 0; f < values.size(); ++f) texts.push_back(values[f][digits[f]]);
    std::vector<bool> rules = rules_of(action);
    for (std::size_t i = 0; i < rules.size(); ++i) {
      const auto& tests = scenario_.rules[i].tests;
      rules[i] = rules[i] && std::all_of(tests.begin(), tests.end(), [&](const auto& test) {
                   return play::passes(form, test, texts);
                 });
    }
    if (known.insert(rules).second) add_action(action, std::move(texts), std::move(rules));
    for (place = 0; place < values.size() && ++digits[place] == values[place].size(); ++place) {
      digits[place] = 0;
    }
  }
}

void Deeds::collect_waits() {
  const Asked asked(scenario_);
  const std::array<std::pair<const char*, ActionIndex*>, 5> moves = {
      {{"announce", &announce_},
       {"check-back", &check_back_},
       {"hold", &hold_},
       {"take-back", &take_back_},
       {"search knowledge", &search_}}};
  for (const auto& [id, index] : moves) {
    const auto found = scenario_.find_action(id);
    if (!found || is_asked(scenario_, asked, *found)) {
      obstacle_ = "a rule asks for the very way in which a customer is kept waiting";
      return;
    }
    *index = *found;
  }
  for (const Deed& deed : all_) {
    for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
      const bool turns = deed.may_apply[r] && !scenario_.rules[r].jumps.empty();
      if (!turns || scenario::is_move(scenario_.actions[deed.input.target].verb)) continue;
      obstacle_ = "work at the desk takes the conversation elsewhere while a customer waits";
    }
  }
  std::set<std::pair<DeedKind, int>> waits;
  for (std::size_t r = 0; r < scenario_.rules.size(); ++r) {
    const Rule& rule = scenario_.rules[r];
    if (!is_timed(rule)) continue;
    const bool adds_up = rule.trigger == Trigger::covered || rule.trigger == Trigger::hold_total;
    if (adds_up && (!rule.when.empty() || rule.before != scenario::kFinish)) {
      obstacle_ = "a rule about all the time of a conversation has a condition";
    }
    int* least = rule.trigger == Trigger::silence ? &silence_s_
                 : rule.trigger == Trigger::hold  ? &hold_s_
                                                  : &most_hold_s_;
    if (rule.trigger == Trigger::covered) {
      company_counts_ = true;
      waits.insert({DeedKind::company, rule.seconds});
      continue;
    }
    *least = std::min(*least, rule.seconds);
    if (rule.trigger == Trigger::hold && !asked.rule(r) && is_said_by_silence(rule)) continue;
    waits.insert({rule.trigger == Trigger::silence ? DeedKind::silence
                  : rule.trigger == Trigger::hold  ? DeedKind::hold
                                                   : DeedKind::hold_total,
                  rule.seconds});
  }
  for (const auto& [kind, seconds] : waits) {
    Deed deed;
    deed.kind = kind;
    deed.seconds = seconds;
    deed.may_apply.assign(scenario_.rules.size(), false);
    all_.push_back(std::move(deed));
  }
}

// Whether a hold brings exactly what the shortest silence brings, as often: then it adds nothing.
bool Deeds::is_said_by_silence(const Rule& hold) const {
  const Rule* shortest = nullptr;
  for (const Rule& rule : scenario_.rules) {
    if (rule.trigger != Trigger::silence) continue;
    if (shortest == nullptr || rule.seconds < shortest->seconds) shortest = &rule;
  }
  if (shortest == nullptr || !brings_the_same(hold, *shortest)) return false;
  const int step_s = this->step_s();
  const int heard_s = (shortest->seconds + step_s - 1) / step_s * step_s;
  return std::all_of(scenario_.rules.begin(), scenario_.rules.end(), [&](const Rule& rule) {
    return &rule == shortest || rule.trigger != Trigger::silence || rule.seconds > heard_s;
  });
}

bool Deeds::is_on_the_line(const State& state) const {
  return on_phone_ && play::can_wait(scenario_, state);
}

int Deeds::quiet_hold_s(std::size_t index) const {
  const Deed& deed = all_[index];
  if (!on_phone_ || deed.kind != DeedKind::act) return 0;
  const Action& action = scenario_.actions[deed.input.target];
  if (scenario::is_move(action.verb) || action.cost_s < silence_s_) return 0;
  if (!company_counts_ && action.cost_s <= scenario_.patience.announced_s) return 0;
  return action.cost_s < hold_s_ ? action.cost_s : -1;
}

std::vector<Input> Deeds::quietly(std::size_t index) const {
  const Input& input = all_[index].input;
  if (!on_phone_ || scenario::is_move(scenario_.actions[input.target].verb)) return {input};
  const int cost_s = scenario_.actions[input.target].cost_s;
  if (cost_s < silence_s_) return {input, Input::act(hold_), Input::act(take_back_)};
  if (quiet_hold_s(index) == 0) return {Input::act(announce_), input};
  return {Input::act(hold_), input, Input::act(take_back_)};
}

// Works on, at something that makes no difference, until the time is up.
bool Deeds::wait_out(State& state, std::size_t index, std::vector<Input>& inputs,
                     play::Events& events) const {
  const Deed& deed = all_[index];
  if (!is_on_the_line(state)) return false;
  play::Events latest;
  bool turned = false;
  const auto submit = [&](Input input) {
    const auto visits = state.visits;
    if (!play::step(scenario_, state, input, latest)) return false;
    inputs.push_back(std::move(input));
    events.insert(events.end(), latest.begin(), latest.end());
    turned = state.visits != visits || !is_on_the_line(state);
    return true;
  };
  const bool holds = deed.kind == DeedKind::hold || deed.kind == DeedKind::hold_total;
  if (holds && !submit(Input::act(hold_))) return false;
  const auto waited = [&] {
    switch (deed.kind) {
      case DeedKind::silence:
        return state.desk.silence_s;
      case DeedKind::hold:
        return state.desk.hold_s;
      case DeedKind::hold_total:
        return state.desk.hold_total_s;
      default:
        return state.desk.covered_s;
    }
  };
  const int cost_s = scenario_.actions[search_].cost_s;
  for (int round = 0; !turned && waited() < deed.seconds; ++round) {
    if (round == kMostRounds) return false;
    const bool explain = deed.kind == DeedKind::company && state.desk.cover_s == 0;
    if (explain && !submit(Input::act(announce_))) return false;
    const bool speak = deed.kind == DeedKind::hold_total && state.desk.hold_s + cost_s >= hold_s_;
    if (speak && !submit(Input::act(check_back_))) return false;
    if (!submit(Input::act(search_, {kSomething}))) return false;
  }
  if (turned) return true;
  if (!holds && !submit(Input::act(hold_))) return false;  // a word to the customer
  return turned || submit(Input::act(take_back_));
}

}  // namespace klankbord::analysis
