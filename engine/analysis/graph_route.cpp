// The lines of a graph's ways. Between two rows there is a channel without boxes, between two lanes
// a gutter: a way runs down into the channel below its box, along a corridor that is free of boxes
// to the channel above the box it leads to, and down into that.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <utility>

#include "analysis/graph_parts.h"

namespace klankbord::analysis {

namespace {

// A part of a line that shares a corridor or a channel with others.
struct Stretch {
  std::uint32_t way = 0;
  int low = 0, high = 0;  // rows of a corridor, x in a channel
};

struct WayCourse {
  int leaves_x = 0, enters_x = 0;  // at the lower edge of one box, at the upper edge of the other
  int corridor_x = 0;              // where it is not direct
  bool direct = false;             // one channel is enough
  std::size_t first_track = 0, second_track = 0;  // in the channels
};

class Router {
 public:
  explicit Router(Graph& graph) : graph_(graph), courses_(graph.ways.size()) {
    for (std::uint32_t i = 0; i < graph.boxes.size(); ++i) {
      const std::size_t row = graph.boxes[i].row;
      if (rows_.size() <= row) rows_.resize(row + 1);
      rows_[row].push_back(i);
    }
    for (std::vector<std::uint32_t>& row : rows_) {
      std::sort(row.begin(), row.end(), [&](std::uint32_t a, std::uint32_t b) {
        return graph.boxes[a].left < graph.boxes[b].left;
      });
    }
  }

  void route() {
    spread_ends();
    choose_corridors();
    share_corridors();
    share_channels();
    set_heights();
    for (std::uint32_t i = 0; i < graph_.ways.size(); ++i) draw(i);
  }

 private:
  const GraphBox& from(std::uint32_t way) const { return graph_.boxes[graph_.ways[way].from]; }
  const GraphBox& to(std::uint32_t way) const { return graph_.boxes[graph_.ways[way].to]; }
  static int middle(const GraphBox& box) { return box.left + box.width / 2; }

  // Ways leave and enter a box side by side, in the order of where they go to or come from.
  void spread_ends() {
    std::vector<std::vector<std::uint32_t>> out(graph_.boxes.size()), in(graph_.boxes.size());
    for (std::uint32_t i = 0; i < graph_.ways.size(); ++i) {
      out[graph_.ways[i].from].push_back(i);
      in[graph_.ways[i].to].push_back(i);
    }
    for (std::size_t b = 0; b < graph_.boxes.size(); ++b) {
      spread(out[b], graph_.boxes[b], &Router::to, &WayCourse::leaves_x);
      spread(in[b], graph_.boxes[b], &Router::from, &WayCourse::enters_x);
    }
  }

  void spread(std::vector<std::uint32_t>& ways, const GraphBox& box,
              const GraphBox& (Router::*other)(std::uint32_t) const, int WayCourse::*end) {
    std::stable_sort(ways.begin(), ways.end(), [&](std::uint32_t a, std::uint32_t b) {
      return middle((this->*other)(a)) < middle((this->*other)(b));
    });
    const int count = static_cast<int>(ways.size());
    for (int i = 0; i < count; ++i) {
      courses_[ways[static_cast<std::size_t>(i)]].*end =
          box.left + box.width * (i + 1) / (count + 1);
    }
  }

  // Whether an upright line at x meets no box of the rows from `first` to `last`.
  bool is_free(int x, int first, int last) const {
    constexpr int kRoom = graph_size::kTrack;
    for (int row = std::max(first, 0); row <= last; ++row) {
      const std::vector<std::uint32_t>& boxes = rows_[static_cast<std::size_t>(row)];
      const auto next = std::upper_bound(
          boxes.begin(), boxes.end(), x,
          [&](int at, std::uint32_t box) { return at < graph_.boxes[box].left - kRoom; });
      if (next != boxes.begin() && x < graph_.boxes[*std::prev(next)].right() + kRoom) return false;
    }
    return true;
  }

  void choose_corridors() {
    for (std::uint32_t i = 0; i < graph_.ways.size(); ++i) {
      WayCourse& course = courses_[i];
      const int below = from(i).row + 1, above = to(i).row;
      course.direct = below == above;
      if (course.direct) continue;
      const int first = std::min(below, above), last = std::max(below, above) - 1;
      course.corridor_x = best_corridor(i, first, last);
      if (course.corridor_x != course.leaves_x && course.corridor_x != course.enters_x) {
        corridors_[course.corridor_x].push_back({i, first, last});
      }
    }
  }

  int best_corridor(std::uint32_t way, int first, int last) const {
    const WayCourse& course = courses_[way];
    const auto left_gutter = [&](std::size_t lane) {
      return graph_.lanes[lane].left - graph_size::kGutter / 2;
    };
    const auto right_gutter = [&](std::size_t lane) {
      return graph_.lanes[lane].left + graph_.lanes[lane].width + graph_size::kGutter / 2;
    };
    const int gap = graph_size::kGap / 2;
    const std::array<int, 10> candidates = {course.enters_x,
                                            course.leaves_x,
                                            from(way).left - gap,
                                            from(way).right() + gap,
                                            to(way).left - gap,
                                            to(way).right() + gap,
                                            left_gutter(to(way).lane),
                                            right_gutter(to(way).lane),
                                            left_gutter(from(way).lane),
                                            right_gutter(from(way).lane)};
    int best = left_gutter(to(way).lane), best_cost = -1;
    for (const int x : candidates) {
      if (!is_free(x, first, last)) continue;
      const int cost = std::abs(x - course.leaves_x) + std::abs(x - course.enters_x);
      if (best_cost >= 0 && cost >= best_cost) continue;
      best = x;
      best_cost = cost;
    }
    return best;
  }

  // Gives stretches that overlap tracks of their own; answers how many there are.
  static std::size_t share(std::vector<Stretch>& stretches, int room,
                           const std::vector<std::size_t*>& tracks) {
    std::vector<std::size_t> order(stretches.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return stretches[a].low < stretches[b].low;
    });
    std::vector<int> ends;  // per track: where its last stretch ends
    for (const std::size_t i : order) {
      std::size_t track = 0;
      while (track < ends.size() && ends[track] + room > stretches[i].low) ++track;
      if (track == ends.size()) ends.push_back(0);
      ends[track] = stretches[i].high;
      *tracks[i] = track;
    }
    return ends.size();
  }

  // Side by side around the middle of a corridor: 0, +1, -1, +2 ... and again from the middle
  // where there are more than it has room for.
  void share_corridors() {
    for (auto& [x, stretches] : corridors_) {
      std::vector<std::size_t> tracks(stretches.size());
      std::vector<std::size_t*> places;
      for (std::size_t& track : tracks) places.push_back(&track);
      share(stretches, 1, places);
      const int room = room_around(x);
      for (std::size_t i = 0; i < stretches.size(); ++i) {
        const int number = static_cast<int>(tracks[i]) % (2 * room + 1);
        const int aside = number % 2 == 1 ? (number + 1) / 2 : -number / 2;
        courses_[stretches[i].way].corridor_x = x + aside * graph_size::kTrack;
      }
    }
  }

  // Tracks at each side of a corridor.
  int room_around(int x) const {
    const bool gutter =
        std::any_of(graph_.lanes.begin(), graph_.lanes.end(), [&](const auto& lane) {
          return x == lane.left - graph_size::kGutter / 2 ||
                 x == lane.left + lane.width + graph_size::kGutter / 2;
        });
    const int width = gutter ? graph_size::kGutter : graph_size::kGap;
    return (width / 2 - graph_size::kTrack) / graph_size::kTrack;
  }

  void share_channels() {
    std::vector<std::vector<Stretch>> channels(rows_.size() + 1);
    std::vector<std::vector<std::size_t*>> tracks(rows_.size() + 1);
    const auto add = [&](std::size_t channel, std::uint32_t way, int a, int b, std::size_t& track) {
      if (a == b) return;
      channels[channel].push_back({way, std::min(a, b), std::max(a, b)});
      tracks[channel].push_back(&track);
    };
    for (std::uint32_t i = 0; i < graph_.ways.size(); ++i) {
      WayCourse& course = courses_[i];
      const std::size_t below = from(i).row + std::size_t{1}, above = to(i).row;
      if (course.direct) {
        add(below, i, course.leaves_x, course.enters_x, course.first_track);
        continue;
      }
      add(below, i, course.leaves_x, course.corridor_x, course.first_track);
      add(above, i, course.corridor_x, course.enters_x, course.second_track);
    }
    for (std::size_t c = 0; c < channels.size(); ++c) {
      const int count = static_cast<int>(share(channels[c], graph_size::kTrack, tracks[c]));
      // Below the arrows of the ways there is room for their points.
      heights_.push_back(std::max(graph_size::kChannel, (count + 3) * graph_size::kTrack));
    }
  }

  void set_heights() {
    graph_.head = graph_size::kMargin + graph_size::kHead;
    int y = graph_.head;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      channel_tops_.push_back(y);
      y += heights_[row];
      int high = 0;
      for (const std::uint32_t box : rows_[row]) {
        graph_.boxes[box].top = y;
        high = std::max(high, graph_.boxes[box].height);
      }
      y += high;
    }
    channel_tops_.push_back(y);
    graph_.height = y + heights_.back() + graph_size::kMargin;
  }

  int track_y(std::size_t channel, std::size_t track) const {
    return channel_tops_[channel] + static_cast<int>(track + 1) * graph_size::kTrack;
  }

  void draw(std::uint32_t index) {
    const WayCourse& course = courses_[index];
    const GraphBox& start = from(index);
    const GraphBox& end = to(index);
    std::vector<GraphPoint>& line = graph_.ways[index].line;
    const auto add = [&](int x, int y) {
      const GraphPoint point{x, y};
      if (!line.empty() && line.back() == point) return;
      const std::size_t n = line.size();
      const bool straight = n >= 2 && ((line[n - 2].x == x && line[n - 1].x == x) ||
                                       (line[n - 2].y == y && line[n - 1].y == y));
      if (straight) line.pop_back();
      line.push_back(point);
    };
    const int first_y = track_y(start.row + std::size_t{1}, course.first_track);
    add(course.leaves_x, start.bottom());
    if (course.direct) {
      add(course.leaves_x, first_y);
      add(course.enters_x, first_y);
    } else {
      const int second_y = track_y(end.row, course.second_track);
      add(course.leaves_x, first_y);
      add(course.corridor_x, first_y);
      add(course.corridor_x, second_y);
      add(course.enters_x, second_y);
    }
    add(course.enters_x, end.top);
  }

  Graph& graph_;
  std::vector<std::vector<std::uint32_t>> rows_;  // boxes from left to right
  std::vector<WayCourse> courses_;                // per way
  std::map<int, std::vector<Stretch>> corridors_;
  std::vector<int> heights_, channel_tops_;  // of the channels: above each row, and below the last
};

}  // namespace

void route_ways(Graph& graph) {
  Router(graph).route();
}

}  // namespace klankbord::analysis
