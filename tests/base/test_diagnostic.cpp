#include "base/diagnostic.h"
#include "support/catch.h"

using namespace klankbord::base;

SCENARIO("a diagnostic reads as one line that an editor can jump to", "[base][diagnostic]") {
  GIVEN("an unknown opportunity on line 41") {
    const Diagnostic diagnostic{"KB012",
                                Severity::error,
                                "complaint/late-washer.lua",
                                41,
                                "no opportunity \"welcom\"",
                                "did you mean \"welcome\"?"};
    WHEN("it is written") {
      const std::string text = to_string(diagnostic);
      THEN("file, line, severity, code, sentence and suggestion are there") {
        CHECK(text ==
              "complaint/late-washer.lua:41: error KB012: no opportunity \"welcom\" "
              "(did you mean \"welcome\"?)");
      }
    }
  }
}

TEST_CASE("a near word is suggested and a far one is not", "[base][diagnostic]") {
  const std::vector<std::string_view> known = {"welcome", "identify", "empathy"};
  CHECK(nearest("welcom", known) == "welcome");
  CHECK(nearest("idnetify", known) == "identify");  // two letters swapped count as one edit
  CHECK(nearest("price", known).empty());
  CHECK(nearest("", known).empty());
  CHECK(did_you_mean("empaty", known) == "did you mean \"empathy\"?");
  CHECK(did_you_mean("zzz", known).empty());
}

TEST_CASE("only errors make a list of diagnostics an error", "[base][diagnostic]") {
  Diagnostics list = {{"KB213", Severity::note, "", 0, "", ""},
                      {"KB112", Severity::warning, "", 0, "", ""}};
  CHECK_FALSE(has_errors(list));
  list.push_back({"KB101", Severity::error, "", 0, "", ""});
  CHECK(has_errors(list));
}

// Found by fuzzing: an id that was refused for a zero in it came back, as it was, as a suggestion.
TEST_CASE("what is suggested can be printed", "[base][diagnostic]") {
  const std::string odd("janssens\0-2", 11);
  CHECK(klankbord::base::did_you_mean("janssens-2", {odd}) == "did you mean \"janssens?-2\"?");
}
