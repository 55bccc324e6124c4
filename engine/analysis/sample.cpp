#include "analysis/sample.h"

#include <algorithm>

#include "assess/scorecard.h"
#include "base/rng.h"
#include "play/engine.h"
#include "play/permission.h"

namespace klankbord::analysis {

using play::State;
using scenario::Scenario;

namespace {

class Sampler {
 public:
  Sampler(const Scenario& scenario, std::uint64_t seed)
      : scenario_(scenario),
        alternatives_(scenario),
        close_(scenario.find_action("close")),
        rng_(seed, "explore") {
    for (const scenario::Opportunity& opportunity : scenario.opportunities) {
      block_of(opportunity.block).reachable += 2 * opportunity.weight;
      found_.total.reachable += 2 * opportunity.weight;
    }
    for (const BlockRange& block : found_.blocks) {
      found_.shares.emplace_back(static_cast<std::size_t>(block.reachable) + 1, 0.0);
    }
    found_.shares.emplace_back(static_cast<std::size_t>(found_.total.reachable) + 1, 0.0);
  }

  Sample run(std::size_t plays) {
    for (found_.plays = 0; found_.plays < plays; ++found_.plays) note(draw());
    for (std::vector<double>& shares : found_.shares) {
      for (double& share : shares) share /= static_cast<double>(plays);
    }
    found_.count /= static_cast<double>(plays);
    found_.mean_seconds /= static_cast<double>(plays);
    return std::move(found_);
  }

 private:
  BlockRange& block_of(const std::string& id) {
    const auto found = std::find_if(found_.blocks.begin(), found_.blocks.end(),
                                    [&](const BlockRange& block) { return block.block == id; });
    if (found != found_.blocks.end()) return *found;
    found_.blocks.push_back({id, 0, {}});
    return found_.blocks.back();
  }

  // Knuth's estimate: a play that met so many answers at each decision stands for their product.
  State draw() {
    inputs_.clear();
    stands_for_ = 1;
    State state = play::start(scenario_, events_);
    while (state.status == play::Status::running) {
      collect_offered(state);
      if (offered_.empty()) {
        if (!close_ || !play::step(scenario_, state, play::Input::act(*close_), events_)) break;
        inputs_.push_back(play::Input::act(*close_));
        continue;
      }
      stands_for_ *= static_cast<double>(offered_.size());
      const std::uint32_t chosen =
          offered_[rng_.below(static_cast<std::uint32_t>(offered_.size()))];
      inputs_.push_back(alternatives_[chosen].input);
      (void)play::step(scenario_, state, inputs_.back(), events_);
    }
    return state;
  }

  void collect_offered(const State& state) {
    offered_.clear();
    for (std::size_t thread = 0; thread < scenario_.thread_count(); ++thread) {
      const auto node = play::waiting_node(scenario_, state, thread);
      if (node == scenario::kFinish) continue;
      const AlternativeRange range = alternatives_.of(node);
      for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
        if (play::may_input(scenario_, state, alternatives_[i].input)) offered_.push_back(i);
      }
    }
  }

  void note(const State& state) {
    const bool first = found_.plays == 0;
    const auto include = [&](Range& range, int value) {
      range = first ? Range{value, value}
                    : Range{std::min(range.min, value), std::max(range.max, value)};
    };
    std::vector<int> points(found_.blocks.size() + 1, 0);
    for (std::size_t o = 0; o < scenario_.opportunities.size(); ++o) {
      const scenario::Opportunity& one = scenario_.opportunities[o];
      const int worth = one.weight * state.evidence[o].level;
      points[static_cast<std::size_t>(&block_of(one.block) - found_.blocks.data())] += worth;
      points.back() += worth;
    }
    for (std::size_t b = 0; b < points.size(); ++b) {
      found_.shares[b][static_cast<std::size_t>(points[b])] += 1;
      if (b < found_.blocks.size()) include(found_.blocks[b].points, points[b]);
    }
    if (first || points.back() < found_.total.points.min) found_.worst = inputs_;
    include(found_.total.points, points.back());
    const bool clean = state.knockouts == 0;
    if (found_.best.empty() || (clean && !best_clean_) ||
        (clean == best_clean_ && points.back() > found_.best_points)) {
      found_.best = inputs_;
      found_.best_points = points.back();
      best_clean_ = clean;
    }
    include(found_.answers, static_cast<int>(state.choices));
    include(found_.seconds, state.elapsed_s);
    found_.mean_seconds += state.elapsed_s;
    found_.count += stands_for_;
  }

  const Scenario& scenario_;
  Alternatives alternatives_;
  std::optional<scenario::ActionIndex> close_;
  base::Rng rng_;
  Sample found_;
  std::vector<std::uint32_t> offered_;
  std::vector<play::Input> inputs_;
  double stands_for_ = 1;
  bool best_clean_ = false;
  play::Events events_;
};

}  // namespace

Sample sample(const Scenario& scenario, std::size_t plays, std::uint64_t seed) {
  return Sampler(scenario, seed).run(plays);
}

}  // namespace klankbord::analysis
