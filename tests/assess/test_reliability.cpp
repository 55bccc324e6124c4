// Alpha, measurement error and decision consistency, against figures worked out apart.
#include "assess/reliability.h"

#include "assess/consistency.h"
#include "assess/responses.h"
#include "support/catch.h"

using namespace klankbord;
using assess::Sample;
using test::asked;
using test::response;

namespace {

Sample scenario_with(const std::string& id, const std::vector<int>& points) {
  Sample sample{asked(id, 2), {}};
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i] < 0) continue;  // did not play it
    const int first = std::min(points[i], 2);
    sample.responses.push_back(response(static_cast<std::uint32_t>(i), {first, points[i] - first}));
  }
  return sample;
}

std::vector<const Sample*> pointers(const std::vector<Sample>& samples) {
  std::vector<const Sample*> all;
  for (const Sample& sample : samples) all.push_back(&sample);
  return all;
}

}  // namespace

SCENARIO("reliability of six learners over three scenarios", "[statistics]") {
  // Points of 4 per scenario; totals of 12: 11 8 5 11 3 5, sum 43.
  std::vector<Sample> samples = {scenario_with("a", {4, 3, 2, 4, 1, 2}),
                                 scenario_with("b", {3, 3, 1, 4, 2, 2}),
                                 scenario_with("c", {4, 2, 2, 3, 0, 1})};
  const auto found = assess::reliability_of(pointers(samples), 600);
  REQUIRE(found.has_value());
  THEN("alpha is as Cronbach's formula gives it") {
    // D = n * sum of squares - square of the sum: 44, 33, 60; of the totals 341.
    // 3/2 * (1 - 137/341) = .897361
    CHECK(found->learners == 6);
    CHECK(found->reachable == 12);
    CHECK(found->mean_permille == 597);    // 43/72
    CHECK(found->spread_permille == 281);  // sqrt(341/30) / 12 = .280954
    CHECK(*found->alpha_permille == 897);
  }
  THEN("the error is sd * sqrt(1 - alpha)") {
    CHECK(*found->sem_permille == 90);  // .090010
  }
  THEN("the same decision at 60 % is as likely as Subkoviak's formula says") {
    // Effective length (7.1667*(12-7.1667) - .897361*11.3667) / (11.3667*.102639) = 20.948: 21,
    // of which 13 are needed. Regressed shares .8840 .6595 .4352 .8840 .2856 .4352 pass with
    // .999697 .737513 .070130 .999697 .001486 .070130. Mean of p² + (1-p)²: .891299; by chance
    // .500818; kappa .782243.
    REQUIRE(found->consistency.has_value());
    CHECK(found->consistency->effective_length == 21);
    CHECK(found->consistency->agreement_permille == 891);
    CHECK(found->consistency->chance_permille == 501);
    CHECK(found->consistency->kappa_permille == 782);
  }
  THEN("six learners prove nothing") {
    CHECK_FALSE(found->enough());
  }
  THEN("the order of attempts and a second attempt change nothing") {
    std::reverse(samples[1].responses.begin(), samples[1].responses.end());
    samples[0].responses.push_back(response(0, {0, 0}, -1, -1, "2"));
    const auto again = assess::reliability_of(pointers(samples), 600);
    CHECK(again->alpha_permille == found->alpha_permille);
    CHECK(again->sem_permille == found->sem_permille);
    CHECK(again->consistency->kappa_permille == found->consistency->kappa_permille);
  }
  THEN("who did not finish all is left out") {
    samples[2].responses.pop_back();
    CHECK(assess::reliability_of(pointers(samples), 600)->learners == 5);
  }
  THEN("an opportunity that waits for somebody's mark counts for nobody") {
    samples[0].responses[0].levels[1] = assess::kUnmarked;
    CHECK(assess::reliability_of(pointers(samples), 600)->reachable == 10);
  }
}

SCENARIO("reliability where there is none", "[statistics]") {
  THEN("one scenario is no set") {
    const std::vector<Sample> one = {scenario_with("a", {4, 3, 2})};
    CHECK_FALSE(assess::reliability_of(pointers(one), 600).has_value());
  }
  THEN("learners who do not differ have no alpha") {
    const std::vector<Sample> alike = {scenario_with("a", {2, 2}), scenario_with("b", {1, 1})};
    const auto found = assess::reliability_of(pointers(alike), 600);
    CHECK(found->learners == 2);
    CHECK_FALSE(found->alpha_permille.has_value());
  }
  THEN("scenarios that contradict each other have one below 0, and no consistency") {
    const std::vector<Sample> samples = {scenario_with("a", {0, 1, 4}),
                                         scenario_with("b", {4, 1, 1})};
    const auto found = assess::reliability_of(pointers(samples), 600);
    // D: 3*17-25 = 26, 3*18-36 = 18; totals 4 2 5: 3*45-121 = 14. 2 * (1 - 44/14) = -4.285714
    CHECK(*found->alpha_permille == -4286);
    CHECK(found->sem_permille.has_value());
    CHECK_FALSE(found->consistency.has_value());
  }
  THEN("scenarios that agree fully have alpha 1 and no error") {
    const std::vector<Sample> samples = {scenario_with("a", {0, 1, 4}),
                                         scenario_with("b", {0, 1, 4})};
    const auto found = assess::reliability_of(pointers(samples), 600);
    CHECK(*found->alpha_permille == 1000);
    CHECK(*found->sem_permille == 0);
    CHECK_FALSE(found->consistency.has_value());
  }
}

TEST_CASE("tails of a binomial distribution", "[statistics]") {
  // Sums of comb(n, k) p^k (1-p)^(n-k), computed with floating point elsewhere.
  CHECK(assess::at_least_ppb(10, 700'000, 6) == 849'731'667);
  CHECK(assess::at_least_ppb(200, 550'000, 120) == 88'072'683);
  CHECK(assess::at_least_ppb(1000, 610'000, 600) == 752'381'701);
  CHECK(assess::at_least_ppb(1, 300'000, 1) == 300'000'000);
  CHECK(assess::at_least_ppb(5, 300'000, 0) == 1'000'000'000);
  CHECK(assess::at_least_ppb(5, 300'000, 6) == 0);
  CHECK(assess::at_least_ppb(5, 0, 1) == 0);
  CHECK(assess::at_least_ppb(5, 1'000'000, 5) == 1'000'000'000);
}

SCENARIO("which scenarios belong together", "[statistics]") {
  const auto ids = [](const std::vector<const Sample*>& samples) {
    std::string all;
    for (const Sample* sample : samples) all += sample->scenario->id;
    return all;
  };
  const std::vector<int> forty(40, 2), none(40, -1);
  std::vector<int> thirty = forty, ten = forty;
  std::fill(thirty.begin() + 30, thirty.end(), -1);
  std::fill(ten.begin() + 10, ten.end(), -1);
  THEN("those that thirty finished, however few finished another") {
    CHECK(ids(assess::shared_samples({scenario_with("d", ten), scenario_with("a", forty),
                                      scenario_with("c", thirty), scenario_with("b", forty)})) ==
          "abc");
  }
  THEN("with fewer than thirty the pair with the most, and what costs nobody") {
    CHECK(ids(assess::shared_samples(
              {scenario_with("a", {1, 1, 1, 1}), scenario_with("b", {1, 1, -1, -1}),
               scenario_with("c", {1, 1, 1, -1}), scenario_with("d", {1, 1, 1, -1})})) == "acd");
  }
  THEN("an older version of a scenario is not taken beside the newer") {
    CHECK(ids(assess::shared_samples({scenario_with("a", forty), scenario_with("a", forty)}))
              .empty());
  }
  THEN("none where no two share a learner") {
    CHECK(ids(assess::shared_samples({scenario_with("a", {1, -1}), scenario_with("b", {-1, 1})}))
              .empty());
    CHECK(ids(assess::shared_samples({scenario_with("a", none)})).empty());
  }
}
