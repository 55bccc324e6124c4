// How long one picture of the workbench's graph takes with 500 nodes: all of it, and close by.
// Prints the least and the median of many frames; other work on the machine shows in the median.
//   bench_graph_frames [FRAMES]
#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

#include "support/app_stage.h"
#include "support/large_scenario.h"
#include "ui/part_graph.h"

using namespace klankbord;

namespace {

session::GraphPicture large_picture() {
  session::GraphPicture picture;
  picture.scenario = std::make_shared<const scenario::Scenario>(test::large_scenario());
  picture.graph = analysis::graph_of(*picture.scenario);
  picture.traffic.plays = 1000;
  for (std::uint32_t i = 0; i < picture.graph.boxes.size(); ++i) {
    picture.traffic.boxes.push_back(i * 7 % 1000);
  }
  for (std::uint32_t i = 0; i < picture.graph.ways.size(); ++i) {
    picture.traffic.ways.push_back(i * 11 % 1000);
  }
  picture.findings.resize(picture.graph.boxes.size());
  picture.findings[40] = picture.findings[240] = {0};
  return picture;
}

void measure(const char* name, int frames, const session::GraphPicture& picture, int permille) {
  test::AppSetup setup;
  const ui::App app(test::parts_of(setup));
  const auto window = test::open_window(1280, 800);
  ui::Kit kit;
  ui::WorkbenchView view;
  view.graph = {picture.graph.width / 2, picture.graph.height / 2, permille};
  std::vector<double> layout_ms, raster_ms;
  for (int i = 0; i < frames; ++i) {
    view.graph.x += i % 2 == 0 ? 3 : -3;  // another picture each time, so that none is spared
    window->request_frame();
    window->step([&] {
      kit.begin_frame(test::fonts_of(*window), window->scale());
      ui::Pane pane{kit, app, ui::Words(app.words())};
      ui::begin_screen(kit, "bench");
      ui::graph_picture(pane, picture, {1240, 640}, 1, view);
      ui::end_screen(kit);
      kit.end_frame();
    });
    layout_ms.push_back(window->counters().layout_ms);
    raster_ms.push_back(window->counters().raster_ms);
  }
  std::sort(layout_ms.begin(), layout_ms.end());
  std::sort(raster_ms.begin(), raster_ms.end());
  const std::size_t half = layout_ms.size() / 2;
  fmt::print("{:<24} layout {:5.2f} ms (median {:5.2f}), raster {:5.2f} ms (median {:5.2f})\n",
             name, layout_ms.front(), layout_ms[half], raster_ms.front(), raster_ms[half]);
}

}  // namespace

int main(int argc, char** argv) {
  const int frames = argc > 1 ? std::max(2, std::atoi(argv[1])) : 60;
  const session::GraphPicture picture = large_picture();
  fmt::print("{} boxes, {} ways, {} x {}\n", picture.graph.boxes.size(), picture.graph.ways.size(),
             picture.graph.width, picture.graph.height);
  measure("as it begins", frames, picture, 0);
  measure("all of it", frames, picture, 1240 * 1000 / picture.graph.width);
  measure("at a quarter", frames, picture, 250);
  measure("close by", frames, picture, 1000);
  return 0;
}
