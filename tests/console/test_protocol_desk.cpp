// The protocol of tools with a desk: everything that a journal can hold can be sent.
#include <sstream>

#include "console/protocol.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/work_scenario.h"

using namespace klankbord;
using test::holds_text;

SCENARIO("tools work at the desk through JSON Lines", "[console][protocol]") {
  auto running = session::Practice::start(test::work_scenario(), {}, 7);
  REQUIRE(running.ok());
  GIVEN("a tool that sends one input of each kind, and one that is not possible") {
    std::string sent = "{\"do\":\"dance\"}\n{\"do\":\"close\"}\n";
    const auto inputs = test::work_inputs();
    for (const std::string& input : inputs) sent += input + "\n";
    std::istringstream in(sent);
    std::ostringstream out;
    WHEN("it is served") {
      REQUIRE(console::serve_inputs(*running, base::Language::nl, in, out).ok());
      const auto answers = test::lines_of(out.str());
      THEN("what is refused has a sentence and changes nothing") {
        REQUIRE(answers.size() == inputs.size() + 3);
        CHECK_THAT(answers[1], holds_text("there is no action"));
        CHECK_THAT(answers[2], holds_text("The customer is still there"));
        CHECK(running->ended());
      }
      THEN("what is done is told, with what follows from it") {
        for (std::size_t i = 3; i < answers.size(); ++i) {
          CHECK_THAT(answers[i], holds_text("\"ok\":true"));
        }
        CHECK_THAT(answers[4], holds_text("\"action\":\"announce\""));
        CHECK_THAT(answers[4], holds_text("Doet u maar."));
        CHECK_THAT(answers[6], holds_text("\"rule\":\"looked-up\""));
        CHECK_THAT(answers[8], holds_text("\"by\":\"colleague\""));
        CHECK_THAT(answers[12], holds_text("\"opportunity\":\"own\""));
        CHECK_THAT(answers[13], holds_text("call_over"));
        CHECK_THAT(answers.back(), holds_text("\"scorecard\""));
      }
    }
  }
}
