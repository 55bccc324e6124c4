// A scenario that its author is writing: when it is loaded again, and what of a running
// conversation can be taken over.
#include "session/watching.h"

#include <filesystem>

#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

std::string lua(const std::string& first, const std::string& option = "warm",
                const std::string& more = {}) {
  return R"(local volta = require "companies.volta"
return scenario {
  id = "mine", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Titel" }, brief = { nl = "Kort" },
  company = volta, customer = "peeters", minutes = 1, difficulty = 1,
  phase "4" {
    node "greeting" { ")" +
         first + R"(", option ")" + option +
         R"(" { "Goedemiddag." }, option "brisk" { "Ja?" } },
    node "question" { "Mijn machine.", option "ask" { "Welke?" }, option "wait" { "Moment." } },
    node "close" { "Dag.", option "bye" { "Dag." }, option "thank" { "Dank u." } },
  },
)" + more +
         "}\n";
}

struct Desk {
  test::TempFolder folder;
  framework::Framework framework = session::load_framework(test::source_dir()).value();
  session::ScenarioPlaces places{test::source_dir(), folder.path()};
  store::Path file = folder / "complaint/mine.lua";

  explicit Desk(const std::string& text) { test::write_text(file, text); }
  session::Watching watch() { return session::Watching(framework, places, file); }
  // As most editors save: a new file in the place of the old one.
  void save(const std::string& text) {
    test::write_text(folder / "complaint/.mine.lua.new", text);
    std::filesystem::rename(folder / "complaint/.mine.lua.new", file);
  }
};

// Looks until something is new, at most a few times.
bool is_new_within(session::Watching& watching, int looks) {
  for (int i = 0; i < looks; ++i) {
    if (watching.look()) return true;
  }
  return false;
}

session::Practice begun(const session::Watching& watching,
                        const std::vector<std::string>& answers) {
  auto practice = session::Practice::start(watching.entry().scenario, {}, 1);
  for (const std::string& answer : answers) {
    const auto option = practice->scenario().find_option(answer);
    REQUIRE(option);
    REQUIRE(practice->act(*option).ok());
  }
  return std::move(*practice);
}

}  // namespace

SCENARIO("a saved scenario is loaded again once it has come to rest") {
  Desk desk(lua("Hallo?"));
  session::Watching watching = desk.watch();
  REQUIRE(watching.entry().usable());
  CHECK_FALSE(is_new_within(watching, 5));
  WHEN("an editor puts a new file in its place") {
    desk.save(lua("Goedendag?"));
    THEN("it is waited for one look, and then loaded once") {
      CHECK_FALSE(watching.look());
      CHECK(watching.look());
      CHECK(watching.entry().scenario->nodes[0].lines[0].text == "Goedendag?");
      CHECK_FALSE(is_new_within(watching, 5));
    }
  }
  WHEN("the new text has the same length") {
    desk.save(lua("Haalo?"));
    THEN("it is new all the same") {
      CHECK(is_new_within(watching, 3));
      CHECK(watching.entry().scenario->nodes[0].lines[0].text == "Haalo?");
    }
  }
  WHEN("it is written in pieces") {
    const std::string whole = lua("Goedendag?");
    bool early = false;
    for (std::size_t bytes = 100; bytes < whole.size(); bytes += 100) {
      test::write_text(desk.file, whole.substr(0, bytes));
      early = early || watching.look();
    }
    test::write_text(desk.file, whole);
    THEN("no piece is loaded") {
      CHECK_FALSE(early);
      CHECK(is_new_within(watching, 3));
      CHECK(watching.entry().usable());
    }
  }
  WHEN("it is saved without a change") {
    desk.save(lua("Hallo?"));
    THEN("that is no news") {
      CHECK_FALSE(is_new_within(watching, 5));
    }
  }
  WHEN("the file is away for a moment") {
    std::filesystem::remove(desk.file);
    const bool gone = is_new_within(watching, 4);
    test::write_text(desk.file, lua("Goedendag?"));
    THEN("the new one is waited for") {
      CHECK_FALSE(gone);
      CHECK(is_new_within(watching, 3));
      CHECK(watching.entry().usable());
    }
  }
  WHEN("the file stays away") {
    std::filesystem::remove(desk.file);
    THEN("the entry says so") {
      CHECK(is_new_within(watching, 20));
      CHECK_FALSE(watching.entry().problem.empty());
    }
  }
  WHEN("it no longer loads") {
    desk.save("return scenario {");
    THEN("the entry has the diagnostics, and the next good text is found") {
      CHECK(is_new_within(watching, 3));
      CHECK_FALSE(watching.entry().usable());
      CHECK(watching.entry().diagnostics[0].code == "KB001");
      desk.save(lua("Hallo daar?"));
      CHECK(is_new_within(watching, 3));
      CHECK(watching.entry().usable());
    }
  }
}

SCENARIO("what a scenario hangs on is watched too") {
  Desk desk(lua("Hallo?"));
  session::Watching watching = desk.watch();
  WHEN("its author makes a company of that name") {
    std::string company = test::read_text(test::source_dir() / "scenarios/companies/volta.lua");
    company.replace(company.find("name = \"Volta\""), 14, "name = \"Nieuw\"");
    test::write_text(desk.folder / "companies/volta.lua", company);
    desk.save(lua("Hallo?", "warm", "  version = 2,\n"));
    CHECK(is_new_within(watching, 3));
    THEN("a change in it is news from then on") {
      CHECK(watching.entry().scenario->company.name == "Nieuw");
      company.replace(company.find("name = \"Nieuw\""), 14, "name = \"Ander\"");
      test::write_text(desk.folder / "companies/volta.lua", company);
      CHECK(is_new_within(watching, 3));
      CHECK(watching.entry().scenario->company.name == "Ander");
    }
  }
}

SCENARIO("a conversation goes on in the new text") {
  Desk desk(lua("Hallo?"));
  session::Watching watching = desk.watch();
  const session::Practice before = begun(watching, {"greeting/warm", "question/ask"});
  WHEN("only words have changed") {
    desk.save(lua("Goedendag, is daar iemand?"));
    REQUIRE(is_new_within(watching, 3));
    const session::Rejoined after = session::rejoin(before, watching.entry().scenario);
    THEN("it stands where it stood") {
      CHECK(after.kept == 2);
      CHECK(after.lost.empty());
      CHECK(after.practice.scenario().nodes[after.practice.view().node].id == "close");
      CHECK(*after.practice.transcript().utterances[0].text == "Goedendag, is daar iemand?");
      CHECK(after.practice.attempt().seed() == 1);
      CHECK(after.practice.attempt_id().empty());
    }
  }
  WHEN("the first answer was renamed") {
    desk.save(lua("Hallo?", "friendly"));
    REQUIRE(is_new_within(watching, 3));
    const session::Rejoined after = session::rejoin(before, watching.entry().scenario);
    THEN("it goes as far as it can, and names the answer") {
      CHECK(after.kept == 0);
      CHECK(after.given == 2);
      CHECK(after.lost == "greeting/warm");
      CHECK(after.practice.scenario().nodes[after.practice.view().node].id == "greeting");
    }
  }
}
