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
    windows_.resize((walk.places.size() + walk.endings.size()) * width_);  // places, then endings
    counts_.resize(walk.places.size() + walk.endings.size());
  }

  std::vector<Histogram> run() {
    const std::size_t start = index_of(walk_.start);
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
  std::size_t index_of(std::uint32_t target) const {
    return is_end(target) ? walk_.places.size() + (target - kEndPlace) : target;
  }
  std::size_t target(const Turn& turn) const { return index_of(turn.target); }
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

  // What came in at each ending, with what the ending adds to it.
  std::vector<Histogram> result() {
    std::vector<Window> all(width_);
    for_endings([&](std::size_t, const Window& points, const Histogram& added, std::size_t d) {
      const int most = added.lowest + static_cast<int>(added.plays.size()) - 1;
      all[d].include(points.low + added.lowest, points.high + most);
    });
    std::vector<Histogram> found(width_);
    for (std::size_t d = 0; d < width_; ++d) {
      found[d].lowest = all[d].low;
      found[d].plays.resize(all[d].size());
    }
    for_endings(
        [&](std::size_t first, const Window& points, const Histogram& added, std::size_t d) {
          const auto& counts = counts_[index_of(ending_)];
          for (std::size_t i = 0; i < points.size(); ++i) {
            if (counts[first + i].is_zero()) continue;
            for (std::size_t j = 0; j < added.plays.size(); ++j) {
              const int at = points.low + added.lowest - found[d].lowest + static_cast<int>(i + j);
              found[d].plays[static_cast<std::size_t>(at)] += counts[first + i] * added.plays[j];
            }
          }
        });
    return found;
  }

  template <typename Use>
  void for_endings(Use use) {
    for (std::size_t e = 0; e < walk_.endings.size(); ++e) {
      ending_ = kEndPlace + static_cast<std::uint32_t>(e);
      if (counts_[index_of(ending_)].empty()) continue;
      std::size_t first = 0;
      for (std::size_t d = 0; d < width_; ++d) {
        const Window& points = window(index_of(ending_), d);
        use(first, points, walk_.endings[e].points[d], d);
        first += points.size();
      }
    }
  }

  const Walk& walk_;
  std::size_t most_, width_;
  std::size_t held_ = 0;
  std::uint32_t ending_ = kEndPlace;
  std::vector<Window> windows_;
  std::vector<std::vector<Count>> counts_;  // by place: of every window, one after the other
};

}  // namespace

std::vector<Histogram> distribution(const Walk& walk, std::size_t most_entries) {
  return Forward(walk, most_entries).run();
}

}  // namespace klankbord::analysis
