// What the plays of an exploration amount to: how many, how long, how good, and a play that proves
// it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/explore.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

using Play = std::vector<scenario::OptionIndex>;  // answers in order

// Over all complete plays. With an exploration that is not exact: over those that were tried, and
// `plays` is 0 when none of them came to the end.
struct Totals {
  std::uint64_t plays = 0;  // distinct ones; the largest number there is stands for "or more"
  int min_points = 0, max_points = 0;
  int min_decisions = 0, max_decisions = 0;
};

class Routes {
 public:
  // Both must outlive this.
  Routes(const scenario::Scenario& scenario, const Exploration& exploration);

  const Totals& totals() const { return totals_; }

  // A shortest sequence of answers up to the position, respectively up to and with the edge.
  Play to_position(std::uint32_t position) const;
  Play to_edge(std::uint32_t edge) const;  // kOpening: none
  // Number of answers of to_edge.
  std::uint32_t length_to(std::uint32_t edge) const;

  Play best_play() const;      // most points; the first in reading order of several
  Play shortest_play() const;  // fewest answers

  // The highest level of an opportunity that a complete play ends with.
  int best_level(std::size_t opportunity) const;

  // A faultless play that never meets the opportunity's occasion, or nothing. Faultless: at every
  // decision an answer that, for each opportunity that an answer offered there earns, earns the
  // highest level offered there, spoils nothing and is no knock-out. Where no answer does all of
  // that, every answer without a knock-out that gains the most points there counts as such. So in a
  // faultless play nothing is lost that the learner could have kept at that moment.
  std::optional<Play> faultless_play_without(std::size_t opportunity) const;
  // Whether a play without a fault so far comes to the position.
  bool is_faultless(std::uint32_t position) const { return kept_[position]; }

 private:
  void order_positions();
  void measure_depths();
  void sum_up();
  void grade();
  void follow_faultless();
  // Sets of a position's edges, bit 0 for its first.
  std::uint32_t flawless_edges(const Position& position) const;
  std::uint32_t most_rewarding(const Position& position) const;
  std::uint64_t given(const Edge& edge) const;
  template <typename Better>
  Play follow(Better better) const;

  // Of the rest of the conversation from one position; `plays` 0: no end was found.
  using Rest = Totals;

  const scenario::Scenario& scenario_;
  const Exploration& exploration_;
  std::vector<std::uint32_t> order_;          // positions, each before those it leads to
  std::vector<std::uint32_t> depth_;          // answers before a position
  std::vector<std::uint32_t> first_edge_to_;  // of a shortest way to a position
  std::vector<Rest> rest_;
  std::vector<std::int8_t> best_levels_;  // per opportunity
  std::vector<bool> faultless_;           // per edge
  std::vector<bool> kept_;                // per position, see is_faultless
  std::vector<std::uint64_t> missable_;   // per position: opportunities a faultless rest can miss
  Totals totals_;
};

}  // namespace klankbord::analysis
