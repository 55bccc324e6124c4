// The graph of a scenario: what is in it, and that its picture can be read.
#include <algorithm>
#include <set>
#include <utility>

#include "analysis/graph.h"
#include "analysis/graph_findings.h"
#include "analysis/graph_traffic.h"
#include "base/rng.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using analysis::Graph;
using analysis::GraphBox;
using analysis::GraphPoint;
using analysis::GraphWay;
using scenario::Scenario;

namespace {

// A call with a repair: whoever greets coldly may try again once.
test::ScenarioBuilder repair() {
  test::ScenarioBuilder builder;
  builder.number("tries", 0, 0, 3).opportunity("welcome", "4.1");
  builder.phase("4").node("greeting", 2).says("Hallo?");
  builder.option("warm").earns("welcome", 2).to("wish");
  builder.option("cold").effect("tries", 1).to("greeting", "tries < 2").to("thanks");
  builder.node("thanks").says("Dank u.");
  builder.phase("5").node("wish").says("Ik zoek een toestel.");
  builder.option("ask");
  builder.option("refuse").to("");
  builder.node("bye").says("Tot ziens.");
  return builder;
}

// Phases, nodes and jumps at random, forwards and backwards.
Scenario random_scenario(std::uint64_t seed, std::size_t nodes) {
  base::Rng rng(seed);
  test::ScenarioBuilder builder;
  builder.truth("f");
  const auto id = [](std::size_t n) { return "n" + std::to_string(n); };
  const auto any = [&] { return id(rng.below(static_cast<std::uint32_t>(nodes))); };
  for (std::size_t n = 0; n < nodes; ++n) {
    if (n == 0 || rng.below(7) == 0) builder.phase("4", "p" + std::to_string(n));
    builder.node(id(n), 1 + static_cast<int>(rng.below(2))).says("Een zin.");
    const std::uint32_t options = rng.below(4);
    for (std::uint32_t o = 0; o < options; ++o) {
      builder.option("o" + std::to_string(o));
      if (rng.below(2) == 0) continue;
      if (rng.below(2) == 0) builder.to(any(), "f");
      builder.to(any());
    }
    if (options == 0 && rng.below(2) == 0) builder.to(any(), "f").to(any());
  }
  return builder.scenario();
}

std::size_t node_of(const Scenario& scenario, const char* id) {
  return *scenario.find_node(id);
}

const GraphWay* way_between(const Graph& graph, std::size_t from, std::size_t to) {
  for (const GraphWay& way : graph.ways) {
    if (way.from == from && way.to == to) return &way;
  }
  return nullptr;
}

bool overlap(const GraphBox& a, const GraphBox& b) {
  return a.left < b.right() && b.left < a.right() && a.top < b.bottom() && b.top < a.bottom();
}

// Whether a level or upright stretch runs through the inside of a box.
bool runs_through(GraphPoint a, GraphPoint b, const GraphBox& box) {
  return std::max(a.x, b.x) > box.left && std::min(a.x, b.x) < box.right() &&
         std::max(a.y, b.y) > box.top && std::min(a.y, b.y) < box.bottom();
}

// What would make a picture unreadable, in words.
std::string flaws(const Graph& graph) {
  std::string found;
  const auto say = [&](const std::string& what, std::size_t a, std::size_t b) {
    found += what + " " + std::to_string(a) + " " + std::to_string(b) + "\n";
  };
  for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
    const GraphBox& box = graph.boxes[i];
    const analysis::GraphLane& lane = graph.lanes[box.lane];
    const bool inside = box.left >= lane.left && box.right() <= lane.left + lane.width &&
                        box.top >= graph.head && box.bottom() <= graph.height;
    if (!inside) say("outside its lane", i, box.lane);
    for (std::size_t j = i + 1; j < graph.boxes.size(); ++j) {
      if (overlap(box, graph.boxes[j])) say("overlap", i, j);
    }
  }
  for (std::size_t w = 0; w < graph.ways.size(); ++w) {
    const GraphWay& way = graph.ways[w];
    const GraphBox& from = graph.boxes[way.from];
    const GraphBox& to = graph.boxes[way.to];
    const bool tied = way.line.size() >= 2 && way.line.front().y == from.bottom() &&
                      way.line.back().y == to.top && way.line.front().x > from.left &&
                      way.line.front().x < from.right() && way.line.back().x > to.left &&
                      way.line.back().x < to.right();
    if (!tied) say("loose", way.from, way.to);
    for (std::size_t p = 1; p < way.line.size(); ++p) {
      const GraphPoint a = way.line[p - 1], b = way.line[p];
      if (a.x != b.x && a.y != b.y) say("slanting", way.from, way.to);
      if (std::min(a.x, b.x) < 0 || std::max(a.x, b.x) > graph.width) say("beside", w, p);
      for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (runs_through(a, b, graph.boxes[i])) say("through a box", w, i);
      }
    }
  }
  for (std::size_t i = 1; i < graph.lanes.size(); ++i) {
    const analysis::GraphLane& before = graph.lanes[i - 1];
    if (graph.lanes[i].left < before.left + before.width) say("lanes", i - 1, i);
  }
  return found;
}

using Ends = std::pair<std::size_t, std::size_t>;  // the second: nodes.size() for the end

// The ways as the scenario's words say them, found without the graph.
std::set<Ends> ways_of(const Scenario& scenario) {
  std::set<Ends> ways;
  const std::size_t end = scenario.nodes.size();
  for (std::size_t n = 0; n < end; ++n) {
    const auto follow = [&](const std::vector<scenario::Jump>& jumps) {
      for (const scenario::Jump& jump : jumps) {
        ways.insert({n, jump.target == scenario::kFinish ? end : jump.target});
        if (jump.when.empty()) return;
      }
      ways.insert({n, n + 1});  // reading order; after the last node comes the end
    };
    const scenario::Node& node = scenario.nodes[n];
    for (std::size_t o = 0; o < node.option_count; ++o) {
      follow(scenario.options[node.first_option + o].jumps);
    }
    if (node.option_count == 0) follow(node.jumps);
  }
  return ways;
}

std::set<Ends> ways_of(const Scenario& scenario, const Graph& graph) {
  std::set<Ends> ways;
  for (const GraphWay& way : graph.ways) {
    const bool ends = graph.boxes[way.to].kind == GraphBox::Kind::ending;
    ways.insert({way.from, ends ? scenario.nodes.size() : way.to});
  }
  return ways;
}

bool same_picture(const Graph& a, const Graph& b) {
  const auto same_box = [](const GraphBox& x, const GraphBox& y) {
    return x.left == y.left && x.top == y.top && x.index == y.index && x.kind == y.kind;
  };
  const auto same_way = [](const GraphWay& x, const GraphWay& y) {
    return x.from == y.from && x.to == y.to && x.line == y.line;
  };
  return a.width == b.width && a.height == b.height &&
         std::equal(a.boxes.begin(), a.boxes.end(), b.boxes.begin(), b.boxes.end(), same_box) &&
         std::equal(a.ways.begin(), a.ways.end(), b.ways.begin(), b.ways.end(), same_way);
}

}  // namespace

SCENARIO("a graph has a box for each node and a way for each jump", "[analysis][graph]") {
  GIVEN("a call with a repair, an early end and a node that only passes on") {
    const Scenario scenario = repair().scenario();
    const Graph graph = analysis::graph_of(scenario);
    const std::size_t greeting = node_of(scenario, "greeting"), wish = node_of(scenario, "wish");
    THEN("its nodes stand in the lanes of their phases, from left to right") {
      REQUIRE(graph.lanes.size() == 2);
      CHECK(graph.boxes[greeting].lane == 0);
      CHECK(graph.boxes[wish].lane == 1);
      CHECK(graph.lanes[0].left < graph.lanes[1].left);
    }
    THEN("the second try is a loop, taken only where a condition holds") {
      const GraphWay* again = way_between(graph, greeting, greeting);
      REQUIRE(again != nullptr);
      CHECK(again->back);
      CHECK(again->conditional);
      CHECK(again->answers == 1);
    }
    THEN("a certain jump and reading order are ways that go on") {
      const GraphWay* on = way_between(graph, greeting, wish);
      REQUIRE(on != nullptr);
      CHECK_FALSE(on->back);
      CHECK_FALSE(on->conditional);
      CHECK(way_between(graph, greeting, node_of(scenario, "thanks")) != nullptr);
      CHECK(way_between(graph, node_of(scenario, "thanks"), wish) != nullptr);
    }
    THEN("the phase in which the call can end has one ending, with two ways to it") {
      std::size_t endings = 0, ways = 0;
      for (std::size_t i = scenario.nodes.size(); i < graph.boxes.size(); ++i) {
        endings += graph.boxes[i].kind == GraphBox::Kind::ending ? 1 : 0;
        CHECK(graph.boxes[i].lane == 1);
      }
      for (const GraphWay& way : graph.ways) {
        ways += graph.boxes[way.to].kind == GraphBox::Kind::ending ? 1 : 0;
      }
      CHECK(endings == 1);
      CHECK(ways == 2);
    }
  }
}

SCENARIO("what is done at the desk has a box when it takes the conversation elsewhere",
         "[analysis][graph]") {
  GIVEN("a rule that jumps and one that does not") {
    test::ScenarioBuilder builder;
    builder.opportunity("look", "3.1").desk().record("order-1", "peeters");
    builder.phase("4").node("greeting").says("Hallo?");
    builder.option("ask");
    builder.node("found").says("U hebt het gevonden.");
    builder.option("tell");
    builder.rule("seen", "open order-1").to("found");
    builder.rule("looked", "open order-1").earns("look", 2);
    const Scenario scenario = builder.scenario();
    const Graph graph = analysis::graph_of(scenario);
    THEN("the first one leads to its node, the second is no part of the picture") {
      std::vector<std::size_t> rules;
      for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (graph.boxes[i].kind == GraphBox::Kind::rule) rules.push_back(i);
      }
      REQUIRE(rules.size() == 1);
      CHECK(way_between(graph, rules.front(), node_of(scenario, "found")) != nullptr);
      CHECK(flaws(graph) == "");
    }
  }
}

SCENARIO("random scenarios give pictures without a flaw, with every way, twice the same",
         "[analysis][graph]") {
  GIVEN("two hundred scenarios of 2 to 60 nodes") {
    std::size_t loops = 0, lanes = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
      const Scenario scenario = random_scenario(seed, 2 + seed % 59);
      const Graph graph = analysis::graph_of(scenario);
      INFO("seed " << seed);
      CHECK(flaws(graph) == "");
      CHECK(ways_of(scenario, graph) == ways_of(scenario));
      CHECK(same_picture(graph, analysis::graph_of(scenario)));
      for (const GraphWay& way : graph.ways) loops += way.back ? 1 : 0;
      lanes += graph.lanes.size();
    }
    THEN("they had loops and several lanes") {
      CHECK(loops > 200);
      CHECK(lanes > 600);
    }
  }
}

SCENARIO("the detector of flaws finds each of them", "[analysis][graph]") {
  const Graph sound = analysis::graph_of(repair().scenario());
  REQUIRE(flaws(sound) == "");
  const auto with = [&](auto spoil) {
    Graph graph = sound;
    spoil(graph);
    return flaws(graph);
  };
  CHECK_THAT(
      with([](Graph& g) { g.boxes[1].left = g.boxes[0].left, g.boxes[1].top = g.boxes[0].top; }),
      test::holds_text("overlap 0 1"));
  CHECK_THAT(with([](Graph& g) { g.boxes[0].left -= 400; }),
             test::holds_text("outside its lane 0"));
  CHECK_THAT(with([](Graph& g) { g.ways[0].line.back().x += 500; }), test::holds_text("loose"));
  CHECK_THAT(with([](Graph& g) {
               g.ways[0].line = {{0, 0}, {10, 10}};
             }),
             test::holds_text("slanting"));
  CHECK_THAT(with([](Graph& g) {
               const GraphBox& box = g.boxes[2];
               g.ways[0].line.push_back({box.left - 5, box.top + 9});
               g.ways[0].line.push_back({box.right() + 5, box.top + 9});
             }),
             test::holds_text("through a box 0 2"));
  CHECK_THAT(with([](Graph& g) { std::swap(g.lanes[0], g.lanes[1]); }), test::holds_text("lanes"));
}

SCENARIO("traffic says where random plays go", "[analysis][graph]") {
  GIVEN("the call with a repair") {
    const Scenario scenario = repair().scenario();
    const Graph graph = analysis::graph_of(scenario);
    const analysis::Traffic traffic = analysis::traffic_of(scenario, graph, 8000, 3);
    const auto share = [&](const char* from, const char* to) {
      const GraphWay* way = way_between(graph, node_of(scenario, from), node_of(scenario, to));
      REQUIRE(way != nullptr);
      return traffic.way_permille(static_cast<std::size_t>(way - graph.ways.data()));
    };
    THEN("all greet, half of them try a second time, and half of those warmly") {
      CHECK(traffic.box_permille(node_of(scenario, "greeting")) == 1000);
      CHECK(share("greeting", "greeting") == Approx(500).margin(20));
      CHECK(share("greeting", "wish") == Approx(750).margin(20));
      CHECK(share("greeting", "thanks") == Approx(250).margin(20));
    }
    THEN("all come to the wish, where half of them end the call") {
      CHECK(traffic.box_permille(node_of(scenario, "wish")) == 1000);
      CHECK(traffic.box_permille(node_of(scenario, "bye")) == Approx(500).margin(20));
      const std::size_t ending = graph.boxes.size() - 1;
      CHECK(graph.boxes[ending].kind == GraphBox::Kind::ending);
      CHECK(traffic.box_permille(ending) == 1000);
    }
    THEN("the same seed gives the same sample, another one another") {
      CHECK(analysis::traffic_of(scenario, graph, 8000, 3).ways == traffic.ways);
      CHECK(analysis::traffic_of(scenario, graph, 8000, 4).ways != traffic.ways);
    }
  }
}

SCENARIO("a finding sits at the node of its line", "[analysis][graph]") {
  GIVEN("a scenario whose parts stand on known lines") {
    Scenario scenario = repair().scenario();
    scenario.variables[0].source_line = 3;
    scenario.opportunities[0].source_line = 5;
    for (std::size_t i = 0; i < scenario.nodes.size(); ++i) {
      scenario.nodes[i].source_line = static_cast<int>(10 + 10 * i);
    }
    for (auto& option : scenario.options) {
      option.source_line = scenario.nodes[option.node].source_line + 4;
    }
    scenario.phases[1].source_line = 28;
    const Graph graph = analysis::graph_of(scenario);
    const auto at = [&](int line, const std::string& file = "example.lua") {
      base::Diagnostic finding;
      finding.file = file;
      finding.line = line;
      return analysis::box_of(scenario, graph, finding);
    };
    THEN("its own lines and those of its options belong to it") {
      CHECK(at(10) == std::size_t{0});
      CHECK(at(16) == std::size_t{0});
      CHECK(at(20) == std::size_t{1});
      CHECK(at(35, "somewhere/example.lua") == std::size_t{2});
    }
    THEN("variables, phases, the whole file and other files have no box") {
      CHECK_FALSE(at(3));
      CHECK_FALSE(at(6));
      CHECK_FALSE(at(29));
      CHECK_FALSE(at(0));
      CHECK_FALSE(at(16, "companies/volta.lua"));
    }
  }
}

SCENARIO("arrows go from box to box", "[analysis][graph]") {
  const Scenario scenario = repair().scenario();
  const Graph graph = analysis::graph_of(scenario);
  const std::size_t greeting = node_of(scenario, "greeting"), thanks = node_of(scenario, "thanks"),
                    wish = node_of(scenario, "wish");
  CHECK(analysis::neighbour(graph, greeting, analysis::GraphSide::down) == thanks);
  CHECK(analysis::neighbour(graph, thanks, analysis::GraphSide::up) == greeting);
  CHECK(analysis::neighbour(graph, greeting, analysis::GraphSide::right) == wish);
  CHECK(analysis::neighbour(graph, wish, analysis::GraphSide::left) == greeting);
  CHECK_FALSE(analysis::neighbour(graph, greeting, analysis::GraphSide::left));
  CHECK_FALSE(analysis::neighbour(graph, greeting, analysis::GraphSide::up));
}
