// Format version 2 of the compiled form: desk, rules, chats and tasks.
#include <algorithm>
#include <functional>

#include "base/limits.h"
#include "scenario/compiled.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/scenario_builder.h"
#include "support/temp_folder.h"
#include "support/work_scenario.h"

using namespace klankbord;
using scenario::broken_invariant;
using scenario::scenario_from_json;
using scenario::to_json;
using test::holds_text;

namespace {

std::string refusal(const std::string& json) {
  const auto read = scenario_from_json(json, "x.json");
  REQUIRE_FALSE(read.ok());
  return read.failure().message;
}

// What is said of the work scenario's compiled form with one place changed.
std::string changed(const std::string& from, const std::string& to) {
  std::string json = to_json(*test::work_scenario());
  const std::size_t at = json.find(from);
  INFO("looking for " << from);
  REQUIRE(at != std::string::npos);
  return refusal(json.replace(at, from.size(), to));
}

// What broken_invariant says of the work scenario after a change.
std::string broken(const std::function<void(scenario::Scenario&)>& change) {
  scenario::Scenario s = *test::work_scenario();
  change(s);
  return broken_invariant(s);
}

}  // namespace

SCENARIO("a scenario with a desk survives being written and read", "[scenario][compiled]") {
  GIVEN("something of everything, and chats") {
    for (const auto& original : {test::work_scenario(), test::chats_scenario()}) {
      const auto read = scenario_from_json(to_json(*original), "x.json");
      INFO((read.ok() ? "" : read.failure().message));
      REQUIRE(read.ok());
      THEN("the compiled form is the same to the byte: " + original->id) {
        CHECK(to_json(*read) == to_json(*original));
        CHECK(read->content_hash == original->content_hash);
      }
      THEN("what can be done is the same: " + original->id) {
        REQUIRE(read->actions.size() == original->actions.size());
        for (std::size_t i = 0; i < read->actions.size(); ++i) {
          CHECK(read->actions[i].id == original->actions[i].id);
        }
      }
    }
  }
  GIVEN("the work scenario as it is read") {
    const auto s = scenario_from_json(to_json(*test::work_scenario()), "x.json");
    REQUIRE(s.ok());
    THEN("rules know again what they wait for and what follows") {
      REQUIRE(s->rules.size() == 13);
      const scenario::Rule& looked_up = s->rules[0];
      CHECK(looked_up.trigger == scenario::Trigger::action);
      CHECK(s->actions[looked_up.action].id == "open order-4711");
      CHECK(looked_up.before == s->find_node("letter"));
      CHECK(looked_up.earns.at(0).level == 2);
      CHECK(looked_up.replies.at(0).when.source == "not verified");
      CHECK(s->rules[1].knockout == 0);
      CHECK(s->rules[2].trigger == scenario::Trigger::silence);
      CHECK(s->rules[2].seconds == 15);
      CHECK(s->rules[2].again);
      CHECK(s->rules[5].trigger == scenario::Trigger::hold_total);
      CHECK(s->rules[5].jumps.at(0).target == s->find_node("close"));
      REQUIRE(s->rules[8].tests.size() == 2);
      CHECK(s->rules[8].tests[0].field == 0);
      CHECK(s->rules[8].tests[1].accepted == std::vector<std::string>{"dinsdag 99", "9999"});
      CHECK(s->rules[9].when.source == "not applied('registered')");
      CHECK(s->rules[10].jumps.size() == 2);
    }
    THEN("tasks have their parts, wishes and rubric") {
      const scenario::Node& recap = s->nodes[*s->find_node("recap")];
      CHECK(recap.interaction == scenario::Interaction::summarise);
      REQUIRE(recap.parts.size() == 3);
      CHECK(recap.parts[1].earns.size() == 1);
      CHECK_FALSE(recap.parts[2].belongs);
      CHECK(recap.parts[2].why.nl == "Dat heeft zij niet gevraagd.");
      CHECK(recap.task.nl == "Vat samen.");
      CHECK(s->options[recap.first_option].text.empty());
      const scenario::Node& wrap = s->nodes[*s->find_node("wrap")];
      CHECK(wrap.interaction == scenario::Interaction::register_form);
      CHECK(wrap.wanted.size() == 2);
      CHECK(s->nodes[*s->find_node("own")].rubric.size() == 2);
      CHECK(s->options[*s->find_option("greeting/tell")].reveals);
    }
    THEN("the desk is as it was") {
      CHECK(s->has_desk);
      CHECK(s->patience.announced_s == 25);
      CHECK(s->patience.checked_s == 15);
      CHECK(s->moves.size() == 10);
      CHECK(s->find_move("announce")->reply == "Doet u maar.");
      CHECK_FALSE(s->company.teams[0].present);
      const scenario::Desk& desk = s->company.desk;
      CHECK(desk.items.at(5).paper);
      CHECK(desk.items.at(5).panel == scenario::Panel::archive);
      CHECK_FALSE(desk.slots.at(1).free);
      CHECK_FALSE(desk.forms.at(0).fields.at(1).required);
      CHECK(desk.forms.at(0).fields.at(0).choices.size() == 2);
    }
  }
  GIVEN("the chats as they are read") {
    const auto s = scenario_from_json(to_json(*test::chats_scenario()), "x.json");
    REQUIRE(s.ok());
    THEN("each has its customer, mood and start, and each phase its chat") {
      REQUIRE(s->threads.size() == 2);
      CHECK(s->company.customers[s->threads[1].customer].id == "adan");
      CHECK(s->threads[1].mood == s->find_variable("mood_adan"));
      CHECK(s->threads[1].starts_s == 5);
      CHECK(s->phases[1].thread == 1);
      CHECK(s->rules[0].thread == 1);
      CHECK(s->rules[0].seconds == 60);
    }
  }
}

SCENARIO("contact data, absence and extension are kept with a desk", "[scenario][compiled]") {
  scenario::Scenario s = *test::work_scenario();
  s.company.customers[0].address = "Molenstraat 1";
  s.company.customers[0].phone = "053 00 00 00";
  s.company.customers[0].email = "lieve@voorbeeld.be";
  s.company.teams[1].number = "1204";
  const auto read = scenario_from_json(to_json(s), "x.json");
  REQUIRE(read.ok());
  CHECK(read->company.customers[0].address == "Molenstraat 1");
  CHECK(read->company.customers[0].phone == "053 00 00 00");
  CHECK(read->company.customers[0].email == "lieve@voorbeeld.be");
  CHECK(read->company.teams[1].number == "1204");
}

SCENARIO("a scenario that uses nothing of version 2 has the bytes it always had",
         "[scenario][compiled]") {
  GIVEN("the archived scenarios") {
    std::size_t seen = 0;
    const auto folder = test::source_dir() / "tests" / "golden" / "scenarios";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      const std::string json = test::read_text(entry.path());
      if (json.find("\"format_version\":1,") == std::string::npos) continue;
      ++seen;
      const auto read = scenario_from_json(json, entry.path().string());
      INFO(entry.path());
      REQUIRE(read.ok());
      CHECK(to_json(*read) == json);
      CHECK(read->content_hash == entry.path().stem());
      CHECK_FALSE(read->uses_desk_format());
    }
    CHECK(seen >= 3);
  }
  GIVEN("a company that has learnt more about its customers and teams") {
    scenario::Scenario plain =
        test::ScenarioBuilder().team("finance").phase("4").node("a").option("x").scenario();
    const std::string before = to_json(plain);
    plain.company.customers[0].phone = "053 00 00 00";
    plain.company.teams[0].present = false;
    CHECK(to_json(plain) == before);
  }
  GIVEN("a scenario with a task or a desk") {
    const std::string json = to_json(*test::work_scenario());
    CHECK_THAT(json, holds_text("\"format_version\":2,"));
    CHECK_THAT(json, holds_text("\"reader_version\":2,"));
    test::ScenarioBuilder task;
    task.opportunity("own", "9.1").phase("9").answer("own").outcome("given").earns("own", 2);
    CHECK_THAT(to_json(task.scenario()), holds_text("\"reader_version\":2,"));
  }
}

TEST_CASE("an altered desk is refused with the reason", "[scenario][bad-input]") {
  CHECK_THAT(changed("\"reader_version\":2", "\"reader_version\":3"), holds_text("newer"));
  CHECK_THAT(changed("\"on\":\"open order-4711\"", "\"on\":\"open order-4712\""),
             holds_text("order-4711"));
  CHECK_THAT(changed("\"on\":\"silence 15\"", "\"on\":\"silence 99999\""), holds_text("seconds"));
  CHECK_THAT(changed("\"before\":\"letter\"", "\"before\":\"latter\""), holds_text("latter"));
  CHECK_THAT(changed("applied('registered')", "applied('register-ed')"),
             holds_text("did you mean \"registered\"?"));
  CHECK_THAT(changed("opened('order-4711')", "opened('order-471')"), holds_text("order-4711"));
  CHECK_THAT(changed("\"form\":\"wrap-up\"", "\"form\":\"wrap\""), holds_text("no form"));
  CHECK_THAT(changed("\"values\":{\"code\":[\"complaint\"]", "\"values\":{\"cod\":[\"complaint\"]"),
             holds_text("no field"));
  CHECK_THAT(changed("\"values\":{\"code\":[\"complaint\"]", "\"values\":{\"code\":[\"plaint\"]"),
             holds_text("no choice"));
  CHECK_THAT(changed("\"values\":{\"code\":[\"complaint\"]", "\"values\":{\"code\":[7]"),
             holds_text("x.json"));
  CHECK_THAT(changed("\"values\":{\"code\":[\"complaint\"]", "\"values\":{\"code\":\"complaint\""),
             holds_text("list"));
  CHECK_THAT(changed("\"interaction\":\"summarise\"", "\"interaction\":\"compute\""),
             holds_text("compute"));
  CHECK_THAT(changed("\"interaction\":\"summarise\"", "\"interaction\":\"answer\""),
             holds_text("nothing is picked"));
  CHECK_THAT(changed("\"id\":\"missed\"", "\"id\":\"mist\""), holds_text("outcome 3"));
  CHECK_THAT(changed("\"panel\":\"archive\"", "\"panel\":\"attic\""), holds_text("attic"));
  CHECK_THAT(changed("\"customer\":\"peeters-2\"", "\"customer\":\"janssens\""),
             holds_text("not there"));
  CHECK_THAT(changed("\"id\":\"late\"", "\"id\":\"w7\""), holds_text("stands twice"));
  CHECK_THAT(changed("\"id\":\"check-back\"", "\"id\":\"shout\""), holds_text("none that can be"));
  CHECK_THAT(changed("\"announced_s\":25", "\"announced_s\":-1"), holds_text("patience"));
  CHECK_THAT(changed("\"desk\":true", "\"desk\":1"), holds_text("wrong kind"));
  CHECK_THAT(changed("\"desk\":true,", ""), holds_text("x.json"));
}

TEST_CASE("what a reader in Lua might build wrongly is found too", "[scenario][bad-input]") {
  using Change = scenario::Scenario;
  REQUIRE(broken([](Change&) {}).empty());
  const auto node = [](Change& s, const char* id) -> scenario::Node& {
    return s.nodes[*s.find_node(id)];
  };
  CHECK_THAT(broken([](Change& s) { s.rules[0].action = 999; }), holds_text("action"));
  CHECK_THAT(broken([](Change& s) { s.rules[0].before = 999; }), holds_text("until a node"));
  CHECK_THAT(broken([](Change& s) {
               s.rules[0].tests.push_back({0, {"x"}});
             }),
             holds_text("nothing is registered"));
  CHECK_THAT(broken([](Change& s) { s.rules[8].tests[0].field = 99; }), holds_text("field"));
  CHECK_THAT(broken([](Change& s) { s.rules[8].tests[0].accepted.clear(); }),
             holds_text("accepts nothing"));
  CHECK_THAT(broken([](Change& s) { s.rules[0].earns[0].opportunity = 99; }),
             holds_text("not there"));
  CHECK_THAT(broken([](Change& s) { s.rules[0].earns.push_back(s.rules[0].earns[0]); }),
             holds_text("same opportunity twice"));
  CHECK_THAT(broken([](Change& s) { s.rules[5].jumps[0].target = 999; }), holds_text("jumps"));
  CHECK_THAT(broken([](Change& s) { s.rules[1].id = s.rules[0].id; }), holds_text("twice"));
  CHECK_THAT(broken([](Change& s) { s.rules.resize(base::kMaxRules + 1); }), holds_text("rules"));
  CHECK_THAT(broken([](Change& s) { s.rules[0].trigger = scenario::Trigger::wait; }),
             holds_text("chat"));
  CHECK_THAT(broken([](Change& s) { s.actions.resize(base::kMaxActions + 1); }),
             holds_text("actions"));
  CHECK_THAT(broken([](Change& s) { s.actions[1].id = s.actions[0].id; }),
             holds_text("names two things"));
  CHECK_THAT(broken([&](Change& s) { node(s, "wrap").form = 9; }), holds_text("form"));
  CHECK_THAT(broken([&](Change& s) { node(s, "recap").parts.resize(base::kMaxParts + 1); }),
             holds_text("parts"));
  CHECK_THAT(broken([&](Change& s) { node(s, "recap").parts[0].knockout = 99; }),
             holds_text("knock-out"));
  CHECK_THAT(broken([&](Change& s) { node(s, "recap").parts[1].id = "ordered"; }),
             holds_text("twice"));
  CHECK_THAT(broken([&](Change& s) {
               for (scenario::Part& part : node(s, "recap").parts) part.belongs = false;
             }),
             holds_text("no part that belongs"));
  CHECK_THAT(broken([&](Change& s) { s.options[node(s, "recap").first_option].text = "Ja"; }),
             holds_text("text or condition"));
  CHECK_THAT(broken([](Change& s) { s.options[0].text.clear(); }), holds_text("no text"));
  CHECK_THAT(broken([](Change& s) { s.company.desk.forms[0].fields.resize(base::kMaxFields + 1); }),
             holds_text("fields"));
  CHECK_THAT(broken([](Change& s) {
               s.company.desk.forms[0].fields[0].choices.resize(base::kMaxChoices + 1);
             }),
             holds_text("choices"));
  CHECK_THAT(broken([](Change& s) { s.phases[0].thread = 1; }), holds_text("chat"));
  CHECK_THAT(broken([](Change& s) { s.has_desk = false; }), holds_text("has none"));
}

TEST_CASE("chats that cannot be are found", "[scenario][bad-input]") {
  const auto chats = [](const std::function<void(scenario::Scenario&)>& change) {
    scenario::Scenario s = *test::chats_scenario();
    change(s);
    return broken_invariant(s);
  };
  using S = scenario::Scenario;
  REQUIRE(chats([](S&) {}).empty());
  CHECK_THAT(chats([](S& s) { s.threads.pop_back(); }), holds_text("alone"));
  CHECK_THAT(chats([](S& s) { s.threads.resize(4); }), holds_text("chats"));
  CHECK_THAT(chats([](S& s) { s.threads[1].customer = 9; }), holds_text("customer"));
  CHECK_THAT(chats([](S& s) { s.threads[1].mood = 9; }), holds_text("mood"));
  CHECK_THAT(chats([](S& s) { s.threads[1].starts_s = -1; }), holds_text("start"));
  CHECK_THAT(chats([](S& s) { s.threads[1].id = "maes"; }), holds_text("twice"));
  CHECK_THAT(chats([](S& s) { s.phases[1].thread = 0; }), holds_text("no phase"));
  CHECK_THAT(chats([](S& s) {
               s.options[0].jumps.push_back({{}, 2});
             }),
             holds_text("in another chat"));
}

TEST_CASE("rules, forms and what is revealed make no silent part of an old file",
          "[scenario][bad-input]") {
  scenario::Scenario plain = test::ScenarioBuilder().phase("4").node("a").option("x").scenario();
  plain.options[0].reveals = true;
  CHECK_THAT(broken_invariant(plain), holds_text("need a desk"));
  plain.options[0].reveals = false;
  plain.rules.emplace_back().id = "r";
  plain.rules[0].trigger = scenario::Trigger::left;
  CHECK_THAT(broken_invariant(plain), holds_text("need a desk"));
}

// Every piece of post can go in every folder: 500 of each would be a quarter of a million actions.
TEST_CASE("a desk with too much on it is refused within limits", "[scenario][hostile]") {
  CHECK_THROWS_WITH(
      [] {
        test::ScenarioBuilder builder;
        builder.desk().phase("4").node("a").option("x");
        for (int i = 0; i < 40; ++i) {
          builder.item("scan-" + std::to_string(i), scenario::Panel::archive);
          builder.folder("folder-" + std::to_string(i));
        }
        return builder.scenario();
      }(),
      holds_text("actions"));
  std::string items = "\"items\":[";
  for (int i = 0; i < 600; ++i) {
    items += R"({"cost_s":5,"id":"i)" + std::to_string(i) +
             R"(","panel":"archive","text":{},"title":{}},)";
  }
  CHECK_THAT(changed("\"items\":[", items), holds_text("too many items"));
}

// The file may come from anyone: whatever a byte becomes, there is an answer and no crash.
TEST_CASE("a compiled desk with any byte changed or cut off is read or refused",
          "[scenario][hostile]") {
  const std::string json = to_json(*test::work_scenario());
  std::size_t refused = 0;
  for (std::size_t at = 0; at < json.size(); at += 11) {
    std::string bad = json;
    bad[at] = static_cast<char>(bad[at] ^ 0x15);
    refused += !scenario_from_json(bad, "x.json").ok();
    CHECK_FALSE(scenario_from_json(json.substr(0, at), "x.json").ok());
  }
  CHECK(refused > json.size() / 30);
}
