// A key that changes after the sitting: what was played is counted again by the new one.
#include "assess/amendments.h"

#include "play/attempt.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using namespace klankbord::assess;

namespace {

std::shared_ptr<const scenario::Scenario> example() {
  test::ScenarioBuilder builder;
  builder.opportunity("welcome", "4.1", 2).opportunity("calm", "5.1").phase("4").node("greeting");
  builder.option("warm").earns("welcome", 2);
  builder.option("short").earns("welcome", 1).earns("calm", 2).knockout("respect");
  return builder.build();
}

Scorecard played(const std::shared_ptr<const scenario::Scenario>& scenario, const char* option,
                 const std::vector<Amendments>& amendments, const std::string& candidate = "0001") {
  const auto key = amended(scenario, amendments);
  play::Attempt attempt(key, 1);
  REQUIRE(attempt.act(play::Input::choose(*key->find_option(option))).ok());
  return amended(score(*key, attempt.state()), key->id, candidate, amendments);
}

Amendments of(std::vector<Amendment> changes) {
  return {"form-a", "the key was wrong", "the board", "2026-03-02", std::move(changes)};
}

std::string refusal(Amendment change) {
  const base::Status status = check_amendments(of({std::move(change)}), {example()});
  return status ? "" : status.failure().message;
}

}  // namespace

SCENARIO("amendments change what an answer counts for", "[assess][amendments]") {
  const auto key = example();
  GIVEN("the key as it was") {
    THEN("the short answer has 4 of 6 points and a knock-out") {
      const Scorecard card = played(key, "greeting/short", {});
      CHECK(card.total == Points{4, 6});
      CHECK(card.knockouts == std::vector<std::string>{"respect"});
      CHECK(amended(key, {}) == key);
    }
  }
  GIVEN("another level for the short answer") {
    const auto changed = of({LevelAmendment{"example", "greeting/short", "welcome", 2}});
    REQUIRE(check_amendments(changed, {key}).ok());
    THEN("who gave it gains two points, and nobody else changes") {
      CHECK(played(key, "greeting/short", {changed}).total == Points{6, 6});
      CHECK(played(key, "greeting/warm", {changed}).total == Points{4, 6});
      CHECK(key->options[1].earns[0].level == 1);
    }
    WHEN("a later amendment takes it back") {
      const auto back = of({LevelAmendment{"example", "greeting/short", "welcome", 0}});
      THEN("the later one counts") {
        CHECK(played(key, "greeting/short", {changed, back}).total == Points{2, 6});
      }
    }
  }
  GIVEN("another policy") {
    Policy policy;
    policy.id = "later";
    policy.set_by = "the board";
    policy.set_on = "2026-03-02";
    policy.cut_permille = 550;
    policy.standard = {"borderline-regression", 550, 12, 40, 0, 0, {std::string(64, 'a')}, {}};
    const auto changed = of({PolicyAmendment{policy}});
    THEN("it is written and read back, and the latest one counts") {
      const auto read = amendments_from_json(to_json(changed), "a.json");
      INFO((read ? std::string() : read.failure().message));
      REQUIRE(read.ok());
      CHECK(to_json(*read) == to_json(changed));
      policy.cut_permille = 560;
      const std::vector<Amendments> both = {changed, of({PolicyAmendment{policy}})};
      CHECK(amended_policy(both)->cut_permille == 560);
      CHECK_FALSE(amended_policy({of({NeutraliseAmendment{"example", "calm"}})}).has_value());
    }
    THEN("it changes no points") {
      CHECK(check_amendments(changed, {key}).ok());
      CHECK(played(key, "greeting/short", {changed}).total == Points{4, 6});
    }
    THEN("one that is none is refused by what is wrong in it") {
      std::string text = to_json(changed);
      text.replace(text.find("\"cut\":550"), 9, "\"cut\":0  ");
      const auto refused = amendments_from_json(text, "a.json");
      REQUIRE_FALSE(refused.ok());
      CHECK(refused.failure().message.find("change 1") != std::string::npos);
    }
  }
  GIVEN("an opportunity that is neutralised") {
    const auto changed = of({NeutraliseAmendment{"example", "calm"}});
    THEN("it leaves numerator and denominator, for all") {
      CHECK(played(key, "greeting/short", {changed}).total == Points{2, 4});
      CHECK(played(key, "greeting/warm", {changed}).total == Points{4, 4});
    }
  }
  GIVEN("a knock-out that is waived for one candidate") {
    const auto changed = of({WaiveAmendment{"example", "respect", "0001"}});
    THEN("it stays for another") {
      CHECK(played(key, "greeting/short", {changed}).knockouts.empty());
      CHECK(played(key, "greeting/short", {changed}, "0002").knockouts.size() == 1);
    }
  }
  GIVEN("changes of another scenario") {
    const auto changed = of({NeutraliseAmendment{"other", "calm"}});
    THEN("nothing changes here") {
      CHECK(played(key, "greeting/short", {changed}).total == Points{4, 6});
    }
  }
}

SCENARIO("amendments to what is not there are refused", "[assess][amendments]") {
  CHECK(refusal(LevelAmendment{"example", "greeting/warm", "welcome", 1}).empty());
  CHECK(refusal(LevelAmendment{"exampel", "greeting/warm", "welcome", 1}) ==
        "The form has no scenario \"exampel\"; did you mean \"example\"?.");
  CHECK(refusal(LevelAmendment{"example", "greeting/worm", "welcome", 1}) ==
        "example has no option \"greeting/worm\"; did you mean \"greeting/warm\"?.");
  CHECK(refusal(LevelAmendment{"example", "greeting/warm", "calm", 1})
            .find("gives no level to \"calm\"") != std::string::npos);
  CHECK(refusal(NeutraliseAmendment{"example", "welcom"}) ==
        "example has no opportunity \"welcom\"; did you mean \"welcome\"?.");
  CHECK(refusal(WaiveAmendment{"example", "nonsense", ""}) ==
        "example has no knock-out \"nonsense\".");
}

SCENARIO("amendments are written and read in one way", "[assess][amendments]") {
  const Amendments all =
      of({LevelAmendment{"example", "greeting/short", "welcome", 2},
          NeutraliseAmendment{"example", "calm"}, WaiveAmendment{"example", "respect", "0001"},
          WaiveAmendment{"example", "respect", ""}});
  const auto again = amendments_from_json(to_json(all), "a.json");
  REQUIRE(again.ok());
  CHECK(to_json(*again) == to_json(all));
  CHECK(hash_of(*again) == hash_of(all));
  const auto refused = [&](const std::string& from, const std::string& to) {
    std::string text = to_json(all);
    text.replace(text.find(from), from.size(), to);
    const auto read = amendments_from_json(text, "a.json");
    return read ? "" : read.failure().message;
  };
  CHECK(refused("\"level\":2", "\"level\":3") ==
        "a.json: change 1: \"level\" should be a whole number from 0 to 2.");
  CHECK(refused("neutralise", "neutralize") ==
        "a.json: change 2: \"do\" should be level, neutralise, waive or policy.");
  CHECK(refused("2026-03-02", "soon") == "a.json: \"on\" should be a day such as 2026-01-15.");
  CHECK_FALSE(amendments_from_json(to_json(of({})), "a.json").ok());
}
