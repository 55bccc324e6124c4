// Numbers beside the points of a plot: near their point, and none over another.
#include <algorithm>
#include <string>

#include "support/catch.h"
#include "ui/kit_plot_labels.h"

using namespace klankbord;
using ui::PlotLabel;
using ui::Rect;

namespace {

const Rect kArea{0, 0, 400, 300};
constexpr float kReach = 5;

bool overlap(const Rect& a, const Rect& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

// The first two whose places or points cover each other; else "".
std::string collision(const std::vector<PlotLabel>& labels,
                      const std::vector<std::optional<Rect>>& places) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i]) continue;
    for (std::size_t j = 0; j < places.size(); ++j) {
      const Rect point{labels[j].x - kReach, labels[j].y - kReach, labels[j].x + kReach,
                       labels[j].y + kReach};
      const bool covers =
          (j != i && places[j] && overlap(*places[i], *places[j])) || overlap(*places[i], point);
      if (covers) return std::to_string(i) + " and " + std::to_string(j);
    }
  }
  return "";
}

}  // namespace

SCENARIO("numbers beside the points of a plot do not cover each other", "[ui][plot]") {
  GIVEN("a point alone") {
    const auto places = ui::place_labels({{100, 100, 12, 14}}, kArea, kReach);
    THEN("its number stands to the right of it") {
      REQUIRE(places[0]);
      CHECK(places[0]->left > 100 + kReach);
      CHECK(places[0]->top == Approx(93));
    }
  }
  GIVEN("a point at the right edge") {
    const auto places = ui::place_labels({{396, 100, 12, 14}}, kArea, kReach);
    THEN("its number stands within the plot") {
      REQUIRE(places[0]);
      CHECK(places[0]->right <= 400);
    }
  }
  GIVEN("sixteen points close together") {
    std::vector<PlotLabel> labels;
    for (int i = 0; i < 16; ++i) {
      labels.push_back({200 + static_cast<float>(i % 4) * 16, 150 + static_cast<float>(i / 4) * 13,
                        i < 9 ? 8.0F : 15.0F, 14});
    }
    const auto places = ui::place_labels(labels, kArea, kReach);
    THEN("those that have a number cover nothing, and most do have one") {
      CHECK(collision(labels, places) == "");
      CHECK(std::count_if(places.begin(), places.end(),
                          [](const auto& place) { return place.has_value(); }) >= 8);
    }
  }
  GIVEN("numbers that were put to the right without looking") {
    const std::vector<PlotLabel> labels = {{200, 150, 15, 14}, {204, 152, 15, 14}};
    std::vector<std::optional<Rect>> places;
    for (const PlotLabel& label : labels) {
      places.emplace_back(Rect{label.x + 8, label.y - 7, label.x + 23, label.y + 7});
    }
    THEN("they are found out") {
      CHECK(collision(labels, places) != "");
    }
  }
}
