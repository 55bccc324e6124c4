// Two people's ratings: figures reckoned by hand.
#include "assess/agreement.h"

#include "support/catch.h"

using namespace klankbord::assess;

namespace {

using Pairs = std::vector<std::pair<int, int>>;

void add(Pairs& pairs, int a, int b, int times) {
  for (int i = 0; i < times; ++i) pairs.emplace_back(a, b);
}

}  // namespace

SCENARIO("kappa is the agreement beyond chance", "[assess][agreement]") {
  GIVEN("fifty decisions, 35 of them alike") {
    Pairs pairs;
    add(pairs, 1, 1, 20);
    add(pairs, 1, 0, 5);
    add(pairs, 0, 1, 10);
    add(pairs, 0, 0, 15);
    const Agreement agreement = agreement_of(pairs, 2);
    THEN("0.7 alike, 0.5 by chance: kappa 0.4, weighted or not with two categories") {
      CHECK(agreement.n == 50);
      CHECK(agreement.same_permille == 700);
      CHECK(agreement.kappa_permille == 400);
      CHECK(agreement.weighted_kappa_permille == 400);
    }
  }
  GIVEN("ten levels, two of them one step apart") {
    Pairs pairs;
    add(pairs, 0, 0, 3);
    add(pairs, 1, 1, 2);
    add(pairs, 2, 2, 3);
    add(pairs, 0, 1, 1);
    add(pairs, 1, 2, 1);
    const Agreement agreement = agreement_of(pairs, 3);
    THEN("(0.8 - 0.33) / 0.67, and 1 - 0.2 / 1.42 with squared distances") {
      CHECK(agreement.same_permille == 800);
      CHECK(agreement.kappa_permille == 701);
      CHECK(agreement.weighted_kappa_permille == 859);
    }
  }
  GIVEN("people who always say the opposite") {
    Pairs pairs;
    add(pairs, 0, 1, 5);
    add(pairs, 1, 0, 5);
    THEN("kappa is -1") {
      CHECK(agreement_of(pairs, 2).kappa_permille == -1000);
    }
  }
  GIVEN("people who both say one thing only") {
    Pairs pairs;
    add(pairs, 1, 1, 5);
    const Agreement agreement = agreement_of(pairs, 3);
    THEN("they agree, but kappa has no meaning") {
      CHECK(agreement.same_permille == 1000);
      CHECK_FALSE(agreement.kappa_permille.has_value());
      CHECK_FALSE(agreement.weighted_kappa_permille.has_value());
    }
  }
  GIVEN("nothing") {
    THEN("there is nothing to say") {
      CHECK(agreement_of({}, 2).n == 0);
      CHECK_FALSE(agreement_of({}, 2).kappa_permille.has_value());
    }
  }
}
