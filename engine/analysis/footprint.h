// What an answer or a deed at the desk may read and write of a state: two that do not touch what
// the other writes can change places, and nothing comes out otherwise.
#pragma once

#include <bitset>
#include <cstddef>
#include <vector>

#include "analysis/alternatives.h"
#include "analysis/bounds.h"
#include "analysis/deeds.h"
#include "base/limits.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

// The parts of a state, each with a number of its own.
namespace part {
inline constexpr std::size_t kVariables = 0;
inline constexpr std::size_t kEvidence = kVariables + base::kMaxVariables;
inline constexpr std::size_t kApplied = kEvidence + base::kMaxOpportunities;
inline constexpr std::size_t kDone = kApplied + base::kMaxRules;
inline constexpr std::size_t kVisits = kDone + base::kMaxActions;
inline constexpr std::size_t kChosen = kVisits + base::kMaxNodes;
inline constexpr std::size_t kTalking = kChosen + base::kMaxOptions;  // a customer is there
inline constexpr std::size_t kElapsed = kTalking + 1;
inline constexpr std::size_t kCount = kElapsed + 1;
}  // namespace part

using PartSet = std::bitset<part::kCount>;

// What decides only which line is said is left out: it takes time, and nothing else.
struct Footprint {
  PartSet reads, writes;
  PartSet asks;    // of the reads: what decides where the conversation goes
  PartSet weighs;  // of a rule's or a deed's reads: what a condition looks at, or forbids it
  void add(const Footprint& other) {
    reads |= other.reads;
    writes |= other.writes;
    asks |= other.asks;
    weighs |= other.weighs;
  }
  PartSet all() const { return reads | writes; }
  // Whether their order can matter.
  bool meets(const Footprint& other) const {
    return (writes & other.all()).any() || (reads & other.writes).any();
  }
};

class Footprints {
 public:
  // `later`: what can come after each node, see Projection.
  Footprints(const scenario::Scenario& scenario, const Alternatives& alternatives,
             const Deeds& deeds, const std::vector<NodeSet>& later);

  const Footprint& of_answer(std::size_t alternative) const { return answers_[alternative]; }
  const Footprint& of_deed(std::size_t deed) const { return deeds_[deed]; }
  const Footprint& of_rule(std::size_t rule) const { return rules_[rule]; }
  // Of a rule that takes the conversation elsewhere, or of hanging up: whatever that can touch.
  const Footprint& of_turning() const { return turning_; }
  // Rules that do nothing that counts but raise a knock-out, which counts once however often it is
  // raised, and of which nobody asks whether they applied.
  bool only_knocks_out(std::size_t rule) const { return only_knockout_[rule]; }
  // Whether anything asks for a part of a state, other than for what is said.
  bool is_asked_for(std::size_t part) const { return asked_[part]; }
  // Whether anything asks for the simulated time, other than for what is said.
  bool asks_for_time() const { return asks_for_time_; }
  // Whether the conversation may end with this answer.
  bool may_end(std::size_t alternative) const { return may_end_[alternative]; }

 private:
  std::vector<Footprint> answers_, deeds_, rules_;
  std::vector<bool> only_knockout_, may_end_;
  Footprint turning_;
  PartSet asked_;
  bool asks_for_time_ = false;
};

}  // namespace klankbord::analysis
