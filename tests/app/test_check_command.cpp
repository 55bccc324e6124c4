// klankbord check, as a person, an editor or a script meets it.
#include <nlohmann/json.hpp>

#include <set>

#include "support/catch.h"
#include "support/command_line.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using nlohmann::json;
using test::holds_text;
using test::Outcome;
using test::quoted;

namespace {

Outcome check(const std::string& arguments, const std::string& before = {}) {
  return test::run_klankbord("check " + arguments, before);
}

const std::string kBroken = "return scenario {\n  id = \"broken\",\n  titel = {}\n}\n";

// The failing example of a document, under the name that it asks for.
std::string failing(const std::string& code) {
  const std::string document =
      test::read_text(test::source_dir() / "scenarios" / "diagnostics" / (code + ".md"));
  const std::string fence = "```lua failing\n";
  const std::size_t begin = document.find(fence) + fence.size();
  return document.substr(begin, document.find("\n```", begin) + 1 - begin);
}

// A folder with a scenario and its company, as an author has one.
struct Shelf {
  test::TempFolder folder;
  std::filesystem::path file = folder / "complaint/example.lua";
  explicit Shelf(const std::string& source) {
    const auto modules = test::source_dir() / "tests" / "script" / "modules" / "companies";
    test::write_text(folder / "companies/example.lua", test::read_text(modules / "example.lua"));
    test::write_text(file, source);
  }
};

// The properties that SARIF 2.1.0 requires of what we write, and the words it allows.
void check_shape_of_sarif(const json& log) {
  CHECK(log.at("version") == "2.1.0");
  CHECK(log.at("$schema").get<std::string>().find("sarif-2.1.0") != std::string::npos);
  REQUIRE(log.at("runs").size() == 1);
  const json& run = log["runs"][0];
  const json& driver = run.at("tool").at("driver");
  CHECK(driver.at("name") == "klankbord");
  CHECK_FALSE(driver.at("version").get<std::string>().empty());
  const std::set<std::string> levels = {"none", "note", "warning", "error"};
  std::set<std::string> ids;
  for (const json& rule : driver.at("rules")) {
    CAPTURE(rule.dump());
    CHECK(ids.insert(rule.at("id")).second);
    CHECK(rule.at("name").get<std::string>().find_first_of(" -,") == std::string::npos);
    CHECK_FALSE(rule.at("shortDescription").at("text").get<std::string>().empty());
    CHECK(rule.at("help").at("text").get<std::string>().size() > 60);
    CHECK(levels.count(rule.at("defaultConfiguration").at("level")) == 1);
    CHECK(rule.find("helpUri") == rule.end());  // the standard wants an absolute one
  }
  CHECK(run.at("invocations")[0].at("executionSuccessful").is_boolean());
  for (const json& result : run.at("results")) {
    CAPTURE(result.dump());
    CHECK(ids.count(result.at("ruleId")) == 1);
    CHECK(driver["rules"][result.at("ruleIndex").get<std::size_t>()]["id"] == result["ruleId"]);
    CHECK(levels.count(result.at("level")) == 1);
    CHECK_FALSE(result.at("message").at("text").get<std::string>().empty());
    const json& place = result.at("locations").at(0).at("physicalLocation");
    const std::string uri = place.at("artifactLocation").at("uri");
    CHECK(uri.find(' ') == std::string::npos);
    if (place.contains("region")) CHECK(place["region"].at("startLine").get<int>() > 0);
  }
}

}  // namespace

SCENARIO("what is not there, or is no scenario, is told in a sentence", "[app][check]") {
  const test::TempFolder folder;
  GIVEN("a path that leads nowhere") {
    const Outcome outcome = check("nowhere.lua");
    CHECK(outcome.code == 3);
    CHECK_THAT(outcome.text, holds_text("nowhere.lua is no file and no folder"));
  }
  GIVEN("a folder without scenarios") {
    test::write_text(folder / "notes.txt", "later");
    const Outcome outcome = check(quoted(folder.path()));
    CHECK(outcome.code == 3);
    CHECK_THAT(outcome.text, holds_text("holds no scenarios"));
  }
  GIVEN("files of another kind") {
    test::write_text(folder / "late.plan", "run model\n");
    test::write_text(folder / "late.txt", "run model\n");
    CHECK_THAT(check(quoted(folder / "late.plan")).text, holds_text("is a plan, no scenario"));
    CHECK(check(quoted(folder / "late.plan")).code == 3);
    CHECK_THAT(check(quoted(folder / "late.txt")).text, holds_text("does not end in .lua"));
    CHECK(check(quoted(folder / "late.txt")).code == 3);
  }
  GIVEN("a file of ten megabytes beside one with a mistake") {
    test::write_text(folder / "huge.lua", std::string(10u << 20, ' '));
    test::write_text(folder / "broken.lua", kBroken);
    const Outcome outcome = check(quoted(folder.path()));
    THEN("the one is told and the other is still checked") {
      CHECK(outcome.code == 3);
      CHECK_THAT(outcome.text, holds_text("it is larger than 1"));
      CHECK_THAT(outcome.text, holds_text("did you mean \"title\"?"));
    }
  }
}

SCENARIO("a file in another encoding gives one finding with its line", "[app][check]") {
  const test::TempFolder folder;
  const std::filesystem::path file = folder / "broken.lua";
  GIVEN("Latin-1") {
    test::write_text(file, "return scenario {\n  id = \"broken\", -- caf\xE9\n  title = {}\n}\n");
    const Outcome outcome = check(quoted(file));
    CHECK(outcome.code == 1);
    CHECK_THAT(outcome.text, holds_text("broken.lua:2: error KB040: the file is not UTF-8"));
    CHECK_THAT(outcome.text, holds_text("1 error,"));
  }
  GIVEN("UTF-16") {
    test::write_text(file, std::string_view("\xFF\xFEr\0e\0", 6));
    CHECK_THAT(check(quoted(file)).text, holds_text("the file is UTF-16, not UTF-8"));
  }
  GIVEN("UTF-8 with a mark at its beginning") {
    test::write_text(file, "\xEF\xBB\xBF" + kBroken);
    CHECK_THAT(check(quoted(file)).text, holds_text("KB020"));
  }
}

SCENARIO("warnings count with --strict only", "[app][check]") {
  const Shelf shelf(failing("KB404"));
  const Outcome outcome = check(quoted(shelf.file));
  CHECK(outcome.code == 0);
  CHECK_THAT(outcome.text, holds_text("KB404"));
  CHECK_THAT(outcome.text, holds_text("klankbord check --explain"));
  CHECK(check("--strict " + quoted(shelf.file)).code == 1);
}

SCENARIO("the plan beside a scenario is checked with it", "[app][check][plan]") {
  const Shelf shelf(failing("KB404"));
  const auto plan = shelf.folder / "complaint/example.plan";
  GIVEN("none") {
    CHECK_THAT(check(quoted(shelf.file)).text, holds_text("KB164: there is no plan beside"));
  }
  GIVEN("one that does not come true") {
    test::write_text(plan, "run model\nchoose greeting/warm earns welcome=1\n");
    const Outcome outcome = check(quoted(shelf.file));
    CHECK(outcome.code == 1);
    CHECK_THAT(outcome.text, holds_text("example.plan:2: error KB165: the run \"model\" expects"));
    CHECK_THAT(outcome.text, holds_text("there is no run \"typical\", \"poor\""));
  }
  GIVEN("one of what the scenario was before") {
    std::string old = "run model\n";
    for (int i = 0; i < 5; ++i) old += "choose hello/there\n";
    test::write_text(plan, old);
    const std::string text = check(quoted(shelf.file)).text;
    THEN("it is one line for people, and all of it for programs") {
      CHECK_THAT(text, holds_text("example.plan:2: error KB151: 5 lines of the plan name"));
      CHECK(text.find("example.plan:3") == std::string::npos);
      const json found = json::parse(check("--json " + quoted(shelf.file)).text);
      int lines = 0;
      for (const json& one : found.at("diagnostics")) lines += one.at("code") == "KB151" ? 1 : 0;
      CHECK(lines == 5);
    }
  }
  GIVEN("one that cannot be read") {
    std::filesystem::create_directories(plan);
    const Outcome outcome = check(quoted(shelf.file));
    CHECK(outcome.code == 3);
    CHECK_THAT(outcome.text, holds_text("example.plan"));
    CHECK_THAT(outcome.text, holds_text("it is a folder"));
  }
}

SCENARIO("a brace that is not closed is named where it opens", "[app][check]") {
  std::string source = failing("KB404");
  const std::size_t phase = source.rfind("\n  },\n");
  REQUIRE(phase != std::string::npos);
  const Shelf shelf(source.erase(phase + 1, 5));
  const Outcome outcome = check(quoted(shelf.file));
  CHECK(outcome.code == 1);
  CHECK_THAT(outcome.text, holds_text("error KB001"));
  CHECK_THAT(outcome.text, holds_text("should be closed before line"));
  const Shelf other(failing("KB404").insert(phase + 1, "  },\n"));
  CHECK_THAT(check(quoted(other.file)).text, holds_text("one brace closes too many"));
}

SCENARIO("a comment that says that work is left is found", "[app][check]") {
  std::string source = failing("KB404");
  source.insert(source.find("  phase"), "  -- " + std::string("TO") + "DO: a second phase\n");
  const Shelf shelf(source);
  CHECK_THAT(check(quoted(shelf.file)).text,
             holds_text("warning KB043: a comment still has the mark"));
}

SCENARIO("a code is explained by its document", "[app][check]") {
  const auto document = test::source_dir() / "scenarios" / "diagnostics" / "KB012.md";
  CHECK(check("--explain KB012").text == test::read_text(document));
  const Outcome unknown = check("--explain KB01Z");
  CHECK(unknown.code == 2);
  CHECK_THAT(unknown.text, holds_text("There is no code \"KB01Z\"; did you mean"));
  CHECK(check("--explain KB012 --strict").code == 2);
}

SCENARIO("the list of codes in the tree is the one the program writes", "[app][check][docs]") {
  const auto list = test::source_dir() / "scenarios" / "diagnostics" / "README.md";
  // Write it anew with: klankbord check --codes --markdown > scenarios/diagnostics/README.md
  CHECK(check("--codes --markdown").text == test::read_text(list));
  const json codes = json::parse(check("--codes --json").text);
  CHECK(codes.at("codes").size() > 90);
  for (const json& one : codes["codes"]) {
    CHECK(std::filesystem::exists(test::source_dir() / one.at("document").get<std::string>()));
  }
  CHECK(check("--markdown").code == 2);
}

SCENARIO("what is found comes as JSON in the documented shape", "[app][check][json]") {
  const Shelf shelf(failing("KB404"));
  const Outcome outcome = check("--json " + quoted(shelf.file));
  const json found = json::parse(outcome.text);
  CHECK(found.at("format") == "klankbord-check");
  CHECK(found.at("format_version") == 1);
  CHECK(found.at("files") == 1);
  CHECK(found.at("errors") == 0);
  CHECK(found.at("warnings").get<std::size_t>() + found.at("notes").get<std::size_t>() ==
        found.at("diagnostics").size());
  CHECK(found.at("unreadable").empty());
  bool typed = false;
  for (const json& one : found["diagnostics"]) {
    if (one.at("code") != "KB404") continue;
    typed = true;
    CHECK(one.at("severity") == "warning");
    CHECK(one.at("line").get<int>() > 0);
    CHECK(one.at("file").get<std::string>() == shelf.file.string());
    CHECK_FALSE(one.at("suggestion").get<std::string>().empty());
    CHECK(one.at("document") == "scenarios/diagnostics/KB404.md");
  }
  CHECK(typed);
}

SCENARIO("what is found comes as SARIF", "[app][check][sarif]") {
  GIVEN("a scenario with a finding, checked from the folder above it") {
    const Shelf shelf(failing("KB404"));
    const Outcome outcome = test::run_klankbord("check --sarif - complaint/example.lua",
                                                "cd " + quoted(shelf.folder.path()) + " &&");
    const json log = json::parse(outcome.text);
    check_shape_of_sarif(log);
    const json& results = log["runs"][0]["results"];
    REQUIRE_FALSE(results.empty());
    const json& place = results.back().at("locations")[0].at("physicalLocation");
    CHECK(place.at("artifactLocation").at("uri") == "complaint/example.lua");
    CHECK(place.at("artifactLocation").at("uriBaseId") == "%SRCROOT%");
  }
  GIVEN("a file elsewhere, with a space and an accent in its name") {
    const test::TempFolder folder;
    test::write_text(folder / "mijn café/broken.lua", kBroken);
    const std::filesystem::path written = folder / "found.sarif";
    const Outcome outcome =
        check("--sarif " + quoted(written) + " " + quoted(folder / "mijn café/broken.lua"));
    CHECK(outcome.code == 1);
    CHECK_THAT(outcome.text, holds_text("KB020"));
    const json log = json::parse(test::read_text(written));
    check_shape_of_sarif(log);
    const json& place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    const std::string uri = place["artifactLocation"]["uri"];
    CHECK(uri.rfind("file:///", 0) == 0);
    CHECK_THAT(uri, holds_text("mijn%20caf%C3%A9/broken.lua"));
  }
  GIVEN("a file that cannot be read") {
    const test::TempFolder folder;
    test::write_text(folder / "huge.lua", std::string(2u << 20, ' '));
    const std::filesystem::path written = folder / "found.sarif";
    CHECK(check("--sarif " + quoted(written) + " " + quoted(folder.path())).code == 3);
    const json log = json::parse(test::read_text(written));
    check_shape_of_sarif(log);
    const json& invocation = log["runs"][0]["invocations"][0];
    CHECK(invocation["executionSuccessful"] == false);
    CHECK(invocation["toolExecutionNotifications"].size() == 1);
  }
  GIVEN("a place that cannot be written, or two documents for one output") {
    CHECK(check("--sarif /nowhere/found.sarif").code == 4);
    CHECK(check("--sarif - --json").code == 2);
  }
}

SCENARIO("what scenarios find in a company they share counts once", "[app][check]") {
  const Shelf shelf(failing("KB404"));
  std::string second = failing("KB404");
  const std::string id = "id = \"example\"";
  second.replace(second.find(id), id.size(), "id = \"second\"");
  test::write_text(shelf.folder / "complaint/second.lua", second);
  std::string company = test::read_text(shelf.folder / "companies/example.lua");
  const std::size_t text = company.find("nl = \"") + 6;
  company.insert(text, "Twee  spaties. ");
  test::write_text(shelf.folder / "companies/example.lua", company);
  const std::string said = check(quoted(shelf.folder / "complaint")).text;
  const std::size_t first = said.find("has two spaces");
  REQUIRE(first != std::string::npos);
  CHECK(said.find("has two spaces", first + 1) == std::string::npos);
  CHECK_THAT(said, holds_text("companies/example.lua:"));
}

SCENARIO("check without paths looks at an author's own scenarios too", "[app][check]") {
  const test::TempFolder folder;
  const std::string data = " --data " + quoted(folder.path());
  GIVEN("an author's scenario with a mistake in it, beside the library") {
    REQUIRE(test::run_klankbord("new complaint my-own" + data).code == 0);
    const auto file = folder / "my-scenarios/complaint/my-own.lua";
    const Outcome whole = test::run_klankbord("check" + data);
    std::string text = test::read_text(file);
    const std::string minutes = "minutes = 6";
    REQUIRE(text.find(minutes) != std::string::npos);
    test::write_text(file, text.replace(text.find(minutes), minutes.size(), "minutes = 600"));
    const Outcome broken = test::run_klankbord("check" + data);
    THEN("it is found there, and was not before") {
      CHECK(whole.code == 0);
      CHECK(broken.code == 1);
      CHECK_THAT(broken.text, holds_text("my-own.lua:14: error KB027"));
      CHECK(test::run_klankbord("check --data " + quoted(folder / "another")).code == 0);
    }
  }
}
