#include "analysis/distribution.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace klankbord::analysis {

namespace {

constexpr int kFar = std::numeric_limits<int>::max() / 2;

struct Window {
  int low = kFar, high = -kFar;
  std::size_t size() const { return low > high ? 0 : static_cast<std::size_t>(high - low + 1); }
  void include(int from, int to) {
    low = std::min(low, from);
    high = std::max(high, to);
  }
};

// Carries counts forwards from place to place, by the points gained so far; a place that was left
// gives its memory back.
class Forward {
 public:
  Forward(const Walk& walk, std::size_t most_entries)
      : walk_(walk), most_(most_entries), width_(walk.blocks.size() + 1) {
    windows_.resize((walk.places.size() + 1) * width_);  // the last is the end
    counts_.resize(walk.places.size() + 1);
  }

  std::vector<Histogram> run() {
    const std::size_t start = walk_.start == kEndPlace ? end() : walk_.start;
    for (std::size_t d = 0; d < width_; ++d) {
      const int points = walk_.opening.points[d];
      window(start, d).include(points, points);
    }
    for (const std::uint32_t at : walk_.order) measure(at);
    counts_[start].assign(width_, 1);
    for (const std::uint32_t at : walk_.order) {
      if (!carry(at)) return {};
    }
    return result();
  }

 private:
  std::size_t end() const { return walk_.places.size(); }
  std::size_t target(const Turn& turn) const {
    return turn.target == kEndPlace ? end() : turn.target;
  }
  Window& window(std::size_t place, std::size_t d) { return windows_[place * width_ + d]; }

  template <typename Use>
  void for_turns(std::uint32_t at, Use use) const {
    const Place& place = walk_.places[at];
    for (std::uint32_t i = 0; i < place.turn_count; ++i) use(walk_.turns[place.first_turn + i]);
  }

  void measure(std::uint32_t at) {
    for_turns(at, [&](const Turn& turn) {
      for (std::size_t d = 0; d < width_; ++d) {
        const int points = walk_.gains[turn.gain].points[d];
        const Window& here = window(at, d);
        window(target(turn), d).include(here.low + points, here.high + points);
      }
    });
  }

  bool carry(std::uint32_t at) {
    const std::vector<Count> from = std::move(counts_[at]);
    counts_[at].clear();
    held_ -= std::min(held_, from.size());
    for_turns(at, [&](const Turn& turn) {
      const std::size_t to = target(turn);
      if (counts_[to].empty()) {
        std::size_t size = 0;
        for (std::size_t d = 0; d < width_; ++d) size += window(to, d).size();
        counts_[to].resize(size);
        held_ += size;
      }
      const Count* source = from.data();
      Count* into = counts_[to].data();
      for (std::size_t d = 0; d < width_; ++d) {
        const Window &here = window(at, d), &there = window(to, d);
        const int shift = here.low + walk_.gains[turn.gain].points[d] - there.low;
        for (std::size_t i = 0; i < here.size(); ++i) {
          into[static_cast<std::size_t>(shift) + i] += source[i];
        }
        source += here.size();
        into += there.size();
      }
    });
    return held_ <= most_;
  }

  std::vector<Histogram> result() {
    std::vector<Histogram> all(width_);
    const Count* next = counts_[end()].data();
    for (std::size_t d = 0; d < width_; ++d) {
      const Window& points = window(end(), d);
      all[d].lowest = points.low;
      all[d].plays.assign(next, next + points.size());
      next += points.size();
    }
    return all;
  }

  const Walk& walk_;
  std::size_t most_, width_;
  std::size_t held_ = 0;
  std::vector<Window> windows_;
  std::vector<std::vector<Count>> counts_;  // by place: of every window, one after the other
};

}  // namespace

std::vector<Histogram> distribution(const Walk& walk, std::size_t most_entries) {
  return Forward(walk, most_entries).run();
}

}  // namespace klankbord::analysis
