#include "ui/kit_plot_labels.h"

#include <algorithm>
#include <array>

namespace klankbord::ui {

namespace {

bool overlap(const Rect& a, const Rect& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

bool is_within(const Rect& inner, const Rect& outer) {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top &&
         inner.bottom <= outer.bottom;
}

// To the right first, as one reads, then around.
struct Side {
  float x, y;
};
constexpr std::array<Side, 8> kSides = {
    {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}}};
constexpr std::array<float, 2> kDistances = {1.4F, 3.2F};  // in reaches, from the middle

Rect place_at(const PlotLabel& label, const Side& side, float distance) {
  const float x = label.x + side.x * (distance + label.width / 2);
  const float y = label.y + side.y * (distance + label.height / 2);
  return {x - label.width / 2, y - label.height / 2, x + label.width / 2, y + label.height / 2};
}

}  // namespace

std::vector<std::optional<Rect>> place_labels(const std::vector<PlotLabel>& labels,
                                              const Rect& area, float reach) {
  std::vector<Rect> taken;
  for (const PlotLabel& label : labels) {
    taken.push_back({label.x - reach, label.y - reach, label.x + reach, label.y + reach});
  }
  std::vector<std::optional<Rect>> places(labels.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    for (std::size_t n = 0; n < kDistances.size() * kSides.size() && !places[i]; ++n) {
      const Rect place =
          place_at(labels[i], kSides[n % kSides.size()], kDistances[n / kSides.size()] * reach);
      const bool free = std::none_of(taken.begin(), taken.end(),
                                     [&](const Rect& other) { return overlap(place, other); });
      if (free && is_within(place, area)) places[i] = place;
    }
    if (places[i]) taken.push_back(*places[i]);
  }
  return places;
}

}  // namespace klankbord::ui
