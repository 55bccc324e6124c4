#include "analysis/idle.h"

#include <algorithm>
#include <map>
#include <utility>

namespace klankbord::analysis {

using scenario::NodeIndex;
using scenario::Scenario;

namespace {

using Outcome = std::pair<std::uint32_t, std::uint32_t>;  // what a turn gains, what then can follow

// Gives every place a number that it shares with all places from which the same can follow.
class Futures {
 public:
  explicit Futures(const Walk& walk) : walk_(walk), future_(walk.places.size()) {
    std::map<std::pair<std::vector<std::pair<int, int>>, std::uint16_t>, std::uint32_t> known;
    known.emplace();  // number 0: no gain at all
    for (const TurnGain& gain : walk.gains) {
      std::vector<std::pair<int, int>> changes;
      for (const auto& change : gain.changes)
        changes.emplace_back(change.opportunity, change.levels);
      const auto number = static_cast<std::uint32_t>(known.size());
      gain_.push_back(
          known.emplace(std::pair(std::move(changes), gain.knockouts), number).first->second);
    }
    for (auto at = walk.order.rbegin(); at != walk.order.rend(); ++at) number_place(*at);
  }

  Outcome outcome(const Turn& turn) const {
    const std::uint32_t end = turn.target - kEndPlace;
    return {gain_[turn.gain], is_end(turn.target) ? end : future_[turn.target]};
  }

 private:
  void number_place(std::uint32_t at) {
    const Place& place = walk_.places[at];
    std::vector<Outcome> outcomes;
    for (std::uint32_t i = 0; i < place.turn_count; ++i) {
      outcomes.push_back(outcome(walk_.turns[place.first_turn + i]));
    }
    std::sort(outcomes.begin(), outcomes.end());
    outcomes.erase(std::unique(outcomes.begin(), outcomes.end()), outcomes.end());
    // A question that changes nothing might as well not be asked.
    if (outcomes.size() == 1 && outcomes[0].first == 0) {
      future_[at] = outcomes[0].second;
      return;
    }
    const auto number = static_cast<std::uint32_t>(walk_.endings.size() + numbers_.size());
    future_[at] = numbers_.emplace(std::move(outcomes), number).first->second;
  }

  const Walk& walk_;
  std::vector<std::uint32_t> gain_;    // by gain of the walk
  std::vector<std::uint32_t> future_;  // by place; endings come first
  std::map<std::vector<Outcome>, std::uint32_t> numbers_;
};

// Of one opportunity: how many ways from each place to the end never meet it.
class WaysWithout {
 public:
  WaysWithout(const Walk& walk, std::size_t opportunity);
  const Count& from(std::uint32_t target) const {
    return is_end(target) ? endings_[target - kEndPlace] : places_[target];
  }

 private:
  std::vector<Count> places_, endings_;
};

WaysWithout::WaysWithout(const Walk& walk, std::size_t opportunity) : places_(walk.places.size()) {
  const std::uint64_t bit = std::uint64_t{1} << opportunity;
  for (const Ending& ending : walk.endings) {
    const bool there = (ending.at_desk & bit) != 0;
    endings_.push_back(there ? ending.unmet[opportunity] : ending.count);
  }
  for (auto at = walk.order.rbegin(); at != walk.order.rend(); ++at) {
    const Place& place = walk.places[*at];
    for (std::uint32_t i = 0; i < place.turn_count; ++i) {
      const Turn& turn = walk.turns[place.first_turn + i];
      if ((walk.gains[turn.gain].met & bit) != 0) continue;
      places_[*at] += from(turn.target);
    }
  }
}

// What is decided there; a deed that takes the conversation elsewhere is one more answer to it.
NodeIndex node_of(const Walk& walk, const Place& place, const Turn& turn) {
  return walk.is_answer(turn) ? walk.alternatives[turn.deed].node : place.node;
}

}  // namespace

std::vector<NodeIndex> idle_decisions(const Scenario& scenario, const Walk& walk) {
  const Futures futures(walk);
  std::vector<bool> decides(scenario.nodes.size(), false), matters(scenario.nodes.size(), false);
  for (const Place& place : walk.places) {
    for (std::uint32_t i = 1; i < place.turn_count; ++i) {
      const Turn& before = walk.turns[place.first_turn + i - 1];
      const Turn& turn = walk.turns[place.first_turn + i];
      const NodeIndex node = node_of(walk, place, turn);
      if (node_of(walk, place, before) != node) continue;
      decides[node] = true;
      if (futures.outcome(before) != futures.outcome(turn)) matters[node] = true;
    }
  }
  std::vector<NodeIndex> idle;
  for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
    if (decides[n] && !matters[n]) idle.push_back(static_cast<NodeIndex>(n));
  }
  return idle;
}

std::vector<Unmet> unmet_opportunities(const Scenario& scenario, const Walk& walk) {
  std::vector<Unmet> all;
  for (std::size_t o = 0; o < scenario.opportunities.size(); ++o) {
    const std::uint64_t bit = std::uint64_t{1} << o;
    if ((walk.opening.met & bit) != 0) continue;
    const WaysWithout ways(walk, o);
    Unmet unmet{o, ways.from(walk.start), {}};
    if (unmet.plays.is_zero()) continue;
    for (std::uint32_t at = walk.start; !is_end(at);) {
      std::uint32_t next = walk.places[at].first_turn;
      const auto leads_on = [&](const Turn& turn) {
        return (walk.gains[turn.gain].met & bit) == 0 && !ways.from(turn.target).is_zero();
      };
      while (!leads_on(walk.turns[next])) ++next;
      unmet.turns.push_back(next);
      at = walk.turns[next].target;
    }
    all.push_back(std::move(unmet));
  }
  return all;
}

}  // namespace klankbord::analysis
