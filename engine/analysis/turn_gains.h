// What one turn changes in what will be scored, found by comparing states.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/walk.h"

namespace klankbord::analysis {

// Compares two states and keeps every difference that was met once.
class Gains {
 public:
  Gains(const scenario::Scenario& scenario, const std::vector<std::string>& blocks)
      : scenario_(scenario) {
    for (const scenario::Opportunity& opportunity : scenario.opportunities) {
      const auto found = std::find(blocks.begin(), blocks.end(), opportunity.block);
      block_of_.push_back(static_cast<std::size_t>(found - blocks.begin()));
    }
    block_count_ = blocks.size();
  }

  // Knock-outs are of this turn alone: `before` has none.
  const TurnGain& between(const play::State& before, const play::State& after) {
    found_.changes.clear();
    found_.met = 0;
    found_.knockouts = after.knockouts;
    for (std::size_t i = 0; i < scenario_.opportunities.size(); ++i) {
      const play::Evidence& was = before.evidence[i];
      const play::Evidence& is = after.evidence[i];
      if (is.given && !was.given) found_.met |= std::uint64_t{1} << i;
      if (is.level == was.level) continue;
      found_.changes.push_back(
          {static_cast<std::uint8_t>(i), static_cast<std::int8_t>(is.level - was.level)});
    }
    return found_;
  }

  void add_points(TurnGain& gain) const {
    gain.points.assign(block_count_ + 1, 0);
    for (const TurnGain::Change& change : gain.changes) {
      const int points = change.levels * scenario_.opportunities[change.opportunity].weight;
      for (const std::size_t sum : {block_of_[change.opportunity], block_count_}) {
        gain.points[sum] = static_cast<std::int16_t>(gain.points[sum] + points);
      }
    }
  }

 private:
  const scenario::Scenario& scenario_;
  std::vector<std::size_t> block_of_;  // of each opportunity
  std::size_t block_count_ = 0;
  TurnGain found_;
};

}  // namespace klankbord::analysis
