// klankbord new, as an author types it: in which language it writes.
#include "support/catch.h"
#include "support/command_line.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::quoted;
using test::run_klankbord;

TEST_CASE("new writes in the language of the conversation that is asked for", "[app][new]") {
  const test::TempFolder data;
  const std::string where = " --data " + quoted(data.path());
  const auto written = [&](const std::string& words, const std::string& id) {
    REQUIRE(run_klankbord("new complaint " + id + words + where).code == 0);
    return test::read_text(data / ("my-scenarios/complaint/" + id + ".lua"));
  };
  CHECK_THAT(written("", "plain"), holds_text("language = \"nl\""));
  CHECK_THAT(written(" --lang fr", "interface"), holds_text("language = \"fr\""));
  CHECK_THAT(written(" --language en --lang fr", "said"), holds_text("language = \"en\""));
  CHECK(run_klankbord("check --strict" + where).code == 0);
}

TEST_CASE("the customer of a new company speaks the language of its first conversation",
          "[app][new]") {
  const test::TempFolder data;
  REQUIRE(run_klankbord("new upsell first --lang fr --data " + quoted(data.path())).code == 0);
  CHECK_THAT(test::read_text(data / "my-scenarios/companies/voorbeeld.lua"),
             holds_text("language = \"fr\""));
}
