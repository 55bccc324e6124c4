// Summaries, composed replies, forms and open answers.
#include "play/marking.h"

#include "play/desk_stage.h"
#include "play/input_json.h"

using namespace klankbord;
using play::Input;
using test::holds_text;
using test::level;

namespace {

test::ScenarioBuilder tasks() {
  test::ScenarioBuilder b;
  b.number("mood", 0, -3, 3).opportunity("sum", "5.3").opportunity("reply", "4.5");
  b.opportunity("noted", "9.5").opportunity("own", "5.2");
  b.desk().form("wrap-up").field("code", {"complaint", "question"}).field("day", {});
  b.phase("5").summarise("recap").says("Dus?").outcome("full").earns("sum", 2);
  b.part("ordered").part("twice").part("refund", false);
  b.compose("mail")
      .part("hello")
      .part("middle")
      .part("bye")
      .part("rude", false)
      .knockout("privacy");
  b.registers("wrap", "wrap-up").wants("code", {"complaint"}).wants("day", {"dinsdag 10"});
  b.answer("words").rubric("Erkent het ongenoegen");
  return b;
}

std::vector<std::uint8_t> parts(const scenario::Scenario& scenario, const std::string& node,
                                const std::vector<std::string>& ids) {
  std::vector<std::uint8_t> found;
  for (const std::string& id : ids) {
    const auto& all = scenario.nodes[*scenario.find_node(node)].parts;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].id == id) found.push_back(static_cast<std::uint8_t>(i));
    }
  }
  return found;
}

}  // namespace

SCENARIO("a summary is marked by its slips", "[play][marking]") {
  const auto scenario = tasks().build();
  const auto node = *scenario->find_node("recap");
  const auto mark = [&](const std::vector<std::string>& ids) {
    return play::mark(*scenario, Input::submit(node, parts(*scenario, "recap", ids)));
  };
  CHECK(mark({"ordered", "twice"}) == 2);
  CHECK(mark({"twice", "ordered"}) == 2);  // the order is the learner's
  CHECK(mark({"ordered"}) == 1);
  CHECK(mark({"ordered", "twice", "refund"}) == 1);
  CHECK(mark({"ordered", "refund"}) == 0);
}

SCENARIO("a composed reply is marked by parts and order", "[play][marking]") {
  const auto scenario = tasks().build();
  const auto node = *scenario->find_node("mail");
  const auto mark = [&](const std::vector<std::string>& ids) {
    return play::mark(*scenario, Input::submit(node, parts(*scenario, "mail", ids)));
  };
  CHECK(mark({"hello", "middle", "bye"}) == 2);
  CHECK(mark({"hello", "bye", "middle"}) == 1);  // one out of order
  CHECK(mark({"hello", "middle", "rude", "bye"}) == 1);
  CHECK(mark({"bye", "middle", "hello"}) == 0);
  CHECK(mark({"hello"}) == 0);
}

SCENARIO("a form is marked by its fields, whatever the spelling", "[play][marking]") {
  const auto scenario = tasks().build();
  const auto node = *scenario->find_node("wrap");
  const auto mark = [&](const std::string& code, const std::string& day) {
    return play::mark(*scenario, Input::submit(node, {}, {code, day}));
  };
  CHECK(mark("complaint", "DINSDAG, om 10 uur") == 2);
  CHECK(mark("question", "dinsdag 10 u") == 1);
  CHECK(mark("complaint", "woensdag") == 1);
  CHECK(mark("question", "woensdag") == 0);
}

SCENARIO("every level that can be reached has an example", "[play][marking]") {
  const auto scenario = tasks().build();
  for (const char* id : {"recap", "mail", "wrap"}) {
    for (int wanted = 0; wanted <= 2; ++wanted) {
      INFO(id << " " << wanted);
      const auto input = play::example_input(*scenario, *scenario->find_node(id), wanted);
      REQUIRE(input.has_value());
      CHECK(play::mark(*scenario, *input) == wanted);
    }
  }
}

SCENARIO("tasks are submitted one after the other", "[play][marking]") {
  GIVEN("a conversation of tasks") {
    play::Attempt attempt(tasks().build(), 1);
    const auto& s = attempt.scenario();
    const auto submit = [&](const std::string& node, const std::vector<std::string>& ids,
                            std::vector<std::string> texts = {}) {
      return attempt.act(Input::submit(*s.find_node(node), parts(s, node, ids), std::move(texts)));
    };
    THEN("what has not the right shape is refused") {
      CHECK_FALSE(submit("recap", {}).ok());
      CHECK_FALSE(submit("recap", {"ordered", "ordered"}).ok());
      CHECK_FALSE(submit("mail", {"hello"}).ok());  // not yet
      CHECK_FALSE(attempt.act(Input::choose(*s.find_option("recap/full"))).ok());
      CHECK_FALSE(attempt.act(Input::submit(*s.find_node("recap"), {9})).ok());
    }
    WHEN("all are done, with a slip and a part that is a knock-out") {
      REQUIRE(submit("recap", {"ordered", "twice"}).ok());
      REQUIRE(submit("mail", {"hello", "middle", "rude", "bye"}).ok());
      REQUIRE_FALSE(submit("wrap", {}, {"complaint", ""}).ok());  // a required field is empty
      REQUIRE(submit("wrap", {}, {"complaint", "dinsdag 10"}).ok());
      REQUIRE_FALSE(submit("words", {}, {"   "}).ok());
      REQUIRE(submit("words", {}, {"Dat had niet mogen gebeuren."}).ok());
      THEN("evidence, knock-out and outcome follow") {
        CHECK(level(attempt, "sum") == 2);
        CHECK(attempt.state().knockouts != 0);
        CHECK(attempt.state().has_chosen(*s.find_option("mail/partly")));
      }
    }
  }
}

SCENARIO("an input reads back as it was written", "[play][json]") {
  GIVEN("a conversation of tasks, and a call with a desk") {
    const auto t = tasks().build();
    const auto desk = test::call_with_desk().build();
    THEN("each kind of input survives") {
      const auto round = [](const scenario::Scenario& s, const Input& input,
                            const std::string& json) {
        CHECK(play::to_json(s, input) == json);
        const auto read = play::input_from_json(s, json);
        REQUIRE(read.ok());
        CHECK(*read == input);
      };
      round(*t, Input::submit(*t->find_node("recap"), {1, 0}),
            R"({"parts":["twice","ordered"],"submit":"recap"})");
      round(*t, Input::submit(*t->find_node("wrap"), {}, {"complaint", "dinsdag"}),
            R"({"submit":"wrap","values":{"code":"complaint","day":"dinsdag"}})");
      round(*t, Input::submit(*t->find_node("words"), {}, {"“Ja”"}),
            R"({"submit":"words","text":"“Ja”"})");
      round(*desk, Input::choose(*desk->find_option("hello/go")), R"({"choose":"hello/go"})");
      round(*desk, Input::act(*desk->find_action("announce")), R"({"do":"announce"})");
      round(*desk, Input::act(*desk->find_action("search customers"), {"jans"}),
            R"({"do":"search customers","text":"jans"})");
      round(*desk, Input::act(*desk->find_action("register wrap-up"), {"question", ""}),
            R"({"do":"register wrap-up","values":{"code":"question"}})");
    }
    THEN("what no scenario has is refused with a sentence") {
      for (const char* bad :
           {"", "[]", "{}", R"({"choose":1})", R"({"choose":"no/where"})", R"({"do":"open x"})",
            R"({"do":"announce","text":1})", R"({"do":"announce","more":1})",
            R"({"submit":"hello","parts":"a"})", R"({"submit":"hello","parts":["a"]})",
            R"({"do":"register wrap-up","values":{"no":"x"}})", "{\"do\":\"\xFF\"}"}) {
        INFO(bad);
        CHECK_FALSE(play::input_from_json(*desk, bad).ok());
      }
    }
  }
}
