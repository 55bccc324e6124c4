// The program as a person or a script meets it: what it prints, and its exit codes.
#include "support/catch.h"
#include "support/command_line.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::Outcome;
using test::quoted;

namespace {

Outcome run(const std::string& arguments, const std::string& before = {}) {
  return test::run_klankbord(arguments, before);
}

std::string scenario_file(const std::string& name) {
  return quoted(test::source_dir() / "scenarios" / name);
}

// Two answers, then the input ends: an unfinished attempt in the folder.
std::filesystem::path unfinished(const test::TempFolder& data) {
  REQUIRE(
      run("play late-washer --console --data " + quoted(data.path()), "printf '1\\n1\\n' |").code ==
      0);
  for (const auto& file : std::filesystem::directory_iterator(data.path() / "attempts")) {
    return file.path();
  }
  FAIL("no journal was written");
  return {};
}

}  // namespace

TEST_CASE("the command line explains itself", "[app]") {
  CHECK_THAT(run("--help").text, holds_text("Exit codes"));
  for (const std::string command : {"list", "play", "check", "attempts", "score", "replay"}) {
    const Outcome outcome = run(command + " --help");
    CHECK(outcome.code == 0);
    CHECK_THAT(outcome.text, holds_text("Usage"));
  }
  CHECK_THAT(run("--version").text, holds_text("klankbord 0."));
}

TEST_CASE("exit code 2: what was typed is wrong", "[app][exit-code]") {
  CHECK(run("dance").code == 2);
  CHECK(run("play").code == 2);
  CHECK(run("play late-washer --seed many").code == 2);
  CHECK(run("--lang de list").code == 2);
}

TEST_CASE("exit code 3: a file or a name that is not there, with a suggestion",
          "[app][exit-code]") {
  const Outcome unknown = run("play late-wosher --console");
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.text, holds_text("late-washer"));
  CHECK(run("check nowhere.lua").code == 3);
  CHECK(run("play late-washer --no-record --plan nowhere.plan").code == 3);
  CHECK(run("replay nothing").code == 3);
  const test::TempFolder empty;
  CHECK(run("list", "KLANKBORD_ROOT=" + quoted(empty.path())).code == 3);
}

TEST_CASE("exit code 4: the data folder cannot be written", "[app][exit-code]") {
  const test::TempFolder folder;
  test::write_text(folder.path() / "file", "");
  const Outcome outcome = run(
      "play late-washer --console --data " + quoted(folder.path() / "file" / "data"), "echo 1 |");
  CHECK(outcome.code == 4);
  CHECK_THAT(outcome.text, holds_text("klankbord: "));
}

TEST_CASE("exit code 5: an exam needs a form", "[app][exit-code]") {
  CHECK(run("play late-washer --mode exam --console").code == 5);
}

TEST_CASE("exit code 1: findings, with file, line, code and suggestion", "[app][exit-code]") {
  const test::TempFolder folder;
  test::write_text(folder.path() / "broken.lua",
                   "return scenario {\n  id = \"broken\",\n  titel = {}\n}\n");
  const Outcome outcome = run("check " + quoted(folder.path() / "broken.lua"));
  CHECK(outcome.code == 1);
  CHECK_THAT(outcome.text, holds_text("broken.lua:"));
  CHECK_THAT(outcome.text, holds_text("did you mean \"title\"?"));
  CHECK_THAT(run("check --json " + quoted(folder.path())).text,
             holds_text("\"severity\": \"error\""));
}

TEST_CASE("bots tells who would pass without knowing anything", "[app]") {
  SECTION("of one scenario: a bot and a cue per line, and each decision") {
    const Outcome outcome = run("bots late-washer");
    CHECK(outcome.code == 0);
    CHECK_THAT(outcome.text, holds_text("most-questions"));
    CHECK_THAT(outcome.text, holds_text("10000"));
    CHECK_THAT(outcome.text, holds_text("outburst"));
  }
  SECTION("as JSON") {
    const Outcome outcome = run("bots late-washer --json");
    CHECK(outcome.code == 0);
    CHECK_THAT(outcome.text, holds_text("\"mark\": 600"));
    CHECK_THAT(outcome.text, holds_text("\"bot\": \"random\""));
  }
  SECTION("a scenario that a trick passes is a finding") {
    const test::TempFolder folder;
    test::write_text(
        folder.path() / "easy.lua",
        "local volta = require 'companies.volta'\n"
        "local steps, opportunities = {}, {}\n"
        "for i = 1, 9 do\n"
        "  opportunities['o' .. i] = { '5.2' }\n"
        "  steps[i] = node('step' .. i) { 'Ja?',\n"
        "    option 'good' { 'Goed.', earns = { ['o' .. i] = 2 } },\n"
        "    option 'wrong' { 'Fout.', earns = { ['o' .. i] = 0 }, why = { nl = 'Fout.' },\n"
        "      better = { nl = 'Goed.' } } }\n"
        "end\n"
        "return scenario { id = 'easy', kind = 'complaint', channel = 'phone',\n"
        "  direction = 'inbound', language = 'nl', title = { nl = 'T' }, brief = { nl = 'B' },\n"
        "  company = volta, customer = 'peeters', minutes = 5, difficulty = 1,\n"
        "  opportunities = opportunities, phase '5' (steps) }\n");
    const Outcome outcome = run("bots " + quoted(folder.path() / "easy.lua"));
    CHECK(outcome.code == 1);
    CHECK_THAT(outcome.text, holds_text("PASSES"));
  }
  SECTION("without a scenario, or with one that is not there, it says what to name") {
    CHECK(run("bots").code == 2);
    CHECK_THAT(run("bots").text, holds_text("--all"));
    CHECK(run("bots --all late-washer").code == 2);
    CHECK(run("bots nowhere").code == 3);
  }
}

TEST_CASE("the library is listed in three languages and as JSON", "[app]") {
  CHECK_THAT(run("list").text, holds_text("klacht"));
  CHECK_THAT(run("list --lang fr").text, holds_text("plainte"));
  CHECK_THAT(run("--lang en list").text, holds_text("complaint"));
  CHECK_THAT(run("list --json").text, holds_text("\"id\": \"late-washer\""));
}

TEST_CASE("plans are run from the command line", "[app]") {
  const Outcome good =
      run("play late-washer --plan " + scenario_file("complaint/late-washer.plan"));
  CHECK(good.code == 0);
  CHECK_THAT(good.text, holds_text("passed  model"));
  const test::TempFolder folder;
  const std::filesystem::path wrong = folder.path() / "wrong.plan";
  test::write_text(wrong, "run wrong\nchoose greeting/nothing\n");
  const Outcome unknown = run("play late-washer --plan " + quoted(wrong));
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.text, holds_text("wrong.plan:2"));
}

SCENARIO("what is played can be saved as a plan, and that plan passes", "[app]") {
  GIVEN("a conversation held by always giving the second answer") {
    const test::TempFolder folder;
    const std::filesystem::path plan = folder.path() / "mine.plan";
    REQUIRE(run("play late-washer --console --no-record --seed 5 --save-plan " + quoted(plan),
                "yes 2 | head -40 |")
                .code == 0);
    WHEN("it is run as a plan") {
      const Outcome outcome = run("play late-washer --plan " + quoted(plan));
      THEN("every line of it comes true") {
        INFO(outcome.text);
        CHECK(outcome.code == 0);
        CHECK_THAT(test::read_text(plan), holds_text("total"));
      }
    }
    WHEN("another is saved to the same file") {
      const std::string before = test::read_text(plan);
      const Outcome second =
          run("play late-washer --console --no-record --save-plan " + quoted(plan),
              "yes 1 | head -40 |");
      THEN("it is a second run, and the first is as it was") {
        CHECK(second.code == 0);
        CHECK_THAT(second.text, holds_text("the run \"played-2\" is written to"));
        CHECK(test::read_text(plan).rfind(before, 0) == 0);
        CHECK_THAT(run("play late-washer --plan " + quoted(plan)).text,
                   holds_text("passed  played-2"));
      }
    }
    WHEN("a conversation is to be saved under the name of that run") {
      const std::string before = test::read_text(plan);
      const Outcome refused =
          run("play late-washer --console --no-record --run played --save-plan " + quoted(plan),
              "yes 1 | head -40 |");
      THEN("it is refused before anybody plays, and nothing is lost") {
        CHECK(refused.code == 5);
        CHECK(refused.text.find("Met Peeters") == std::string::npos);
        CHECK(test::read_text(plan) == before);
      }
    }
    WHEN("one figure in it is changed") {
      std::string text = test::read_text(plan);
      text.replace(text.find("total"), 5, "total 1 of 2 #");
      test::write_text(plan, text.substr(0, text.find(" #")) + "\n");
      THEN("it fails with exit code 1") {
        CHECK(run("play late-washer --plan " + quoted(plan)).code == 1);
      }
    }
  }
}

SCENARIO("a conversation that was stopped goes on where it was", "[app]") {
  GIVEN("an attempt with one answer") {
    const test::TempFolder data;
    unfinished(data);
    const std::string folder = " --data " + quoted(data.path());
    WHEN("it is resumed and played to the end") {
      const Outcome outcome =
          run("play late-washer --console --resume" + folder, "yes 1 | head -40 |");
      THEN("there is a debrief, and the attempt counts as finished") {
        CHECK(outcome.code == 0);
        CHECK_THAT(outcome.text, holds_text("Nabespreking"));
        CHECK_THAT(run("attempts --json" + folder).text, holds_text("\"finished\": true"));
      }
      THEN("there is nothing left to resume") {
        CHECK(run("play late-washer --console --resume" + folder).code == 3);
      }
    }
  }
}

SCENARIO("a stored attempt can be scored and replayed, and an altered one is refused", "[app]") {
  GIVEN("an attempt") {
    const test::TempFolder data;
    const std::filesystem::path journal = unfinished(data);
    const std::string name = quoted(journal) + " --data " + quoted(data.path());
    THEN("its scorecard and transcript can be had") {
      CHECK_THAT(run("score --json " + name).text, holds_text("\"reachable\""));
      CHECK_THAT(run("replay " + name).text, holds_text("Het gesprek"));
    }
    WHEN("its seed is altered in the journal") {
      std::string text = test::read_text(journal);
      const std::size_t seed = text.find("\"seed\":");
      REQUIRE(seed != std::string::npos);
      text[seed + 7] = text[seed + 7] == '1' ? '2' : '1';
      test::write_text(journal, text);
      THEN("it is refused with the line that differs") {
        const Outcome outcome = run("replay " + name);
        CHECK(outcome.code == 3);
        CHECK_THAT(outcome.text, holds_text("line"));
      }
    }
    WHEN("the record is made anew") {
      const Outcome outcome = run("attempts --rebuild --data " + quoted(data.path()));
      THEN("it says how many attempts there are") {
        CHECK(outcome.code == 0);
        CHECK_THAT(outcome.text, holds_text("1 gesprek."));
      }
      THEN("a damaged one is replaced and the list is what it was") {
        test::write_text(data / "record.db", "Dit is geen databank.");
        const Outcome list = run("attempts --data " + quoted(data.path()));
        CHECK(list.code == 0);
        CHECK_THAT(list.text, holds_text("late-washer"));
        CHECK_THAT(list.text, holds_text("record.db.damaged-"));
      }
    }
    WHEN("its last line is cut off") {
      const std::string text = test::read_text(journal);
      test::write_text(journal, text.substr(0, text.size() - 20));
      THEN("what stands before it is kept, and that is said") {
        const Outcome outcome = run("attempts --data " + quoted(data.path()));
        CHECK(outcome.code == 0);
        CHECK_THAT(outcome.text, holds_text("cut off"));
      }
    }
  }
}

SCENARIO("a learner sees progress and what to do next", "[app][learning]") {
  GIVEN("a finished conversation") {
    const test::TempFolder data;
    const std::string folder = " --data " + quoted(data.path());
    const Outcome played = run("play late-washer --console" + folder, "yes 1 | head -40 |");
    REQUIRE(played.code == 0);
    THEN("its debrief named the next one") {
      CHECK_THAT(played.text, holds_text("En nu?"));
      CHECK_THAT(played.text, holds_text("klankbord model late-washer"));
    }
    THEN("progress has it, in words and as JSON") {
      CHECK_THAT(run("progress" + folder).text, holds_text("U hebt 1 gesprek afgewerkt."));
      CHECK_THAT(run("progress --json" + folder).text, holds_text("\"scenario\": \"late-washer\""));
    }
    THEN("three others are suggested, and on top of the library too") {
      const Outcome today = run("recommend --json" + folder);
      CHECK(today.code == 0);
      CHECK_THAT(today.text, holds_text("\"reason\": \"new\""));
      CHECK(today.text.find("late-washer") == std::string::npos);
      CHECK_THAT(run(folder, "echo q |").text, holds_text("Vandaag"));
    }
    WHEN("one is declined") {
      const Outcome before = run("recommend --json" + folder);
      const std::size_t at = before.text.find("\"scenario\": \"") + 13;
      const std::string first = before.text.substr(at, before.text.find('"', at) - at);
      REQUIRE(run("recommend --decline " + first + folder).code == 0);
      THEN("it is gone for today") {
        CHECK(run("recommend --json" + folder).text.find('"' + first + '"') == std::string::npos);
      }
    }
    THEN("what is not in the library cannot be declined") {
      CHECK(run("recommend --decline nothing" + folder).code == 3);
    }
  }
}

TEST_CASE("without a display the library is offered in plain text", "[app]") {
  const Outcome outcome = run("", "printf 'x\\nq\\n' |");
  CHECK(outcome.code == 0);
  CHECK_THAT(outcome.text, holds_text("late-washer"));
}
