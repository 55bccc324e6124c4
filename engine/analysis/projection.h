// Which parts of a state can still make a difference: what turns millions of plays into a few
// thousand positions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/bounds.h"
#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// How much a key keeps. Each keeps apart what the one before it does.
enum class Detail : std::uint8_t {
  blind,      // as if no variable ever mattered: wrong, for tests that have to notice it
  future,     // what can still happen and what it still changes
  evidence,   // also the level that counts, where it can still change
  variables,  // also every variable, whether it can still matter or not
};

// Two waiting states with equal keys have the same future: the same answers offered, the same lines
// said, the same points still to be earned or lost. A key keeps a variable, an earlier choice or a
// visit only while a condition that reads it can still be met, a number only within the bounds
// where it can still make a difference, and evidence only while it can still change.
class Projection {
 public:
  Projection(const scenario::Scenario& scenario, Detail detail);

  std::size_t words() const { return words_; }
  // Writes words() words for a state that waits for an answer.
  void write(const play::State& state, std::uint64_t* key) const;

  // The nodes that can be entered after an answer at `node`, by the shape of the scenario alone.
  const std::vector<NodeSet>& later() const { return later_; }

 private:
  enum class Part : std::uint8_t {
    variable,
    seen,
    visits,
    chosen,
    evidence,
    occasion,  // evidence of which only matters whether and how it can still be earned
    applied,
    elapsed
  };
  struct Field {
    Part part;
    std::uint8_t shift;
    std::uint16_t word;
    std::uint16_t index;
    std::int16_t lowest, highest;  // of a variable
  };
  struct Needs;

  void follow_targets(const scenario::Scenario& scenario);
  void write_threads(const play::State& state, std::uint64_t* last) const;
  void lay_out(const scenario::Scenario& scenario, std::size_t node, const Needs& needs,
               const Bounds& bounds);

  Detail detail_;
  std::vector<NodeSet> direct_, later_;
  std::vector<std::vector<Field>> fields_;  // per node
  std::size_t words_ = 1;
  std::size_t threads_ = 0;  // conversations side by side; 0: one
};

}  // namespace klankbord::analysis
