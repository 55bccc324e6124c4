// The texts of a scenario: their ids, the table for translators and what comes back from it.
#include "session/lines.h"

#include <algorithm>
#include <set>

#include "session/line_table.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::LineRow;
using session::LineState;
using test::holds_text;

namespace {

std::string lua(const std::string& node, const std::string& why = "Kort is kort.") {
  return R"(local volta = require "companies.volta"
return scenario {
  id = "mine", kind = "complaint", channel = "phone", direction = "inbound", language = "nl",
  title = { nl = "Titel", fr = "Titre" }, brief = { nl = "Kort" },
  company = volta, customer = "peeters", minutes = 1, difficulty = 1,
  opportunities = { welcome = { "4.1" } },
  phase "4" {
    node "greeting" { )" +
         node + R"(
      option "warm" { "Goedemiddag.", earns = { welcome = 2 }, reply = "Dag." },
      option "brisk" { "Ja?", earns = { welcome = 0 }, why = { nl = ")" +
         why + R"(" }, better = { nl = "=Goedemiddag; \"Volta\"." } } },
  },
}
)";
}

struct Desk {
  test::TempFolder folder;
  framework::Framework framework = session::load_framework(test::source_dir()).value();
  session::ScenarioPlaces places{test::source_dir(), folder.path()};
  store::Path file = folder / "complaint/mine.lua";

  Desk() { write(lua("\"Hallo?\", \"Is daar iemand?\",")); }
  void write(const std::string& text) { test::write_text(file, text); }
  std::vector<LineRow> rows(bool company = false) {
    const auto all = session::lines_of(framework, places, file, company);
    if (!all) FAIL(all.failure().message);
    return *all;
  }
  LineRow row(const std::string& id) {
    for (const LineRow& one : rows()) {
      if (one.id == id) return one;
    }
    FAIL("there is no " + id);
    return {};
  }
  session::ImportedLines take(const std::string& table) {
    const auto taken = session::import_lines(framework, places, store::system_disk(), file, table);
    if (!taken) FAIL(taken.failure().message);
    return *taken;
  }
  session::LibraryEntry load() { return session::load_scenario_file(framework, places, file); }
  // A table with one translation, as a spreadsheet in Belgium would save it.
  std::string table(const std::string& id, const std::string& fr) {
    return "id;hash;fr;en\r\n" + id + ";" + row(id).hash + ";" + fr + ";\r\n";
  }
};

std::set<std::string> ids(const std::vector<LineRow>& rows) {
  std::set<std::string> all;
  for (const LineRow& row : rows) all.insert(row.id);
  return all;
}

}  // namespace

SCENARIO("a text keeps its id wherever it is moved") {
  Desk desk;
  const auto before = ids(desk.rows());
  CHECK(before.count("greeting/warm") == 1);
  CHECK(before.count("greeting/brisk.why") == 1);
  CHECK(before.count("title") == 1);
  WHEN("the lines are put in another order") {
    desk.write(lua("\"Is daar iemand?\", \"Hallo?\","));
    THEN("all ids stay") {
      CHECK(ids(desk.rows()) == before);
    }
  }
  WHEN("a line is put before the others") {
    desk.write(lua("\"Euh.\", \"Hallo?\", \"Is daar iemand?\","));
    THEN("there is one id more, and the others stay") {
      const auto after = ids(desk.rows());
      CHECK(after.size() == before.size() + 1);
      CHECK(std::includes(after.begin(), after.end(), before.begin(), before.end()));
    }
  }
  WHEN("a line is reworded") {
    desk.write(lua("\"Hallo daar?\", \"Is daar iemand?\","));
    THEN("it is another line, whose recording has to be made anew") {
      CHECK(ids(desk.rows()) != before);
    }
  }
}

SCENARIO("a row tells a voice and a translator what they need") {
  Desk desk;
  desk.write(
      lua("line { \"Hallo?\", by = \"colleague\", when = \"seen('greeting')\" }, \"Dag?\","));
  THEN("what is said has its speaker, its condition and a name for its recording") {
    const auto rows = desk.rows();
    const auto said = std::find_if(rows.begin(), rows.end(),
                                   [](const LineRow& row) { return row.source == "Hallo?"; });
    REQUIRE(said != rows.end());
    CHECK(said->speaker == "colleague");
    CHECK(said->hint == "seen('greeting')");
    CHECK(said->voice == "mine/greeting-" + said->id.substr(9) + ".wav");
    CHECK(desk.row("greeting/warm").speaker == "learner");
  }
  THEN("what is told has its languages and their state") {
    CHECK(desk.row("title").fr_state == LineState::author);
    CHECK(desk.row("title").en_state == LineState::missing);
    CHECK_FALSE(desk.row("title").spoken());
  }
  THEN("the company comes along only when asked") {
    CHECK(ids(desk.rows()).count("company.about") == 0);
    CHECK(ids(desk.rows(true)).count("company.about") == 1);
  }
}

SCENARIO("a translation that comes back stands beside the scenario") {
  Desk desk;
  const std::string source = test::read_text(desk.file);
  const auto taken = desk.take(desk.table("greeting/brisk.why", "Trop court."));
  CHECK(taken.taken == 1);
  THEN("the scenario has it, and its Lua is as it was") {
    const auto entry = desk.load();
    REQUIRE(entry.usable());
    CHECK(entry.diagnostics.empty());
    CHECK(entry.scenario->options[1].why.fr == "Trop court.");
    CHECK(test::read_text(desk.file) == source);
    CHECK(desk.row("greeting/brisk.why").fr_state == LineState::translated);
  }
  THEN("the same table changes nothing a second time") {
    CHECK(desk.take(desk.table("greeting/brisk.why", "Trop court.")).unchanged == 1);
  }
  WHEN("the Dutch changes") {
    const std::string old_table = desk.table("greeting/brisk.why", "Plus court.");
    desk.write(lua("\"Hallo?\",", "Een korte vraag klinkt bot."));
    THEN("the translation is stale: it is said where, and the learner reads Dutch") {
      const auto entry = desk.load();
      REQUIRE(entry.diagnostics.size() == 1);
      CHECK(entry.diagnostics[0].code == "KB411");
      CHECK(entry.diagnostics[0].line == 10);
      CHECK(entry.scenario->options[1].why.fr.empty());
      CHECK(desk.row("greeting/brisk.why").fr_state == LineState::stale);
      CHECK(desk.row("greeting/brisk.why").fr == "Trop court.");
    }
    THEN("a table made before is taken, and is stale as well") {
      CHECK(desk.take(old_table).stale == std::vector<std::string>{"greeting/brisk.why"});
      CHECK(desk.load().diagnostics[0].code == "KB411");
    }
  }
  WHEN("its text is taken out") {
    const std::string other = desk.table("brief", "Bref");
    std::string without = lua("\"Hallo?\",");
    without.replace(without.find("\"brisk\""), 7, "\"short\"");
    desk.write(without);
    THEN("check says so, and the next import cleans up") {
      CHECK(desk.load().diagnostics[0].code == "KB412");
      CHECK(desk.take(other).dropped == std::vector<std::string>{"greeting/brisk.why"});
      CHECK(desk.load().diagnostics.empty());
    }
  }
}

SCENARIO("what a table brings that cannot be used is told") {
  Desk desk;
  THEN("the scenario's own text stays") {
    const auto taken = desk.take(desk.table("title", "Autre"));
    CHECK(taken.author == std::vector<std::string>{"title"});
    CHECK(taken.taken == 0);
    CHECK_FALSE(std::filesystem::exists(session::lines_file_of(desk.file)));
  }
  THEN("an id that is not there is named") {
    CHECK(desk.take("id,hash,fr,en\nnowhere,x,Ici,\n").gone == std::vector<std::string>{"nowhere"});
  }
  THEN("a table without the columns is refused") {
    const auto taken = session::import_lines(desk.framework, desk.places, store::system_disk(),
                                             desk.file, "a;b\n1;2\n");
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.failure().code == base::ExitCode::bad_file);
  }
  THEN("a broken file beside the scenario does not keep it from playing") {
    test::write_text(session::lines_file_of(desk.file), "{ \"format\": 7");
    const auto entry = desk.load();
    CHECK(entry.usable());
    REQUIRE(entry.diagnostics.size() == 1);
    CHECK(entry.diagnostics[0].code == "KB410");
  }
}

SCENARIO("the whole table goes out and comes back through a spreadsheet") {
  Desk desk;
  const auto rows = session::read_table(session::lines_csv(desk.rows()));
  REQUIRE(rows.ok());
  THEN("every text is as it was, also one that looks like a formula") {
    REQUIRE(rows->size() == desk.rows().size() + 1);
    for (std::size_t i = 0; i < desk.rows().size(); ++i) {
      CHECK((*rows)[i + 1][0] == desk.rows()[i].id);
      CHECK((*rows)[i + 1][5] == desk.rows()[i].source);
    }
  }
  THEN("commas, tabs, quotes and line ends in cells are read") {
    const auto read = session::read_table("id,fr\r\n\"a\",\"x, \"\"y\"\"\nz\"\r\nb,\r\n");
    REQUIRE(read.ok());
    CHECK((*read)[1] == session::TableRow{"a", "x, \"y\"\nz"});
    CHECK((*read)[2] == session::TableRow{"b", ""});
    CHECK((*session::read_table("id\tfr\na\tb;c\n"))[1] == session::TableRow{"a", "b;c"});
    CHECK_FALSE(session::read_table("id,fr\na,\"b\n").ok());
    CHECK_FALSE(session::read_table("id,fr\na,\xE9\n").ok());
  }
}
