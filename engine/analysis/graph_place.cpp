// Where the boxes of a graph stand: rows within each lane by how far they are from its beginning,
// and within a row near to what leads there.
#include <algorithm>

#include "analysis/graph_parts.h"

namespace klankbord::analysis {

namespace {

using Row = std::vector<std::uint32_t>;  // boxes from left to right
constexpr std::size_t kMostInRow = 4;    // of one lane; the rest stands one row lower

class Placer {
 public:
  explicit Placer(Graph& graph)
      : graph_(graph),
        lanes_(graph.lanes.size()),
        before_(graph.boxes.size()),
        after_(graph.boxes.size()) {
    for (const GraphWay& way : graph.ways) {
      if (way.back || graph.boxes[way.from].lane != graph.boxes[way.to].lane) continue;
      before_[way.to].push_back(way.from);
      after_[way.from].push_back(way.to);
    }
  }

  void place() {
    rank();
    for (std::vector<Row>& lane : lanes_) {
      for (int sweep = 0; sweep < 2; ++sweep) {
        for (std::size_t row = 1; row < lane.size(); ++row) arrange(lane[row], before_);
        for (std::size_t row = lane.size(); row-- > 0;) arrange(lane[row], after_);
      }
      for (std::size_t row = 1; row < lane.size(); ++row) arrange(lane[row], before_);
    }
    spread();
  }

 private:
  // Boxes by the longest way from the beginning of their lane; ways in `before_` never form a
  // circle. Rules come first, since they have numbers above the nodes they lead to.
  void rank() {
    std::vector<std::size_t> ranks(graph_.boxes.size(), 0);
    const auto raise = [&](std::uint32_t box) {
      for (const std::uint32_t earlier : before_[box]) {
        ranks[box] = std::max(ranks[box], ranks[earlier] + 1);
      }
    };
    std::vector<std::size_t> deepest(lanes_.size(), 0);
    const auto each = [&](GraphBox::Kind kind, const auto& visit) {
      for (std::uint32_t i = 0; i < graph_.boxes.size(); ++i) {
        if (graph_.boxes[i].kind == kind) visit(i);
      }
    };
    each(GraphBox::Kind::node, [&](std::uint32_t i) {
      raise(i);
      std::size_t& depth = deepest[graph_.boxes[i].lane];
      depth = std::max(depth, ranks[i]);
    });
    each(GraphBox::Kind::ending,
         [&](std::uint32_t i) { ranks[i] = deepest[graph_.boxes[i].lane] + 1; });
    std::vector<std::vector<Row>> ranked(lanes_.size());
    for (const GraphBox::Kind kind :
         {GraphBox::Kind::rule, GraphBox::Kind::node, GraphBox::Kind::ending}) {
      each(kind, [&](std::uint32_t i) {
        std::vector<Row>& lane = ranked[graph_.boxes[i].lane];
        if (lane.size() <= ranks[i]) lane.resize(ranks[i] + 1);
        lane[ranks[i]].push_back(i);
      });
    }
    for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
      for (const Row& row : ranked[lane]) split(row, lanes_[lane]);
    }
  }

  static void split(const Row& row, std::vector<Row>& rows) {
    for (std::size_t first = 0; first < row.size(); first += kMostInRow) {
      const std::size_t end = std::min(row.size(), first + kMostInRow);
      rows.emplace_back(row.begin() + static_cast<std::ptrdiff_t>(first),
                        row.begin() + static_cast<std::ptrdiff_t>(end));
    }
  }

  // Where a box of a row stands, in halves of a place, from the middle of the lane.
  void note_places(const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      place_[row[i]] = static_cast<int>(2 * i + 1) - static_cast<int>(row.size());
    }
  }

  // Sorts a row by the mean place of what it is tied to.
  void arrange(Row& row, const std::vector<Row>& ties) {
    std::vector<std::pair<long, std::uint32_t>> keyed;
    note_places(row);
    for (const std::uint32_t box : row) {
      long sum = 0;
      for (const std::uint32_t tied : ties[box]) sum += place_[tied];
      const long count = static_cast<long>(ties[box].size());
      // In 64ths, so that a mean is a whole number.
      keyed.emplace_back(count > 0 ? 64 * sum / count : 64L * place_[box], box);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = keyed[i].second;
    note_places(row);
  }

  void spread() {
    constexpr int kPlace = graph_size::kNodeWidth + graph_size::kGap;
    int left = graph_size::kMargin + graph_size::kGutter / 2;
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
      GraphLane& lane = graph_.lanes[i];
      std::size_t columns = 1;
      for (const Row& row : lanes_[i]) columns = std::max(columns, row.size());
      lane.left = left;
      lane.width = static_cast<int>(columns) * kPlace - graph_size::kGap;
      for (std::size_t r = 0; r < lanes_[i].size(); ++r) {
        const int wide = static_cast<int>(lanes_[i][r].size()) * kPlace - graph_size::kGap;
        int at = left + (lane.width - wide) / 2;
        for (const std::uint32_t index : lanes_[i][r]) {
          GraphBox& box = graph_.boxes[index];
          box.row = static_cast<std::uint16_t>(r);
          box.left = at + (graph_size::kNodeWidth - box.width) / 2;
          at += kPlace;
        }
      }
      left += lane.width + graph_size::kGutter;
    }
    graph_.width = left - graph_size::kGutter / 2 + graph_size::kMargin;
  }

  Graph& graph_;
  std::vector<std::vector<Row>> lanes_;  // rows per lane
  std::vector<Row> before_, after_;      // per box: ways within its lane, without loops
  std::vector<int> place_ = std::vector<int>(graph_.boxes.size(), 0);
};

}  // namespace

void place_boxes(Graph& graph) {
  Placer(graph).place();
}

}  // namespace klankbord::analysis
