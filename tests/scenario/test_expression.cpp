#include "scenario/expression.h"
#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using test::holds_text;

namespace {

// mood = -1, price = 7, verified = true; nodes greeting and desk; option greeting/warm.
scenario::Scenario world() {
  return test::ScenarioBuilder()
      .number("mood", -1, -3, 3)
      .number("price", 7, 0, 100)
      .truth("verified", true)
      .opportunity("welcome", "4.1")
      .phase("4")
      .node("greeting")
      .says("Hallo?")
      .option("warm")
      .node("desk")
      .option("look")
      .scenario();
}

struct Moment {
  std::int32_t variable(std::size_t index) const { return index == 0 ? -1 : index == 1 ? 7 : 1; }
  bool seen(std::size_t node) const { return node == 0; }
  bool chose(std::size_t option) const { return option == 0; }
  std::int32_t elapsed_s() const { return 42; }
  std::int32_t level(std::size_t) const { return 2; }
  bool did(std::size_t action) const {
    return action == 4;
  }  // after the four searches: open peeters
  bool applied(std::size_t rule) const { return rule == 1; }
  bool talking() const { return true; }
};

bool holds(const std::string& source) {
  const auto condition = parse_condition(source, world());
  INFO(source << ": " << (condition.ok() ? "" : condition.failure().message));
  REQUIRE(condition.ok());
  return scenario::holds(*condition, Moment{});
}

std::string refusal(const std::string& source) {
  const auto condition = parse_condition(source, world());
  INFO(source);
  REQUIRE_FALSE(condition.ok());
  return condition.failure().message;
}

}  // namespace

TEST_CASE("conditions compare variables as Lua would", "[scenario][expression]") {
  CHECK(holds("mood < 0"));
  CHECK(holds("mood == -1 and verified"));
  CHECK_FALSE(holds("mood >= 0 or not verified"));
  CHECK(holds("price ~= 8"));
  CHECK(holds("verified == true"));
}

TEST_CASE("precedence is Lua's: or, and, comparison, sum, product, not and minus",
          "[scenario][expression]") {
  CHECK(holds("true or false and false"));
  CHECK_FALSE(holds("(true or false) and false"));
  CHECK(holds("1 + 2 * 3 == price"));
  CHECK(holds("(1 + 2) * 3 == 9"));
  CHECK(holds("- mood * 2 == 2"));
  CHECK(holds("not verified == false"));  // (not verified) == false
  CHECK(holds("not (mood > 0)"));
  CHECK(holds("10 - 2 - 3 == 5"));
}

TEST_CASE("conditions can ask what happened before", "[scenario][expression]") {
  CHECK(holds("seen(\"greeting\") and not seen('desk')"));
  CHECK(holds("chose(\"greeting/warm\")"));
  CHECK_FALSE(holds("chose(\"desk/look\")"));
  CHECK(holds("elapsed() > 40 and level(\"welcome\") == 2"));
}

TEST_CASE("a mistake in a condition is a sentence with a suggestion", "[scenario][expression]") {
  CHECK_THAT(refusal("moood < 0"), holds_text("did you mean \"mood\"?"));
  CHECK_THAT(refusal("seen(\"greting\")"), holds_text("did you mean \"greeting\"?"));
  CHECK_THAT(refusal("chose(\"greeting/worm\")"), holds_text("greeting/warm"));
  CHECK_THAT(refusal("chose(\"warm\")"), holds_text("node/option"));
  CHECK_THAT(refusal("level(\"welcom\") > 0"), holds_text("welcome"));
  CHECK_THAT(refusal("sen(\"greeting\")"), holds_text("did you mean \"seen\"?"));
  CHECK_THAT(refusal("mood = 1"), holds_text("write =="));
  CHECK_THAT(refusal("mood != 1"), holds_text("~="));
  CHECK_THAT(refusal("mood"), holds_text("a number, not true or false"));
  CHECK_THAT(refusal("verified > 0"), holds_text("needs numbers"));
  CHECK_THAT(refusal("verified == 1"), holds_text("compares a number with a truth value"));
  CHECK_THAT(refusal("mood and verified"), holds_text("truth value"));
  CHECK_THAT(refusal("1 < mood < 3"), holds_text("join them with \"and\""));
  CHECK_THAT(refusal("mood >="), holds_text("stops too early"));
  CHECK_THAT(refusal(""), holds_text("stops too early"));
  CHECK_THAT(refusal("(mood > 0"), holds_text("\")\" is missing"));
  CHECK_THAT(refusal("mood > 0 verified"), holds_text("not expected"));
  CHECK_THAT(refusal("mood > 1.5"), holds_text("whole numbers"));
  CHECK_THAT(refusal("mood > 99999999999"), holds_text("larger"));
  CHECK_THAT(refusal("seen(greeting)"), holds_text("quotation marks"));
  CHECK_THAT(refusal("seen(\"greeting)"), holds_text("not closed"));
  CHECK_THAT(refusal("mood > 0 # 1"), holds_text("no meaning"));
}

// A condition comes from a file that anyone may have written; none may exhaust the stack or time.
TEST_CASE("a hostile condition is refused, not executed", "[scenario][expression][hostile]") {
  CHECK_THAT(refusal(std::string(5000, '(')), holds_text("longer"));
  CHECK_THAT(refusal(std::string(300, '(')), holds_text("nested too deeply"));
  std::string nots;
  for (int i = 0; i < 90; ++i) nots += "not ";
  CHECK_THAT(refusal(nots + "verified"), holds_text("nested too deeply"));
  std::string sum = "1";
  for (int i = 0; i < 60; ++i) sum += "+1";
  CHECK_THAT(refusal(sum + "> 0"), holds_text("too long"));
  CHECK_THAT(refusal("\xFF\xFE"), holds_text("no meaning"));
}

// peeters can be opened; the second of two rules has applied.
TEST_CASE("conditions can ask what was done at the desk", "[scenario][expression]") {
  const scenario::Scenario desk = test::ScenarioBuilder()
                                      .truth("verified")
                                      .desk()
                                      .record("order-1", "peeters")
                                      .rule("first", "open order-1")
                                      .rule("second", "open peeters")
                                      .phase("4")
                                      .node("greeting")
                                      .option("warm")
                                      .scenario();
  const auto holds_here = [&](const std::string& source) {
    const auto condition = parse_condition(source, desk);
    INFO(source);
    REQUIRE(condition.ok());
    return scenario::holds(*condition, Moment{});
  };
  REQUIRE(desk.find_action("open peeters") == 4u);
  CHECK(holds_here("did('open peeters') and opened('peeters')"));
  CHECK_FALSE(holds_here("opened('order-1')"));
  CHECK(holds_here("applied('second') and not applied('first')"));
  CHECK(holds_here("talking()"));
  CHECK_THAT(parse_condition("did('open peters')", desk).failure().message,
             holds_text("open peeters"));
  CHECK_THAT(parse_condition("opened('order-2')", desk).failure().message, holds_text("order-1"));
  CHECK_THAT(parse_condition("applied('secnd')", desk).failure().message, holds_text("second"));
  CHECK_THAT(parse_condition("talking", desk).failure().message, holds_text("no variable"));
}

namespace {

struct Values {
  int mood = 0;
  bool verified = false;
  std::int32_t variable(std::size_t index) const {
    return index == 0 ? mood : index == 1 ? 7 : static_cast<int>(verified);
  }
  bool seen(std::size_t) const { return true; }
  bool chose(std::size_t) const { return false; }
  std::int32_t elapsed_s() const { return 0; }
  std::int32_t level(std::size_t) const { return 0; }
  bool did(std::size_t) const { return false; }
  bool applied(std::size_t) const { return false; }
  bool talking() const { return true; }
};

// Whether the condition is recognised as a range; and for all values it holds just when its code
// says so.
bool is_range(const std::string& source) {
  const auto condition = parse_condition(source, world());
  INFO(source);
  REQUIRE(condition.ok());
  for (int mood = -3; mood <= 3; ++mood) {
    for (const bool verified : {false, true}) {
      const Values values{mood, verified};
      CHECK(scenario::holds(*condition, values) ==
            (scenario::evaluate(condition->code, values) != 0));
    }
  }
  return condition->between.variable != scenario::Between::kNothing;
}

}  // namespace

TEST_CASE("a condition that asks for a range is recognised as one", "[scenario][expression]") {
  for (const char* source :
       {"mood >= 2", "mood > -2", "mood <= -2", "mood < 2", "mood == 0", "mood > -2 and mood < 2",
        "mood > -3 and (mood < 3 and mood <= 1)", "verified", "not verified", "verified == true",
        "mood > 2 and mood < 1"}) {
    INFO(source);
    CHECK(is_range(source));
  }
}

TEST_CASE("a condition that asks more than a range runs its code", "[scenario][expression]") {
  for (const char* source :
       {"mood ~= 0", "mood < 1 or mood > 2", "mood > 0 and verified", "not (mood > 0)",
        "mood + 1 > 1", "-mood > 1", "mood > price - 7", "not verified == false",
        "mood > 0 and true", "seen('desk')", "verified == (mood >= 1)", "2 > mood",
        "verified and not (mood > 1)"}) {
    INFO(source);
    CHECK_FALSE(is_range(source));
  }
}
