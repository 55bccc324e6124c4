// What the scenario language means, word by word: each test reads a small file and looks at what
// the engine will play.
#include <string>

#include "loading.h"
#include "scenario/compiled.h"
#include "script/loader.h"
#include "support/catch.h"

namespace {

using namespace klankbord;
using scenario::Scenario;

const std::string kHeader =
    "  variables = { mood = { -1, min = -3, max = 3 }, verified = { false } },\n"
    "  opportunities = { welcome = { \"4.1\" }, identify = { \"4.3\", weight = 2 } },";

std::shared_ptr<const Scenario> loaded(const std::string& phases,
                                       const std::string& header = kHeader) {
  const script::Loaded result = test::load(test::scenario_with(phases, header));
  INFO(test::listing(result.diagnostics));
  REQUIRE(result.diagnostics.empty());
  REQUIRE(result.scenario != nullptr);
  return result.scenario;
}

}  // namespace

SCENARIO("the header says what the conversation is about", "[script][language]") {
  GIVEN("a file with every key of the header") {
    const std::string source = R"(
      local example = require "companies.example"
      return scenario {
        id = "example", version = 3,
        kind = "technical", channel = "chat", direction = "outbound", language = "fr",
        title = { nl = "Titel", fr = "Titre", en = "Title" },
        brief = { nl = "Er komt een oproep." },
        company = example, customer = "dupont",
        procedures = { "refund" }, products = { "toaster", "kettle" },
        minutes = 7, difficulty = 3,
        phase "4" { node "start" { "Bonjour." } },
      })";
    WHEN("it is loaded") {
      const script::Loaded result = test::load(source);
      INFO(test::listing(result.diagnostics));
      REQUIRE(result.scenario != nullptr);
      const Scenario& s = *result.scenario;
      THEN("each key is in its place") {
        CHECK(s.id == "example");
        CHECK(s.version == 3);
        CHECK(s.framework == "klantcontactmedewerker");
        CHECK(s.kind == scenario::Kind::technical);
        CHECK(s.channel == scenario::Channel::chat);
        CHECK(s.direction == scenario::Direction::outbound);
        CHECK(s.language == base::Language::fr);
        CHECK(s.title == base::LocalText{"Titel", "Titre", "Title"});
        CHECK(s.brief == base::LocalText{"Er komt een oproep.", "", ""});
        CHECK(s.minutes == 7);
        CHECK(s.difficulty == 3);
      }
      THEN("of the company only what this scenario shows is kept, in the order it names it") {
        CHECK(s.company.name == "Voorbeeld");
        REQUIRE(s.company.customers.size() == 1);
        CHECK(s.company.customers[s.customer].name == "Luc Dupont");
        REQUIRE(s.company.procedures.size() == 1);
        CHECK(s.company.procedures[0].id == "refund");
        REQUIRE(s.company.products.size() == 2);
        CHECK(s.company.products[0].id == "toaster");
        CHECK(s.company.teams.size() == 1);
        CHECK(s.company.values.size() == 1);
      }
      THEN("the knock-outs are those of the competency list") {
        REQUIRE(s.knockouts.size() == 8);
        CHECK(s.knockouts[0] == "privacy");
      }
      THEN("it carries the hash of its content") {
        CHECK(scenario::content_hash_of(s).size() == 64);
      }
    }
  }
}

SCENARIO("variables have a start and a range, or are true or false", "[script][language]") {
  GIVEN("a mood and a truth value") {
    const auto s = loaded(R"(phase "4" { node "start" { "Dag." } })");
    THEN("the mood is known as such") {
      REQUIRE(s->mood.has_value());
      const scenario::Variable& mood = s->variables[*s->mood];
      CHECK(mood.id == "mood");
      CHECK_FALSE(mood.truth);
      CHECK(mood.start == -1);
      CHECK(mood.min == -3);
      CHECK(mood.max == 3);
    }
    THEN("a truth value goes from 0 to 1") {
      const scenario::Variable& verified = s->variables[*s->find_variable("verified")];
      CHECK(verified.truth);
      CHECK(verified.start == 0);
      CHECK(verified.max == 1);
    }
  }
}

SCENARIO("opportunities name a competence and its weight", "[script][language]") {
  GIVEN("two opportunities of the same block") {
    const auto s = loaded(R"(phase "4" { node "start" { "Dag." } })");
    THEN("the block comes from the competency list and the weight is 1 unless said") {
      const scenario::Opportunity& welcome = s->opportunities[*s->find_opportunity("welcome")];
      CHECK(welcome.competence == "4.1");
      CHECK(welcome.block == "4");
      CHECK(welcome.weight == 1);
      CHECK(s->opportunities[*s->find_opportunity("identify")].weight == 2);
    }
  }
}

SCENARIO("phases, nodes and options stand in reading order", "[script][language]") {
  GIVEN("two phases for the same block, the second with its own id") {
    const auto s = loaded(R"(
      phase "4" {
        node "hello" { "Dag.", option "warm" { "Dag mevrouw." }, option "brisk" { "Ja?" } },
        node "pause" { "Hm." },
      },
      phase "4" { id = "again",
        node "goodbye" { "Dag.", option "warm" { "Nog een fijne dag." } },
      })");
    THEN("a phase knows its block and its nodes") {
      REQUIRE(s->phases.size() == 2);
      CHECK(s->phases[0].id == "4");
      CHECK(s->phases[1].id == "again");
      CHECK(s->phases[1].block == "4");
      CHECK(s->phases[0].node_count == 2);
      CHECK(s->phases[1].first_node == 2);
    }
    THEN("options of different nodes may share an id") {
      REQUIRE(s->options.size() == 3);
      CHECK(s->find_option("hello/warm") == scenario::OptionIndex{0});
      CHECK(s->find_option("goodbye/warm") == scenario::OptionIndex{2});
      CHECK(s->nodes[0].option_count == 2);
      CHECK(s->nodes[1].option_count == 0);
      CHECK(s->nodes[2].first_option == 2);
    }
  }
}

SCENARIO("lines have a speaker and perhaps a condition", "[script][language]") {
  GIVEN("a node with plain and conditional lines") {
    const auto s = loaded(R"(phase "4" { node "start" {
        "Met Peeters. Ik wacht al drie weken.",
        line { "Dank u.", when = "mood >= 0" },
        line { "Bel je even terug?", by = "colleague" },
        line { "De klant zucht.", by = "narrator" } } })");
    THEN("a plain text is said by the customer, always") {
      const scenario::Line& first = s->nodes[0].lines[0];
      CHECK(first.speaker == scenario::Speaker::customer);
      CHECK(first.when.empty());
      CHECK(first.cost_s == scenario::speech_cost_s(first.text));
    }
    THEN("the others carry what was written") {
      CHECK(s->nodes[0].lines[1].when.source == "mood >= 0");
      CHECK_FALSE(s->nodes[0].lines[1].when.code.empty());
      CHECK(s->nodes[0].lines[2].speaker == scenario::Speaker::colleague);
      CHECK(s->nodes[0].lines[3].speaker == scenario::Speaker::narrator);
    }
  }
}

SCENARIO("an option says, earns, changes and leads somewhere", "[script][language]") {
  GIVEN("an option with every key") {
    const auto s = loaded(R"(phase "4" {
      node "start" { "Dag.",
        option "warm" { "Goedemiddag, u spreekt met Sam.",
          earns = { welcome = 2, identify = 0 }, spoils = { "identify" },
          effect = { mood = 1, verified = true },
          reply = { "Ah.", line { "Eindelijk.", when = "mood > 0" } },
          to = { { when = "mood <= -3", "end" }, "middle" },
          when = "not verified", hidden = { nl = "U kent de klant al." },
          knockout = "privacy", costs = 20,
          why = { nl = "U noemt uw naam." }, better = { nl = "Goedemiddag." } } },
      node "middle" { "Ja?" }, node "end" { "Dag." } })");
    const scenario::Option& warm = s->options[0];
    THEN("levels and what is spoiled refer to opportunities") {
      REQUIRE(warm.earns.size() == 2);
      CHECK(s->opportunities[warm.earns[0].opportunity].id == "identify");
      CHECK(warm.earns[0].level == 0);
      CHECK(s->opportunities[warm.earns[1].opportunity].id == "welcome");
      CHECK(warm.earns[1].level == 2);
      REQUIRE(warm.spoils.size() == 1);
      CHECK(s->opportunities[warm.spoils[0]].id == "identify");
    }
    THEN("effects refer to variables") {
      REQUIRE(warm.effects.size() == 2);
      CHECK(s->variables[warm.effects[0].variable].id == "mood");
      CHECK(warm.effects[0].value == 1);
      CHECK(s->variables[warm.effects[1].variable].id == "verified");
      CHECK(warm.effects[1].value == 1);
    }
    THEN("the reply is a list of lines") {
      REQUIRE(warm.replies.size() == 2);
      CHECK(warm.replies[0].text == "Ah.");
      CHECK(warm.replies[1].when.source == "mood > 0");
    }
    THEN("of the targets all but the last have a condition") {
      REQUIRE(warm.jumps.size() == 2);
      CHECK(warm.jumps[0].target == s->find_node("end"));
      CHECK(warm.jumps[0].when.source == "mood <= -3");
      CHECK(warm.jumps[1].target == s->find_node("middle"));
      CHECK(warm.jumps[1].when.empty());
    }
    THEN("the rest is as written") {
      CHECK(warm.when.source == "not verified");
      CHECK(warm.hidden.nl == "U kent de klant al.");
      CHECK(s->knockouts[warm.knockout] == "privacy");
      CHECK(warm.cost_s == 20);
      CHECK(warm.why.nl == "U noemt uw naam.");
      CHECK(warm.better.nl == "Goedemiddag.");
    }
  }
}

SCENARIO("an option that says no more takes what is usual", "[script][language]") {
  GIVEN("an option with a sentence only, and one that ends the conversation") {
    const auto s = loaded(R"(phase "4" { node "start" { "Dag.",
        option "plain" { "Goedemiddag, u spreekt met Sam van Voorbeeld." },
        option "end" { "Dag.", to = finish, reply = "Dag." } } })");
    THEN("it goes on to the next node and costs as long as saying it takes") {
      CHECK(s->options[0].jumps.empty());
      CHECK(s->options[0].knockout == scenario::kNoKnockout);
      CHECK(s->options[0].cost_s == scenario::speech_cost_s(s->options[0].text));
    }
    THEN("finish is the end") {
      REQUIRE(s->options[1].jumps.size() == 1);
      CHECK(s->options[1].jumps[0].target == scenario::kFinish);
      CHECK(s->options[1].replies.size() == 1);
    }
  }
}

SCENARIO("a node can be visited again and can lead on by itself", "[script][language]") {
  GIVEN("a node without options that goes back") {
    const auto s = loaded(R"(phase "4" {
      node "again" { "Wat zegt u?", at_most = 3, option "repeat" { "Ik zei: goedemiddag." } },
      node "loop" { "Hm.", to = { { when = "mood < 0", "again" }, finish } } })");
    THEN("the visits are limited and the targets are the node's own") {
      CHECK(s->nodes[0].at_most == 3);
      CHECK(s->nodes[1].at_most == 1);
      REQUIRE(s->nodes[1].jumps.size() == 2);
      CHECK(s->nodes[1].jumps[0].target == s->find_node("again"));
      CHECK(s->nodes[1].jumps[1].target == scenario::kFinish);
    }
  }
}

SCENARIO("plain Lua helps where texts repeat", "[script][language]") {
  GIVEN("a local name used twice, joined texts and a function") {
    const std::string helpers =
        "local why = { nl = \"U noemt uw naam.\" }\n"
        "local function polite(word) return word .. \", \" .. (\"mevrouw\"):upper() .. \".\" end\n";
    const std::string phases = R"(phase "4" { node "start" { "Dag.",
        option "one" { polite "Goedemiddag", why = why },
        option "two" { table.concat({ "Dag", "mevrouw" }, " "), why = why } } })";
    WHEN("it is loaded") {
      const script::Loaded result = test::load(helpers + test::scenario_with(phases));
      THEN("it is as if everything had been written out") {
        INFO(test::listing(result.diagnostics));
        REQUIRE(result.scenario != nullptr);
        CHECK(result.scenario->options[0].text == "Goedemiddag, MEVROUW.");
        CHECK(result.scenario->options[1].text == "Dag mevrouw");
        CHECK(result.scenario->options[1].why.nl == "U noemt uw naam.");
      }
    }
  }
}

SCENARIO("a company file can be checked alone", "[script][language]") {
  GIVEN("the company of the examples") {
    const std::string source = test::read_file(test::source_dir() / "tests" / "script" / "modules" /
                                               "companies" / "example.lua");
    WHEN("it is loaded") {
      const script::LoadedCompany result = script::load_company(source, "companies/example.lua");
      THEN("everything in it is there") {
        INFO(test::listing(result.diagnostics));
        REQUIRE(result.company != nullptr);
        CHECK(result.company->customers.size() == 2);
        const scenario::Customer& janssens = result.company->customers[0];
        CHECK(janssens.number == "V-1001");
        CHECK(janssens.born == "1980-05-02");
        CHECK(janssens.file.nl == "Klant sinds 2019.");
        CHECK(janssens.face.skin == 3);
        CHECK(janssens.face.hair == scenario::Hair::curly);
        CHECK(janssens.face.glasses);
        CHECK_FALSE(janssens.face.beard);
        CHECK(result.company->customers[1].language == base::Language::fr);
        CHECK(result.company->products[0].price_cents == 2999);
        CHECK(result.company->procedures[0].steps.size() == 2);
        CHECK(result.company->teams[0].does.nl == "Herstellingen.");
      }
    }
    WHEN("it is loaded as a scenario") {
      const script::Loaded result = test::load(source);
      THEN("it is said that it is none") {
        CHECK(result.scenario == nullptr);
        CHECK(test::first(result.diagnostics, "KB009").message.find("a company") !=
              std::string::npos);
      }
    }
  }
}
