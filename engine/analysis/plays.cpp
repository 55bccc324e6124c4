#include "analysis/plays.h"

#include <algorithm>
#include <limits>

namespace klankbord::analysis {

using scenario::Scenario;

namespace {

constexpr int kNone = std::numeric_limits<int>::min();  // no such play

// Of the rest of the conversation from one place.
struct Rest {
  Count count, without_knockout;
  Range answers, seconds;
  double mean_seconds = 0;
  int best = kNone;  // points in total, of plays without knock-out
};

class Sums {
 public:
  Sums(const Scenario& scenario, const Walk& walk)
      : scenario_(scenario),
        walk_(walk),
        width_(walk.blocks.size() + 1),
        rest_(walk.places.size()),
        points_(walk.places.size() * width_) {
    for (const Ending& ending : walk.endings) add_ending(ending);
    for (auto at = walk.order.rbegin(); at != walk.order.rend(); ++at) sum_up(*at);
  }

  Plays result() const {
    const Rest& rest = rest_from(walk_.start);
    const Range* points = points_from(walk_.start);
    Plays all;
    all.exact = walk_.complete;
    all.states = walk_.places.size();
    all.transitions = walk_.turns.size();
    if (!all.exact) return all;
    all.count = rest.count;
    all.without_knockout = walk_.opening.knockouts == 0 ? rest.without_knockout : Count(0);
    for (std::size_t i = 0; i < width_; ++i) {
      const int before = walk_.opening.points[i];
      BlockRange block;
      if (i + 1 < width_) block.block = walk_.blocks[i];
      for (const scenario::Opportunity& opportunity : scenario_.opportunities) {
        const bool counts = i + 1 == width_ || opportunity.block == block.block;
        if (counts) block.reachable += 2 * opportunity.weight;
      }
      block.points = {points[i].min + before, points[i].max + before};
      if (i + 1 < width_) all.blocks.push_back(block);
      if (i + 1 == width_) all.total = block;
    }
    all.answers = rest.answers;
    const int opening = walk_.opening_seconds;
    all.seconds = {rest.seconds.min + opening, rest.seconds.max + opening};
    all.mean_seconds = rest.mean_seconds + opening;
    follow_best(all);
    follow_worst(all);
    return all;
  }

 private:
  void add_ending(const Ending& ending) {
    Rest end;
    end.count = ending.count;
    end.without_knockout = ending.without_knockout;
    end.best = ending.without_knockout.is_zero() ? kNone : ending.best;
    ends_.push_back(end);
    for (const Histogram& points : ending.points) {
      const int most = points.lowest + static_cast<int>(points.plays.size()) - 1;
      end_points_.push_back({points.lowest, most});
    }
  }

  const Rest& rest_from(std::uint32_t target) const {
    return is_end(target) ? ends_[target - kEndPlace] : rest_[target];
  }
  const Range* points_from(std::uint32_t target) const {
    return is_end(target) ? &end_points_[(target - kEndPlace) * width_] : &points_[target * width_];
  }
  const Rest& after(const Turn& turn) const { return rest_from(turn.target); }
  const Range* points_after(const Turn& turn) const { return points_from(turn.target); }

  void sum_up(std::uint32_t index) {
    const Place& place = walk_.places[index];
    Rest& all = rest_[index];
    Range* points = &points_[index * width_];
    for (std::uint32_t i = 0; i < place.turn_count; ++i) {
      const Turn& turn = walk_.turns[place.first_turn + i];
      if (!leads_on(turn)) continue;
      const Rest& rest = after(turn);
      const TurnGain& gain = walk_.gains[turn.gain];
      const Range* later = points_after(turn);
      const bool first = all.count.is_zero();
      const auto take = [&](Range& known, const Range& there, int here) {
        const Range range{there.min + here, there.max + here};
        known =
            first ? range : Range{std::min(known.min, range.min), std::max(known.max, range.max)};
      };
      for (std::size_t d = 0; d < width_; ++d) take(points[d], later[d], gain.points[d]);
      take(all.answers, rest.answers, walk_.is_answer(turn) ? 1 : 0);
      take(all.seconds, rest.seconds, turn.seconds);
      all.count += rest.count;
      all.mean_seconds += rest.mean_seconds + turn.seconds;
      if (gain.knockouts != 0) continue;
      all.without_knockout += rest.without_knockout;
      if (rest.best != kNone) all.best = std::max(all.best, rest.best + gain.points.back());
    }
    if (place.turn_count > 0) all.mean_seconds /= place.turn_count;
  }

  // Follows from place to place the first turn that fits.
  template <typename Fits>
  std::vector<std::uint32_t> follow(Fits fits) const {
    std::vector<std::uint32_t> turns;
    for (std::uint32_t at = walk_.start; !is_end(at);) {
      std::uint32_t next = walk_.places[at].first_turn;
      while (!leads_on(walk_.turns[next]) || !fits(at, walk_.turns[next])) ++next;
      turns.push_back(next);
      at = walk_.turns[next].target;
    }
    return turns;
  }

  bool leads_on(const Turn& turn) const {
    return turn.target != kUnknownPlace && !after(turn).count.is_zero();
  }

  void follow_best(Plays& all) const {
    const bool clean = !all.without_knockout.is_zero();
    const std::size_t total = width_ - 1;
    all.best_points = all.total.points.max;
    if (clean) all.best_points = rest_from(walk_.start).best + walk_.opening.points.back();
    all.best_turns = follow([&](std::uint32_t at, const Turn& turn) {
      const TurnGain& gain = walk_.gains[turn.gain];
      if (!clean) {
        return points_after(turn)[total].max + gain.points[total] ==
               points_[at * width_ + total].max;
      }
      const int best = after(turn).best;
      return gain.knockouts == 0 && best != kNone && best + gain.points[total] == rest_[at].best;
    });
  }

  void follow_worst(Plays& all) const {
    const std::size_t total = width_ - 1;
    all.worst_turns = follow([&](std::uint32_t at, const Turn& turn) {
      return points_after(turn)[total].min + walk_.gains[turn.gain].points[total] ==
             points_[at * width_ + total].min;
    });
  }

  const Scenario& scenario_;
  const Walk& walk_;
  std::size_t width_;
  std::vector<Rest> ends_;         // by ending
  std::vector<Range> end_points_;  // by ending, likewise
  std::vector<Rest> rest_;         // by place
  std::vector<Range> points_;      // by place: of each block, then in total
};

}  // namespace

Plays sum_up(const Scenario& scenario, const Walk& walk) {
  Plays all = Sums(scenario, walk).result();
  if (!all.exact || walk.with_desk) return all;
  all.best = inputs_of(scenario, walk, all.best_turns);
  all.worst = inputs_of(scenario, walk, all.worst_turns);
  return all;
}

Plays plays(const Scenario& scenario, const PlayLimits& limits) {
  return sum_up(scenario, walk(scenario, limits.detail, limits.places));
}

}  // namespace klankbord::analysis
