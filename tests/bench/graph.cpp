// How long the graph of a scenario takes: laying out 500 nodes, sampling where plays go, writing
// the SVG. Prints the least CPU time of several rounds, in which a busy machine shows least.
//   bench_graph [ROUNDS]
#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

#include "analysis/graph.h"
#include "analysis/graph_traffic.h"
#include "session/graph_svg.h"
#include "session/library.h"
#include "support/large_scenario.h"
#include "support/paths.h"

using namespace klankbord;

namespace {

double least_ms(int rounds, const std::function<void()>& work) {
  double least = 1e9;
  for (int i = 0; i < rounds; ++i) {
    const std::clock_t begin = std::clock();
    work();
    least = std::min(least, 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;
  fmt::print("{:<26} {:>6} {:>6} {:>11} {:>11} {:>9}\n", "least CPU ms", "nodes", "ways",
             "graph_of()", "traffic_of()", "svg");
  const std::filesystem::path root = test::source_dir();
  const auto framework = session::load_framework(root);
  const auto files = session::scenario_files(root);
  const auto json = store::read_file(root / "assets/text/en.json", 1u << 20);
  if (!framework || !files || !json) return 3;
  const auto tr = text::Catalogue::from_json(base::Language::en, *json, "en.json");
  if (!tr) return 3;
  for (const std::size_t nodes : {100, 500}) {
    session::GraphPicture picture;
    picture.scenario = std::make_shared<const scenario::Scenario>(test::large_scenario(nodes));
    const double graph =
        least_ms(rounds, [&] { picture.graph = analysis::graph_of(*picture.scenario); });
    picture.traffic.boxes.resize(picture.graph.boxes.size());
    picture.traffic.ways.resize(picture.graph.ways.size());
    picture.findings.resize(picture.graph.boxes.size());
    const double svg = least_ms(rounds, [&] { session::graph_svg(picture, *framework, *tr); });
    fmt::print("{:<26} {:>6} {:>6} {:>11.2f} {:>11} {:>9.2f}\n", "generated", nodes,
               picture.graph.ways.size(), graph, "", svg);
  }
  for (const std::filesystem::path& file : *files) {
    const auto entry = session::load_scenario_file(*framework, root, file);
    if (!entry.usable()) continue;
    const scenario::Scenario& scenario = *entry.scenario;
    analysis::Graph graph;
    const double laid_out = least_ms(rounds, [&] { graph = analysis::graph_of(scenario); });
    const double traffic =
        least_ms(3, [&] { static_cast<void>(analysis::traffic_of(scenario, graph)); });
    fmt::print("{:<26} {:>6} {:>6} {:>11.2f} {:>11.2f}\n", entry.id, scenario.nodes.size(),
               graph.ways.size(), laid_out, traffic);
  }
  return 0;
}
