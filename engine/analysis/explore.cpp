#include "analysis/explore.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "analysis/position_table.h"
#include "analysis/projection.h"
#include "play/engine.h"
#include "play/facts.h"
#include "play/marking.h"
#include "play/permission.h"

namespace klankbord::analysis {

using play::Event;
using play::EventKind;
using play::State;
using scenario::Jump;
using scenario::kFinish;
using scenario::Line;
using scenario::Node;
using scenario::Option;
using scenario::Scenario;

namespace {

// Facts that take the conversation to another node, or out.
bool is_move(EventKind kind) {
  return kind == EventKind::phase_left || kind == EventKind::phase_entered ||
         kind == EventKind::node_entered || kind == EventKind::conversation_ended;
}

bool any_condition(const std::vector<Jump>& jumps) {
  return std::any_of(jumps.begin(), jumps.end(), [](const Jump& j) { return !j.when.empty(); });
}

class Explorer {
 public:
  Explorer(const Scenario& scenario, std::size_t limit)
      : scenario_(scenario),
        limit_(limit),
        projection_(scenario, Detail::evidence),
        table_(projection_.words()) {
    for (const Node& node : scenario.nodes) {
      found_.nodes.push_back(
          {false, std::vector<Truth>(node.lines.size()), std::vector<Truth>(node.jumps.size())});
    }
    for (const Option& option : scenario.options) {
      found_.options.push_back({false,
                                {},
                                std::vector<Truth>(option.replies.size()),
                                std::vector<Truth>(option.jumps.size())});
    }
  }

  Exploration run() {
    const State state = play::start(scenario_, events_);
    found_.opening_silent = state.status == play::Status::running && !anything_said();
    observe(play::initial_state(scenario_), state, kOpening);
    if (state.status == play::Status::running) found_.start = position_of(state);
    while (!pending_.empty()) {
      const Waiting waiting = pending_.back();
      pending_.pop_back();
      expand(waiting);
    }
    return std::move(found_);
  }

 private:
  struct Waiting {
    std::uint32_t position;
    State state;
  };

  std::uint32_t position_of(const State& state) {
    projection_.write(state, table_.candidate());
    const auto [position, is_new] = table_.find_or_add(limit_);
    if (position == PositionTable::kFull) {
      found_.exact = false;
      return kUntried;
    }
    if (is_new) {
      found_.positions.push_back({state.node, 0, 0});
      pending_.push_back({position, state});
    }
    return position;
  }

  void expand(const Waiting& waiting) {
    const auto first = static_cast<std::uint32_t>(found_.edges.size());
    for (std::size_t thread = 0; thread < scenario_.thread_count(); ++thread) {
      const auto node = play::waiting_node(scenario_, waiting.state, thread);
      if (node != kFinish) try_answers(waiting, node);
    }
    Position& position = found_.positions[waiting.position];
    position.first_edge = first;
    position.edge_count = static_cast<std::uint16_t>(found_.edges.size() - first);
  }

  void try_answers(const Waiting& waiting, scenario::NodeIndex index) {
    const Node& node = scenario_.nodes[index];
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const auto option = static_cast<scenario::OptionIndex>(node.first_option + i);
      const auto input = input_for(scenario_, option);
      State state = waiting.state;
      const bool offered =
          input && static_cast<bool>(play::step(scenario_, state, *input, events_));
      OptionFacts& facts = found_.options[option];
      (offered ? facts.when.held : facts.when.failed) = true;
      if (!offered) continue;
      facts.chosen = true;
      close_case(state);
      add_edge(waiting, option, state);
    }
  }

  // Whoever does nothing at the desk closes the case as soon as the customer has left.
  void close_case(State& state) {
    if (!play::has_left(scenario_, state) || state.status == play::Status::ended) return;
    const auto close = scenario_.find_action("close");
    play::Events answer;
    answer.swap(events_);
    if (close && play::step(scenario_, state, play::Input::act(*close), events_)) {
      answer.insert(answer.end(), events_.begin(), events_.end());
    }
    answer.swap(events_);
  }

  void add_edge(const Waiting& waiting, scenario::OptionIndex option, const State& after) {
    const auto index = static_cast<std::uint32_t>(found_.edges.size());
    const bool ended = after.status == play::Status::ended;
    Edge edge;
    edge.option = option;
    edge.source = waiting.position;
    edge.silent = !ended && !anything_said();
    edge.first_gain = static_cast<std::uint32_t>(found_.gains.size());
    edge.points = static_cast<std::int16_t>(add_gains(waiting.state, after, edge.first_gain));
    edge.gain_count = static_cast<std::uint16_t>(found_.gains.size() - edge.first_gain);
    observe(waiting.state, after, index);
    edge.target = ended ? kEnd : position_of(after);
    found_.edges.push_back(edge);
  }

  bool anything_said() const {
    return std::any_of(events_.begin(), events_.end(), [](const Event& event) {
      return event.kind == EventKind::line_said || event.kind == EventKind::reply_said;
    });
  }

  // Gives the change of the total.
  int add_gains(const State& before, const State& after, std::size_t first) {
    int points = 0;
    for (const Event& event : events_) {
      if (event.kind != EventKind::evidence_given && event.kind != EventKind::evidence_spoiled) {
        continue;
      }
      const auto is_same = [&](const Gain& gain) { return gain.opportunity == event.index; };
      const auto begin = found_.gains.begin() + static_cast<std::ptrdiff_t>(first);
      if (std::any_of(begin, found_.gains.end(), is_same)) continue;
      const play::Evidence& was = before.evidence[event.index];
      const play::Evidence& is = after.evidence[event.index];
      found_.gains.push_back({event.index, was.level, is.level, !was.given});
      points += scenario_.opportunities[event.index].weight * (is.level - was.level);
    }
    return points;
  }

  // Notes how the conditions came out on the way from one menu to the next.
  void observe(const State& before, const State& after, std::uint32_t edge) {
    bool watch = false;  // a jump whose condition needs the state at that very moment
    for (std::size_t at = 0; at < events_.size(); ++at) {
      const Event& event = events_[at];
      if (event.kind == EventKind::option_chosen) {
        const Option& option = scenario_.options[event.index];
        note_lines(option.replies, found_.options[event.index].replies, at, EventKind::reply_said);
        if (any_condition(option.jumps)) {
          watch = true;
        } else if (!option.jumps.empty()) {
          note_target(option.jumps[0], before,
                      {Sighting::Kind::used_up_jump, event.index, 0, edge});
        }
      } else if (event.kind == EventKind::node_entered) {
        const Node& node = scenario_.nodes[event.index];
        found_.nodes[event.index].entered = true;
        note_lines(node.lines, found_.nodes[event.index].lines, at, EventKind::line_said);
        if (!node.jumps.empty()) watch = true;
        const bool waits = after.status == play::Status::running && is_last_node(at);
        if (node.option_count > 0 && !waits) note_empty_menu(event.index, edge);
      }
    }
    if (watch) watch_jumps(before, edge);
  }

  bool is_last_node(std::size_t at) const {
    // A node of another chat passes nothing over.
    const std::size_t own = scenario_.thread_of(events_[at].index);
    return std::none_of(events_.begin() + static_cast<std::ptrdiff_t>(at) + 1, events_.end(),
                        [&](const Event& event) {
                          return event.kind == EventKind::node_entered &&
                                 scenario_.thread_of(event.index) == own;
                        });
  }

  void note_lines(const std::vector<Line>& lines, std::vector<Truth>& truths, std::size_t at,
                  EventKind kind) const {
    if (lines.empty()) return;
    std::uint32_t said = 0;
    for (std::size_t i = at + 1; i < events_.size() && !is_move(events_[i].kind); ++i) {
      if (events_[i].kind == kind) said |= 1u << events_[i].index;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      ((said >> i) & 1 ? truths[i].held : truths[i].failed) = true;
    }
  }

  void note_empty_menu(std::uint16_t node, std::uint32_t edge) {
    found_.sightings.push_back({Sighting::Kind::empty_menu, node, 0, edge});
    for (std::size_t i = 0; i < scenario_.nodes[node].option_count; ++i) {
      found_.options[scenario_.nodes[node].first_option + i].when.failed = true;
    }
  }

  void note_target(const Jump& jump, const State& state, const Sighting& sighting) {
    if (jump.target == kFinish) return;
    if (state.visits[jump.target] >= scenario_.nodes[jump.target].at_most) {
      found_.sightings.push_back(sighting);
    }
  }

  // Plays the facts again one by one and asks the conditions of jumps just before each move.
  void watch_jumps(State state, std::uint32_t edge) {
    const std::vector<Jump>* jumps = nullptr;
    std::vector<Truth>* truths = nullptr;
    Sighting sighting{Sighting::Kind::used_up_jump, 0, 0, edge};
    for (const Event& event : events_) {
      if (jumps != nullptr && is_move(event.kind)) {
        note_jumps(*jumps, *truths, state, sighting);
        jumps = nullptr;
      }
      play::apply(scenario_, state, event);
      if (event.kind == EventKind::option_chosen) {
        jumps = &scenario_.options[event.index].jumps;
        truths = &found_.options[event.index].jumps;
        sighting = {Sighting::Kind::used_up_jump, event.index, 0, edge};
        if (!any_condition(*jumps)) jumps = nullptr;  // already noted
      } else if (event.kind == EventKind::node_entered) {
        jumps = &scenario_.nodes[event.index].jumps;
        truths = &found_.nodes[event.index].jumps;
        sighting = {Sighting::Kind::used_up_node, event.index, 0, edge};
      }
    }
  }

  void note_jumps(const std::vector<Jump>& jumps, std::vector<Truth>& truths, const State& state,
                  Sighting sighting) {
    for (std::size_t i = 0; i < jumps.size(); ++i) {
      const bool holds = scenario::holds(jumps[i].when, play::StateFacts(state));
      (holds ? truths[i].held : truths[i].failed) = true;
      if (!holds) continue;
      sighting.jump = static_cast<std::uint16_t>(i);
      note_target(jumps[i], state, sighting);
      return;
    }
  }

  const Scenario& scenario_;
  std::size_t limit_;
  Projection projection_;
  PositionTable table_;
  Exploration found_;
  std::vector<Waiting> pending_;
  play::Events events_;
};

}  // namespace

std::optional<play::Input> input_for(const Scenario& scenario, scenario::OptionIndex option) {
  const Node& node = scenario.nodes[scenario.options[option].node];
  if (node.interaction == scenario::Interaction::choose) return play::Input::choose(option);
  const int level = 2 - (option - node.first_option);
  return play::example_input(scenario, scenario.options[option].node, level);
}

Exploration explore(const Scenario& scenario, std::size_t limit) {
  return Explorer(scenario, limit).run();
}

}  // namespace klankbord::analysis
