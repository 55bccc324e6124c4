// What a learner can answer at each node: the options, and for a task one submission for every
// result that can be had of it.
#pragma once

#include <cstdint>
#include <vector>

#include "play/event.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

struct Alternative {
  scenario::NodeIndex node = 0;
  scenario::OptionIndex option = 0;  // that is chosen, or that is the outcome
  play::Input input;
};

struct AlternativeRange {
  std::uint32_t first = 0, count = 0;
};

class Alternatives {
 public:
  explicit Alternatives(const scenario::Scenario& scenario);

  const Alternative& operator[](std::size_t index) const { return all_[index]; }
  std::size_t size() const { return all_.size(); }
  // Of a node, in reading order.
  AlternativeRange of(scenario::NodeIndex node) const { return nodes_[node]; }

 private:
  std::vector<Alternative> all_;
  std::vector<AlternativeRange> nodes_;
};

// Submissions of a task such that every submission does the same as one of them: the same level,
// and the same of what its parts earn and knock out.
std::vector<play::Input> distinct_submissions(const scenario::Scenario& scenario,
                                              scenario::NodeIndex node);

}  // namespace klankbord::analysis
