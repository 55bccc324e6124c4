// KB101 to KB104, KB108 and KB111 to KB113: can everything be reached, and does every route make
// sense?
#include <fmt/core.h>

#include <map>
#include <utility>

#include "analysis/findings.h"

namespace klankbord::analysis {

using scenario::Jump;
using scenario::Node;
using scenario::NodeIndex;
using scenario::Option;
using scenario::OptionIndex;

namespace {

constexpr int kFewestDecisions = 8;  // scenarios/README.md: 8 to 14 decisions

void check_reach(const Subject& subject, Findings& findings) {
  if (!subject.exploration.exact) return;
  for (std::size_t n = 0; n < subject.scenario.nodes.size(); ++n) {
    if (subject.exploration.nodes[n].entered) continue;
    const Node& node = subject.scenario.nodes[n];
    findings.add(kUnreachableNode, node.source_line,
                 fmt::format("no play ever comes to node \"{}\"", node.id),
                 "lead a `to` there, let the node before it go straight on, or take the node out");
  }
}

void check_only_answers(const Subject& subject, Findings& findings) {
  if (!subject.exploration.exact) return;
  for (std::size_t n = 0; n < subject.scenario.nodes.size(); ++n) {
    const Node& node = subject.scenario.nodes[n];
    std::size_t ever_offered = 0;
    OptionIndex the_one = 0;
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const auto option = static_cast<OptionIndex>(node.first_option + i);
      if (!subject.exploration.options[option].chosen) continue;
      ++ever_offered;
      the_one = option;
    }
    if (ever_offered != 1) continue;
    findings.add(kOnlyOneAnswer, node.source_line,
                 fmt::format("at node \"{}\" only \"{}\" is ever offered, so there is nothing to "
                             "decide",
                             node.id, subject.scenario.options[the_one].id),
                 "write two or three other answers, or make it part of another node");
  }
}

// Keeps, for each thing seen, the way to it that needs the fewest answers.
template <typename Key>
class Nearest {
 public:
  explicit Nearest(const Routes& routes) : routes_(routes) {}
  void see(const Key& key, std::uint32_t edge) {
    const auto [known, is_new] = edges_.try_emplace(key, edge);
    if (!is_new && routes_.length_to(edge) < routes_.length_to(known->second)) known->second = edge;
  }
  const std::map<Key, std::uint32_t>& edges() const { return edges_; }

 private:
  const Routes& routes_;
  std::map<Key, std::uint32_t> edges_;
};

void check_empty_menus(const Subject& subject, Findings& findings) {
  Nearest<std::uint16_t> nodes(subject.routes);
  for (const Sighting& sighting : subject.exploration.sightings) {
    if (sighting.kind == Sighting::Kind::empty_menu) nodes.see(sighting.index, sighting.edge);
  }
  for (const auto& [index, edge] : nodes.edges()) {
    const Node& node = subject.scenario.nodes[index];
    findings.add(
        kEmptyMenu, node.source_line,
        fmt::format("at node \"{}\" no answer is offered {}, so the learner is passed over",
                    node.id, after(subject.scenario, subject.routes.to_edge(edge))),
        "give one answer no `when`, or a `when` that holds when the others do not");
  }
}

void check_targets(const Subject& subject, Findings& findings) {
  using Place = std::pair<std::pair<Sighting::Kind, std::uint16_t>, std::uint16_t>;
  Nearest<Place> places(subject.routes);
  for (const Sighting& sighting : subject.exploration.sightings) {
    if (sighting.kind == Sighting::Kind::empty_menu) continue;
    places.see({{sighting.kind, sighting.index}, sighting.jump}, sighting.edge);
  }
  for (const auto& [place, edge] : places.edges()) {
    const auto& [owner, jump] = place;
    const auto& [kind, index] = owner;
    const bool of_option = kind == Sighting::Kind::used_up_jump;
    const Option* option = of_option ? &subject.scenario.options[index] : nullptr;
    const Node* node = of_option ? nullptr : &subject.scenario.nodes[index];
    const Jump& found = of_option ? option->jumps[jump] : node->jumps[jump];
    const Node& target = subject.scenario.nodes[found.target];
    if (target.at_most > 1) continue;  // the author thought of coming back
    findings.add(
        kTargetUsedUp, of_option ? option->source_line : node->source_line,
        fmt::format("`to` leads to node \"{}\", which was already visited {}, so it goes past it",
                    target.id, after(subject.scenario, subject.routes.to_edge(edge))),
        fmt::format("write at_most = 2 in node \"{}\", or go elsewhere with when = \"seen('{}')\"",
                    target.id, target.id));
  }
}

void check_silence(const Subject& subject, Findings& findings) {
  const Exploration& exploration = subject.exploration;
  Nearest<NodeIndex> nodes(subject.routes);
  if (exploration.opening_silent)
    nodes.see(exploration.positions[exploration.start].node, kOpening);
  for (std::uint32_t e = 0; e < exploration.edges.size(); ++e) {
    const Edge& edge = exploration.edges[e];
    if (edge.silent && edge.target < exploration.positions.size()) {
      nodes.see(exploration.positions[edge.target].node, e);
    }
  }
  for (const auto& [index, edge] : nodes.edges()) {
    const Node& node = subject.scenario.nodes[index];
    findings.add(kSilence, node.source_line,
                 fmt::format("nobody says anything before the answers of node \"{}\" {}", node.id,
                             after(subject.scenario, subject.routes.to_edge(edge))),
                 "give the node a line for every case, or the answer before it a reply");
  }
}

void check_length(const Subject& subject, Findings& findings) {
  const Totals& totals = subject.routes.totals();
  if (totals.plays == 0 || totals.min_decisions >= kFewestDecisions) return;
  findings.add(kFewDecisions, 0,
               fmt::format("the shortest play has {} decision{}, at least {} are wanted{}{}",
                           totals.min_decisions, totals.min_decisions == 1 ? "" : "s",
                           kFewestDecisions, totals.min_decisions == 0 ? "" : ": ",
                           in_words(subject.scenario, subject.routes.shortest_play())),
               "add decisions on that route, or let it end later");
}

void check_phases(const Subject& subject, Findings& findings) {
  for (const scenario::Phase& phase : subject.scenario.phases) {
    bool asks = false;
    for (std::size_t n = phase.first_node; n < std::size_t{phase.first_node} + phase.node_count;
         ++n) {
      asks = asks || subject.scenario.nodes[n].option_count > 0;
    }
    if (asks) continue;
    findings.add(
        kPhaseWithoutOptions, phase.source_line,
        fmt::format("phase \"{}\" asks the learner nothing, but its feedback card comes", phase.id),
        "move its nodes to the phase before or after it");
  }
}

}  // namespace

void check_structure(const Subject& subject, Findings& findings) {
  check_reach(subject, findings);
  check_only_answers(subject, findings);
  check_empty_menus(subject, findings);
  check_targets(subject, findings);
  check_silence(subject, findings);
  check_length(subject, findings);
  check_phases(subject, findings);
}

}  // namespace klankbord::analysis
