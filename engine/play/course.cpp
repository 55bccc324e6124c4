#include "play/course.h"

#include <algorithm>

#include "play/marking.h"
#include "play/permission.h"
#include "scenario/titles.h"

namespace klankbord::play {

using scenario::Action;
using scenario::kFinish;
using scenario::NodeIndex;
using scenario::Option;
using scenario::OptionIndex;
using scenario::Trigger;
using scenario::Verb;

namespace {

std::uint16_t narrow(std::size_t index) {
  return static_cast<std::uint16_t>(index);
}

}  // namespace

void Course::emit(const Event& event) {
  events_.push_back(event);
  apply(scenario_, state_, event);
}

void Course::open() {
  if (scenario_.threads.empty()) {
    emit({EventKind::phase_entered, false, Cause::option, scenario_.nodes[0].phase, 0, 0, 0});
    enter(0, 0);
  } else {
    begin_threads(true);
  }
  settle();
}

void Course::take(const Input& input) {
  switch (input.kind) {
    case InputKind::choose:
      choose(input.target, scenario_.options[input.target].cost_s);
      break;
    case InputKind::submit:
      submit(input);
      break;
    case InputKind::act:
      act(input);
      break;
  }
  settle();
}

// ---- answers

void Course::choose(OptionIndex index, int cost_s) {
  const Option& option = scenario_.options[index];
  emit({EventKind::option_chosen, false, Cause::option, index, 0, 0, cost_s});
  follow(option, {Cause::option, index});
  if (option.reveals) react(Trigger::reveal);
  say(option.replies, EventKind::reply_said, index);
  if (pending_) return;  // a rule has taken the conversation elsewhere
  enter(target(option.jumps, following(option.node)), scenario_.thread_of(option.node));
}

void Course::submit(const Input& input) {
  const OptionIndex outcome = outcome_of(scenario_, input);
  const Option& option = scenario_.options[outcome];
  const scenario::Node& node = scenario_.nodes[input.target];
  const Source source{Cause::option, outcome};
  const std::string words = words_of(scenario_, input, scenario_.language);
  emit({EventKind::option_chosen, false, Cause::option, outcome, 0, 0,
        scenario::speech_cost_s(words)});
  if (node.interaction == scenario::Interaction::answer) {
    for (const scenario::Earning& earning : option.earns) {
      emit({EventKind::evidence_pending, false, Cause::option, earning.opportunity, outcome, 0, 0});
    }
  } else {
    show_evidence(option.earns, source);
  }
  for (const std::uint8_t part : input.parts) {
    show_evidence(node.parts[part].earns, source);
    raise(node.parts[part].knockout, source);
  }
  scenario::Consequences rest = option;
  rest.earns.clear();  // shown above
  follow(rest, source);
  check_typed(input);
  say(option.replies, EventKind::reply_said, outcome);
  if (!pending_)
    enter(target(option.jumps, following(option.node)), scenario_.thread_of(option.node));
}

// ---- the desk and the standard moves

void Course::act(const Input& input) {
  const Action& action = scenario_.actions[input.target];
  emit({EventKind::action_done, false, Cause::option, input.target, 0, 0, action.cost_s});
  check_typed(input);
  switch (action.verb) {
    case Verb::transfer_warm:
    case Verb::transfer_cold:
      say_move(move_of(scenario_, action), false);
      react(Trigger::action, &input);
      transfer(action);
      break;
    case Verb::end:
      react(Trigger::action, &input);
      if (!pending_) everybody_left();
      break;
    case Verb::close:
      react(Trigger::action, &input);
      react(Trigger::close);
      emit({EventKind::conversation_ended, false, Cause::option, 0, 0, 0, 0});
      break;
    case Verb::open:
      react(Trigger::action, &input);
      opened(action);
      break;
    default:
      say_move(move_of(scenario_, action), false);
      react(Trigger::action, &input);
      break;
  }
}

void Course::say_move(const scenario::Move* move, bool by_colleague) {
  if (move == nullptr) return;
  const std::uint16_t index = narrow(static_cast<std::size_t>(move - scenario_.moves.data()));
  if (by_colleague) {
    emit({EventKind::move_said, false, Cause::option, index, 0, 0,
          scenario::speech_cost_s(move->text)});
  }
  if (move->reply.empty()) return;
  emit({EventKind::move_replied, false, Cause::option, index, 0, 0,
        scenario::speech_cost_s(move->reply)});
}

// A team that nobody sent for gives the customer back; one that is not there does not answer. A
// rule of the scenario may have said it in its own words.
void Course::transfer(const Action& action) {
  const bool present = scenario_.company.teams[action.object].present;
  const bool explained = std::any_of(events_.begin(), events_.end(), [](const Event& event) {
    return event.kind == EventKind::rule_said;
  });
  if (present && (pending_ || explained)) return;
  say_move(scenario_.find_move(present ? "transfer-returned" : "transfer-absent"), true);
}

void Course::opened(const Action& action) {
  std::size_t customer = action.object;
  const auto& customers = scenario_.company.customers;
  if (action.opened == scenario::Opened::product) return;
  if (action.opened == scenario::Opened::item) {
    const std::string& owner = scenario_.company.desk.items[action.object].customer;
    if (owner.empty()) return;
    customer = 0;
    while (customer < customers.size() && customers[customer].id != owner) ++customer;
  }
  react(scenario_.is_present(customer) ? Trigger::open_own : Trigger::open_other);
}

// ---- consequences

void Course::follow(const scenario::Consequences& what, Source source) {
  show_evidence(what.earns, source);
  for (const std::uint16_t spoiled : what.spoils) {
    emit({EventKind::evidence_spoiled, false, source.cause, spoiled, source.owner, 0, 0});
  }
  raise(what.knockout, source);
  for (const scenario::Effect& effect : what.effects) change(effect);
}

void Course::show_evidence(const std::vector<scenario::Earning>& earns, Source source) {
  for (const scenario::Earning& earning : earns) {
    const Evidence& known = state_.evidence[earning.opportunity];
    // Doing later what should have come earlier is worth 1 at most; what was spoiled stays 0.
    const bool repaired = known.given && earning.level > known.level;
    int level = repaired ? std::min<int>(earning.level, 1) : earning.level;
    if (known.spoiled) level = 0;
    emit({EventKind::evidence_given, repaired, source.cause, earning.opportunity, source.owner,
          static_cast<std::int16_t>(level), 0});
  }
}

void Course::raise(std::uint8_t knockout, Source source) {
  if (knockout == scenario::kNoKnockout) return;
  emit({EventKind::knockout_raised, false, source.cause, knockout, source.owner, 0, 0});
}

void Course::change(const scenario::Effect& effect) {
  const scenario::Variable& variable = scenario_.variables[effect.variable];
  const int before = state_.variables[effect.variable];
  const int after =
      variable.truth ? effect.value : std::clamp(before + effect.value, variable.min, variable.max);
  if (after == before) return;
  emit({EventKind::variable_set, false, Cause::option, effect.variable, 0,
        static_cast<std::int16_t>(after), 0});
}

void Course::say(const std::vector<scenario::Line>& lines, EventKind kind, std::uint16_t owner) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!holds(lines[i].when)) continue;
    emit({kind, false, Cause::option, narrow(i), owner, 0, lines[i].cost_s});
  }
}

// ---- where it goes

NodeIndex Course::following(NodeIndex node) const {
  const std::size_t own = scenario_.thread_of(node);
  for (std::size_t next = node + std::size_t{1}; next < scenario_.nodes.size(); ++next) {
    if (scenario_.thread_of(narrow(next)) == own) return narrow(next);
  }
  return kFinish;
}

NodeIndex Course::target(const std::vector<scenario::Jump>& jumps, NodeIndex otherwise) const {
  for (const scenario::Jump& jump : jumps) {
    if (holds(jump.when)) return jump.target;
  }
  return otherwise;
}

bool Course::any_offered(const scenario::Node& node) const {
  if (node.interaction != scenario::Interaction::choose) return true;
  for (std::size_t i = 0; i < node.option_count; ++i) {
    if (holds(scenario_.options[node.first_option + i].when)) return true;
  }
  return false;
}

// The phase a thread is in; of one that has not begun its first.
std::uint16_t Course::phase_of(std::size_t thread) const {
  if (scenario_.threads.empty()) return scenario_.nodes[state_.node].phase;
  const NodeIndex node = state_.desk.threads[thread].node;
  if (node != kFinish) return scenario_.nodes[node].phase;
  std::size_t first = 0;
  while (scenario_.phases[first].thread != thread) ++first;
  return narrow(first);
}

// Goes to a node and on through those that ask nothing. Ends: every round adds a visit, and visits
// are limited.
void Course::enter(NodeIndex node, std::size_t thread) {
  while (true) {
    while (node != kFinish && state_.visits[node] >= scenario_.nodes[node].at_most) {
      node = following(node);
    }
    if (node == kFinish) return finish(thread);
    const scenario::Node& next = scenario_.nodes[node];
    const std::uint16_t phase = phase_of(thread);
    if (next.phase != phase) {
      emit({EventKind::phase_left, false, Cause::option, phase, 0, 0, 0});
      emit({EventKind::phase_entered, false, Cause::option, next.phase, 0, 0, 0});
    }
    emit({EventKind::node_entered, false, Cause::option, node, 0, 0, 0});
    say(next.lines, EventKind::line_said, node);
    if (any_offered(next)) return;
    node = target(next.jumps, following(node));
  }
}

void Course::finish(std::size_t thread) {
  emit({EventKind::phase_left, false, Cause::option, phase_of(thread), 0, 0, 0});
  if (scenario_.threads.empty()) return everybody_left();
  emit({EventKind::customer_left, false, Cause::option, narrow(thread), 0, 0, 0});
  if (any_thread_open()) return;
  begin_threads(true);
  if (!any_thread_open()) everybody_left();
}

bool Course::any_thread_open() const {
  return std::any_of(state_.desk.threads.begin(), state_.desk.threads.end(),
                     [](const ThreadState& one) { return one.node != kFinish; });
}

// On the channel post nobody was there, and what had to be done was done before.
void Course::everybody_left() {
  if (state_.status == Status::ended || has_left(scenario_, state_)) return;
  if (!scenario_.has_desk || scenario_.channel == scenario::Channel::post) {
    react(Trigger::close);
    emit({EventKind::conversation_ended, false, Cause::option, 0, 0, 0, 0});
    return;
  }
  emit({EventKind::call_over, false, Cause::option, 0, 0, 0, 0});
  react(Trigger::left);
}

// Lets in the chats whose time has come; `at_once`: the next one, whenever it would have come.
void Course::begin_threads(bool at_once) {
  for (std::size_t i = 0; i < scenario_.threads.size(); ++i) {
    if (state_.desk.threads[i].begun || state_.desk.call_over) continue;
    if (!at_once && state_.elapsed_s < scenario_.threads[i].starts_s) continue;
    at_once = false;
    const std::uint16_t phase = phase_of(i);
    emit({EventKind::phase_entered, false, Cause::option, phase, 0, 0, 0});
    enter(scenario_.phases[phase].first_node, i);
  }
}

// Where a rule sends the conversation.
void Course::go_to(NodeIndex node) {
  if (state_.status == Status::ended || has_left(scenario_, state_)) return;
  const std::size_t thread = scenario_.thread_of(node == kFinish ? state_.node : node);
  const bool over = !scenario_.threads.empty() && state_.desk.threads[thread].node == kFinish;
  if (!over) enter(node, thread);
}

// What time and rules have brought about once an input is through.
void Course::settle() {
  if (!scenario_.has_desk && scenario_.threads.empty()) return;
  if (state_.status == Status::running) begin_threads(false);
  react_to_time();
  // Bounded: a rule that moves the conversation applies once, or makes a visit, which are limited.
  for (std::size_t round = 0; pending_ && round < base::kMaxNodes; ++round) {
    const NodeIndex next = *pending_;
    pending_.reset();
    go_to(next);
    react_to_time();
  }
}

}  // namespace klankbord::play
