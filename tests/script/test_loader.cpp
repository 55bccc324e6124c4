// How mistakes are reported: all at once, at the line of the mistake, with a suggestion; and that
// the same file always gives the same scenario.
#include <algorithm>
#include <string>
#include <vector>

#include "base/limits.h"
#include "base/rng.h"
#include "loading.h"
#include "scenario/compiled.h"
#include "script/loader.h"
#include "support/catch.h"

namespace {

using namespace klankbord;

// The line of `source` that has this piece of text, from 1.
int line_of(const std::string& source, const std::string& piece) {
  const std::size_t at = source.find(piece);
  REQUIRE(at != std::string::npos);
  const auto end = source.begin() + static_cast<std::ptrdiff_t>(at);
  return static_cast<int>(std::count(source.begin(), end, '\n')) + 1;
}

struct Mistake {
  std::string code, at, suggestion;
};

const char* const kManyMistakes = R"(local example = require "companies.example"
return scenario {
  id = "example", kind = "complaint",
  chanel = "phone",
  channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Een voorbeeld", de = "Ein Beispiel" },
  brief = { fr = "Un appel arrive." },
  company = example,
  customer = "jansens",
  minutes = 90, difficulty = 1,
  variables = {
    mood = { 0, min = -3, max = 3 },
    verified = { "no" },
  },
  opportunities = {
    welcome = { "4.1" },
    identify = { "4.33" },
  },
  phase "4" {
    node "greeting" {
      "Goedemorgen.",
      option "warm" {
        "Goedemorgen mevrouw Janssens.",
        earns = {
          welcome = 2,
          identfy = 1,
        },
        effect = { moood = 1 },
        to = "godbye",
        why = { nl = "" },
      },
    },
    node "goodbye" {
      line { "Dag.", when = "mod >= 0" },
    },
  },
}
)";

}  // namespace

SCENARIO("all mistakes of a file are reported at once", "[script][loader]") {
  GIVEN("a file with a dozen of them") {
    const std::string source = kManyMistakes;
    WHEN("it is loaded") {
      const script::Loaded result = test::load(source);
      THEN("there is no scenario") {
        CHECK(result.scenario == nullptr);
      }
      THEN("each is at its own line, with what was probably meant") {
        const std::vector<Mistake> mistakes = {
            {"KB020", "chanel", "\"channel\""}, {"KB020", "de = ", "nl fr en"},
            {"KB045", "brief", "nl ="},         {"KB019", "jansens", "\"janssens\""},
            {"KB027", "minutes", ""},           {"KB022", "\"no\"", ""},
            {"KB014", "4.33", "\"4.3\""},       {"KB012", "identfy", "\"identify\""},
            {"KB017", "moood", "\"mood\""},     {"KB018", "godbye", "\"goodbye\""},
            {"KB041", "why = { nl = \"\"", ""}, {"KB050", "mod >= 0", ""}};
        INFO(test::listing(result.diagnostics));
        CHECK(result.diagnostics.size() == mistakes.size());
        for (const Mistake& mistake : mistakes) {
          CAPTURE(mistake.code, mistake.at);
          const base::Diagnostic found = test::first(
              mistake.at == "de = "
                  ? std::vector(result.diagnostics.begin() + 1, result.diagnostics.end())
                  : result.diagnostics,
              mistake.code);
          CHECK(found.line == line_of(source, mistake.at));
          CHECK(found.suggestion.find(mistake.suggestion) != std::string::npos);
          CHECK(found.file == "example.lua");
        }
      }
      THEN("they stand in the order of the lines") {
        CHECK(std::is_sorted(result.diagnostics.begin(), result.diagnostics.end(),
                             [](const auto& a, const auto& b) { return a.line < b.line; }));
      }
    }
  }
}

SCENARIO("unknown words do not hide other mistakes", "[script][loader]") {
  GIVEN("a file with two mistyped words, a global and an unknown key") {
    const std::string source = R"(count = 5
local example = require "companies.example"
return scenario { id = "example", kind = "complaint", channel = "phone", direction = "inbound",
  language = "nl", title = { nl = "Een voorbeeld" }, brief = { nl = "Een oproep." },
  company = example, customer = "janssens", minutes = count, difficulty = 1,
  phase "4" {
    noed "greeting" { "Dag.", optoin "warm" { "Dag mevrouw." } },
    node "goodbye" { "Dag.", too = finish },
  },
})";
    WHEN("it is loaded") {
      const base::Diagnostics found = test::load(source).diagnostics;
      THEN("all four are reported, and nothing that follows from them") {
        INFO(test::listing(found));
        REQUIRE(found.size() == 4);
        CHECK(found[0].code == "KB004");
        CHECK(found[0].line == 1);
        CHECK(found[1].code == "KB003");
        CHECK(found[1].suggestion == "did you mean \"node\"?");
        CHECK(found[2].suggestion == "did you mean \"option\"?");
        CHECK(found[3].code == "KB020");
        CHECK(found[3].line == 8);
      }
    }
  }
}

SCENARIO("mistakes in a company are reported in its own file", "[script][loader]") {
  GIVEN("a company with an unknown key and a customer that stands twice") {
    const std::string company = R"(return company {
  id = "acme", name = "Acme", sector = { nl = "Handel" }, about = { nl = "Winkels." },
  greeting = { nl = "Dag." },
  customers = {
    customer "an" { name = "An", adress = "Kerkstraat 12" },
    customer "an" { name = "An" },
  },
})";
    const std::string source = "return scenario { company = require \"companies.acme\" }";
    WHEN("a scenario that requires it is loaded") {
      const auto modules = [&](const std::string&) -> base::Result<std::string> { return company; };
      const base::Diagnostics found =
          script::load_scenario(test::competency_list(), source, "example.lua", modules)
              .diagnostics;
      THEN("they name the company's file and line, after those of the scenario") {
        INFO(test::listing(found));
        REQUIRE(found.size() > 2);
        CHECK(found[0].file == "example.lua");
        const base::Diagnostic& key = found[found.size() - 2];
        CHECK(key.file == "companies/acme.lua");
        CHECK(key.code == "KB020");
        CHECK(key.line == 5);
        CHECK(found.back().code == "KB025");
        CHECK(found.back().line == 6);
      }
    }
  }
}

SCENARIO("the line of a mistake is found in any layout", "[script][loader]") {
  GIVEN("a node written with comments, long texts, functions and other brackets") {
    const std::string source = test::scenario_with(R"(
  phase "4" {
    node "start" { -- a comment with } and { and "quotes"
      --[==[ a long one
        with node "start" { ]==]
      [[Dag,
        mevrouw "Janssens" }.]];
      line { 'It\'s me, } "late" { again',
        when = "unknown-one" },
      option "one" { ("Dag, %s"):format("mevrouw"),
        ["earns"] = {
          ["welcom"] = 2 };
        why = {
          nl = (function(a, b) local c, d = a, b if c then return c .. d end end)("Dus", "."),
          de = "Also." },
        effect = {
          moood = 1 } },
      option("two")({
        "Dag.",
        knockout = "privicy" }),
    },
  })");
    WHEN("it is loaded") {
      const base::Diagnostics found = test::load(source).diagnostics;
      INFO(test::listing(found));
      THEN("each mistake is on its line") {
        REQUIRE(found.size() == 5);
        CHECK(test::first(found, "KB050").line == line_of(source, "unknown-one"));
        CHECK(test::first(found, "KB012").line == line_of(source, "[\"welcom\"]"));
        CHECK(test::first(found, "KB020").line == line_of(source, "de = "));
        CHECK(test::first(found, "KB017").line == line_of(source, "moood"));
      }
      THEN("a table in round brackets is known by the line of its word") {
        CHECK(test::first(found, "KB016").line == line_of(source, "option(\"two\")"));
      }
    }
  }
  GIVEN("a table that is made elsewhere") {
    const std::string source = "local texts = {\n  nl = \"Omdat.\",\n  de = \"Weil.\",\n}\n" +
                               test::scenario_with(
                                   "phase \"4\" { node \"a\" { \"Dag.\",\n"
                                   "  option \"b\" { \"Dag.\",\n    why = texts } } }");
    THEN("the mistake is where the table is used") {
      const base::Diagnostics found = test::load(source).diagnostics;
      INFO(test::listing(found));
      CHECK(test::first(found, "KB020").line == line_of(source, "why = texts"));
    }
  }
}

SCENARIO("the same file always gives the same scenario", "[script][loader]") {
  GIVEN("a scenario whose tables are written in two orders") {
    const std::string phases = R"(phase "4" { node "start" { "Dag.",
        option "warm" { "Dag mevrouw.", earns = { EARNS }, effect = { EFFECT } } } })";
    const auto source = [&](const std::string& earns, const std::string& effect,
                            const std::string& header) {
      std::string written = phases;
      written.replace(written.find("EARNS"), 5, earns);
      written.replace(written.find("EFFECT"), 6, effect);
      return test::scenario_with(written, header);
    };
    const std::string one =
        source("welcome = 2, identify = 1", "mood = 1, verified = true",
               "variables = { mood = { 0, min = -3, max = 3 }, verified = { false } },"
               "opportunities = { welcome = { \"4.1\" }, identify = { \"4.3\" } },");
    const std::string other =
        source("identify = 1, welcome = 2", "verified = true, mood = 1",
               "opportunities = { identify = { \"4.3\" }, welcome = { \"4.1\" } },"
               "variables = { verified = { false }, mood = { 0, max = 3, min = -3 } },");
    WHEN("both are loaded, one of them twice") {
      const auto first = test::load(one).scenario, second = test::load(one).scenario,
                 third = test::load(other).scenario;
      REQUIRE((first && second && third));
      THEN("the content hash is the same") {
        CHECK(first->content_hash == second->content_hash);
        CHECK(first->content_hash == third->content_hash);
      }
    }
  }
}

SCENARIO("pairs goes through a table in a fixed order", "[script][loader]") {
  GIVEN("a title made of the keys of a table, filled in three orders") {
    const auto title_of = [](const std::string& entries) {
      const std::string source = "local t = {}\n" + entries +
                                 "\nlocal keys = \"\"\nfor key in pairs(t) do keys = keys .. "
                                 "tostring(key) .. \" \" end\n" +
                                 test::scenario_with("phase \"4\" { node \"start\" { keys } }");
      const script::Loaded result = test::load(source);
      INFO(test::listing(result.diagnostics));
      REQUIRE(result.scenario != nullptr);
      return result.scenario->nodes[0].lines[0].text;
    };
    const std::string rising = title_of(
        "t[1] = 1 t[2] = 1 t[10] = 1 t[-5] = 1 t[0.5] = 1 t.apple = 1 t.pear = 1 t[true] = 1");
    THEN("numbers come first, then texts, then truth values, whatever the order of filling") {
      CHECK(rising == "-5 1 2 10 0.5 apple pear true ");
      CHECK(title_of("t[true] = 1 t.pear = 1 t.apple = 1 t[0.5] = 1 t[-5] = 1 t[10] = 1 t[2] = 1 "
                     "t[1] = 1") == rising);
      CHECK(
          title_of("for i = 1, 100 do t[\"x\" .. i] = 1 end for i = 1, 100 do t[\"x\" .. i] = nil "
                   "end t.pear = 1 t[2] = 1 t.apple = 1 t[-5] = 1 t[true] = 1 t[10] = 1 t[0.5] = 1 "
                   "t[1] = 1") == rising);
    }
  }
}

SCENARIO("files that no editor writes", "[script][loader]") {
  const std::string good = test::scenario_with("phase \"4\" { node \"start\" { \"Dag.\" } }");
  const auto code_of = [](const std::string& source) {
    const script::Loaded result = test::load(source);
    CHECK(result.scenario == nullptr);
    REQUIRE_FALSE(result.diagnostics.empty());
    return result.diagnostics[0].code;
  };
  GIVEN("the file itself") {
    THEN("it loads") {
      CHECK(test::load(good).scenario != nullptr);
    }
    THEN("it loads with a byte order mark, and with the line ends of another system") {
      CHECK(test::load("\xEF\xBB\xBF" + good).scenario != nullptr);
      std::string windows;
      for (const char c : good) windows += c == '\n' ? "\r\n" : std::string(1, c);
      REQUIRE(test::load(windows).scenario != nullptr);
      CHECK(scenario::content_hash_of(*test::load(windows).scenario) ==
            scenario::content_hash_of(*test::load(good).scenario));
    }
  }
  GIVEN("nothing at all") {
    THEN("nothing is returned") {
      CHECK(code_of("") == "KB009");
    }
  }
  GIVEN("compiled Lua and random bytes") {
    THEN("they are refused") {
      CHECK(code_of("\x1BLua") == "KB006");
      CHECK(code_of(std::string("\0\1\2\3", 4)) == "KB001");
      CHECK(code_of("\xFF\xFE r e t u r n") == "KB040");  // UTF-16
      CHECK(code_of("#!/usr/bin/lua\n" + good) == "KB001");
    }
  }
  GIVEN("more nesting than any parser follows") {
    const auto many = [](const std::string& piece, int count) {
      std::string all;
      for (int i = 0; i < count; ++i) all += piece;
      return all;
    };
    THEN("it is refused, with a line") {
      CHECK(code_of("return " + many("{", 100'000)) == "KB001");
      CHECK(code_of("return " + many("(", 100'000)) == "KB001");
      CHECK(code_of("return " + many("-", 1) + many("not ", 100'000) + "x") == "KB001");
      CHECK(code_of(many("do ", 100'000)) == "KB001");
      CHECK(code_of(many("local function f() ", 1000)) == "KB001");
      CHECK(code_of("return " + many("a.", 100'000) + "a") == "KB003");
      CHECK(code_of("return " + many("\"a\" .. ", 50'000) + "\"a\"") == "KB001");
      CHECK(code_of("local x = 1\n" + many("x = x + 1\n", 100'000)) != "KB001");
      CHECK(code_of("return { " + many("{}, ", 200'000) + "}") == "KB007");
      CHECK(code_of("-- " + many("x", 1'000'000)) == "KB009");
      CHECK(code_of("--[[" + many("x", 1'000'000)) == "KB001");
      CHECK(code_of("return \"" + many("x", 1'000'000) + "\"") == "KB008");
    }
    THEN("a file beyond the limit is not read at all") {
      CHECK(code_of(many(" ", static_cast<int>(base::kMaxScriptBytes) + 1)) == "KB005");
    }
  }
}

// A typing mistake anywhere must never do more than give a diagnostic.
TEST_CASE("random slips in a file never harm the loader", "[script][loader]") {
  const std::string good = kManyMistakes;
  const std::string slips = "{}()[]\"'=,;-\\\0\xFFnlx0 \n";
  base::Rng random(20240607);
  for (int round = 0; round < 400; ++round) {
    std::string source = good;
    const std::uint32_t count = 1 + random.below(4);
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::size_t at = random.below(static_cast<std::uint32_t>(source.size()));
      const char slip = slips[random.below(static_cast<std::uint32_t>(slips.size()))];
      switch (random.below(3)) {
        case 0:
          source.erase(at, 1 + random.below(20));
          break;
        case 1:
          source.insert(at, 1, slip);
          break;
        default:
          source[at] = slip;
          break;
      }
    }
    const script::Loaded result = test::load(source);
    CAPTURE(round, source);
    CHECK(result.scenario == nullptr);
    CHECK_FALSE(result.diagnostics.empty());
  }
}
