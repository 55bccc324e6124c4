#include "analysis/walk.h"

#include <algorithm>
#include <utility>

#include "analysis/position_table.h"
#include "analysis/turn_gains.h"
#include "play/engine.h"
#include "play/permission.h"

namespace klankbord::analysis {

using play::State;
using scenario::kFinish;
using scenario::Scenario;

namespace {

class Walker {
 public:
  Walker(const Scenario& scenario, Detail detail, std::size_t limit, const Progress& progress)
      : scenario_(scenario),
        limit_(limit),
        progress_(progress),
        projection_(scenario, detail),
        table_(projection_.words()),
        walk_{true,
              false,
              kEndPlace,
              scored_blocks(scenario),
              {},
              0,
              Alternatives(scenario),
              {},
              {},
              {},
              {plain_ending(scored_blocks(scenario).size())},
              {}},
        gains_(scenario, walk_.blocks),
        seen_gains_(walk_.alternatives.size()),
        close_(scenario.find_action("close")) {}

  Walk run() {
    State state = play::start(scenario_, events_);
    walk_.opening = gains_.between(play::initial_state(scenario_), state);
    gains_.add_points(walk_.opening);
    walk_.opening_seconds = state.elapsed_s;
    if (state.status == play::Status::running) walk_.start = place_of(state);
    share_out(1, 0);
    for (std::size_t rounds = 1; !waiting_.empty(); ++rounds) {
      const Waiting next = waiting_.back();
      waiting_.pop_back();
      expand(next);
      if (progress_ && rounds % 4096 == 0) progress_(done_);
    }
    put_in_order(walk_);
    return std::move(walk_);
  }

 private:
  struct Waiting {
    std::uint32_t place;
    double share;  // of all the work
    State state;
  };

  std::uint32_t place_of(State& state) {
    projection_.write(state, table_.candidate());
    const auto [place, is_new] = table_.find_or_add(limit_);
    if (place == PositionTable::kFull) {
      walk_.complete = false;
      return kUnknownPlace;
    }
    if (is_new) {
      walk_.places.push_back({0, 0, state.node});
      waiting_.push_back({place, 0, state});
      waiting_.back().state.knockouts = 0;  // no condition asks for them
    }
    return place;
  }

  void expand(const Waiting& from) {
    const auto first = static_cast<std::uint32_t>(walk_.turns.size());
    const std::size_t waited = waiting_.size();
    for (std::size_t thread = 0; thread < scenario_.thread_count(); ++thread) {
      const auto node = play::waiting_node(scenario_, from.state, thread);
      if (node == kFinish) continue;
      const AlternativeRange range = walk_.alternatives.of(node);
      for (std::uint32_t i = 0; i < range.count; ++i) try_alternative(from, range.first + i);
    }
    Place& place = walk_.places[from.place];
    place.first_turn = first;
    place.turn_count = static_cast<std::uint16_t>(walk_.turns.size() - first);
    share_out(from.share, waited);
  }

  // The places that were found anew share the work evenly; without any it is done.
  void share_out(double share, std::size_t waited) {
    const std::size_t found = waiting_.size() - waited;
    if (found == 0) done_ += share;
    for (std::size_t i = waited; i < waiting_.size(); ++i) {
      waiting_[i].share = share / static_cast<double>(found);
    }
  }

  void try_alternative(const Waiting& from, std::uint32_t index) {
    State state = from.state;
    if (!play::step(scenario_, state, walk_.alternatives[index].input, events_)) return;
    close_case(state);
    Turn turn;
    turn.deed = static_cast<std::uint16_t>(index);
    turn.seconds = state.elapsed_s - from.state.elapsed_s;
    turn.gain = gain_of(index, from.state, state);
    turn.target = state.status == play::Status::ended ? kEndPlace : place_of(state);
    walk_.turns.push_back(turn);
  }

  // Whoever does nothing at the desk closes the case as soon as the customer has left.
  void close_case(State& state) {
    if (!close_ || state.status == play::Status::ended) return;
    if (!play::has_left(scenario_, state)) return;
    (void)play::step(scenario_, state, play::Input::act(*close_), events_);
  }

  std::uint32_t gain_of(std::uint32_t alternative, const State& before, const State& after) {
    const TurnGain& gain = gains_.between(before, after);
    for (const std::uint32_t known : seen_gains_[alternative]) {
      if (walk_.gains[known] == gain) return known;
    }
    const auto index = static_cast<std::uint32_t>(walk_.gains.size());
    walk_.gains.push_back(gain);
    gains_.add_points(walk_.gains.back());
    seen_gains_[alternative].push_back(index);
    return index;
  }

  const Scenario& scenario_;
  std::size_t limit_;
  const Progress& progress_;
  double done_ = 0;
  Projection projection_;
  PositionTable table_;
  Walk walk_;
  Gains gains_;
  std::vector<std::vector<std::uint32_t>> seen_gains_;  // by alternative
  std::optional<scenario::ActionIndex> close_;
  std::vector<Waiting> waiting_;
  play::Events events_;
};

}  // namespace

std::vector<std::string> scored_blocks(const Scenario& scenario) {
  std::vector<std::string> blocks;
  for (const scenario::Opportunity& opportunity : scenario.opportunities) {
    if (std::find(blocks.begin(), blocks.end(), opportunity.block) == blocks.end()) {
      blocks.push_back(opportunity.block);
    }
  }
  return blocks;
}

Ending plain_ending(std::size_t blocks) {
  Ending ending;
  ending.points.assign(blocks + 1, Histogram{0, {Count(1)}});
  return ending;
}

// Visits are limited, so places form no circle: taking away those that nothing leads to any more
// orders them all.
void put_in_order(Walk& walk) {
  std::vector<std::uint32_t> open(walk.places.size(), 0);
  for (const Turn& turn : walk.turns) {
    if (turn.target < open.size()) ++open[turn.target];
  }
  std::vector<std::uint32_t>& order = walk.order;
  order.reserve(open.size());
  if (walk.start < open.size()) order.push_back(walk.start);
  for (std::size_t at = 0; at < order.size(); ++at) {
    const Place& place = walk.places[order[at]];
    for (std::uint32_t i = 0; i < place.turn_count; ++i) {
      const std::uint32_t target = walk.turns[place.first_turn + i].target;
      if (target < open.size() && --open[target] == 0) order.push_back(target);
    }
  }
}

Walk walk(const Scenario& scenario, Detail detail, std::size_t limit, const Progress& progress) {
  return Walker(scenario, detail, limit, progress).run();
}

std::vector<play::Input> inputs_of(const Scenario& scenario, const Walk& walk,
                                   const std::vector<std::uint32_t>& turns) {
  std::vector<play::Input> inputs;
  play::Events events;
  State state = play::start(scenario, events);
  const auto close = scenario.find_action("close");
  const auto submit = [&](const play::Input& input) {
    inputs.push_back(input);
    (void)play::step(scenario, state, input, events);
  };
  for (const std::uint32_t turn : turns) {
    submit(walk.alternatives[walk.turns[turn].deed].input);
    const bool left = play::has_left(scenario, state) && state.status == play::Status::running;
    if (close && left) submit(play::Input::act(*close));
  }
  return inputs;
}

}  // namespace klankbord::analysis
