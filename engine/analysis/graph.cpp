#include "analysis/graph.h"

#include <algorithm>
#include <map>
#include <utility>

#include "analysis/graph_parts.h"

namespace klankbord::analysis {

using scenario::Jump;
using scenario::kFinish;
using scenario::Node;
using scenario::NodeIndex;
using scenario::Scenario;

namespace {

class Builder {
 public:
  explicit Builder(const Scenario& scenario) : scenario_(scenario) {}

  Graph build() {
    for (std::size_t i = 0; i < scenario_.phases.size(); ++i) {
      graph_.lanes.push_back({static_cast<std::uint16_t>(i), 0, 0});
    }
    for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
      add_box(GraphBox::Kind::node, i, scenario_.nodes[i].phase);
    }
    for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) add_node(static_cast<NodeIndex>(i));
    for (std::size_t i = 0; i < scenario_.rules.size(); ++i) add_rule(i);
    // std::map has them in order.
    for (auto& [ends, way] : ways_) graph_.ways.push_back(std::move(way));
    return std::move(graph_);
  }

 private:
  std::uint32_t add_box(GraphBox::Kind kind, std::size_t index, std::size_t lane) {
    GraphBox box;
    box.kind = kind;
    box.index = static_cast<std::uint16_t>(index);
    box.lane = static_cast<std::uint16_t>(lane);
    const bool ending = kind == GraphBox::Kind::ending;
    box.width = ending ? graph_size::kEndingWidth : graph_size::kNodeWidth;
    box.height = ending                         ? graph_size::kEndingHeight
                 : kind == GraphBox::Kind::rule ? graph_size::kRuleHeight
                                                : graph_size::kNodeHeight;
    graph_.boxes.push_back(box);
    return static_cast<std::uint32_t>(graph_.boxes.size() - 1);
  }

  // The next node of the same conversation, as play::Course has it.
  NodeIndex following(NodeIndex node) const {
    for (std::size_t next = node + std::size_t{1}; next < scenario_.nodes.size(); ++next) {
      const auto index = static_cast<NodeIndex>(next);
      if (scenario_.thread_of(index) == scenario_.thread_of(node)) return index;
    }
    return kFinish;
  }

  std::uint32_t box_at(NodeIndex target, std::size_t lane) {
    if (target != kFinish) return target;
    const auto known = endings_.find(lane);
    if (known != endings_.end()) return known->second;
    return endings_[lane] = add_box(GraphBox::Kind::ending, lane, lane);
  }

  void add_way(std::uint32_t from, NodeIndex target, bool conditional, bool answer) {
    const std::uint32_t to = box_at(target, graph_.boxes[from].lane);
    GraphWay& way = ways_[{from, to}];
    way.from = from;
    way.to = to;
    way.answers = static_cast<std::uint16_t>(way.answers + (answer ? 1 : 0));
    way.conditional = way.conditional && conditional;
    way.back = target != kFinish && graph_.boxes[from].kind == GraphBox::Kind::node && to <= from;
  }

  void add_jumps(std::uint32_t from, const std::vector<Jump>& jumps, bool conditional, bool answer,
                 std::optional<NodeIndex> otherwise) {
    for (const Jump& jump : jumps) {
      add_way(from, jump.target, conditional || !jump.when.empty(), answer);
      if (jump.when.empty()) return;  // nothing goes past it
    }
    if (otherwise) add_way(from, *otherwise, conditional || !jumps.empty(), answer);
  }

  void add_node(NodeIndex index) {
    const Node& node = scenario_.nodes[index];
    bool always_offers = false;
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const scenario::Option& option = scenario_.options[node.first_option + i];
      always_offers = always_offers || option.when.empty();
      add_jumps(index, option.jumps, !option.when.empty(), true, following(index));
    }
    if (node.interaction != scenario::Interaction::choose || always_offers) return;
    // Without an answer that is offered the conversation passes through.
    add_jumps(index, node.jumps, node.option_count > 0, false, following(index));
  }

  void add_rule(std::size_t index) {
    const scenario::Rule& rule = scenario_.rules[index];
    if (rule.jumps.empty() || scenario_.nodes.empty()) return;
    NodeIndex near = rule.before;
    for (const Jump& jump : rule.jumps) {
      if (jump.target != kFinish) near = jump.target;
    }
    if (near == kFinish) near = static_cast<NodeIndex>(scenario_.nodes.size() - 1);
    const std::uint32_t box = add_box(GraphBox::Kind::rule, index, scenario_.nodes[near].phase);
    add_jumps(box, rule.jumps, !rule.when.empty(), false, {});
  }

  const Scenario& scenario_;
  Graph graph_;
  std::map<std::size_t, std::uint32_t> endings_;  // by lane
  std::map<std::pair<std::uint32_t, std::uint32_t>, GraphWay> ways_;
};

GraphPoint middle_of(const GraphBox& box) {
  return {box.left + box.width / 2, box.top + box.height / 2};
}

}  // namespace

Graph graph_of(const Scenario& scenario) {
  Graph graph = Builder(scenario).build();
  place_boxes(graph);
  route_ways(graph);
  return graph;
}

std::optional<std::size_t> neighbour(const Graph& graph, std::size_t box, GraphSide side) {
  const GraphPoint here = middle_of(graph.boxes[box]);
  std::optional<std::size_t> best;
  long best_cost = 0;
  for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
    const GraphPoint there = middle_of(graph.boxes[i]);
    const bool level = side == GraphSide::left || side == GraphSide::right;
    const bool forward = side == GraphSide::right || side == GraphSide::down;
    const long along = level ? there.x - here.x : there.y - here.y;
    const long across = level ? there.y - here.y : there.x - here.x;
    const long ahead = forward ? along : -along;
    if (i == box || ahead <= 0) continue;
    // Straight ahead comes before what lies aside.
    const long cost = ahead + 3 * (across < 0 ? -across : across);
    if (best && cost >= best_cost) continue;
    best = i;
    best_cost = cost;
  }
  return best;
}

}  // namespace klankbord::analysis
