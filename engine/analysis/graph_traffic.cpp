#include "analysis/graph_traffic.h"

#include <algorithm>
#include <array>

#include "analysis/explore.h"
#include "base/limits.h"
#include "base/rng.h"
#include "play/engine.h"
#include "play/permission.h"

namespace klankbord::analysis {

using play::Event;
using play::EventKind;
using scenario::kFinish;
using scenario::NodeIndex;
using scenario::Scenario;

namespace {

class Sampler {
 public:
  Sampler(const Scenario& scenario, const Graph& graph, std::uint64_t seed)
      : scenario_(scenario),
        graph_(graph),
        rng_(seed),
        box_seen_(graph.boxes.size(), 0),
        way_seen_(graph.ways.size(), 0) {
    traffic_.boxes.resize(graph.boxes.size());
    traffic_.ways.resize(graph.ways.size());
    first_way_.resize(graph.boxes.size() + 1, graph.ways.size());
    for (std::size_t i = graph.ways.size(); i-- > 0;) first_way_[graph.ways[i].from] = i;
    for (std::size_t i = graph.boxes.size(); i-- > 0;) {
      first_way_[i] = std::min(first_way_[i], first_way_[i + 1]);
    }
  }

  Traffic sample(std::uint32_t plays) {
    for (std::uint32_t i = 0; i < plays; ++i) {
      ++traffic_.plays;
      play();
    }
    return std::move(traffic_);
  }

 private:
  void play() {
    here_.fill(kFinish);
    play::State state = play::start(scenario_, events_);
    note();
    for (std::size_t i = 0; i < base::kMaxInputs && state.status == play::Status::running; ++i) {
      if (!take_step(state)) return;
    }
  }

  bool take_step(play::State& state) {
    if (play::has_left(scenario_, state)) {
      const auto close = scenario_.find_action("close");
      return close && submit(state, play::Input::act(*close));
    }
    offered_.clear();
    for (std::size_t thread = 0; thread < scenario_.thread_count(); ++thread) {
      const NodeIndex node = play::waiting_node(scenario_, state, thread);
      if (node != kFinish) add_offers(state, node);
    }
    if (offered_.empty()) return false;
    const auto at = rng_.below(static_cast<std::uint32_t>(offered_.size()));
    const auto input = input_for(scenario_, offered_[at]);
    return input && submit(state, *input);
  }

  void add_offers(const play::State& state, NodeIndex index) {
    const scenario::Node& node = scenario_.nodes[index];
    const bool menu = node.interaction == scenario::Interaction::choose;
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const auto option = static_cast<scenario::OptionIndex>(node.first_option + i);
      const bool offered = menu ? play::is_offered(scenario_, state, option)
                                : input_for(scenario_, option).has_value();
      if (offered) offered_.push_back(option);
    }
  }

  bool submit(play::State& state, const play::Input& input) {
    if (!play::step(scenario_, state, input, events_)) return false;
    note();
    return true;
  }

  void note() {
    std::size_t rule = kNone;
    for (const Event& event : events_) {
      switch (event.kind) {
        case EventKind::rule_applied:
          if (!scenario_.rules[event.index].jumps.empty()) rule = event.index;
          break;
        case EventKind::node_entered:
          arrive(event.index, rule);
          rule = kNone;
          break;
        case EventKind::customer_left:
          leave(event.index);
          break;
        case EventKind::call_over:
        case EventKind::conversation_ended:
          for (std::size_t thread = 0; thread < here_.size(); ++thread) leave(thread);
          break;
        default:
          break;
      }
    }
  }

  void arrive(NodeIndex node, std::size_t rule) {
    NodeIndex& here = here_[scenario_.thread_of(node)];
    if (rule == kNone || !take_rule(rule, node)) {
      if (here != kFinish) take_way(here, node);
    }
    mark(node);
    here = node;
  }

  // Counts the way of a rule; answers whether it leads there.
  bool take_rule(std::size_t rule, NodeIndex node) {
    for (std::size_t i = scenario_.nodes.size(); i < graph_.boxes.size(); ++i) {
      const GraphBox& box = graph_.boxes[i];
      if (box.kind != GraphBox::Kind::rule || box.index != rule) continue;
      mark(i);
      return take_way(i, node);
    }
    return false;
  }

  void leave(std::size_t thread) {
    const NodeIndex here = here_[thread];
    if (here == kFinish) return;
    here_[thread] = kFinish;
    for (std::size_t i = first_way_[here]; i < first_way_[here + std::size_t{1}]; ++i) {
      const std::uint32_t to = graph_.ways[i].to;
      if (graph_.boxes[to].kind != GraphBox::Kind::ending) continue;
      take_way(here, to);
      mark(to);
    }
  }

  bool take_way(std::size_t from, std::size_t to) {
    for (std::size_t i = first_way_[from]; i < first_way_[from + 1]; ++i) {
      if (graph_.ways[i].to != to) continue;
      if (way_seen_[i] != traffic_.plays) ++traffic_.ways[i];
      way_seen_[i] = traffic_.plays;
      return true;
    }
    return false;
  }

  void mark(std::size_t box) {
    if (box_seen_[box] != traffic_.plays) ++traffic_.boxes[box];
    box_seen_[box] = traffic_.plays;
  }

  static constexpr std::size_t kNone = SIZE_MAX;

  const Scenario& scenario_;
  const Graph& graph_;
  base::Rng rng_;
  Traffic traffic_;
  std::vector<std::size_t> first_way_;               // per box, and one past the last
  std::vector<std::uint32_t> box_seen_, way_seen_;   // by the play of that number
  std::array<NodeIndex, base::kMaxThreads> here_{};  // the node of each thread
  std::vector<scenario::OptionIndex> offered_;
  play::Events events_;
};

}  // namespace

Traffic traffic_of(const Scenario& scenario, const Graph& graph, std::uint32_t plays,
                   std::uint64_t seed) {
  return Sampler(scenario, graph, seed).sample(plays);
}

}  // namespace klankbord::analysis
