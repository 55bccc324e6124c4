// Where plays go: how many of a sample of random ones come to each box and take each way of a
// graph.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/graph.h"

namespace klankbord::analysis {

struct Traffic {
  std::uint32_t plays = 0;
  std::vector<std::uint32_t> boxes, ways;  // plays that come there, as in the graph

  int box_permille(std::size_t box) const { return permille(boxes[box]); }
  int way_permille(std::size_t way) const { return permille(ways[way]); }

 private:
  int permille(std::uint32_t count) const {
    return plays == 0 ? 0 : static_cast<int>(std::uint64_t{1000} * count / plays);
  }
};

// Enough for a share to be right within two in a hundred; some milliseconds.
inline constexpr std::uint32_t kTrafficPlays = 4000;

// Every answer that is offered is as likely as any other; nothing is done at the desk, and a case
// is closed once the customer has left. The same seed gives the same sample. The scenario keeps the
// invariants of scenario/compiled.h.
Traffic traffic_of(const scenario::Scenario& scenario, const Graph& graph,
                   std::uint32_t plays = kTrafficPlays, std::uint64_t seed = 1);

}  // namespace klankbord::analysis
