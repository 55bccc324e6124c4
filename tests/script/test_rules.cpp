// What rules mean, the scenario's own and those that come along with its company.
#include <algorithm>
#include <string>

#include "loading.h"
#include "support/catch.h"

namespace {

using namespace klankbord;
using scenario::Rule;
using scenario::Scenario;

const std::string kPhase =
    "phase \"4\" { node \"start\" { \"Dag.\", option \"a\" { \"Dag.\" } }, node \"end\" { \"Dag.\" "
    "} }";
const std::string kVariables =
    "  variables = { mood = { 0, min = -3, max = 3 }, verified = { false } },\n";
const std::string kOpportunities =
    "  opportunities = { lookup = { \"6.1\" }, company = { \"6.2\" }, promise = { \"6.2\" } },\n";

script::Loaded load_rules(const std::string& rules,
                          const std::string& header = kVariables + kOpportunities) {
  return test::load(
      test::desk_scenario_with(kPhase, header + "  desk = true, rules = {\n" + rules + "\n},"));
}

std::shared_ptr<const Scenario> loaded(const std::string& rules,
                                       const std::string& header = kVariables + kOpportunities) {
  const script::Loaded result = load_rules(rules, header);
  INFO(test::listing(result.diagnostics));
  REQUIRE(result.diagnostics.empty());
  REQUIRE(result.scenario != nullptr);
  return result.scenario;
}

const Rule* find(const Scenario& s, std::string_view id) {
  const auto found =
      std::find_if(s.rules.begin(), s.rules.end(), [&](const Rule& r) { return r.id == id; });
  return found == s.rules.end() ? nullptr : &*found;
}

const Rule& rule(const Scenario& s, std::string_view id) {
  const Rule* found = find(s, id);
  REQUIRE(found != nullptr);
  return *found;
}

// A company with only these rules and a desk; its scenario declares mood and verified.
script::Loaded load_with_company_rules(const std::string& rules) {
  const auto modules = [&](const std::string& path) -> base::Result<std::string> {
    std::string company =
        test::read_file(test::source_dir() / "tests" / "script" / "modules" / path);
    const std::string shared = "rules = world.rules,";
    if (path == "companies/desk.lua") {
      company.replace(company.find(shared), shared.size(), "rules = { " + rules + " },");
    }
    return company;
  };
  return script::load_scenario(
      test::competency_list(),
      test::desk_scenario_with(kPhase, kVariables + kOpportunities + "  desk = true,"),
      "example.lua", modules);
}

}  // namespace

SCENARIO("a rule waits for something and has consequences", "[script][rules]") {
  GIVEN("a rule with every key") {
    const auto s = loaded(R"lua(rule "all" {
        on = "register wrap-up", values = { code = "complaint", promise = { "callback", "mail" }, note = "9999" },
        when = "talking() and not applied('later')", before = "end", again = true,
        earns = { lookup = 2 }, spoils = { "promise" }, effect = { mood = 1, verified = true },
        knockout = "consent", why = { nl = "Zo." }, better = { nl = "Anders." },
        to = { { when = "mood < 0", "end" }, "start" }, says = { "Ja.", line { "Neen.", when = "mood < 0" } } },
      rule "later" { on = "silence 15" })lua");
    const Rule& all = rule(*s, "all");
    THEN("it is all there") {
      CHECK(all.trigger == scenario::Trigger::action);
      CHECK(s->actions[all.action].id == "register wrap-up");
      CHECK(all.when.source == "talking() and not applied('later')");
      CHECK_FALSE(all.when.code.empty());
      CHECK(all.before == s->find_node("end"));
      CHECK(all.again);
      REQUIRE(all.earns.size() == 1);
      CHECK(all.earns[0].level == 2);
      REQUIRE(all.spoils.size() == 1);
      CHECK(s->opportunities[all.spoils[0]].id == "promise");
      CHECK(all.effects.size() == 2);
      CHECK(s->knockouts[all.knockout] == "consent");
      CHECK(all.why.nl == "Zo.");
      CHECK(all.better.nl == "Anders.");
      REQUIRE(all.jumps.size() == 2);
      CHECK(all.jumps[0].target == s->find_node("end"));
      CHECK_FALSE(all.jumps[0].when.code.empty());
      REQUIRE(all.replies.size() == 2);
      CHECK_FALSE(all.replies[1].when.code.empty());
      CHECK(all.source_line > 0);
    }
    THEN("values are those of the form's fields") {
      REQUIRE(all.tests.size() == 3);
      const auto& fields = s->company.desk.forms[0].fields;
      CHECK(fields[all.tests[0].field].id == "code");
      CHECK(all.tests[0].accepted == std::vector<std::string>{"complaint"});
      CHECK(fields[all.tests[1].field].id == "note");
      CHECK(all.tests[1].accepted == std::vector<std::string>{"9999"});
      CHECK(all.tests[2].accepted == std::vector<std::string>{"callback", "mail"});
    }
    THEN("what it does not say is as usual") {
      const Rule& later = rule(*s, "later");
      CHECK(later.trigger == scenario::Trigger::silence);
      CHECK(later.seconds == 15);
      CHECK_FALSE(later.again);
      CHECK(later.before == scenario::kFinish);
      CHECK(later.jumps.empty());
      CHECK(later.knockout == scenario::kNoKnockout);
    }
  }
}

SCENARIO("a company's rules hold for all its scenarios, as far as they can", "[script][rules]") {
  GIVEN("a scenario that declares mood and verified, but no third party and no billing team") {
    const auto s = loaded("");
    THEN("what it does not have is left out, and what asks about that too") {
      CHECK(find(*s, "opened-unverified") != nullptr);
      CHECK(find(*s, "told-third-party") == nullptr);
      CHECK(find(*s, "told-again") == nullptr);
      CHECK(find(*s, "billing") == nullptr);
    }
    THEN("a competence stands for every opportunity with it") {
      const Rule& kept = rule(*s, "kept-company");
      REQUIRE(kept.earns.size() == 2);
      for (const scenario::Earning& earning : kept.earns) {
        CHECK(s->opportunities[earning.opportunity].competence == "6.2");
        CHECK(earning.level == 2);
      }
    }
    THEN("an effect on a variable that is not there is left out, the others not") {
      REQUIRE(rule(*s, "silent").effects.size() == 1);
      CHECK(s->variables[rule(*s, "silent").effects[0].variable].id == "mood");
    }
    THEN("they say no line of this file") {
      CHECK(rule(*s, "silent").source_line == 0);
    }
  }
  GIVEN("a scenario with none of it") {
    const auto s = loaded("", "");
    THEN("rules remain that need none of it, without earnings") {
      CHECK(find(*s, "opened-unverified") == nullptr);
      CHECK(rule(*s, "kept-company").earns.empty());
      CHECK(rule(*s, "silent").effects.empty());
    }
  }
  GIVEN("a scenario with a rule of the same id") {
    const auto s = loaded("rule \"silent\" { on = \"silence 60\" }");
    THEN("that one stands in its place, after those of the company") {
      CHECK(rule(*s, "silent").seconds == 60);
      CHECK(s->rules.back().id == "silent");
      CHECK(std::count_if(s->rules.begin(), s->rules.end(),
                          [](const Rule& r) { return r.id == "silent"; }) == 1);
    }
  }
}

TEST_CASE("what a company's rule can get wrong is wrong in every scenario", "[script][rules]") {
  struct Case {
    std::string rule, code;
  };
  const std::vector<Case> cases = {
      {R"lua(rule "r" { on = "opne own" })lua", "KB054"},
      {R"lua(rule "r" { on = "silence soon" })lua", "KB054"},
      {R"lua(rule "r" { on = "hold soon" })lua", "KB054"},
      {R"lua(rule "r" { on = "left", earns = { ["6.99"] = 2 } })lua", "KB014"},
      {R"lua(rule "r" { on = "left", spoils = { "welcome" } })lua", "KB014"},
      {R"lua(rule "r" { on = "left", earns = { ["6.2"] = 3 } })lua", "KB028"},
      {R"lua(rule "r" { on = "left", when = "mood >" })lua", "KB050"},
      {R"lua(rule "r" { on = "left", when = "applid('r')" })lua", "KB050"},
      {R"lua(rule "r" { on = "left", effect = { mood = true } })lua", "KB052"},
      {R"lua(rule "r" { on = "left", says = { fr = "Oui." } })lua", "KB045"},
      {R"lua(rule "r" { on = "register wrap-up", values = { code = "x" } })lua", "KB030"},
      {R"lua(rule "r" { when = "mood > 0" })lua", "KB021"}};
  for (const Case& one : cases) {
    const script::Loaded result = load_with_company_rules(one.rule);
    CAPTURE(one.rule, test::listing(result.diagnostics));
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics[0].code == one.code);
    CHECK(result.diagnostics[0].file == "companies/desk.lua");
  }
}

TEST_CASE("what a company's rule may name and a scenario lack leaves it out", "[script][rules]") {
  const std::vector<std::string> rules = {
      R"lua(rule "r" { on = "open order-9999" })lua",
      R"lua(rule "r" { on = "transfer billing warm" })lua",
      R"lua(rule "r" { on = "wait maes 60" })lua",
      R"lua(rule "r" { on = "left", when = "mandate" })lua",
      R"lua(rule "r" { on = "left", when = "mood > 0 or opened('order-9999')" })lua",
      R"lua(rule "r" { on = "left", when = "did(\"book tue-99\")" })lua",
      R"lua(rule "r" { on = "left", when = "seen('goodbye')"
})lua",
      R"lua(rule "r" { on = "left", when = "chose('start/b')"
})lua",
      R"lua(rule "r" { on = "left", when = "level('welcome') == 2" })lua",
      R"lua(rule "r" { on = "left", when = "applied('nothing')"
})lua",
      R"lua(rule "r" { on = "left", before = "goodbye" })lua",
      R"lua(rule "r" { on = "left", to = "goodbye" })lua",
      R"lua(rule "r" { on = "left", to = { { when = "mandate", "end" }, finish } })lua",
      R"lua(rule "r" { on = "left", says = { line { "Ja.", when = "mandate" } } })lua"};
  for (const std::string& one : rules) {
    const script::Loaded result = load_with_company_rules(one);
    CAPTURE(one, test::listing(result.diagnostics));
    CHECK(result.diagnostics.empty());
    REQUIRE(result.scenario != nullptr);
    CHECK(result.scenario->rules.empty());
  }
  // And the detector: one that lacks nothing stays.
  const script::Loaded kept = load_with_company_rules(
      R"lua(rule "r" { on = "open order-17", when = "mood > 0 and chose('start/a') and not opened(\"late\")", to = "end"
  })lua");
  INFO(test::listing(kept.diagnostics));
  REQUIRE(kept.scenario != nullptr);
  CHECK(kept.scenario->rules.size() == 1);
}

TEST_CASE("what a scenario's own rule gets wrong is reported at its line", "[script][rules]") {
  struct Case {
    std::string rule, code, says;
  };
  const std::vector<Case> cases = {
      {R"lua(rule "r" { on = "opne late" })lua", "KB054", "did you mean \"open late\"?"},
      {R"lua(rule "r" { on = "transfer billing warm" })lua", "KB054", "no action"},
      {R"lua(rule "r" { on = "wait maes 60" })lua", "KB054", "no chat"},
      {R"lua(rule "r" { on = "silence" })lua", "KB054", ""},
      {R"lua(rule "r" { on = 5 })lua", "KB022", "needs a text"},
      {R"lua(rule "r" { earns = { lookup = 2 } })lua", "KB021", "\"on\""},
      {R"lua(rule "r" { on = "left", earns = { lookpu = 2 } })lua", "KB012", "\"lookup\""},
      {R"lua(rule "r" { on = "left", earns = { ["6.2"] = 2 } })lua", "KB012", "no opportunity"},
      {R"lua(rule "r" { on = "left", effect = { mod = 1 } })lua", "KB017", "\"mood\""},
      {R"lua(rule "r" { on = "left", when = "mandate" })lua", "KB050", "no variable"},
      {R"lua(rule "r" { on = "left", when = "opened('lat')" })lua", "KB050", "\"late\""},
      {R"lua(rule "r" { on = "left", when = "applied('told-again')" })lua", "KB050", "no rule"},
      {R"lua(rule "r" { on = "left", before = "edn" })lua", "KB018", "\"end\""},
      {R"lua(rule "r" { on = "left", to = "edn" })lua", "KB018", "\"end\""},
      {R"lua(rule "r" { on = "left", reply = "Ja." })lua", "KB020", "there are: on"},
      {R"lua(rule "r" { on = "left", values = { code = "complaint" } })lua", "KB023",
       "register FORM"},
      {R"lua(rule "r" { on = "register wrap-up", values = { cod = "complaint" } })lua", "KB019",
       "\"code\""},
      {R"lua(rule "r" { on = "register wrap-up", values = { code = "complain" } })lua", "KB030",
       "\"complaint\""},
      {R"lua(rule "r" { on = "register wrap-up", values = { code = {} } })lua", "KB021",
       "no value"},
      {R"lua(rule "r" { on = "register wrap-up", values = { code = 5 } })lua", "KB022",
       "needs a text"},
      {R"lua(rule "r" { on = "left", says = 5 })lua", "KB022", "a text or a list"},
      {R"lua(rule "r" { on = "left" }, rule "r" { on = "close" })lua", "KB025", "already"},
      {R"lua(rule "R" { on = "left" })lua", "KB024", ""},
      {R"lua(record "r" { })lua", "KB023", "rule \"id\""},
      {R"lua(rule { on = "left" })lua", "KB021", "has no id"}};
  for (const Case& one : cases) {
    const script::Loaded result = load_rules(one.rule);
    CAPTURE(one.rule, test::listing(result.diagnostics));
    REQUIRE(result.diagnostics.size() == 1);
    const base::Diagnostic& found = result.diagnostics[0];
    CHECK(found.code == one.code);
    CHECK(found.line == 9);
    CHECK(found.file == "example.lua");
    CHECK((found.message + found.suggestion).find(one.says) != std::string::npos);
  }
}

TEST_CASE("rules need a desk", "[script][rules]") {
  const std::string header = "rules = { rule \"r\" { on = \"left\" } },";
  const base::Diagnostics found = test::load(test::desk_scenario_with(kPhase, header)).diagnostics;
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "KB055");
  CHECK(test::load(test::desk_scenario_with(kPhase, "desk = true, " + header)).scenario != nullptr);
}
