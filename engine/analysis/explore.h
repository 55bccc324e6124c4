// All plays of a scenario, tried with the play core itself and merged where the future is the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/limits.h"
#include "play/event.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// What one answer does to one opportunity.
struct Gain {
  std::uint16_t opportunity = 0;
  std::uint8_t before = 0, after = 0;  // the level that counts
  bool first = false;                  // no occasion was met before
};

inline constexpr std::uint32_t kEnd = 0xFFFFFFFF;      // target of an edge: the conversation ends
inline constexpr std::uint32_t kUntried = 0xFFFFFFFE;  // beyond the limit; only when not exact
inline constexpr std::uint32_t kOpening = 0xFFFFFFFD;  // in place of an edge: before any answer

// One answer given at one position.
struct Edge {
  scenario::OptionIndex option = 0;
  std::uint16_t gain_count = 0;
  std::uint32_t first_gain = 0;  // into Exploration::gains
  std::uint32_t source = 0;
  std::uint32_t target = kEnd;  // position
  std::int16_t points = 0;      // change of the total
  bool silent = false;          // nobody says anything before the next menu
};

// A conversation that waits for an answer; states whose future is the same are one position.
struct Position {
  scenario::NodeIndex node = 0;
  std::uint16_t edge_count = 0;
  std::uint32_t first_edge = 0;  // one edge per answer offered, in reading order
};

// How a condition came out over all plays. Neither: it was never asked.
struct Truth {
  bool held = false, failed = false;
};

struct NodeFacts {
  bool entered = false;
  std::vector<Truth> lines, jumps;  // as in the node
};

struct OptionFacts {
  bool chosen = false;
  Truth when;
  std::vector<Truth> replies, jumps;  // as in the option
};

// Something worth a witness: the answer that led to it.
struct Sighting {
  enum class Kind : std::uint8_t {
    empty_menu,    // index = node: it has options and none is offered
    used_up_jump,  // index = option: its target was visited as often as it may be
    used_up_node,  // index = node without options: likewise
  };
  Kind kind;
  std::uint16_t index = 0;
  std::uint16_t jump = 0;  // of used_up: which of its targets
  std::uint32_t edge = kOpening;
};

struct Exploration {
  bool exact = true;            // every play was tried
  bool opening_silent = false;  // nobody speaks before the first menu
  std::uint32_t start = kEnd;   // position; kEnd when nothing is ever asked
  std::vector<Position> positions;
  std::vector<Edge> edges;
  std::vector<Gain> gains;
  std::vector<NodeFacts> nodes;      // as in the scenario
  std::vector<OptionFacts> options;  // likewise
  std::vector<Sighting> sightings;
};

// The input that chooses an option; for the outcome of an interaction one that gets it, where one
// can.
std::optional<play::Input> input_for(const scenario::Scenario& scenario,
                                     scenario::OptionIndex option);

// Tries every answer in every position, with the desk left alone: where the conversation is over
// the case is closed at once. What is done at the desk is shown by plans. The positions found never
// form a circle, since visits are limited. Stops at `limit` positions with `exact` false: then what
// was seen is true, but what was not seen is not impossible. The scenario keeps the invariants of
// scenario/compiled.h.
Exploration explore(const scenario::Scenario& scenario,
                    std::size_t limit = base::kMaxExploredPositions);

}  // namespace klankbord::analysis
