// What if and the model conversation in plain text.
#include "console/what_if_text.h"

#include <sstream>

#include "console/conversation.h"
#include "console/model_text.h"
#include "session/library.h"
#include "session/practice.h"
#include "store/files.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/paths.h"

using namespace klankbord;
using test::holds_text;

namespace {

const text::Catalogue& words() {
  static const auto read =
      store::read_file(test::source_dir() / "assets" / "text" / "en.json", 1u << 20);
  static const auto catalogue =
      text::Catalogue::from_json(base::Language::en, read.value(), "en.json");
  return catalogue.value();
}

struct Given {
  std::shared_ptr<const scenario::Scenario> scenario = test::washer_scenario();
  framework::Framework framework = session::load_framework(test::source_dir()).value();
  console::FeedbackContext context{words(), *scenario, framework};

  play::Attempt played(const std::vector<std::string>& answers) const {
    play::Attempt attempt(scenario, 7);
    for (const std::string& answer : answers) {
      REQUIRE(attempt.act(play::Input::choose(*scenario->find_option(answer))).ok());
    }
    return attempt;
  }
  play::Attempt brisk() const {
    return played({"greeting/brisk", "identify/ask", "solve/refund", "close/thank"});
  }
};

std::string written(int width, const std::function<void(console::Writer&)>& write) {
  std::ostringstream out;
  console::Writer writer(out, width);
  write(writer);
  return out.str();
}

}  // namespace

SCENARIO("the answers of an attempt are listed, and what else was possible") {
  const Given given;
  const play::Attempt attempt = given.brisk();
  const std::string list =
      written(80, [&](auto& writer) { console::write_answers(writer, given.context, attempt); });
  CHECK_THAT(list, holds_text("   1  "));
  CHECK_THAT(list, holds_text("   4  "));
  const std::string choices =
      written(80, [&](auto& writer) { console::write_choices(writer, given.context, attempt, 1); });
  CHECK_THAT(choices, holds_text("greeting/brisk (your choice)"));
  CHECK_THAT(choices, holds_text("greeting/warm\n"));
}

SCENARIO("two branches stand side by side, or below each other where it is narrow") {
  const Given given;
  auto what_if = session::WhatIf::start(
      given.brisk(), 1, play::Input::choose(*given.scenario->find_option("greeting/warm")));
  REQUIRE(what_if.ok());
  what_if->follow_original();
  const session::Comparison found = session::compare(*what_if);
  const auto text = [&](int width) {
    return written(width,
                   [&](auto& writer) { console::write_comparison(writer, given.context, found); });
  };
  const std::string wide = text(80);
  CHECK_THAT(wide, holds_text("Your conversation "));
  CHECK_THAT(wide, holds_text(" | What if"));
  CHECK_THAT(wide, holds_text("missed > shown"));
  CHECK_THAT(wide, holds_text("your stored score stands at 10 of 12 points"));
  CHECK_THAT(wide, holds_text("12 of 12 points (100%) · +2"));
  CHECK_THAT(wide, holds_text("goes on in the same words"));
  CHECK(text(60).find(" |") == std::string::npos);
}

SCENARIO("a branch is played on in the console without title and debrief") {
  const Given given;
  auto practice = session::Practice::beside(given.played({"greeting/warm"}));
  std::istringstream in("1\nq\n");
  std::string text = written(80, [&](auto& writer) {
    const auto outcome = console::converse(practice, given.framework, words(), in, writer,
                                           {false, false, std::size_t{1}});
    REQUIRE(outcome.ok());
    CHECK(*outcome == console::Outcome::stopped);
  });
  CHECK(practice.attempt().inputs().size() == 2);
  CHECK(practice.attempt_id().empty());
  CHECK(text.find(given.scenario->title.in(base::Language::en)) == std::string::npos);
}

SCENARIO("the model conversation is read step by step") {
  const Given given;
  const session::ModelConversation model = session::annotated(
      given.played({"greeting/warm", "identify/ask", "solve/refund", "close/thank"}));
  GIVEN("a reader who presses Enter each time") {
    std::istringstream in("\n\n\n\n");
    const std::string text = written(
        80, [&](auto& writer) { CHECK(console::write_model(writer, given.context, model, &in)); });
    CHECK_THAT(text, holds_text("[step 4 of 4]"));
    CHECK_THAT(text, holds_text("shown · 4.1"));
    CHECK_THAT(text, holds_text("The customer was"));
    CHECK_THAT(text, holds_text("Now you: klankbord play"));
  }
  GIVEN("one who stops after the second step") {
    std::istringstream in("\n\nq\n");
    const std::string text = written(80, [&](auto& writer) {
      CHECK_FALSE(console::write_model(writer, given.context, model, &in));
    });
    CHECK_THAT(text, holds_text("[step 2 of 4]"));
    CHECK(text.find("[step 3 of 4]") == std::string::npos);
  }
  GIVEN("no terminal") {
    const std::string text = written(80, [&](auto& writer) {
      CHECK(console::write_model(writer, given.context, model, nullptr));
    });
    CHECK(text.find("Enter: next step") == std::string::npos);
  }
}
