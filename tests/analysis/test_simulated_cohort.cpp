// Simulated learners: the same for ever, better when abler, and able to show a planted mistake.
#include "analysis/simulated_cohort.h"

#include "assess/item_statistics.h"
#include "assess/reliability.h"
#include "play/input_json.h"
#include "support/catch.h"
#include "support/scenario_builder.h"
#include "support/work_scenario.h"

using namespace klankbord;
using analysis::SimulatedTask;
using assess::Sample;

namespace {

using ScenarioPointer = std::shared_ptr<const scenario::Scenario>;

// Twelve questions with three answers each; `worst_on_top` swaps the levels of question 5.
ScenarioPointer twelve(const std::string& id, bool swapped = false) {
  test::ScenarioBuilder builder(id);
  for (int i = 1; i <= 12; ++i) builder.opportunity("o" + std::to_string(i), "4.1");
  builder.phase("4");
  for (int i = 1; i <= 12; ++i) {
    const std::string o = "o" + std::to_string(i);
    const bool wrong = swapped && i == 5;
    builder.node("q" + std::to_string(i)).says("Vraag");
    builder.option("good").earns(o, wrong ? 0 : 2);
    builder.option("fair").earns(o, 1);
    builder.option("poor").earns(o, wrong ? 2 : 0);
  }
  return builder.build();
}

Sample simulated(const ScenarioPointer& scenario, std::uint32_t count, std::uint64_t seed = 1) {
  Sample sample;
  analysis::add_simulated(analysis::simulated_task(scenario, {}), seed, 0, count, sample);
  return sample;
}

// What the learners answered, judged by another key: by the scenario `judged`, which has the same
// questions and answers.
Sample judged_by(const ScenarioPointer& judged, const ScenarioPointer& played,
                 std::uint32_t count) {
  Sample sample{judged, {}};
  const SimulatedTask task = analysis::simulated_task(played, {});
  for (std::uint32_t learner = 0; learner < count; ++learner) {
    const int ability = analysis::simulated_ability(1, learner);
    const auto attempt = analysis::simulated_attempt(task, ability, 1, learner);
    REQUIRE(attempt.has_value());
    const auto again = play::fold(judged, attempt->seed(), attempt->inputs());
    REQUIRE(again.ok());
    sample.responses.push_back(assess::response_of(*again, learner, "1"));
  }
  return sample;
}

std::vector<std::size_t> inverted(const assess::ScenarioFigures& figures) {
  std::vector<std::size_t> nodes;
  for (const auto& decision : figures.decisions) {
    if (decision.inversion) nodes.push_back(decision.node);
  }
  return nodes;
}

}  // namespace

SCENARIO("abilities are spread as they should be and pinned", "[statistics][simulated]") {
  CHECK(analysis::simulated_ability(1, 0) == analysis::simulated_ability(1, 0));
  std::int64_t sum = 0, squares = 0;
  for (std::uint32_t learner = 0; learner < 10'000; ++learner) {
    const std::int64_t ability = analysis::simulated_ability(7, learner);
    sum += ability;
    squares += ability * ability;
  }
  // Mean 0 with an error of 10, variance 1.002 million (of 0 to 1000, twelve times) give or take 2
  // %.
  CHECK(std::abs(sum / 10'000) < 40);
  CHECK(squares / 10'000 > 950'000);
  CHECK(squares / 10'000 < 1'050'000);
}

SCENARIO("a cohort is the same whatever the steps", "[statistics][simulated]") {
  const auto scenario = twelve("call");
  const Sample whole = simulated(scenario, 40);
  Sample steps;
  const SimulatedTask task = analysis::simulated_task(scenario, {});
  analysis::add_simulated(task, 1, 0, 15, steps);
  analysis::add_simulated(task, 1, 15, 25, steps);
  REQUIRE(whole.responses.size() == 40);
  REQUIRE(steps.responses.size() == 40);
  for (std::size_t i = 0; i < 40; ++i) {
    CHECK(whole.responses[i].levels == steps.responses[i].levels);
    CHECK(whole.responses[i].learner == i);
  }
  // Pinned: simulated figures in a report can be made again on another machine.
  std::string first;
  for (const int level : whole.responses[0].levels) first += std::to_string(level);
  for (const int level : whole.responses[1].levels) first += std::to_string(level);
  CHECK(first == "221222222221221210122011");
  CHECK(simulated(scenario, 40, 2).responses[0].levels != whole.responses[0].levels);
}

SCENARIO("the abler a learner, the more is earned", "[statistics][simulated]") {
  const SimulatedTask task = analysis::simulated_task(twelve("call"), {});
  std::vector<int> earned;
  for (const int ability : {-3000, -1000, 1000, 3000}) {
    int points = 0;
    for (std::uint32_t i = 0; i < 200; ++i) {
      const auto attempt = analysis::simulated_attempt(task, ability, 1, i);
      REQUIRE(attempt.has_value());
      points += assess::total_points(attempt->scenario(), attempt->state()).earned;
    }
    earned.push_back(points);
  }
  CHECK(earned[0] < earned[1]);
  CHECK(earned[1] < earned[2]);
  CHECK(earned[2] < earned[3]);
}

SCENARIO("simulated learners come to the end of every kind of conversation",
         "[statistics][simulated]") {
  GIVEN("a call with a desk and tasks, and a model of it") {
    const auto scenario = test::work_scenario();
    std::vector<play::Input> model;
    for (const std::string& json : test::work_inputs()) {
      const auto input = play::input_from_json(*scenario, json);
      REQUIRE(input.ok());
      model.push_back(*input);
    }
    const SimulatedTask task = analysis::simulated_task(scenario, model);
    Sample with, without;
    analysis::add_simulated(task, 3, 0, 60, with);
    analysis::add_simulated(analysis::simulated_task(scenario, {}), 3, 0, 60, without);
    THEN("all end, and able learners take over what the model does at the desk") {
      CHECK(task.work.size() > 3);
      CHECK(with.responses.size() == 60);
      CHECK(without.responses.size() == 60);
      const auto able = analysis::simulated_attempt(task, 6000, 3, 0);
      const auto unable = analysis::simulated_attempt(task, -6000, 3, 0);
      REQUIRE(able.has_value());
      REQUIRE(unable.has_value());
      CHECK(able->inputs().size() > unable->inputs().size() + 3);
    }
  }
  GIVEN("two chats") {
    THEN("both are answered to their end") {
      CHECK(simulated(test::chats_scenario(), 60).responses.size() == 60);
    }
  }
  GIVEN("answers behind a condition, critical errors, spoiling") {
    test::ScenarioBuilder builder("call");
    builder.truth("verified").opportunity("identify", "4.3").opportunity("solution", "5.2", 2);
    builder.phase("4").node("who").says("Peeters.").option("ask").earns("identify", 2);
    builder.effect("verified", 1).option("skip").spoils("identify").knockout("privacy");
    builder.phase("5").node("solve").says("En nu?").option("refund").earns("solution", 2);
    builder.when("verified").option("nothing").earns("solution", 0);
    THEN("all end") {
      CHECK(simulated(builder.build(), 100).responses.size() == 100);
    }
  }
}

SCENARIO("a cohort shows a key that an author swapped", "[statistics][simulated]") {
  const ScenarioPointer right = twelve("call"), swapped = twelve("call", true);
  const Sample elsewhere = simulated(twelve("elsewhere"), 400);
  GIVEN("learners who answer well by the right key") {
    const auto figures = assess::item_statistics({judged_by(swapped, right, 400), elsewhere})[0];
    THEN("the swapped question is found, and no other") {
      REQUIRE(inverted(figures) == std::vector<std::size_t>{4});
      const auto& inversion = *figures.decisions[4].inversion;
      CHECK(figures.scenario->options[inversion.preferred].id == "good");
      CHECK(figures.scenario->options[inversion.keyed_better].id == "poor");
      CHECK(figures.opportunities[4].flags == std::vector<assess::Flag>{assess::Flag::pull});
    }
  }
  GIVEN("the right key") {
    const auto figures = assess::item_statistics({judged_by(right, right, 400), elsewhere})[0];
    THEN("nothing is found") {
      CHECK(inverted(figures).empty());
      CHECK(*figures.opportunities[4].r_permille > 200);
    }
  }
  GIVEN("twenty-nine learners") {
    Sample few = elsewhere;
    few.responses.resize(29);
    const auto figures = assess::item_statistics({judged_by(swapped, right, 29), few})[0];
    THEN("no conclusion is drawn") {
      CHECK_FALSE(figures.enough());
      CHECK(figures.flag_count() == 0);
    }
  }
}

SCENARIO("longer forms are more reliable", "[statistics][simulated]") {
  std::vector<Sample> samples;
  for (int i = 0; i < 8; ++i) samples.push_back(simulated(twelve("s" + std::to_string(i)), 300));
  const auto alpha_of = [&](std::size_t count) {
    std::vector<const Sample*> some;
    for (std::size_t i = 0; i < count; ++i) some.push_back(&samples[i]);
    return *assess::reliability_of(some, 600)->alpha_permille;
  };
  CHECK(alpha_of(2) < alpha_of(4));
  CHECK(alpha_of(4) < alpha_of(8));
  CHECK(alpha_of(8) < 1000);
}
