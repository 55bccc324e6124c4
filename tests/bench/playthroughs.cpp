// How many scored playthroughs a second one core makes of a scenario of 40 nodes and some 12 to 14
// decisions with three answers each: mood, six opportunities, conditions on answers and lines,
// targets that depend on the mood. Prints figures; passes no judgement.
//   bench_playthroughs [PLAYTHROUGHS]
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <vector>

#include "assess/scorecard.h"
#include "base/rng.h"
#include "play/attempt.h"
#include "play/engine.h"
#include "scenario/compiled.h"
#include "support/scenario_builder.h"

using namespace klankbord;

namespace {

constexpr int kLayers = 13;    // after the opening node
constexpr int kAttitudes = 3;  // nodes per layer: the customer is pleased, neutral, angry
constexpr int kOpportunities = 6;

std::string node_id(int layer, int attitude) {
  return fmt::format("n{}-{}", layer, attitude);
}

void add_answer(test::ScenarioBuilder& builder, int layer, int attitude, int style) {
  builder.option(fmt::format("o{}", style),
                 fmt::format("Answer of style {} in layer {} to a customer of attitude {}.", style,
                             layer, attitude));
  const std::string first = fmt::format("skill{}", (layer * 2 + attitude) % kOpportunities);
  const std::string second = fmt::format("skill{}", (layer * 2 + attitude + 1) % kOpportunities);
  builder.earns(first, 2 - style).earns(second, style == 0 ? 1 : 0);
  if (style != 1) builder.effect("mood", style == 0 ? 1 : -1);
  if (style == 0 && layer > 1 && (layer + attitude) % 3 == 0) builder.when("mood > -4");
  builder.replies("All right, I appreciate that.", "mood >= 0");
  builder.replies("I am not convinced yet.", "mood < 0");
  builder.to("", "mood <= -5");  // the customer hangs up
  if (layer == kLayers) {
    builder.to("");
    return;
  }
  builder.to(node_id(layer + 1, 0), "mood >= 2");
  builder.to(node_id(layer + 1, 2), "mood <= -2");
  builder.to(node_id(layer + 1, 1));
}

std::shared_ptr<const scenario::Scenario> forty_nodes() {
  test::ScenarioBuilder builder("forty-nodes");
  builder.number("mood", 0, -5, 5);
  for (int i = 0; i < kOpportunities; ++i) {
    builder.opportunity(fmt::format("skill{}", i), fmt::format("{}.1", 4 + i), 1 + i % 3);
  }
  builder.phase("4");
  for (int layer = 0; layer <= kLayers; ++layer) {
    if (layer == 7) builder.phase("7");
    for (int attitude = 0; attitude < (layer == 0 ? 1 : kAttitudes); ++attitude) {
      builder.node(node_id(layer, attitude)).says("I have been waiting for eleven minutes.");
      builder.says("That sounds reasonable.", "mood >= 2").says("Go on.", "mood < 2");
      for (int style = 0; style < 3; ++style) add_answer(builder, layer, attitude, style);
    }
  }
  return builder.build();
}

struct Run {
  std::uint64_t decisions = 0, points = 0, events = 0;
  double cpu_s = 0;
};

double cpu_now_s() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Run play_all(const scenario::Scenario& scenario, std::uint64_t playthroughs) {
  base::Rng rng(12345);
  play::Events events;
  Run run;
  const double begin = cpu_now_s();
  for (std::uint64_t i = 0; i < playthroughs; ++i) {
    play::State state = play::start(scenario, events);
    while (state.status == play::Status::running) {
      const scenario::Node& node = scenario.nodes[state.node];
      scenario::OptionIndex offered[8];
      std::uint32_t count = 0;
      for (std::size_t o = 0; o < node.option_count; ++o) {
        const auto option = static_cast<scenario::OptionIndex>(node.first_option + o);
        if (play::is_offered(scenario, state, option)) offered[count++] = option;
      }
      if (!play::step(scenario, state, play::Input::choose(offered[rng.below(count)]), events))
        std::abort();
      ++run.decisions;
      run.events += events.size();
    }
    run.points += static_cast<std::uint64_t>(assess::total_points(scenario, state).earned);
  }
  run.cpu_s = cpu_now_s() - begin;
  return run;
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t playthroughs = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 200'000;
  const auto scenario = forty_nodes();
  play_all(*scenario, playthroughs / 10);  // warm-up
  std::vector<double> rates;
  Run run;
  for (int round = 0; round < 5; ++round) {
    run = play_all(*scenario, playthroughs);
    rates.push_back(static_cast<double>(playthroughs) / run.cpu_s);
  }
  std::sort(rates.begin(), rates.end());
  fmt::print("nodes {}, options {}, decisions per playthrough {:.1f}, events {:.1f}\n",
             scenario->nodes.size(), scenario->options.size(),
             static_cast<double>(run.decisions) / static_cast<double>(playthroughs),
             static_cast<double>(run.events) / static_cast<double>(playthroughs));
  fmt::print(
      "scored playthroughs per CPU second of one core: median {:.0f} (min {:.0f}, max {:.0f})\n",
      rates[2], rates[0], rates[4]);
  fmt::print("mean points {:.2f} of {}\n",
             static_cast<double>(run.points) / static_cast<double>(playthroughs),
             assess::total_points(*scenario, play::initial_state(*scenario)).reachable);
  const play::Attempt attempt(scenario, 1);
  fmt::print(
      "a live conversation: {} bytes of state, {} bytes as an attempt with 14 answers and "
      "its opening\n",
      sizeof(play::State),
      sizeof(play::Attempt) + 14 * sizeof(play::Input) +
          attempt.opening().capacity() * sizeof(play::Event));
  return 0;
}
