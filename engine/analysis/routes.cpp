#include "analysis/routes.h"

#include <algorithm>
#include <array>
#include <limits>

namespace klankbord::analysis {

using scenario::Option;
using scenario::Scenario;

namespace {

constexpr std::uint64_t kAllOpportunities = ~std::uint64_t{0};
static_assert(base::kMaxOpportunities <= 64, "sets of opportunities are 64 bits here");

std::uint64_t saturating_sum(std::uint64_t a, std::uint64_t b) {
  return a > std::numeric_limits<std::uint64_t>::max() - b
             ? std::numeric_limits<std::uint64_t>::max()
             : a + b;
}

// Takes the plays that go through an answer into what is known of a position.
void include(Totals& all, const Totals& rest, int points) {
  if (rest.plays == 0) return;
  const bool first = all.plays == 0;
  all.plays = saturating_sum(all.plays, rest.plays);
  const auto lower = [&](int& known, int value) { known = first ? value : std::min(known, value); };
  const auto raise = [&](int& known, int value) { known = first ? value : std::max(known, value); };
  lower(all.min_points, rest.min_points + points);
  raise(all.max_points, rest.max_points + points);
  lower(all.min_decisions, rest.min_decisions + 1);
  raise(all.max_decisions, rest.max_decisions + 1);
}

constexpr Totals kNothingLeft{1, 0, 0, 0, 0};  // the rest of a conversation that has ended
constexpr Totals kNotKnown{};

}  // namespace

Routes::Routes(const Scenario& scenario, const Exploration& exploration)
    : scenario_(scenario), exploration_(exploration) {
  order_positions();
  measure_depths();
  sum_up();
  grade();
  follow_faultless();
}

// Positions form no circle, so taking away those that nothing leads to any more orders them all.
void Routes::order_positions() {
  std::vector<std::uint32_t> open(exploration_.positions.size(), 0);
  for (const Edge& edge : exploration_.edges) {
    if (edge.target < open.size()) ++open[edge.target];
  }
  if (exploration_.start < open.size()) order_.push_back(exploration_.start);
  for (std::size_t at = 0; at < order_.size(); ++at) {
    const Position& position = exploration_.positions[order_[at]];
    for (std::uint32_t e = 0; e < position.edge_count; ++e) {
      const std::uint32_t target = exploration_.edges[position.first_edge + e].target;
      if (target < open.size() && --open[target] == 0) order_.push_back(target);
    }
  }
}

void Routes::measure_depths() {
  constexpr auto kFar = std::numeric_limits<std::uint32_t>::max();
  depth_.assign(exploration_.positions.size(), kFar);
  first_edge_to_.assign(exploration_.positions.size(), kOpening);
  std::vector<std::uint32_t> queue;
  if (exploration_.start < depth_.size()) {
    queue.push_back(exploration_.start);
    depth_[exploration_.start] = 0;
  }
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const Position& position = exploration_.positions[queue[at]];
    for (std::uint32_t e = position.first_edge; e < position.first_edge + position.edge_count;
         ++e) {
      const std::uint32_t target = exploration_.edges[e].target;
      if (target >= depth_.size() || depth_[target] != kFar) continue;
      depth_[target] = depth_[queue[at]] + 1;
      first_edge_to_[target] = e;
      queue.push_back(target);
    }
  }
}

Play Routes::to_position(std::uint32_t position) const {
  Play play;
  for (std::uint32_t e = first_edge_to_[position]; e != kOpening;) {
    play.push_back(exploration_.edges[e].option);
    e = first_edge_to_[exploration_.edges[e].source];
  }
  std::reverse(play.begin(), play.end());
  return play;
}

Play Routes::to_edge(std::uint32_t edge) const {
  if (edge == kOpening) return {};
  Play play = to_position(exploration_.edges[edge].source);
  play.push_back(exploration_.edges[edge].option);
  return play;
}

std::uint32_t Routes::length_to(std::uint32_t edge) const {
  return edge == kOpening ? 0 : depth_[exploration_.edges[edge].source] + 1;
}

void Routes::sum_up() {
  rest_.assign(exploration_.positions.size(), {});
  for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
    const Position& position = exploration_.positions[*at];
    for (std::uint32_t e = position.first_edge; e < position.first_edge + position.edge_count;
         ++e) {
      const Edge& edge = exploration_.edges[e];
      include(rest_[*at],
              edge.target == kEnd       ? kNothingLeft
              : edge.target == kUntried ? kNotKnown
                                        : rest_[edge.target],
              edge.points);
    }
  }
  totals_ = exploration_.start == kEnd ? kNothingLeft : kNotKnown;
  if (exploration_.start < rest_.size()) totals_ = rest_[exploration_.start];
}

// Follows the answer that `better` prefers, from the start to the end; it compares two answers by
// their edge and the rest after it.
template <typename Better>
Play Routes::follow(Better better) const {
  Play play;
  for (std::uint32_t at = exploration_.start; at < rest_.size() && rest_[at].plays > 0;) {
    const Position& position = exploration_.positions[at];
    const Edge* chosen = nullptr;
    const Totals* after = nullptr;
    for (std::uint32_t e = position.first_edge; e < position.first_edge + position.edge_count;
         ++e) {
      const Edge& edge = exploration_.edges[e];
      if (edge.target == kUntried) continue;
      const Totals* rest = edge.target == kEnd ? &kNothingLeft : &rest_[edge.target];
      if (rest->plays == 0) continue;
      if (chosen == nullptr || better(edge, *rest, *chosen, *after)) {
        chosen = &edge;
        after = rest;
      }
    }
    play.push_back(chosen->option);
    at = chosen->target;
  }
  return play;
}

Play Routes::best_play() const {
  return follow([](const Edge& a, const Totals& after_a, const Edge& b, const Totals& after_b) {
    return a.points + after_a.max_points > b.points + after_b.max_points;
  });
}

Play Routes::shortest_play() const {
  return follow([](const Edge&, const Totals& after_a, const Edge&, const Totals& after_b) {
    return after_a.min_decisions < after_b.min_decisions;
  });
}

// The level at the end is the sum of its changes, so each opportunity has a best rest of its own.
void Routes::grade() {
  constexpr std::int8_t kNone = -100;  // no end from here
  const std::size_t count = scenario_.opportunities.size();
  std::vector<std::int8_t> best(exploration_.positions.size() * count, kNone);
  std::vector<std::int8_t> through(count);
  for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
    const Position& position = exploration_.positions[*at];
    std::int8_t* here = best.data() + *at * count;
    for (std::uint32_t e = position.first_edge; e < position.first_edge + position.edge_count;
         ++e) {
      const Edge& edge = exploration_.edges[e];
      if (edge.target == kUntried) continue;
      if (edge.target == kEnd) {
        std::fill(through.begin(), through.end(), std::int8_t{0});
      } else {
        std::copy_n(best.data() + edge.target * count, count, through.begin());
      }
      for (std::uint32_t g = edge.first_gain; g < edge.first_gain + edge.gain_count; ++g) {
        const Gain& gain = exploration_.gains[g];
        through[gain.opportunity] =
            static_cast<std::int8_t>(through[gain.opportunity] + gain.after - gain.before);
      }
      for (std::size_t o = 0; o < count; ++o) here[o] = std::max(here[o], through[o]);
    }
  }
  best_levels_.assign(count, 0);
  if (exploration_.start >= exploration_.positions.size()) return;
  for (std::size_t o = 0; o < count; ++o) {
    best_levels_[o] = std::max<std::int8_t>(0, best[exploration_.start * count + o]);
  }
}

int Routes::best_level(std::size_t opportunity) const {
  return best_levels_[opportunity];
}

std::uint64_t Routes::given(const Edge& edge) const {
  std::uint64_t set = 0;
  for (std::uint32_t g = edge.first_gain; g < edge.first_gain + edge.gain_count; ++g) {
    set |= std::uint64_t{1} << exploration_.gains[g].opportunity;
  }
  return set;
}

std::uint32_t Routes::flawless_edges(const Position& position) const {
  std::array<std::int8_t, base::kMaxOpportunities> offered{};
  offered.fill(-1);
  const auto option_of = [&](std::size_t i) -> const Option& {
    return scenario_.options[exploration_.edges[position.first_edge + i].option];
  };
  std::uint64_t scored = 0;
  for (std::size_t i = 0; i < position.edge_count; ++i) {
    for (const scenario::Earning& earning : option_of(i).earns) {
      std::int8_t& best = offered[earning.opportunity];
      best = std::max(best, static_cast<std::int8_t>(earning.level));
      scored |= std::uint64_t{1} << earning.opportunity;
    }
  }
  std::uint32_t flawless = 0;
  for (std::size_t i = 0; i < position.edge_count; ++i) {
    const Option& option = option_of(i);
    std::uint64_t full = 0;
    for (const scenario::Earning& earning : option.earns) {
      if (earning.level == offered[earning.opportunity]) {
        full |= std::uint64_t{1} << earning.opportunity;
      }
    }
    const bool clean = option.knockout == scenario::kNoKnockout && option.spoils.empty();
    if (clean && full == scored) flawless |= 1u << i;
  }
  return flawless != 0 ? flawless : most_rewarding(position);
}

std::uint32_t Routes::most_rewarding(const Position& position) const {
  int most = std::numeric_limits<int>::min();
  std::uint32_t chosen = 0;
  for (std::size_t i = 0; i < position.edge_count; ++i) {
    const Edge& edge = exploration_.edges[position.first_edge + i];
    if (scenario_.options[edge.option].knockout != scenario::kNoKnockout) continue;
    if (edge.points > most) chosen = 0;
    if (edge.points >= most) chosen |= 1u << i;
    most = std::max<int>(most, edge.points);
  }
  return chosen;
}

void Routes::follow_faultless() {
  faultless_.assign(exploration_.edges.size(), false);
  missable_.assign(exploration_.positions.size(), 0);
  for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
    const Position& position = exploration_.positions[*at];
    const std::uint32_t flawless = flawless_edges(position);
    for (std::uint32_t i = 0; i < position.edge_count; ++i) {
      if (((flawless >> i) & 1) == 0) continue;
      const Edge& edge = exploration_.edges[position.first_edge + i];
      faultless_[position.first_edge + i] = true;
      const std::uint64_t rest = edge.target == kEnd       ? kAllOpportunities
                                 : edge.target == kUntried ? 0
                                                           : missable_[edge.target];
      missable_[*at] |= rest & ~given(edge);
    }
  }
  kept_.assign(exploration_.positions.size(), false);
  if (exploration_.start < kept_.size()) kept_[exploration_.start] = true;
  for (const std::uint32_t at : order_) {
    const Position& position = exploration_.positions[at];
    for (std::uint32_t e = 0; kept_[at] && e < position.edge_count; ++e) {
      const std::uint32_t target = exploration_.edges[position.first_edge + e].target;
      if (faultless_[position.first_edge + e] && target < kept_.size()) kept_[target] = true;
    }
  }
}

std::optional<Play> Routes::faultless_play_without(std::size_t opportunity) const {
  const std::uint64_t bit = std::uint64_t{1} << opportunity;
  if (exploration_.start == kEnd) return Play{};
  if ((missable_[exploration_.start] & bit) == 0) return std::nullopt;
  Play play;
  for (std::uint32_t at = exploration_.start; at != kEnd;) {
    const Position& position = exploration_.positions[at];
    for (std::uint32_t e = position.first_edge; e < position.first_edge + position.edge_count;
         ++e) {
      const Edge& edge = exploration_.edges[e];
      if (!faultless_[e] || (given(edge) & bit) != 0 || edge.target == kUntried) continue;
      if (edge.target != kEnd && (missable_[edge.target] & bit) == 0) continue;
      play.push_back(edge.option);
      at = edge.target;
      break;
    }
  }
  return play;
}

}  // namespace klankbord::analysis
