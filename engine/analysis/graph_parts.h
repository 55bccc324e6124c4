// The steps that make a graph; inside analysis/graph*.cpp only.
#pragma once

#include <vector>

#include "analysis/graph.h"

namespace klankbord::analysis {

// Design units of the picture.
namespace graph_size {
inline constexpr int kNodeWidth = 184, kNodeHeight = 60;
inline constexpr int kEndingWidth = 112, kEndingHeight = 36;
inline constexpr int kRuleHeight = 44;
inline constexpr int kGap = 48;      // between boxes of a row
inline constexpr int kGutter = 96;   // between lanes: where long ways run
inline constexpr int kMargin = 40;   // around all of it
inline constexpr int kHead = 72;     // for the names of the lanes
inline constexpr int kTrack = 9;     // between ways side by side
inline constexpr int kChannel = 40;  // least height between rows
}  // namespace graph_size

// Gives every box its row and its place from left to right; lanes get their width.
void place_boxes(Graph& graph);
// Gives every way its line, and rows the height that this takes.
void route_ways(Graph& graph);

}  // namespace klankbord::analysis
