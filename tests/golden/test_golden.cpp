// Every attempt that was ever archived here still replays and still comes to its scorecard.
#include <cstdlib>

#include "support/catch.h"
#include "support/conversations.h"
#include "support/golden.h"
#include "support/paths.h"
#include "support/quick_and_thorough.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

SCENARIO("every golden attempt comes to its scorecard") {
  const auto folder = test::golden_folder();
  const auto names = test::golden_names(folder);
  REQUIRE(names.size() >= 3);
  for (const std::string& name : names) {
    INFO(name);
    CHECK(test::golden_problem(folder, name) == "");
    const std::string journal = test::read_text(folder / ("attempts/" + name + ".jsonl"));
    CHECK(test::rechained(journal) == journal);
  }
}

SCENARIO("every golden attempt is read the quick way too, to the same end") {
  const auto folder = test::golden_folder();
  for (const std::string& name : test::golden_names(folder)) {
    INFO(name);
    const std::string journal = test::read_text(folder / ("attempts/" + name + ".jsonl"));
    const auto header = store::quick_header(journal);
    REQUIRE(header.has_value());
    const auto scenario = store::archived_scenario(folder, header->content_hash);
    REQUIRE(scenario.ok());
    const auto quick = test::read_quickly(*scenario, journal);
    REQUIRE(quick.has_value());
    CHECK(test::same_as_thorough(*scenario, journal, *quick));
  }
}

SCENARIO("a golden attempt that comes to anything else is noticed") {
  const test::TempFolder copy;
  std::filesystem::copy(test::golden_folder(), copy.path(),
                        std::filesystem::copy_options::recursive);
  const std::string name = test::golden_names(copy.path()).front();
  const auto problem = [&] { return test::golden_problem(copy.path(), name); };
  REQUIRE(problem() == "");
  const auto change = [&](const std::string& file, const std::string& what, const std::string& by,
                          bool rechain) {
    const std::string changed = test::replaced(test::read_text(copy / file), what, by);
    test::write_text(copy / file, rechain ? test::rechained(changed) : changed);
  };
  const std::string journal = "attempts/" + name + ".jsonl";
  const std::string scorecard = "scorecards/" + name + ".json";
  THEN("other points") {
    change(scorecard, "\"earned\":", "\"earned\":1", false);
    CHECK_THAT(problem(), holds_text("The scorecard is now"));
  }
  THEN("no scorecard") {
    std::filesystem::remove(copy / scorecard);
    CHECK_THAT(problem(), holds_text("The scorecard is missing."));
  }
  THEN("no journal") {
    std::filesystem::remove(copy / journal);
    CHECK(test::golden_names(copy.path()).front() == name);
    CHECK_THAT(problem(), holds_text("there is no such file"));
  }
  THEN("another time after the first input, however well forged") {
    change(journal, "\"elapsed_s\":", "\"elapsed_s\":1", true);
    CHECK_THAT(problem(), holds_text("After input 1 elapsed_s is"));
  }
  THEN("a journal without its end") {
    const std::string text = test::read_text(copy / journal);
    test::write_text(copy / journal,
                     text.substr(0, text.size() - test::lines_of(text).back().size() - 1));
    CHECK(problem() == "The conversation was not held to its end.");
  }
}

SCENARIO("a golden attempt is recorded once and never written over") {
  const test::TempFolder folder;
  const auto scenario = test::source_dir() / "scenarios" / "complaint" / "late-washer.lua";
  const auto added = test::record_golden(folder.path(), scenario);
  REQUIRE(added.size() >= 3);
  for (const std::string& name : added) CHECK(test::golden_problem(folder.path(), name) == "");
  CHECK(test::record_golden(folder.path(), scenario).empty());
}

// Not a test: adds golden attempts, see README.md. Hidden, so it runs only when it is named.
TEST_CASE("record golden attempts", "[.][record]") {
  const char* file = std::getenv("KLANKBORD_RECORD");
  REQUIRE(file != nullptr);
  for (const std::string& name : test::record_golden(test::golden_folder(), file)) {
    WARN("recorded " << name);
  }
}
