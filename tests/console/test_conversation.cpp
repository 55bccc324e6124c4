#include "console/conversation.h"

#include <fstream>
#include <sstream>

#include "console/protocol.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/paths.h"

using namespace klankbord;
using test::holds_text;

namespace {

std::string file_text(const std::string& path) {
  std::ifstream file(test::source_dir() / path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

const framework::Framework& the_framework() {
  static const auto read = framework::framework_from_json(
      file_text("assets/frameworks/klantcontactmedewerker.json"), "framework");
  return read.value();
}

text::Catalogue catalogue(base::Language language) {
  const std::string code(to_string(language));
  return text::Catalogue::from_json(language, file_text("assets/text/" + code + ".json"), code)
      .value();
}

// The number under which an option is shown at this moment.
std::string number_of(const session::Practice& practice, const std::string& path) {
  const auto wanted = practice.scenario().find_option(path);
  int number = 0;
  for (const play::Offer& offer : practice.view().offers) {
    if (!offer.available) continue;
    ++number;
    if (offer.option == wanted) return std::to_string(number) + "\n";
  }
  FAIL(path << " is not offered");
  return {};
}

session::Practice practice() {
  auto started = session::Practice::start(test::washer_scenario(), {}, 7);
  REQUIRE(started.ok());
  return std::move(*started);
}

// What has to be typed to give these answers.
std::string typed(const std::vector<std::string>& answers) {
  session::Practice rehearsal = practice();
  std::string text;
  for (const std::string& answer : answers) {
    text += number_of(rehearsal, answer);
    REQUIRE(rehearsal.act(*rehearsal.scenario().find_option(answer)).ok());
  }
  return text;
}

struct Played {
  console::Outcome outcome;
  std::string text;
};

Played hold(const std::string& input, base::Language language = base::Language::nl,
            bool coach = false) {
  session::Practice running = practice();
  std::istringstream in(input);
  std::ostringstream out;
  console::Writer writer(out, 100);
  const auto outcome =
      console::converse(running, the_framework(), catalogue(language), in, writer, {coach, true});
  REQUIRE(outcome.ok());
  return {*outcome, out.str()};
}

const std::vector<std::string> kGood = {"greeting/warm", "identify/ask", "solve/refund",
                                        "close/thank"};
const std::vector<std::string> kBad = {"greeting/brisk", "identify/skip", "solve/refund",
                                       "close/hang-up"};

}  // namespace

SCENARIO("a whole conversation can be held in plain text", "[console]") {
  GIVEN("the answers of an attentive learner") {
    const std::string input = typed(kGood);
    WHEN("they are typed") {
      const Played played = hold(input);
      THEN("briefing, conversation, block cards, debrief and transcript are all there") {
        CHECK(played.outcome == console::Outcome::ended);
        CHECK_THAT(played.text, holds_text(test::washer_scenario()->title.nl));
        CHECK_THAT(played.text, holds_text("Nabespreking"));
        CHECK_THAT(played.text, holds_text("De stemming van de klant"));
        CHECK_THAT(played.text, holds_text("Het gesprek"));
        CHECK_THAT(played.text, holds_text("4. Behandelt inkomende klantvragen"));
      }
      THEN("no text of the interface is missing: a missing one would show as [its.key]") {
        for (std::size_t at = 0; (at = played.text.find('[', at)) != std::string::npos; ++at) {
          const std::string bracketed = played.text.substr(at, played.text.find(']', at) - at);
          CHECK(bracketed.find('.') == std::string::npos);
        }
      }
    }
  }
  GIVEN("the answers of a careless learner") {
    const Played played = hold(typed(kBad));
    THEN("a knock-out is shown with its published code") {
      CHECK_THAT(played.text, holds_text("Kritieke fout K1"));
    }
  }
}

SCENARIO("what is typed wrongly is answered with help and costs nothing", "[console][bad-input]") {
  GIVEN("nonsense before each answer") {
    std::string input;
    for (const char digit : typed(kGood)) {
      if (digit != '\n') input += std::string("9\nhello\n\n0\n11\n\xFF\n") + digit + "\r\n";
    }
    WHEN("it is typed") {
      const Played played = hold(input);
      THEN("the conversation still comes to its end") {
        CHECK(played.outcome == console::Outcome::ended);
        CHECK_THAT(played.text, holds_text("Typ het nummer van een antwoord"));
      }
    }
  }
}

SCENARIO("a learner can stop, and the input can end", "[console]") {
  GIVEN("one answer and then q, or nothing more") {
    const std::string first = typed({"greeting/warm"});
    for (const std::string& end : {std::string("q\n"), std::string()}) {
      const Played played = hold(first + end);
      THEN("the conversation is stopped, without a debrief") {
        CHECK(played.outcome == console::Outcome::stopped);
        CHECK(played.text.find("Nabespreking") == std::string::npos);
      }
    }
  }
}

SCENARIO("the coach speaks only when asked to, in one line", "[console]") {
  GIVEN("a careless learner") {
    const std::string input = typed(kBad);
    THEN("without the coach there is no tip and with it there is") {
      CHECK(hold(input).text.find("Tip:") == std::string::npos);
      CHECK_THAT(hold(input, base::Language::nl, true).text, holds_text("Tip:"));
    }
  }
}

SCENARIO("the interface speaks three languages", "[console]") {
  const std::string input = typed(kGood);
  CHECK_THAT(hold(input, base::Language::fr).text, holds_text("Débriefing"));
  CHECK_THAT(hold(input, base::Language::en).text, holds_text("Debrief"));
}

SCENARIO("tools play through JSON Lines", "[console][protocol]") {
  GIVEN("a tool that sends answers, nonsense in between") {
    session::Practice running = practice();
    std::istringstream in(
        "{\"choose\":\"greeting/warm\"}\n\nnonsense\n{\"choose\":\"nowhere/x\"}\n"
        "{\"choose\":\"close/thank\"}\n{\"choose\":7}\n{\"choose\":\"identify/ask\"}\n"
        "{\"choose\":\"solve/refund\"}\n{\"choose\":\"close/thank\"}\n");
    std::ostringstream out;
    WHEN("it is served") {
      REQUIRE(console::serve_inputs(running, base::Language::nl, in, out).ok());
      const std::vector<std::string> answers = test::lines_of(out.str());
      THEN("the opening and every line are answered in order, refusals change nothing") {
        REQUIRE(answers.size() == 9);
        CHECK_THAT(answers[0], holds_text("\"seed\":7"));
        CHECK_THAT(answers[1], holds_text("\"ok\":true"));
        for (const std::size_t refused : {2u, 3u, 4u, 5u}) {
          CHECK_THAT(answers[refused], holds_text("\"ok\":false"));
        }
        CHECK_THAT(answers[6], holds_text("\"chosen\""));
        CHECK_THAT(answers[8], holds_text("\"scorecard\""));
        CHECK(running.ended());
      }
    }
  }
}
