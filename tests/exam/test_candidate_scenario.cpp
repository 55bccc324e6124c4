// The candidate's scenario plays like the exam variant and holds nothing of the key.
#include "exam/candidate_scenario.h"

#include <algorithm>

#include "exam/exam_variant.h"
#include "exam/paired_play.h"
#include "play/attempt.h"
#include "play/marking.h"
#include "scenario/compiled.h"
#include "support/catch.h"
#include "support/desk_scenario.h"
#include "support/random_scenario.h"
#include "support/work_scenario.h"

using namespace klankbord;
using exam::candidate_scenario;
using exam::exam_variant;
using scenario::Scenario;

namespace {

using Pointer = std::shared_ptr<const Scenario>;

Pointer shared(Scenario scenario) {
  return std::make_shared<const Scenario>(std::move(scenario));
}

struct Pair {
  Pointer key, candidate;
};

Pair pair_of(const Scenario& full) {
  const Pointer key = shared(exam_variant(full));
  auto candidate = candidate_scenario(*key);
  INFO((candidate ? std::string() : candidate.failure().message));
  REQUIRE(candidate.ok());
  return {key, shared(std::move(*candidate))};
}

// What a slice would leave that had forgotten one variable: nothing changes it any more.
Pointer forgetting(const Scenario& candidate, std::size_t variable) {
  Scenario broken = candidate;
  const auto forget = [&](scenario::Consequences& what) {
    const auto about = [&](const scenario::Effect& effect) { return effect.variable == variable; };
    what.effects.erase(std::remove_if(what.effects.begin(), what.effects.end(), about),
                       what.effects.end());
  };
  for (scenario::Option& option : broken.options) forget(option);
  for (scenario::Rule& rule : broken.rules) forget(rule);
  return shared(std::move(broken));
}

}  // namespace

SCENARIO("what a task comes to changes nothing but the evidence in an exam") {
  const auto full = test::work_scenario();
  const Pair pair = pair_of(*full);
  const scenario::NodeIndex recap = *full->find_node("recap");
  const auto outcome = [&](const char* id) -> const scenario::Option& {
    return pair.key->options[*pair.key->find_option(std::string("recap/") + id)];
  };
  for (const char* id : {"partly", "missed"}) {
    CHECK(outcome(id).replies.size() == outcome("full").replies.size());
    CHECK(outcome(id).effects.size() == outcome("full").effects.size());
    CHECK(outcome(id).jumps.size() == outcome("full").jumps.size());
    CHECK(outcome(id).earns.size() ==
          full->options[*full->find_option(std::string("recap/") + id)].earns.size());
  }
  CHECK(pair.key->content_hash == scenario::content_hash_of(*pair.key));
  THEN("the key still tells a good summary from a bad one, the candidate's scenario does not") {
    for (const int level : {0, 1, 2}) {
      const auto input = play::example_input(*pair.key, recap, level);
      REQUIRE(input);
      CHECK(play::mark(*pair.key, *input) == level);
    }
    for (const scenario::Part& part : pair.candidate->nodes[recap].parts) CHECK(part.belongs);
  }
}

SCENARIO("a candidate sees what the exam variant shows, whatever is done") {
  for (const auto& full : {test::work_scenario(), test::chats_scenario(), test::desk_scenario()}) {
    INFO(full->id);
    const Pair pair = pair_of(*full);
    CHECK(exam::difference_in_plays(pair.key, pair.candidate, 1, 200) == "");
  }
}

SCENARIO("a candidate sees what the exam variant shows in scenarios made at random") {
  int fit = 0;
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    const Pointer key = shared(exam_variant(test::RandomScenario(seed).make()));
    auto stripped = candidate_scenario(*key);
    const std::string source = scenario::to_json(*key);
    // A level in a condition, and nothing else, makes one unfit.
    CHECK(stripped.ok() == (source.find("level('") == std::string::npos));
    if (!stripped) continue;
    ++fit;
    INFO("scenario " << seed);
    CHECK(exam::difference_in_plays(key, shared(std::move(*stripped)), seed * 1000, 200) == "");
  }
  CHECK(fit >= 60);
}

SCENARIO("a slice that forgets a variable is found out") {
  const Pair pair = pair_of(*test::work_scenario());
  REQUIRE_FALSE(pair.candidate->variables.empty());
  for (std::size_t i = 0; i < pair.candidate->variables.size(); ++i) {
    INFO(pair.candidate->variables[i].id);
    CHECK(exam::difference_in_plays(pair.key, forgetting(*pair.candidate, i), 1, 200) != "");
  }
  THEN("and so is one that forgets a rule") {
    REQUIRE_FALSE(pair.candidate->rules.empty());
    Scenario broken = *pair.candidate;
    broken.rules.clear();
    CHECK(exam::difference_in_plays(pair.key, shared(std::move(broken)), 1, 200) != "");
  }
  THEN("and the full scenario, in which a bad summary is answered otherwise, is another one") {
    CHECK(exam::difference_in_plays(test::work_scenario(), pair.candidate, 1, 200) != "");
  }
}

SCENARIO("a scenario whose conversation asks for evidence is refused, with the place") {
  test::ScenarioBuilder builder("asks");
  builder.opportunity("welcome", "4.1").phase("4").node("greeting").says("Hallo?");
  builder.option("warm").earns("welcome", 2).option("brisk").earns("welcome", 0);
  builder.node("next").says("Fijn!", "level('welcome') == 2").option("bye");
  const auto refused = candidate_scenario(exam_variant(builder.scenario()));
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.failure().code == base::ExitCode::findings);
  CHECK(refused.failure().message.find("line 1 of node \"next\"") != std::string::npos);
  CHECK(refused.failure().message.find("level('welcome') == 2") != std::string::npos);
}
