// The worked example of the scoring rules (engine/notes/scoring.md), figure by figure.
#include "assess/policy.h"
#include "assess/scorecard.h"
#include "support/catch.h"

using namespace klankbord::assess;

namespace {

Scored shown(const std::string& competence, int weight, int level) {
  return {"o-" + competence,
          competence,
          competence.substr(0, competence.find('.')),
          weight,
          level,
          true,
          false};
}

Scorecard worked_example(std::vector<std::string> knockouts = {}) {
  return tally({shown("4.1", 1, 2), shown("4.3", 2, 1), shown("5.2", 2, 2), shown("5.3", 1, 1),
                shown("5.4", 1, 0), shown("6.2", 1, 2), shown("6.6", 2, 2), shown("7.2", 2, 2),
                shown("7.3", 1, 0), shown("9.4", 1, 2), shown("9.6", 1, 1), shown("2.3", 2, 1)},
               std::move(knockouts));
}

Policy policy(int cut, int sem) {
  return {"example", 1, "the exam board", "2025-01-15", cut, sem, {}, {}, {}};
}

}  // namespace

SCENARIO("twelve opportunities add up as the rules say", "[assess][scoring]") {
  GIVEN("the worked example") {
    const Scorecard card = worked_example();
    THEN("24 of 34 points are 705 permille") {
      CHECK(card.total == Points{24, 34});
      CHECK(card.total.permille() == 705);
    }
    THEN("each block has its share") {
      CHECK(card.block("2").permille() == 500);
      CHECK(card.block("4").permille() == 666);
      CHECK(card.block("5").permille() == 625);
      CHECK(card.block("6").permille() == 1000);
      CHECK(card.block("7").permille() == 666);
      CHECK(card.block("9").permille() == 750);
    }
    THEN("a block without an opportunity is not observed, which is neither 0 nor 100 %") {
      CHECK_FALSE(card.block("8").observed());
      CHECK_FALSE(card.competence("9.9").observed());
    }
  }
}

SCENARIO("a cut decides, and near the cut two assessors do", "[assess][policy]") {
  GIVEN("the worked example, 705 permille") {
    const Scorecard card = worked_example();
    THEN("with cut 688 and measurement error 41 it is a border case") {
      CHECK(judge(card, policy(688, 41), KnockoutReview::confirmed) == Verdict::border);
    }
    THEN("far above the cut it passes, far below it fails") {
      CHECK(judge(card, policy(600, 41), KnockoutReview::confirmed) == Verdict::pass);
      CHECK(judge(card, policy(800, 41), KnockoutReview::confirmed) == Verdict::fail);
    }
    THEN("without measurement error the cut itself is reached at exactly its share") {
      CHECK(judge(card, policy(705, 0), KnockoutReview::confirmed) == Verdict::pass);
      CHECK(judge(card, policy(706, 0), KnockoutReview::confirmed) == Verdict::fail);
    }
    THEN("a core block below its floor fails, and by less than its error it is a border case") {
      Policy strict = policy(600, 41);
      strict.floors = {{"2", 600, 50}};
      CHECK(judge(card, strict, KnockoutReview::confirmed) == Verdict::fail);
      strict.floors = {{"2", 540, 50}};
      CHECK(judge(card, strict, KnockoutReview::confirmed) == Verdict::border);
      strict.floors = {{"2", 500, 50}};
      CHECK(judge(card, strict, KnockoutReview::confirmed) == Verdict::pass);
    }
  }
  GIVEN("the same points with a knock-out") {
    const Scorecard card = worked_example({"privacy"});
    THEN("points cannot make up for it: unconfirmed it is a border case, confirmed it fails") {
      CHECK(judge(card, policy(600, 41), KnockoutReview::unconfirmed) == Verdict::border);
      CHECK(judge(card, policy(600, 41), KnockoutReview::confirmed) == Verdict::fail);
    }
  }
}

SCENARIO("an opportunity can be taken out for everybody", "[assess][policy]") {
  GIVEN("the worked example") {
    const Scorecard card = worked_example();
    WHEN("the one on 7.3 is neutralised") {
      const auto amended = neutralise(card, "o-7.3");
      THEN("it leaves numerator and denominator: 24 of 32, 750 permille") {
        REQUIRE(amended.ok());
        CHECK(amended->total == Points{24, 32});
        CHECK(amended->total.permille() == 750);
        CHECK(amended->block("7").permille() == 1000);
      }
    }
    WHEN("one is named that is not there") {
      const auto amended = neutralise(card, "o-7.4");
      THEN("it is refused with the nearest id") {
        REQUIRE_FALSE(amended.ok());
        CHECK(amended.failure().message.find("o-7.") != std::string::npos);
      }
    }
  }
}
