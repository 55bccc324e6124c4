#include "assess/lesson.h"

#include <algorithm>

#include "play/desk_stage.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using assess::Question;
using test::ScenarioBuilder;

namespace {

// A complaint in two parts: how it is received (block 5) and closed (block 9).
ScenarioBuilder complaint() {
  ScenarioBuilder builder;
  builder.number("mood", 0, -5, 5)
      .opportunity("empathy", "5.2", 2)
      .opportunity("facts", "5.3")
      .opportunity("thanks", "9.7", 3);
  builder.phase("5").node("hear").says("Ik wacht al drie weken!");
  builder.option("warm", "Dat is lang.").earns("empathy", 2).effect("mood", 3).replies("Ja, zeg.");
  builder.option("flat", "Ik noteer het.").earns("empathy", 1);
  builder.option("rude", "Dat kan niet.")
      .earns("empathy", 0)
      .effect("mood", -2)
      .replies("Wablief?");
  builder.node("ask").says("En nu?");
  builder.option("number", "Uw klantnummer?").earns("facts", 2).effect("mood", -1);
  builder.option("calm", "Mag ik uw klantnummer?").earns("facts", 2);
  builder.option("sorry", "Dat moet vervelend zijn.").earns("empathy", 2).earns("facts", 2);
  builder.option("leak", "U woont in Aalst.").earns("facts", 0).knockout("privacy");
  builder.option("away", "Dag.").to("");
  builder.phase("9").node("close").says("Dat was het.");
  builder.option("thank", "Bedankt om te bellen.").earns("thanks", 2);
  builder.option("spoil", "Nog iets?").earns("thanks", 2).spoils("empathy");
  return builder;
}

struct Played {
  play::Attempt attempt;
  assess::Debrief debrief;
  const scenario::Scenario& scenario() const { return attempt.scenario(); }
  assess::Reflection reflection() const { return assess::reflection_of(scenario(), debrief); }
  std::string words(std::optional<std::size_t> utterance) const {
    return utterance ? *debrief.transcript.utterances[*utterance].text : "nothing";
  }
};

Played hold(const std::vector<std::string>& answers) {
  play::Attempt attempt(complaint().build(), 1);
  for (const std::string& answer : answers) REQUIRE(test::say(attempt, answer).ok());
  assess::Debrief debrief = assess::debrief_of(attempt);
  return {std::move(attempt), std::move(debrief)};
}

framework::Framework small_framework() {
  const std::string text = R"("nl": "x", "fr": "x", "en": "x")";
  const auto block = [&](const std::string& id, const std::string& knowledge) {
    return "{\"id\": \"" + id + "\", " + text + ", \"knowledge\": " + knowledge +
           ", \"competences\": []}";
  };
  const std::string json =
      R"({"format": "klankbord-framework", "reader_version": 1, "id": "f", "source": "s",
          "title": {)" +
      text + R"(}, "knockouts": [], "knowledge": [
            {"id": "everywhere", )" +
      text + R"(}, {"id": "empathy", )" + text + R"(},
            {"id": "closing", )" +
      text + R"(}, {"id": "both", )" + text + R"(},
            {"id": "french", "languages": ["fr"], )" +
      text + R"(},
            {"id": "mail", "channels": ["email"], )" +
      text + R"(}],
          "blocks": [)" +
      block("5", R"(["everywhere", "empathy", "both", "french", "mail"])") + "," +
      block("7", R"(["everywhere"])") + "," + block("9", R"(["everywhere", "closing", "both"])") +
      "]}";
  auto read = framework::framework_from_json(json, "small");
  INFO((read ? std::string() : read.failure().message));
  REQUIRE(read.ok());
  return std::move(*read);
}

std::vector<std::string> revise(const Played& played) {
  const framework::Framework framework = small_framework();
  std::vector<std::string> ids;
  for (const auto& one :
       assess::knowledge_to_revise(framework, played.scenario(), played.debrief.scorecard)) {
    ids.push_back(framework.knowledge[one.knowledge].id);
  }
  return ids;
}

}  // namespace

SCENARIO("the moments that moved the mood, biggest first", "[assess][lesson]") {
  GIVEN("a rude beginning and a question that came too bluntly") {
    const Played played = hold({"hear/rude", "ask/number", "close/thank"});
    const assess::Curve mood =
        assess::moments_of(played.scenario(), played.debrief.transcript).mood;
    THEN("each names what the learner said, what came before it and what was answered") {
      REQUIRE(mood.moments.size() == 2);
      CHECK(mood.moments[0].change == -2);
      CHECK(played.words(mood.moments[0].utterance) == "Dat kan niet.");
      CHECK(played.words(mood.moments[0].heard) == "Ik wacht al drie weken!");
      CHECK(played.words(mood.moments[0].reply) == "Wablief?");
      CHECK(mood.moments[1].change == -1);
      CHECK(mood.moments[1].after == -3);
    }
    THEN("the curve has the start and each change, on the scenario's own scale") {
      CHECK(mood.points.size() == 3);
      CHECK(mood.least == -5);
      CHECK(mood.most == 5);
    }
    THEN("there are no more moments than were asked for") {
      CHECK(
          assess::moments_of(played.scenario(), played.debrief.transcript, 1).mood.moments.size() ==
          1);
    }
    THEN("the effect of one answer can be had by itself") {
      const auto effect = assess::effect_of(played.scenario(), played.debrief.transcript,
                                            mood.moments[0].utterance);
      CHECK(effect.mood_change == -2);
      CHECK(effect.patience_change == 0);
      CHECK(played.words(effect.reply) == "Wablief?");
    }
    THEN("without a desk nobody can be kept waiting, so there is no curve of patience") {
      CHECK(assess::moments_of(played.scenario(), played.debrief.transcript).patience.empty());
    }
  }
}

SCENARIO("waiting that used up patience is a moment, that it came back is none",
         "[assess][lesson]") {
  GIVEN("a search of 10 seconds without a word, borne for 20, and an answer after it") {
    play::Attempt attempt(test::call_with_desk().build(), 1);
    REQUIRE(test::act(attempt, "open order-1").ok());
    REQUIRE(test::act(attempt, "open order-1").ok());
    REQUIRE(test::say(attempt, "hello/go").ok());
    const play::Transcript transcript = play::transcript_of(attempt);
    const assess::Curve patience = assess::moments_of(attempt.scenario(), transcript).patience;
    THEN("each look-up cost a quarter, and the curve is back at the top") {
      REQUIRE(patience.moments.size() == 2);
      CHECK(patience.moments[0].change == -250);
      CHECK(patience.moments[0].after == 750);
      CHECK(patience.moments[1].after == 500);
      CHECK(patience.points.back().value == 1000);
      CHECK(assess::effect_of(attempt.scenario(), transcript, patience.moments[1].utterance)
                .patience_change == -250);
    }
  }
}

SCENARIO("one question, chosen by what happened", "[assess][lesson][reflection]") {
  const auto asked = [](const std::vector<std::string>& answers) {
    return hold(answers).reflection();
  };
  THEN("a critical error comes first") {
    const Played played = hold({"hear/rude", "ask/leak", "close/thank"});
    CHECK(played.reflection().question == Question::knockout);
    CHECK(played.words(played.reflection().utterance) == "U woont in Aalst.");
    CHECK(played.words(played.reflection().heard) == "En nu?");
  }
  THEN("then what the customer took worst") {
    const Played played = hold({"hear/rude", "ask/number", "close/thank"});
    CHECK(played.reflection().question == Question::mood_drop);
    CHECK(played.words(played.reflection().utterance) == "Dat kan niet.");
    CHECK(played.words(played.reflection().heard) == "Ik wacht al drie weken!");
  }
  THEN("then what undid something") {
    CHECK(asked({"hear/warm", "ask/calm", "close/spoil"}).question == Question::lost);
  }
  THEN("then what fell short") {
    const Played played = hold({"hear/flat", "ask/calm", "close/thank"});
    CHECK(played.reflection().question == Question::missed);
    CHECK(played.words(played.reflection().utterance) == "Ik noteer het.");
  }
  THEN("what was put right later is asked about as late") {
    const Played played = hold({"hear/flat", "ask/sorry", "close/thank"});
    CHECK(played.reflection().question == Question::late);
    CHECK(played.words(played.reflection().utterance) == "Dat moet vervelend zijn.");
  }
  THEN("then the heaviest occasion that never came") {
    const Played played = hold({"hear/warm", "ask/away"});
    CHECK(played.reflection().question == Question::not_met);
    CHECK(played.scenario().opportunities[*played.reflection().opportunity].id == "thanks");
    CHECK_FALSE(played.reflection().utterance.has_value());
  }
  THEN("nothing missed: what did the customer good") {
    const Played played = hold({"hear/warm", "ask/calm", "close/thank"});
    CHECK(played.reflection().question == Question::turned);
    CHECK(played.words(played.reflection().utterance) == "Dat is lang.");
  }
  THEN("nothing missed and nothing moved: what to keep") {
    ScenarioBuilder builder;
    builder.opportunity("o", "4.1").phase("4").node("n").option("x").earns("o", 2);
    play::Attempt attempt(builder.build(), 1);
    REQUIRE(test::say(attempt, "n/x").ok());
    const auto reflection = assess::reflection_of(attempt.scenario(), assess::debrief_of(attempt));
    CHECK(reflection.question == Question::all_shown);
  }
  THEN("patience that ran out at the desk comes before moods") {
    play::Attempt attempt(test::call_with_desk().build(), 1);
    for (int i = 0; i < 4; ++i) REQUIRE(test::act(attempt, "open order-1").ok());
    const auto debrief = assess::debrief_of(attempt);
    const auto reflection = assess::reflection_of(attempt.scenario(), debrief);
    CHECK(reflection.question == Question::waited);
    CHECK(debrief.transcript.utterances[*reflection.utterance].voice == play::Voice::desk);
  }
}

SCENARIO("what to read again follows from the blocks in which points were missed",
         "[assess][lesson][knowledge]") {
  THEN("what belongs to those blocks alone stands before what belongs everywhere") {
    CHECK(revise(hold({"hear/flat", "ask/calm", "close/thank"})) ==
          std::vector<std::string>{"empathy", "both", "everywhere"});
  }
  THEN("the more was missed, the higher; other languages and channels are left out") {
    // Block 5 misses 6 points, block 9 as many: what is about both stands with what is about one.
    const std::vector<std::string> ids = revise(hold({"hear/rude", "ask/away"}));
    CHECK(ids == std::vector<std::string>{"empathy", "closing", "both", "everywhere"});
  }
  THEN("whoever missed nothing has nothing to revise") {
    CHECK(revise(hold({"hear/warm", "ask/calm", "close/thank"})).empty());
  }
  THEN("the reason names the blocks, the most missed first") {
    const Played played = hold({"hear/flat", "ask/away"});
    const framework::Framework framework = small_framework();
    for (const auto& one :
         assess::knowledge_to_revise(framework, played.scenario(), played.debrief.scorecard)) {
      if (framework.knowledge[one.knowledge].id != "both") continue;
      CHECK(one.blocks == std::vector<std::string>{"9", "5"});
      CHECK(one.missed == 10);
    }
    CHECK(assess::knowledge_to_revise(framework, played.scenario(), played.debrief.scorecard, 1)
              .size() == 1);
  }
}
