#include "exam/paired_play.h"

#include <fmt/core.h>

#include <string>

#include "base/limits.h"
#include "exam/random_input.h"
#include "play/attempt.h"
#include "play/input_json.h"
#include "play/permission.h"
#include "play/view.h"
#include "play/wait.h"

namespace klankbord::exam {

using play::Attempt;
using play::Event;
using play::EventKind;
using play::Events;
using scenario::Scenario;

namespace {

std::string heard(const scenario::Line& line) {
  return fmt::format("{}: {}", scenario::to_string(line.speaker), line.text);
}

// What a candidate hears or sees of an event; empty for what happens out of sight.
std::string noticed(const Scenario& scenario, const Event& event) {
  switch (event.kind) {
    case EventKind::line_said:
      return heard(scenario.nodes[event.owner].lines[event.index]);
    case EventKind::reply_said:
      return heard(scenario.options[event.owner].replies[event.index]);
    case EventKind::rule_said:
      return heard(scenario.rules[event.owner].replies[event.index]);
    case EventKind::move_replied:
    case EventKind::move_said:
      return fmt::format("move {} {}", static_cast<int>(event.kind), event.index);
    case EventKind::phase_entered:
    case EventKind::phase_left:
    case EventKind::node_entered:
    case EventKind::action_done:
    case EventKind::customer_left:
    case EventKind::call_over:
    case EventKind::conversation_ended:
      return fmt::format("event {} {}", static_cast<int>(event.kind), event.index);
    case EventKind::option_chosen: {
      // Which outcome a task had is what a candidate's machine does not know.
      const scenario::NodeIndex node = scenario.options[event.index].node;
      return fmt::format("answered at {}", scenario.nodes[node].id);
    }
    case EventKind::variable_set:  // the moods are compared as values
    case EventKind::rule_applied:
    case EventKind::evidence_given:
    case EventKind::evidence_spoiled:
    case EventKind::evidence_pending:
    case EventKind::knockout_raised:
      return {};
  }
  return {};
}

std::string noticed(const Scenario& scenario, const Events& events) {
  std::string all;
  for (const Event& event : events) {
    const std::string one = noticed(scenario, event);
    if (!one.empty()) all += fmt::format("{} ({} s)\n", one, event.cost_s);
  }
  return all;
}

std::string shown(const play::View& view) {
  std::string all =
      fmt::format("status {}, node {}, phase {}, {} s, mood {}", static_cast<int>(view.status),
                  view.node, view.phase, view.elapsed_s, view.mood.value_or(0));
  for (const play::ThreadView& thread : view.threads) {
    all += fmt::format("; thread at {} {} {} s, mood {}:", thread.node, thread.begun, thread.wait_s,
                       thread.mood.value_or(0));
    for (const play::Offer& offer : thread.offers) {
      all += fmt::format(" {}{}", offer.option, offer.available ? "" : " (" + offer.reason + ")");
    }
  }
  return all;
}

std::string waiting(const Scenario& scenario, const play::State& state) {
  const play::Wait wait = play::wait_of(scenario, state);
  return fmt::format("wait {} {} {} {}, hold {}, call over {}, patience {}",
                     static_cast<int>(wait.kind), wait.seconds, wait.permille, wait.is_long,
                     state.desk.on_hold, state.desk.call_over,
                     play::patience_permille(scenario, state));
}

std::string allowed(const Scenario& scenario, const play::State& state) {
  std::string all;
  for (std::size_t i = 0; i < scenario.actions.size(); ++i) {
    const bool may = play::may_act(scenario, state, static_cast<scenario::ActionIndex>(i)).ok();
    all += may ? '1' : '0';
  }
  return all;
}

// The first of what can be noticed that is not the same in both; empty when all is.
std::string difference_now(const Attempt& key, const Attempt& candidate) {
  const Scenario &one = key.scenario(), &other = candidate.scenario();
  const auto differ = [](const char* what, const std::string& a, const std::string& b) {
    return a == b ? std::string() : fmt::format("{}: \"{}\" and \"{}\"", what, a, b);
  };
  std::string found = differ("the view", shown(key.view()), shown(candidate.view()));
  if (found.empty()) {
    found = differ("the wait", waiting(one, key.state()), waiting(other, candidate.state()));
  }
  if (found.empty()) {
    found = differ("the desk", allowed(one, key.state()), allowed(other, candidate.state()));
  }
  return found;
}

}  // namespace

PairedPlay play_paired(const std::shared_ptr<const Scenario>& key,
                       const std::shared_ptr<const Scenario>& candidate, std::uint64_t seed) {
  PairedPlay play;
  Attempt one(key, seed), other(candidate, seed);
  RandomInputs inputs(*key, seed);
  if (noticed(*key, one.opening()) != noticed(*candidate, other.opening())) {
    play.difference = "the opening";
  }
  if (play.difference.empty()) play.difference = difference_now(one, other);
  while (play.difference.empty() && !one.ended() && play.inputs < base::kMaxInputs) {
    const play::Input input = inputs.next(one.state());
    const auto at = [&] {
      return fmt::format("after {} (input {}, seed {}): ", play::short_name(*key, input),
                         play.inputs + 1, seed);
    };
    const auto events = one.act(input), others = other.act(input);
    if (events.ok() != others.ok()) {
      play.difference = at() + "only one of them refuses it";
      break;
    }
    ++play.inputs;
    if (!events) continue;
    const std::string said = noticed(*key, *events), also = noticed(*candidate, *others);
    if (said != also)
      play.difference = at() + "what happens: \"" + said + "\" and \"" + also + "\"";
    const std::string differs = difference_now(one, other);
    if (play.difference.empty() && !differs.empty()) play.difference = at() + differs;
  }
  play.ended = one.ended();
  return play;
}

std::string difference_in_plays(const std::shared_ptr<const Scenario>& key,
                                const std::shared_ptr<const Scenario>& candidate,
                                std::uint64_t seed, int plays) {
  for (int i = 0; i < plays; ++i) {
    const PairedPlay play = play_paired(key, candidate, seed + static_cast<std::uint64_t>(i));
    if (!play.difference.empty()) return play.difference;
  }
  return {};
}

}  // namespace klankbord::exam
