// A learner's progress, today's three and the debrief as they are read aloud.
#include <sstream>

#include "assess/past.h"
#include "console/conversation.h"
#include "console/progress_text.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::past;

namespace {

const framework::Framework& the_framework() {
  static const auto read = session::load_framework(test::source_dir());
  return read.value();
}

text::Catalogue words(base::Language language = base::Language::nl) {
  const std::string code(to_string(language));
  return text::Catalogue::from_json(
             language, test::read_text(test::source_dir() / ("assets/text/" + code + ".json")),
             code)
      .value();
}

std::vector<session::LibraryEntry> library() {
  session::LibraryEntry entry;
  entry.id = "washer";
  entry.scenario = test::washer_scenario();
  return {entry};
}

session::Learning learner(const std::vector<assess::PastAttempt>& attempts, std::int32_t today) {
  return {attempts, session::choosable(library()), {}, today};
}

// With plain spaces where percentages have no-break ones.
std::string plain(std::string text) {
  const std::string no_break = "\u00a0";
  for (std::size_t at = 0; (at = text.find(no_break, at)) != std::string::npos;) {
    text.replace(at, no_break.size(), " ");
  }
  return text;
}

std::string progress(const std::vector<assess::PastAttempt>& attempts,
                     base::Language language = base::Language::nl) {
  std::ostringstream out;
  console::Writer writer(out, 200);
  const text::Catalogue tr = words(language);
  const auto entries = library();
  console::write_progress(writer, {tr, the_framework(), entries}, learner(attempts, 30));
  return plain(out.str());
}

// A conversation to its end by always giving the first answer, and what was typed after it.
std::string held(console::ConversationOptions options, const std::string& after) {
  auto practice = session::Practice::start(test::washer_scenario(), {}, 7);
  REQUIRE(practice.ok());
  std::istringstream in("1\n1\n1\n1\n" + after);
  std::ostringstream out;
  console::Writer writer(out, 200);
  const text::Catalogue tr = words();
  const auto outcome = console::converse(*practice, the_framework(), tr, in, writer, options);
  REQUIRE(outcome.ok());
  REQUIRE(*outcome == console::Outcome::ended);
  return out.str();
}

}  // namespace

SCENARIO("progress is read in sentences, with its evidence", "[console][progress]") {
  GIVEN("a scenario played three times, and a block seen in two") {
    const std::string text = progress(
        {past("washer", 1, {{"5", {4, 10}}}), past("washer", 2, {{"5", {9, 10}}}),
         past("gone", 2, {{"5", {5, 10}}, {"9", {1, 2}}}), past("washer", 9, {{"5", {7, 10}}})});
    THEN("first, best and latest stand beside each other, nothing overwritten") {
      CHECK_THAT(text, holds_text("Eerste keer 40 %, beste 90 %, laatste 70 %"));
      CHECK_THAT(text, holds_text("Verloop: 40 %, 90 %, 70 %."));
    }
    THEN("a scenario is named by its title, by its id where it is no longer there") {
      CHECK_THAT(text, holds_text("- " + test::washer_scenario()->title.nl));
      CHECK_THAT(text, holds_text("- gone"));
    }
    THEN("a block with enough evidence has a percentage, with what it rests on") {
      CHECK_THAT(text, holds_text("12 van 20 punten (60 %) in de laatste gesprekken. Gezien: 20 "
                                  "gelegenheden in 2 verschillende gesprekken."));
    }
    THEN("a block with too little has none") {
      const std::string nine = text.substr(text.find("9. "));
      CHECK_THAT(nine, holds_text("Nog te weinig gezien voor een percentage: 1 gelegenheid in 1 "
                                  "verschillend gesprek."));
      CHECK(nine.find('%') == std::string::npos);
    }
  }
  GIVEN("nobody's attempt") {
    THEN("it says where to begin, in three languages") {
      for (const base::Language language : base::kLanguages) {
        CHECK_THAT(progress({}, language), holds_text("klankbord recommend"));
      }
    }
  }
}

SCENARIO("today's suggestions carry the number to type", "[console][recommend]") {
  std::ostringstream out;
  console::Writer writer(out, 200);
  const text::Catalogue tr = words();
  const auto entries = library();
  GIVEN("a library of one new scenario") {
    console::write_today(writer, {tr, the_framework(), entries}, learner({}, 1));
    THEN("it stands there with its number, title and reason") {
      CHECK_THAT(out.str(), holds_text("  1  " + test::washer_scenario()->title.nl));
      CHECK_THAT(out.str(), holds_text(tr(text::Key{"reason.new"})));
    }
  }
  GIVEN("a learner who was strong today, and a library of one") {
    console::write_today(writer, {tr, the_framework(), entries},
                         learner({past("washer", 1, {{"5", {10, 10}}})}, 1));
    THEN("it says that nothing more is lined up") {
      CHECK_THAT(out.str(), holds_text(tr(text::Key{"course.nothing-today"})));
    }
  }
}

SCENARIO("the question comes before the numbers", "[console][debrief]") {
  GIVEN("a learner at a terminal") {
    console::ConversationOptions options;
    std::vector<std::string> kept;
    options.asks = true;
    options.keep_answer = [&](const std::string& answer) {
      kept.push_back(answer);
      return base::success();
    };
    WHEN("an answer is typed") {
      const std::string text = held(options, "  Ik zou eerst luisteren. \r\n");
      THEN("it is kept as it was meant, and only then come the points") {
        CHECK(kept == std::vector<std::string>{"Ik zou eerst luisteren."});
        CHECK_THAT(text, holds_text("Uw antwoord is bewaard."));
        CHECK(text.find("Typ uw antwoord") < text.find("Nabespreking"));
      }
    }
    WHEN("only Enter is typed, or the input ends") {
      for (const char* after : {"\n", "   \n", ""}) held(options, after);
      THEN("nothing is kept") {
        CHECK(kept.empty());
      }
    }
    WHEN("it cannot be kept") {
      options.keep_answer = [](const std::string&) -> base::Status {
        return base::Failure{base::ExitCode::environment, "De schijf is vol."};
      };
      THEN("that is said, and the debrief still comes") {
        const std::string text = held(options, "Luisteren.\n");
        CHECK_THAT(text, holds_text("De schijf is vol."));
        CHECK_THAT(text, holds_text("Nabespreking"));
      }
    }
  }
  GIVEN("no terminal") {
    THEN("the question is there, and nothing is waited for") {
      const std::string text = held({}, "");
      CHECK_THAT(text, holds_text("Even stilstaan"));
      CHECK(text.find("Typ uw antwoord") == std::string::npos);
    }
  }
}

SCENARIO("after the debrief a learner knows what to do next", "[console][debrief]") {
  console::ConversationOptions options;
  options.next = [] {
    return console::NextStep{"20260101T080000-ab", "late-fridge", "De koelkast", "Omdat."};
  };
  const std::string text = held(options, "");
  THEN("the next conversation with its reason, the model and the what-if are named") {
    CHECK_THAT(text, holds_text("De koelkast (late-fridge)"));
    CHECK_THAT(text, holds_text("Omdat."));
    CHECK_THAT(text, holds_text("klankbord model " + test::washer_scenario()->id));
    CHECK_THAT(text, holds_text("klankbord whatif 20260101T080000-ab"));
  }
}

SCENARIO("the debrief says what an answer did to the customer", "[console][debrief]") {
  const std::string text = held({}, "");
  THEN("effects and the moments that mattered are in it") {
    CHECK_THAT(text, holds_text("Effect op de klant:"));
    CHECK_THAT(text, holds_text("Wat het meest uitmaakte"));
  }
}
