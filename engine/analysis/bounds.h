// Between which values a variable can still make a difference: beyond them every later question
// comes out the same, whatever happens.
#pragma once

#include <bitset>
#include <cstddef>
#include <vector>

#include "base/limits.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

using NodeSet = std::bitset<base::kMaxNodes>;

class Bounds {
 public:
  // `direct`: where an answer at a node, or a node that asks nothing, can go next; `later`: what
  // can come after it at all.
  Bounds(const scenario::Scenario& scenario, const std::vector<NodeSet>& direct,
         const std::vector<NodeSet>& later);

  struct Range {
    int low, high;  // values below count as low, values above as high; low > high: never asked
  };
  Range at(std::size_t node, std::size_t variable) const {
    return ranges_[node * variables_ + variable];
  }

 private:
  std::size_t variables_;
  std::vector<Range> ranges_;
};

}  // namespace klankbord::analysis
