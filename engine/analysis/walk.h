// The plays of a scenario as a net: states whose future is the same are one place, and what a
// learner answers leads from place to place until the end. Tried with the play core itself. Here
// the desk is left alone: once the customer has left, the case is closed. With it: desk_walk.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "analysis/alternatives.h"
#include "analysis/count.h"
#include "analysis/projection.h"
#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// What one turn changes in what will be scored.
struct TurnGain {
  struct Change {
    std::uint8_t opportunity = 0;
    std::int8_t levels = 0;
    friend bool operator==(const Change& a, const Change& b) {
      return a.opportunity == b.opportunity && a.levels == b.levels;
    }
  };
  std::vector<Change> changes;       // in the scenario's order
  std::uint64_t met = 0;             // bit i: opportunity i is met for the first time
  std::uint16_t knockouts = 0;       // raised by this turn
  std::vector<std::int16_t> points;  // what it is worth: of each block, then in total
  friend bool operator==(const TurnGain& a, const TurnGain& b) {
    return a.changes == b.changes && a.met == b.met && a.knockouts == b.knockouts;
  }
};

struct Turn {
  std::uint32_t target = 0;  // a place, or one of the below
  std::uint32_t gain = 0;    // into Walk::gains
  std::uint16_t deed = 0;    // into Walk::alternatives; beyond them, see desk_walk.h
  std::int32_t seconds = 0;  // simulated
};

inline constexpr std::uint32_t kEndPlace = 0xC0000000;  // the conversation is over: Walk::endings
inline constexpr std::uint32_t kUnknownPlace = 0xFFFFFFFF;  // beyond the limit

constexpr bool is_end(std::uint32_t target) {
  return target >= kEndPlace && target != kUnknownPlace;
}

struct Place {
  std::uint32_t first_turn = 0;
  std::uint16_t turn_count = 0;
  scenario::NodeIndex node = 0;  // where the learner last spoke
};

// How many plays have so many points.
struct Histogram {
  int lowest = 0;            // the points that the first entry stands for
  std::vector<Count> plays;  // of lowest, lowest + 1, …; empty: not known
};

// What the desk adds at the end of a conversation: one result where it is left alone.
struct Ending {
  Count count = 1;  // different results
  Count without_knockout = 1;
  std::vector<Histogram> points;  // of each block, then in total
  int best = 0;                   // most points in total without knock-out, if there are such
  std::vector<Count> unmet;       // by opportunity: results that do not meet it
  std::uint64_t at_desk = 0;      // bit i: opportunity i is met, or not, at the desk
};

struct Walk {
  bool complete = true;             // no turn leads beyond the limit
  bool with_desk = false;           // see desk_walk.h
  std::uint32_t start = kEndPlace;  // place
  std::vector<std::string> blocks;  // those that are scored, in order of first appearance
  TurnGain opening;                 // before the first answer
  std::int32_t opening_seconds = 0;
  Alternatives alternatives;
  std::vector<Place> places;
  std::vector<Turn> turns;      // of a place side by side, in reading order
  std::vector<TurnGain> gains;  // distinct ones
  std::vector<Ending> endings;  // Turn::target - kEndPlace

  // Places, each before those it leads to.
  std::vector<std::uint32_t> order;

  bool is_answer(const Turn& turn) const { return turn.deed < alternatives.size(); }
};

// The scored blocks of a scenario in order of first appearance.
std::vector<std::string> scored_blocks(const scenario::Scenario& scenario);

// The ending of a conversation after which nothing is done at a desk.
Ending plain_ending(std::size_t blocks);

// Places such that each stands before those it leads to.
void put_in_order(Walk& walk);

// Told now and then how much of the work is done, from 0 to 1, never less than before.
using Progress = std::function<void(double)>;

// Tries everything from everywhere, up to `limit` places. The scenario keeps the invariants of
// scenario/compiled.h.
Walk walk(const scenario::Scenario& scenario, Detail detail, std::size_t limit,
          const Progress& progress = {});

// What a learner submits to take these turns (indexes into Walk::turns), one after the other from
// the start.
std::vector<play::Input> inputs_of(const scenario::Scenario& scenario, const Walk& walk,
                                   const std::vector<std::uint32_t>& turns);

}  // namespace klankbord::analysis
