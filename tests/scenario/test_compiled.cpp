#include "scenario/compiled.h"

#include "support/catch.h"
#include "support/scenario_builder.h"

using namespace klankbord;
using scenario::scenario_from_json;
using scenario::to_json;
using test::holds_text;

namespace {

// Something of everything that a scenario can hold.
test::ScenarioBuilder rich() {
  test::ScenarioBuilder builder;
  builder.number("mood", -1, -3, 3)
      .truth("verified")
      .opportunity("welcome", "4.1")
      .opportunity("identify", "4.3", 2)
      .phase("4")
      .node("greeting")
      .says("Met Peeters.")
      .says("Bent u daar?", "mood < 0")
      .option("warm", "Goedemiddag.")
      .earns("welcome", 2)
      .effect("mood", 1)
      .option("brisk", "Ja?")
      .earns("welcome", 0)
      .replies("Pardon?")
      .why("Kort.", "Goedemiddag.")
      .to("close", "mood <= -1")
      .to("identify")
      .node("identify", 2)
      .says("Wat hebt u nodig?")
      .option("facts")
      .earns("identify", 2)
      .effect("verified", 1)
      .to("close")
      .option("again")
      .when("not verified")
      .earns("identify", 1)
      .to("identify")
      .option("skip")
      .knockout("privacy")
      .spoils("identify")
      .costs(3)
      .to("")
      .phase("9", "closing")
      .node("close")
      .says("Dag.");
  return builder;
}

std::string changed(const std::string& from, const std::string& to) {
  std::string json = to_json(rich().scenario());
  const std::size_t at = json.find(from);
  INFO("looking for " << from);
  REQUIRE(at != std::string::npos);
  return json.replace(at, from.size(), to);
}

std::string refusal(const std::string& json) {
  const auto read = scenario_from_json(json, "x.json");
  INFO(json);
  REQUIRE_FALSE(read.ok());
  return read.failure().message;
}

}  // namespace

SCENARIO("a scenario survives being written and read", "[scenario][compiled]") {
  GIVEN("a scenario with something of everything") {
    const scenario::Scenario original = rich().scenario();
    WHEN("its compiled form is read back") {
      const auto read = scenario_from_json(to_json(original), "x.json");
      REQUIRE(read.ok());
      THEN("the compiled form is the same to the byte, and so is the content hash") {
        CHECK(to_json(*read) == to_json(original));
        CHECK(read->content_hash == original.content_hash);
        CHECK(original.content_hash.size() == 64);
      }
      THEN("names can be looked up") {
        CHECK(read->option_path(*read->find_option("identify/again")) == "identify/again");
        CHECK_FALSE(read->find_option("identify/nothing").has_value());
        CHECK_FALSE(read->find_option("identify").has_value());
        CHECK(read->mood == 0u);
      }
    }
  }
}

TEST_CASE("what a learner can see changes the hash, but not where it stood in a file",
          "[scenario][compiled]") {
  scenario::Scenario moved = rich().scenario();
  const std::string hash = moved.content_hash;
  moved.nodes[0].source_line = 99;
  seal(moved);
  CHECK(moved.content_hash == hash);
  moved.options[0].text += "!";
  seal(moved);
  CHECK(moved.content_hash != hash);
}

TEST_CASE("an altered compiled scenario is refused with the reason", "[scenario][bad-input]") {
  CHECK_THAT(refusal("{}"), holds_text("no compiled scenario"));
  CHECK_THAT(refusal("[1,2"), holds_text("x.json"));
  CHECK_THAT(refusal(changed("\"reader_version\":1", "\"reader_version\":9")), holds_text("newer"));
  CHECK_THAT(refusal(changed("\"mood < 0\"", "\"mod < 0\"")), holds_text("did you mean"));
  CHECK_THAT(refusal(changed("\"node\":\"close\"", "\"node\":\"nowhere\"")), holds_text("nowhere"));
  CHECK_THAT(refusal(changed("\"welcome\":2", "\"welcome\":3")), holds_text("level"));
  CHECK_THAT(refusal(changed("\"welcome\":2", "\"welcome\":1e9")), holds_text("range"));
  CHECK_THAT(refusal(changed("\"at_most\":2", "\"at_most\":200")), holds_text("at_most"));
  CHECK_THAT(refusal(changed("\"knockout\":\"privacy\"", "\"knockout\":\"pivacy\"")),
             holds_text("pivacy"));
  CHECK_THAT(refusal(changed("\"id\":\"brisk\"", "\"id\":\"warm\"")), holds_text("twice"));
  CHECK_THAT(refusal(changed("\"id\":\"brisk\"", "\"id\":\"Br isk\"")), holds_text("lower-case"));
  CHECK_THAT(refusal(changed("\"skin\":2", "\"skin\":7")), holds_text("skin"));
  CHECK_THAT(refusal(changed("\"text\":\"Ja?\"", "\"text\":\"\"")), holds_text("no text"));
  CHECK_THAT(refusal(changed("\"cost_s\":3,", "\"cost_s\":-3,")), holds_text("cost"));
}

// The file may come from anyone: whatever a byte becomes, there is an answer and no crash.
TEST_CASE("a compiled scenario with any byte changed or cut off is read or refused",
          "[scenario][hostile]") {
  const std::string json = to_json(rich().scenario());
  std::size_t refused = 0;
  for (std::size_t at = 0; at < json.size(); at += 3) {
    std::string broken = json;
    broken[at] = static_cast<char>(broken[at] ^ 0x15);
    refused += !scenario_from_json(broken, "x.json").ok();
    CHECK_FALSE(scenario_from_json(json.substr(0, at), "x.json").ok());
  }
  CHECK(refused > json.size() / 6);  // of a third of all bytes, most belong to keys and ids
}

TEST_CASE("speech takes time by its words, 150 a minute", "[scenario]") {
  CHECK(scenario::speech_cost_s("Ja.") == 1);
  CHECK(scenario::speech_cost_s("een twee drie vier vijf") == 2);
  CHECK(scenario::speech_cost_s("een twee drie vier vijf zes") == 3);
  CHECK(scenario::speech_cost_s("") == 1);
}
