// When several waits fall due together, trying them one at a time can leave results out; that has
// to be seen beforehand, and only then.
#include "analysis/waits.h"

#include "analysis/desk_walk.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using scenario::Scenario;
using test::ScenarioBuilder;

namespace {

ScenarioBuilder a_call() {
  ScenarioBuilder builder;
  builder.channel(scenario::Channel::phone).desk().customer("me").patience(12, 8).truth("f");
  builder.slot("nine").opportunity("a", "4.1", 1).opportunity("b", "4.2", 1);
  builder.phase("4", "p").node("n").says("Zin.").option("o", "Een antwoord.").when("f or not f");
  return builder;
}

std::string obstacle(const ScenarioBuilder& builder) {
  return analysis::DeskWalk(builder.scenario()).obstacle();
}

constexpr const char* kTogether = "ways to keep a customer waiting hang together";

}  // namespace

SCENARIO("waits that fall due together are tried one at a time only where nothing is lost",
         "[analysis][plays][desk]") {
  GIVEN("a call with one rule about silence and one about company, for the same opportunity") {
    ScenarioBuilder builder = a_call();
    builder.rule("quiet", "silence 8").earns("a", 1).again();
    builder.rule("told", "covered 8").earns("a", 2);
    THEN("either can come first, one at a time") {
      CHECK(obstacle(builder).empty());
    }
    WHEN("a second silence is about the same, and company can fall due between the two") {
      builder.rule("long", "silence 12").earns("a", 0);
      THEN("that is said") {
        CHECK(obstacle(builder) == kTogether);
      }
    }
    WHEN("the second silence spoils it, which comes to the same before and after") {
      builder.rule("long", "silence 12").spoils("a");
      THEN("it is counted") {
        CHECK(obstacle(builder).empty());
      }
    }
    WHEN("the second silence is about something else") {
      builder.rule("long", "silence 12").earns("b", 2);
      THEN("it is counted") {
        CHECK(obstacle(builder).empty());
      }
    }
    WHEN("the second silence falls due within the search that the first one falls due in") {
      builder.rule("long", "silence 7").earns("b", 2);
      THEN("that is said") {
        CHECK(obstacle(builder) == kTogether);
      }
    }
    WHEN("work at the desk decides whether the second silence counts") {
      builder.rule("long", "silence 12").when("did('book nine')").earns("b", 2);
      THEN("that is said") {
        CHECK(obstacle(builder) == kTogether);
      }
    }
  }
  GIVEN("a call with a longer silence written before a shorter one, for the same opportunity") {
    ScenarioBuilder builder = a_call();
    builder.rule("long", "silence 12").earns("a", 2);
    builder.rule("quiet", "silence 8").earns("a", 1);
    THEN("long work brings them in the order of writing, short work does not, and that is said") {
      CHECK(obstacle(builder) == kTogether);
    }
  }
  GIVEN("a call with rules about one hold and about all of them") {
    ScenarioBuilder builder = a_call();
    builder.rule("held", "hold 16").earns("a", 1);
    builder.rule("long", "hold total 40").earns("b", 1);
    THEN("it is counted") {
      CHECK(obstacle(builder).empty());
    }
    WHEN("how often one can hold hangs on what the time is spent with") {
      builder.rule("too-long", "hold total 35").earns("a", 2);
      THEN("that is said") {
        CHECK(obstacle(builder) == kTogether);
      }
    }
  }
  GIVEN("a call on which no hold is too long before all of them are, for the same opportunity") {
    ScenarioBuilder builder = a_call();
    builder.rule("held", "hold 16").earns("a", 1);
    builder.rule("long", "hold total 12").earns("a", 2);
    THEN("one long piece of work brings the hold first, and that is said") {
      CHECK(obstacle(builder) == kTogether);
    }
  }
  GIVEN("the same call with the rules in the other order") {
    ScenarioBuilder builder = a_call();
    builder.rule("long", "hold total 12").earns("a", 2);
    builder.rule("held", "hold 16").earns("a", 1);
    THEN("the hold never comes first, and it is counted") {
      CHECK(obstacle(builder).empty());
    }
  }
  GIVEN("a hold that brings what the shortest silence brings") {
    ScenarioBuilder builder = a_call();
    builder.number("mood", 0, -3, 3).rule("quiet", "silence 8").effect("mood", -1).again();
    builder.rule("held", "hold 25").effect("mood", -1).again();
    builder.rule("sad", "close").when("mood < 0").earns("a", 2);
    const Scenario scenario = builder.scenario();
    const analysis::Deeds deeds(scenario);
    const auto holds = [](const analysis::Deeds& all) {
      std::size_t found = 0;
      for (std::size_t d = 0; d < all.size(); ++d) {
        found += all[d].kind == analysis::DeedKind::hold;
      }
      return found;
    };
    THEN("it is no deed of its own") {
      CHECK(holds(deeds) == 0);
    }
    WHEN("it is asked for by name") {
      builder.rule("asked", "close").when("applied('held')").earns("b", 2);
      THEN("it is") {
        CHECK(holds(analysis::Deeds(builder.scenario())) == 1);
      }
    }
  }
}
