// A replay that goes another way than the journal is found at the first input where it does, and by
// name. Every case here MUST diverge: the detector is what is tested.
#include "store/replay.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using test::replaced;

namespace {

const std::vector<std::string> kAnswers = {"greeting/warm", "identify/ask", "solve/refund",
                                           "close/thank"};

store::RecoveredJournal read(const std::string& text) {
  auto journal = store::recover_journal(text, "played");
  REQUIRE(journal.ok());
  return std::move(*journal);
}

// The sentence of a replay that must go another way.
std::string divergence(store::ScenarioPointer scenario, const store::RecoveredJournal& journal) {
  const store::Replay replay = store::replay(std::move(scenario), journal);
  REQUIRE(replay.divergence.has_value());
  return store::to_string(*replay.divergence);
}

}  // namespace

SCENARIO("a faithful replay agrees after every input") {
  const auto scenario = test::washer_scenario();
  const auto journal = read(test::played_journal(scenario, kAnswers, true).text);
  WHEN("it is replayed by the same scenario") {
    const store::Replay replay = store::replay(scenario, journal);
    THEN("nothing differs and the conversation has ended") {
      CHECK_FALSE(replay.divergence.has_value());
      CHECK(replay.attempt.ended());
      CHECK(replay.attempt.inputs().size() == 4);
      CHECK(replay.attempt.seed() == 7);
    }
  }
  WHEN("only its first two inputs are replayed") {
    const store::Replay replay = store::replay(scenario, journal, 2);
    THEN("the conversation stands where it stood then") {
      CHECK(replay.attempt.inputs().size() == 2);
      CHECK(scenario->nodes[replay.attempt.state().node].id == "solve");
    }
  }
}

SCENARIO("a scenario whose author moved on is found out") {
  const auto journal = read(test::played_journal(test::washer_scenario(), kAnswers).text);
  THEN("another way through it") {
    CHECK(divergence(test::changed_washer_scenario(), journal) ==
          "After input 1 node is \"solve\", the journal says \"identify\".");
  }
  THEN("the failure a user sees is a verification that fails") {
    const auto attempt = store::faithful_replay(test::changed_washer_scenario(), journal);
    REQUIRE_FALSE(attempt.ok());
    CHECK(attempt.failure().code == base::ExitCode::findings);
    CHECK_THAT(attempt.failure().message, test::holds_text("After input 1 node is"));
  }
}

namespace {

// Two decisions; each example changes one thing the author could have changed.
struct Telephone {
  int level = 2, mood = 1, seconds = 5, knockout = 0, start = 0;
  std::string option = "yes", at_most_of = "one";

  store::ScenarioPointer build() const {
    test::ScenarioBuilder builder("telephone");
    builder.number("mood", start, -3, 3).opportunity("welcome", "4.1");
    builder.phase("4").node("one").says("Hallo?");
    builder.option(option).earns("welcome", level).effect("mood", mood).costs(seconds);
    if (knockout != 0) builder.knockout("privacy");
    builder.option("no").earns("welcome", 0);
    builder.node("two").says("En?").option("bye").option("later");
    builder.node("three").says("Dag.").option("bye").option("later");
    return builder.build();
  }
};

}  // namespace

SCENARIO("whatever the author changed is named") {
  const auto journal = read(test::played_journal(Telephone{}.build(), {"one/yes", "two/bye"}).text);
  const auto changed = [&](Telephone telephone) { return divergence(telephone.build(), journal); };
  REQUIRE_FALSE(store::replay(Telephone{}.build(), journal).divergence);

  Telephone level, mood, seconds, knockout, option;
  level.level = 1;
  CHECK(changed(level) == "After input 1 evidence welcome is 1, the journal says 2.");
  mood.mood = 2;
  CHECK(changed(mood) == "After input 1 variable mood is 2, the journal says 1.");
  seconds.seconds = 9;
  CHECK_THAT(changed(seconds), test::holds_text("After input 1 elapsed_s is "));
  knockout.knockout = 1;
  CHECK(changed(knockout) == "After input 1 knockouts is privacy, the journal says none.");
  option.option = "surely";
  CHECK(changed(option) ==
        "Input 1 (\"one/yes\") cannot be played again. This input cannot be used: there is no "
        "option \"one/yes\".");
}

SCENARIO("a forged journal with right hashes is found out by playing it") {
  const auto scenario = test::washer_scenario();
  const std::string text = test::played_journal(scenario, kAnswers).text;
  const auto forged = [&](const std::string& what, const std::string& by) {
    return divergence(scenario, read(test::rechained(replaced(text, what, by))));
  };
  THEN("another answer than the one that was judged") {
    CHECK(forged("greeting/warm", "greeting/brisk") ==
          "After input 1 variable mood is -2, the journal says 0.");
  }
  THEN("a better level than the answer gave") {
    CHECK(forged(R"("welcome":2},"knockouts":[],"node":"identify")",
                 R"("welcome":1},"knockouts":[],"node":"identify")") ==
          "After input 1 evidence welcome is 2, the journal says 1.");
  }
  THEN("a knock-out wiped out") {
    const auto harmed = test::played_journal(scenario, {"greeting/warm", "identify/skip"}).text;
    const std::string wiped = replaced(harmed, R"("knockouts":["privacy"])", R"("knockouts":[])");
    CHECK(divergence(scenario, read(test::rechained(wiped))) ==
          "After input 2 knockouts is privacy, the journal says none.");
  }
  THEN("an answer that was not offered") {
    const auto skipped =
        test::played_journal(scenario, {"greeting/warm", "identify/guess", "solve/refund"}).text;
    const std::string impossible = replaced(skipped, "solve/refund", "solve/voucher");
    CHECK_THAT(divergence(scenario, read(test::rechained(impossible))),
               test::holds_text("Input 3 (\"solve/voucher\") cannot be played again. "));
  }
  THEN("an answer from another moment") {
    CHECK_THAT(forged("identify/ask", "close/thank"),
               test::holds_text("Input 2 (\"close/thank\") cannot be played again. "));
  }
  THEN("hostile text does not reach the terminal") {
    const std::string message = forged("greeting/warm", "greeting/\\u001b[2J");
    CHECK(message.find('\x1b') == std::string::npos);
  }
  THEN("a digest that differs while all that is readable agrees") {
    const auto journal = read(text);
    const std::string digest = journal.entries[0].after.digest;
    const std::string other = std::string(1, digest[0] == '0' ? '1' : '0') + digest.substr(1);
    CHECK(forged(digest, other) ==
          "After input 1 digest is " + digest + ", the journal says " + other + ".");
  }
}
