// How many scored playthroughs a second one core makes of a scenario of 40 nodes and some 12 to 14
// decisions with three answers each: mood, six opportunities, conditions on answers and lines,
// targets that depend on the mood. Then how many conversations a second are held at random in each
// scenario of the library and in one of 500 nodes, tasks and the closing of the case included.
// Prints figures; passes no judgement.
//   bench_playthroughs [PLAYTHROUGHS]
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <vector>

#include "analysis/bots.h"
#include "assess/scorecard.h"
#include "base/rng.h"
#include "play/attempt.h"
#include "play/engine.h"
#include "scenario/compiled.h"
#include "support/measure.h"
#include "support/measured_scenarios.h"
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

Run play_all(const scenario::Scenario& scenario, std::uint64_t playthroughs) {
  base::Rng rng(12345);
  play::Events events;
  Run run;
  const double begin = test::cpu_now_s();
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
  run.cpu_s = test::cpu_now_s() - begin;
  return run;
}

// Conversations as `klankbord bots` holds them at random: what is offered, choosing, the points.
void measure_at_random(const scenario::Scenario& scenario, int conversations) {
  constexpr int kRounds = 5;
  std::size_t ended = 0;
  const double took_ms = test::median_cpu_ms(kRounds, [&] {
    const auto plays = analysis::play_bot(scenario, analysis::Bot::random, conversations);
    ended = static_cast<std::size_t>(
        std::count_if(plays.begin(), plays.end(), [](const auto& play) { return play.ended; }));
  });
  fmt::print("{:<22} {:>6} {:>12.0f} {:>8.1f} %\n", scenario.id, scenario.nodes.size(),
             1000.0 * conversations / took_ms,
             100.0 * static_cast<double>(ended) / static_cast<double>(conversations));
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
  fmt::print("\n{:<22} {:>6} {:>12} {:>10}\n", "held at random", "nodes", "a second", "to an end");
  const test::MeasuredScenarios scenarios;
  for (const session::LibraryEntry& entry : scenarios.all()) {
    measure_at_random(*entry.scenario, static_cast<int>(playthroughs / 20));
  }
  return 0;
}
