// What the words of the desk mean: complete/example.lua uses every one of them, in a company that
// has a desk too.
#include <algorithm>
#include <string>

#include "base/rng.h"
#include "loading.h"
#include "scenario/compiled.h"
#include "support/catch.h"

namespace {

using namespace klankbord;
using scenario::Scenario;

const std::string kPhase = "phase \"4\" { node \"start\" { \"Dag.\" } }";

std::filesystem::path complete_path() {
  return test::source_dir() / "tests" / "script" / "complete" / "example.lua";
}

std::shared_ptr<const Scenario> complete() {
  const script::Loaded result = test::load(test::read_file(complete_path()));
  INFO(test::listing(result.diagnostics));
  REQUIRE(result.diagnostics.empty());
  REQUIRE(result.scenario != nullptr);
  return result.scenario;
}

std::shared_ptr<const Scenario> loaded(const std::string& header,
                                       const std::string& phases = kPhase) {
  const script::Loaded result = test::load(test::desk_scenario_with(phases, header));
  INFO(test::listing(result.diagnostics));
  REQUIRE(result.diagnostics.empty());
  REQUIRE(result.scenario != nullptr);
  return result.scenario;
}

const scenario::Item& item(const Scenario& s, std::string_view id) {
  const auto& items = s.company.desk.items;
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const auto& one) { return one.id == id; });
  REQUIRE(found != items.end());
  return *found;
}

}  // namespace

SCENARIO("a desk is that of the company and what the scenario adds", "[script][desk]") {
  GIVEN("a scenario with both") {
    const auto s = complete();
    const scenario::Desk& desk = s->company.desk;
    THEN("every customer and product of the company can be opened, not only those named") {
      CHECK(s->has_desk);
      REQUIRE(s->company.customers.size() == 2);
      CHECK(s->company.customers[s->customer].id == "janssens");
      CHECK(s->company.products.size() == 2);
      CHECK(s->company.customers[0].address == "Kerkstraat 1, 9000 Gent");
      CHECK(s->company.customers[0].phone == "0470 00 00 01");
      CHECK(s->company.customers[0].email == "an@example.org");
    }
    THEN("things to open know their panel, their customer and their seconds") {
      CHECK(desk.items.size() == 6);
      CHECK(item(*s, "order-17").customer == "janssens-2");
      CHECK(item(*s, "order-4711").panel == scenario::Panel::customers);
      CHECK(item(*s, "order-4711").cost_s == 6);
      CHECK(item(*s, "order-4711").date == "02/02/2026");
      CHECK(item(*s, "late").panel == scenario::Panel::knowledge);
      CHECK(item(*s, "late").keywords.nl == "levering vertraging");
      CHECK(item(*s, "late").customer.empty());
      CHECK(item(*s, "price-rise").panel == scenario::Panel::notices);
      CHECK(item(*s, "m1").panel == scenario::Panel::mail);
      CHECK_FALSE(item(*s, "m1").paper);
      CHECK(item(*s, "letter-1").panel == scenario::Panel::archive);
      CHECK(item(*s, "letter-1").paper);
    }
    THEN("letters, the agenda, irregularities and folders are there") {
      REQUIRE(desk.letters.size() == 1);
      CHECK(desk.letters[0].body.nl == "Beste, …");
      CHECK(desk.letters[0].subject.nl == "Bevestiging");
      REQUIRE(desk.slots.size() == 2);
      CHECK(desk.slots[0].free);
      CHECK_FALSE(desk.slots[1].free);
      REQUIRE(desk.irregularities.size() == 1);
      CHECK(desk.irregularities[0].title.nl == "Twee facturen");
      CHECK(desk.folders.size() == 2);
    }
    THEN("a form has fields, of which some have choices") {
      REQUIRE(desk.forms.size() == 1);
      const scenario::Form& form = desk.forms[0];
      CHECK(form.cost_s == 25);
      REQUIRE(form.fields.size() == 3);
      CHECK(form.fields[0].required);
      REQUIRE(form.fields[0].choices.size() == 2);
      CHECK(form.fields[0].choices[1].id == "question");
      CHECK(form.fields[0].choices[1].label.nl == "Vraag");
      CHECK(form.fields[2].choices.empty());
      CHECK_FALSE(form.fields[2].required);
    }
    THEN("a team is absent because the company or the scenario says so") {
      REQUIRE(s->company.teams.size() == 2);
      CHECK_FALSE(s->company.teams[0].present);
      CHECK(s->company.teams[0].number == "4210");
      CHECK_FALSE(s->company.teams[1].present);
    }
    THEN("patience and actions come with it") {
      CHECK(s->patience.announced_s == 40);
      CHECK(s->patience.checked_s == 25);
      CHECK(s->find_action("open order-4711").has_value());
      CHECK(s->find_action("open janssens-2").has_value());
      CHECK(s->find_action("file letter-1 returns").has_value());
    }
  }
}

SCENARIO("moves are said in the language of the conversation", "[script][desk]") {
  const auto text = [](const Scenario& s, const char* id) {
    const scenario::Move* move = s.find_move(id);
    REQUIRE(move != nullptr);
    return move->text;
  };
  GIVEN("a Dutch conversation") {
    const auto s = complete();
    THEN("every move has its Dutch words, and the reply where there is one") {
      CHECK(s->moves.size() == 10);
      CHECK(text(*s, "announce") == "Ik zoek het even op.");
      CHECK(s->find_move("announce")->reply == "Goed.");
      CHECK(s->find_move("hold")->reply.empty());
    }
  }
  GIVEN("a French one") {
    std::string source = test::desk_scenario_with(kPhase, "desk = true,");
    source.replace(source.find("language = \"nl\""), 15, "language = \"fr\"");
    const script::Loaded result = test::load(source);
    INFO(test::listing(result.diagnostics));
    REQUIRE(result.scenario != nullptr);
    THEN("they are French where the company has it") {
      CHECK(text(*result.scenario, "announce") == "Je regarde cela.");
      CHECK(text(*result.scenario, "hold") == "Ik zet u even in de wacht.");
    }
    THEN("and so is what the world's rules say") {
      const auto& rules = result.scenario->rules;
      const auto silent = std::find_if(rules.begin(), rules.end(),
                                       [](const auto& rule) { return rule.id == "silent"; });
      REQUIRE(silent != rules.end());
      REQUIRE(silent->replies.size() == 1);
      CHECK(silent->replies[0].text == "Allô ?");
    }
  }
}

SCENARIO("without a desk nothing of it is compiled", "[script][desk]") {
  GIVEN("a scenario in a company with a desk, that has none itself") {
    const auto s = loaded("");
    THEN("it carries no more than it shows") {
      CHECK_FALSE(s->has_desk);
      REQUIRE(s->company.customers.size() == 1);
      CHECK(s->company.customers[0].address.empty());
      CHECK(s->company.products.empty());
      CHECK(s->company.desk.items.empty());
      CHECK(s->company.desk.forms.empty());
      CHECK(s->company.teams[0].number.empty());
      CHECK(s->company.teams[1].present);
      CHECK(s->moves.empty());
      CHECK(s->rules.empty());
      CHECK(s->actions.empty());
      CHECK(s->patience.announced_s == scenario::Patience{}.announced_s);
    }
    THEN("`desk = false` says the same") {
      CHECK(loaded("desk = false,")->content_hash == s->content_hash);
    }
  }
}

SCENARIO("a company may require what companies share", "[script][desk]") {
  const std::string company = test::read_file(test::source_dir() / "tests" / "script" / "modules" /
                                              "companies" / "desk.lua");
  GIVEN("a company file that requires lib.world, loaded alone") {
    WHEN("other files can be read") {
      const script::LoadedCompany result = test::load_company(company, "companies/desk.lua");
      THEN("it loads, with its desk") {
        INFO(test::listing(result.diagnostics));
        CHECK(result.diagnostics.empty());
        REQUIRE(result.company != nullptr);
        CHECK(result.company->desk.items.size() == 3);
      }
    }
    WHEN("they cannot") {
      const script::LoadedCompany result = script::load_company(company, "companies/desk.lua");
      THEN("that is what is reported") {
        REQUIRE(result.diagnostics.size() == 1);
        CHECK(result.diagnostics[0].code == "KB011");
      }
    }
  }
  GIVEN("a module that returns nothing") {
    const auto modules = [](const std::string&) -> base::Result<std::string> {
      return std::string("local world = {}");
    };
    THEN("it is said in the module") {
      const script::LoadedCompany result = script::load_company(
          "local w = require \"lib.world\"\n" + company.substr(company.find("return")), "desk.lua",
          modules);
      const base::Diagnostic found = test::first(result.diagnostics, "KB009");
      CHECK(found.file == "lib/world.lua");
    }
  }
}

TEST_CASE("a scenario with everything reads back from its compiled form", "[script][desk]") {
  const auto s = complete();
  const std::string json = scenario::to_json(*s);
  const auto again = scenario::scenario_from_json(json, "example.json");
  INFO((again.ok() ? std::string() : again.failure().message));
  REQUIRE(again.ok());
  CHECK(scenario::to_json(*again) == json);
  CHECK(again->content_hash == scenario::content_hash_of(*s));
  CHECK(again->rules.size() == s->rules.size());
  CHECK(again->actions.size() == s->actions.size());
  CHECK(again->company.desk.items.size() == s->company.desk.items.size());
  REQUIRE(again->nodes.size() == s->nodes.size());
  for (std::size_t i = 0; i < s->nodes.size(); ++i) {
    CHECK(again->nodes[i].interaction == s->nodes[i].interaction);
    CHECK(again->nodes[i].parts.size() == s->nodes[i].parts.size());
  }
}

// A slip of the keyboard gives a diagnostic, or a scenario that holds all the engine relies on.
TEST_CASE("random slips in a scenario with a desk never harm the loader", "[script][desk]") {
  const std::string good = test::read_file(complete_path());
  const std::string slips = "{}()[]\"'=,;-nlx0 \n";
  base::Rng random(20261123);
  for (int round = 0; round < 300; ++round) {
    std::string source = good;
    const std::size_t at = random.below(static_cast<std::uint32_t>(source.size()));
    const char slip = slips[random.below(static_cast<std::uint32_t>(slips.size()))];
    const std::uint32_t kind = random.below(3);
    if (kind == 0) source.erase(at, 1 + random.below(8));
    if (kind == 1) source.insert(at, 1, slip);
    if (kind == 2) source[at] = slip;
    const script::Loaded result = test::load(source);
    CAPTURE(round, source, test::listing(result.diagnostics));
    CHECK((result.scenario != nullptr) == !base::has_errors(result.diagnostics));
    if (result.scenario == nullptr) continue;
    const std::string json = scenario::to_json(*result.scenario);
    const auto again = scenario::scenario_from_json(json, "example.json");
    REQUIRE(again.ok());
    CHECK(scenario::to_json(*again) == json);
  }
}
