// klankbord whatif and klankbord model, as a person or a script meets them.
#include "support/catch.h"
#include "support/command_line.h"
#include "support/golden.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::Outcome;

namespace {

Outcome klankbord_says(const std::string& arguments, const std::string& before = {}) {
  return test::run_klankbord("--lang en " + arguments, before);
}

std::filesystem::path golden(const std::string& name) {
  return test::golden_folder() / ("attempts/" + name + ".jsonl");
}

}  // namespace

TEST_CASE("whatif lists, tries, follows and compares, and the journal stays as it was",
          "[app][whatif]") {
  const test::TempFolder data;
  const auto journal = golden("late-washer-v1-poor");
  const std::string bytes = test::read_text(journal);
  const std::string base =
      "whatif '" + journal.string() + "' --data '" + data.path().string() + "' ";
  CHECK_THAT(klankbord_says(base).text, holds_text("Your answers"));
  CHECK_THAT(klankbord_says(base + "--at 2").text, holds_text("(your choice)"));
  CHECK_THAT(klankbord_says(base + "--at 2 --json").text, holds_text("\"outburst/own-it\""));
  const Outcome tried = klankbord_says(base + "--at 2 --choose own-it --follow");
  CHECK(tried.code == 0);
  CHECK_THAT(tried.text, holds_text("Side by side"));
  CHECK_THAT(tried.text, holds_text("your stored score stands at 6 of 44"));
  CHECK(klankbord_says(base + "--at 2 --choose own-it --follow").text == tried.text);
  const Outcome json = klankbord_says(base + "--at 2 --choose own-it --follow --json");
  CHECK_THAT(json.text, holds_text("\"practice_only\": true"));
  const Outcome played = klankbord_says(
      base + "--at 2 --choose own-it --then identify/three-facts --play", "printf 'q\\n' |");
  CHECK(played.code == 0);
  CHECK_THAT(played.text, holds_text("Practice: what if"));
  CHECK_THAT(played.text, holds_text("(not ended yet)"));
  CHECK(test::read_text(journal) == bytes);
  CHECK(test::count_entries(data.path()) == 0);
}

TEST_CASE("whatif at a desk takes actions and JSON", "[app][whatif]") {
  const std::string base = "whatif '" + golden("morning-post-v1-typical").string() + "' --at 2 ";
  const Outcome listed = klankbord_says(base);
  CHECK_THAT(listed.text, holds_text("digitise "));
  CHECK(klankbord_says(base + "--do 'open post-in' --follow").code == 0);
  const Outcome searched =
      klankbord_says(base + R"(--input '{"do":"search knowledge","text":"post"}' --follow)");
  CHECK(searched.code == 0);
  CHECK_THAT(searched.text, holds_text("Side by side"));
}

TEST_CASE("whatif refuses what makes no sense, and says what does", "[app][whatif][exit-code]") {
  const std::string base = "whatif '" + golden("late-washer-v1-poor").string() + "' ";
  const Outcome unknown = klankbord_says(base + "--at 2 --choose sing");
  CHECK(unknown.code == 5);
  CHECK_THAT(unknown.text, holds_text("outburst/own-it"));
  CHECK(klankbord_says(base + "--at 99 --choose own-it").code == 5);
  CHECK(klankbord_says(base + "--choose own-it").code == 2);
  CHECK(klankbord_says(base + "--at 2 --choose own-it --do close").code == 2);
  CHECK(klankbord_says("whatif no-such-attempt").code == 3);
}

TEST_CASE("model shows a good conversation and notes that it was read", "[app][model]") {
  const test::TempFolder data;
  const std::string there = " --data '" + data.path().string() + "'";
  const Outcome json = klankbord_says("model late-washer --json" + there);
  CHECK(json.code == 0);
  CHECK_THAT(json.text, holds_text("\"from_plan\": true"));
  CHECK(test::count_entries(data.path()) == 0);
  const Outcome shown = klankbord_says("model late-washer" + there);
  CHECK(shown.code == 0);
  CHECK_THAT(shown.text, holds_text("[step 12 of 12]"));
  CHECK_THAT(test::read_text(data / "ledger.jsonl"), holds_text("late-washer"));
  CHECK(klankbord_says("model nobody" + there).code == 3);
}
