#include "base/language.h"
#include "support/catch.h"

using namespace klankbord::base;

SCENARIO("a text that lacks a language falls back on Dutch", "[base][language]") {
  GIVEN("a text in Dutch and French") {
    const LocalText text{"Goedemiddag", "Bonjour", ""};
    THEN("French is French, and English gets the Dutch text") {
      CHECK(text.in(Language::fr) == "Bonjour");
      CHECK(text.in(Language::en) == "Goedemiddag");
      CHECK(text.exactly(Language::en).empty());
    }
  }
}

TEST_CASE("language codes are read and written", "[base][language]") {
  for (const Language language : kLanguages) CHECK(language_from(to_string(language)) == language);
  CHECK_FALSE(language_from("de").has_value());
  CHECK_FALSE(language_from("").has_value());
}
