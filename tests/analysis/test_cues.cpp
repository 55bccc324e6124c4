#include "analysis/cues.h"

#include <algorithm>

#include "base/folded.h"
#include "checking.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using namespace klankbord::analysis;
using base::Language;
using test::ScenarioBuilder;

namespace {

// One decision: the best answer is the second of three; it is the longest, it alone asks.
ScenarioBuilder one_decision() {
  ScenarioBuilder builder;
  builder.opportunity("listen", "5.1").phase("5").node("story").says("Hij lekt.");
  builder.option("short", "Ja.").earns("listen", 0).why("Fout.", "Goed.");
  builder.option("good", "Sinds wanneer lekt hij?").earns("listen", 2);
  builder.option("half", "Dat is vervelend.").earns("listen", 1).why("Half.", "Goed.");
  return builder;
}

CueCount counted(const scenario::Scenario& scenario, Cue cue) {
  const CueCounts counts = count_cues(scenario);
  return count_of(counts, cue);
}

}  // namespace

SCENARIO("cues are measured in the text of an answer", "[analysis][cues]") {
  GIVEN("texts in three languages") {
    THEN("whole words and phrases of the list of that language count, whatever their case") {
      CHECK(measure(Cue::politeness, "MAG IK uw naam, Mevrouw? Dank u.", Language::nl) == 3);
      CHECK(measure(Cue::politeness, "S'il vous plaît, madame.", Language::fr) == 2);
      CHECK(measure(Cue::politeness, "Could you hold, please?", Language::en) == 2);
      CHECK(measure(Cue::empathy, "Ik begrijp dat dit zwaar is.", Language::nl) == 2);
      CHECK(measure(Cue::empathy, "Je comprends, c'est pénible.", Language::fr) == 2);
      CHECK(measure(Cue::absolute, "Dat komt zeker altijd goed.", Language::nl) == 2);
    }
    THEN("parts of words and words of another language do not") {
      CHECK(measure(Cue::politeness, "De mevrouwen zijn dankbaar.", Language::nl) == 0);
      CHECK(measure(Cue::politeness, "Mag ik uw naam?", Language::fr) == 0);
      CHECK(measure(Cue::absolute, "Ik ben onzeker.", Language::nl) == 0);
    }
    THEN("a phrase counts once, not again for the words in it") {
      CHECK(measure(Cue::politeness, "Dag mevrouw.", Language::nl) == 1);
    }
    THEN("length is in characters, and a question is a question mark") {
      CHECK(measure(Cue::length, "Één.", Language::nl) == 4);
      CHECK(measure(Cue::question, "Hoe? En waar?", Language::nl) == 2);
      CHECK(measure(Cue::position, "Hoe? En waar?", Language::nl) == 0);
    }
  }
  GIVEN("the lists") {
    THEN("each language has words for each list, written as texts are compared, without doubles") {
      for (const Cue cue : {Cue::politeness, Cue::empathy, Cue::absolute}) {
        for (const Language language : base::kLanguages) {
          const auto words = words_of(cue, language);
          CHECK(words.size() >= 20);
          CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
          for (const std::string_view word : words) {
            INFO(word);
            CHECK(base::folded(word) == word);
            CHECK(measure(cue, word, language) == 1);
          }
        }
      }
      CHECK(words_of(Cue::length, Language::nl).empty());
    }
  }
}

SCENARIO("the best answer of a decision is the one that is worth most", "[analysis][cues]") {
  GIVEN("levels on two opportunities, and a knock-out that would earn more") {
    ScenarioBuilder builder;
    builder.opportunity("listen", "5.1", 2).opportunity("feel", "5.2");
    builder.phase("5").node("story").says("Hij lekt.");
    builder.option("both").earns("listen", 1).earns("feel", 2).why("Half.", "Goed.");
    builder.option("one").earns("listen", 2).why("Goed.");
    builder.option("harm").earns("listen", 2).earns("feel", 2).knockout("privacy").why("F.", "G.");
    builder.option("none").earns("listen", 0).why("Fout.", "Goed.");
    const auto decisions = decisions_of(builder.scenario());
    THEN("equals are best together, the knock-out is not") {
      REQUIRE(decisions.size() == 1);
      CHECK(decisions[0].best == std::vector<bool>{true, true, false, false});
    }
  }
  GIVEN("a node that scores nothing, one where all are equal, and a task") {
    ScenarioBuilder builder;
    builder.opportunity("listen", "5.1").phase("5");
    builder.node("chat").says("Ja?").option("a").option("b");
    builder.node("same").says("Ja?").option("a").earns("listen", 1).option("b").earns("listen", 1);
    builder.summarise("recap").says("Dus?").part("p").part("q", false);
    THEN("none of them is a decision that can be given away") {
      CHECK(decisions_of(builder.scenario()).empty());
    }
  }
}

SCENARIO("a cue is counted over pairs of a best and another answer", "[analysis][cues]") {
  GIVEN("one decision with the longest, only asking answer in the middle") {
    const auto scenario = one_decision().scenario();
    THEN("the longest and the only question tell it always, the place not") {
      CHECK(counted(scenario, Cue::length).auc_permille() == 1000);
      CHECK(counted(scenario, Cue::question).auc_permille() == 1000);
      CHECK(counted(scenario, Cue::position).auc_permille() == 500);
    }
    THEN("of what neither has, a pair counts half") {
      const CueCount polite = counted(scenario, Cue::politeness);
      CHECK(polite.pairs == 2);
      CHECK(polite.equal == 2);
      CHECK(polite.auc_permille() == 500);
    }
    THEN("a warm word elsewhere counts against it") {
      CHECK(counted(scenario, Cue::empathy).auc_permille() == 250);
    }
    THEN("who stands out alone is counted apart, with whether it was the best") {
      CHECK(counted(scenario, Cue::length).most.times == 1);
      CHECK(counted(scenario, Cue::length).most.best == 1);
      CHECK(counted(scenario, Cue::length).least.times == 1);
      CHECK(counted(scenario, Cue::length).least.best == 0);
      CHECK(counted(scenario, Cue::question).least.times == 0);  // two do not ask
      CHECK(counted(scenario, Cue::empathy).most.best == 0);
    }
    THEN("counts of several scenarios add up") {
      CueCounts sum = count_cues(scenario);
      sum += count_cues(scenario);
      CHECK(count_of(sum, Cue::length).pairs == 4);
      CHECK(count_of(sum, Cue::length).most.best == 2);
      CHECK(count_of(sum, Cue::length).auc_permille() == 1000);
    }
  }
  GIVEN("nothing to count") {
    THEN("the area says nothing") {
      CHECK(CueCount{}.auc_permille() == 500);
    }
  }
}

SCENARIO("the parts of a task are counted apart", "[analysis][cues][check]") {
  GIVEN("a summary whose long parts belong, and a decision") {
    auto builder = one_decision();
    builder.summarise("recap").says("Dus?");
    for (const char* id : {"a", "b", "c"}) builder.part(id, true, "Een lang stuk, mevrouw.");
    for (const char* id : {"p", "q", "r", "s"}) builder.part(id, false, "Kort.");
    builder.outcome("full").earns("listen", 2).outcome("missed").earns("listen", 0).why("F.", "G.");
    const auto scenario = builder.scenario();
    THEN("each part that belongs is compared with each that does not") {
      const CueCounts parts = count_parts(scenario);
      CHECK(count_of(parts, Cue::length).pairs == 12);
      CHECK(count_of(parts, Cue::length).auc_permille() == 1000);
      CHECK(count_of(parts, Cue::politeness).auc_permille() == 1000);
      CHECK(count_of(parts, Cue::question).auc_permille() == 500);
    }
    THEN("their order in the file tells nothing, and none stands out alone") {
      const CueCounts parts = count_parts(scenario);
      CHECK(count_of(parts, Cue::position).auc_permille() == 500);
      CHECK(count_of(parts, Cue::length).most.times == 0);
    }
    THEN("they are no part of what decisions give away") {
      CHECK(counted(scenario, Cue::length).pairs == 2);
    }
    THEN("each cue that gives them away is reported at the task") {
      const auto found = test::with_code(test::check(scenario), "KB307");
      REQUIRE(found.size() == 2);
      CHECK_THAT(found[0].message, test::holds_text("\"recap\" that belongs is longer"));
      CHECK_THAT(found[1].message, test::holds_text("politer"));
    }
  }
}
