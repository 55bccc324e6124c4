#include "analysis/graph_findings.h"

#include <algorithm>
#include <string_view>

namespace klankbord::analysis {

using scenario::Scenario;

namespace {

// "complaint/late-washer.lua" is late-washer's own file: a scenario is called as its file is.
bool is_own_file(const Scenario& scenario, std::string_view file) {
  const std::size_t slash = file.rfind('/');
  if (slash != std::string_view::npos) file.remove_prefix(slash + 1);
  return file == scenario.id + ".lua";
}

// The latest of what begins at or before a line is what the line belongs to.
class Nearest {
 public:
  explicit Nearest(int line) : line_(line) {}
  void offer(int begins, std::optional<std::size_t> box) {
    if (begins <= 0 || begins > line_ || begins < best_) return;
    best_ = begins;
    box_ = box;
  }
  std::optional<std::size_t> box() const { return box_; }

 private:
  int line_, best_ = 0;
  std::optional<std::size_t> box_;
};

}  // namespace

std::optional<std::size_t> box_of(const Scenario& scenario, const Graph& graph,
                                  const base::Diagnostic& finding) {
  if (finding.line <= 0 || !is_own_file(scenario, finding.file)) return {};
  Nearest nearest(finding.line);
  for (const auto& variable : scenario.variables) nearest.offer(variable.source_line, {});
  for (const auto& opportunity : scenario.opportunities) nearest.offer(opportunity.source_line, {});
  for (const auto& phase : scenario.phases) nearest.offer(phase.source_line, {});
  for (std::size_t i = 0; i < scenario.nodes.size(); ++i) {
    nearest.offer(scenario.nodes[i].source_line, i);
    for (const auto& line : scenario.nodes[i].lines) nearest.offer(line.source_line, i);
  }
  for (const auto& option : scenario.options) nearest.offer(option.source_line, option.node);
  // A company's rules have lines of another file, so only the very line counts.
  for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
    const GraphBox& box = graph.boxes[i];
    if (box.kind != GraphBox::Kind::rule) continue;
    const int line = scenario.rules[box.index].source_line;
    if (line == finding.line) nearest.offer(line, i);
  }
  return nearest.box();
}

std::vector<std::vector<std::size_t>> findings_by_box(const Scenario& scenario, const Graph& graph,
                                                      const base::Diagnostics& findings) {
  std::vector<std::vector<std::size_t>> found(graph.boxes.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (const auto box = box_of(scenario, graph, findings[i])) found[*box].push_back(i);
  }
  return found;
}

}  // namespace klankbord::analysis
