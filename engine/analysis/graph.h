// A scenario as a picture: its nodes as boxes in lanes by phase, and the ways between them, laid
// out so that no box lies upon another and no way runs through one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::analysis {

struct GraphPoint {
  int x = 0, y = 0;
  friend bool operator==(GraphPoint a, GraphPoint b) { return a.x == b.x && a.y == b.y; }
};

struct GraphBox {
  enum class Kind : std::uint8_t {
    node,
    ending,  // of the conversation, where a phase can end it
    rule,    // something done at the desk that takes the conversation elsewhere
  };
  Kind kind = Kind::node;
  std::uint16_t index = 0;  // of the node or the rule; of an ending: its phase
  std::uint16_t lane = 0;
  std::uint16_t row = 0;  // from above, the same in all lanes
  int left = 0, top = 0, width = 0, height = 0;
  int right() const { return left + width; }
  int bottom() const { return top + height; }
};

// All that leads from one box to another, as one.
struct GraphWay {
  std::uint32_t from = 0, to = 0;  // boxes
  std::uint16_t answers = 0;       // options that can lead there
  bool conditional = true;         // none of them does so whatever the state
  bool back = false;               // a loop: to a node that was written before, or to itself
  // From the lower edge of `from` to the upper edge of `to`; each part is level or upright.
  std::vector<GraphPoint> line;
};

struct GraphLane {
  std::uint16_t phase = 0;
  int left = 0, width = 0;
};

struct Graph {
  int width = 0, height = 0;
  int head = 0;  // the height above all boxes, where lanes have their names
  std::vector<GraphLane> lanes;
  std::vector<GraphBox> boxes;  // the nodes as in the scenario, then endings, then rules
  std::vector<GraphWay> ways;   // by `from`, then by `to`
};

// The same scenario gives the same picture. A way follows a jump of an option, a node or a rule, or
// reading order where no jump is certain.
Graph graph_of(const scenario::Scenario& scenario);

enum class GraphSide : std::uint8_t { left, right, up, down };
// The box one comes to from another one by an arrow key; nothing at the edge.
std::optional<std::size_t> neighbour(const Graph& graph, std::size_t box, GraphSide side);

}  // namespace klankbord::analysis
