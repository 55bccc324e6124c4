#include "text/catalogue.h"

#include "support/catch.h"

using namespace klankbord;
using text::Catalogue;
using text::Key;

namespace {

Catalogue catalogue(base::Language language) {
  auto read = Catalogue::from_json(
      language,
      R"({"hello":"Dag {name}, dag {name}","n_one":"{count} punt","n_other":"{count} punten"})",
      "test.json");
  REQUIRE(read.ok());
  return *read;
}

}  // namespace

SCENARIO("a text is found by its key and filled in", "[text]") {
  GIVEN("a Dutch catalogue") {
    const Catalogue tr = catalogue(base::Language::nl);
    THEN("every place of an argument is filled, once") {
      CHECK(tr(Key{"hello"}, {{"name", "Sam"}}) == "Dag Sam, dag Sam");
      CHECK(tr(Key{"hello"}, {{"name", "{name}"}}) == "Dag {name}, dag {name}");
    }
    THEN("a missing text shows its key, so that nobody faces an empty screen") {
      CHECK(tr(Key{"nothing"}) == "[nothing]");
    }
  }
}

TEST_CASE("one or many follows the language", "[text]") {
  CHECK(catalogue(base::Language::nl).count(Key{"n"}, 0) == "0 punten");
  CHECK(catalogue(base::Language::nl).count(Key{"n"}, 1) == "1 punt");
  CHECK(catalogue(base::Language::fr).count(Key{"n"}, 0) == "0 punt");  // French: zéro point
  CHECK(catalogue(base::Language::en).count(Key{"n"}, 2) == "2 punten");
}

TEST_CASE("shares, prices and times are written as each language writes them", "[text]") {
  using base::Language;
  CHECK(text::percent(Language::nl, 705) == "70,5\u00A0%");
  CHECK(text::percent(Language::en, 705) == "70.5%");
  CHECK(text::percent(Language::fr, 1000) == "100\u00A0%");
  CHECK(text::price(Language::nl, 64900) == "€\u00A0649,00");
  CHECK(text::price(Language::fr, 1250) == "12,50\u00A0€");
  CHECK(text::price(Language::en, 1205) == "€12.05");
  CHECK(text::clock(127) == "2:07");
}

TEST_CASE("a catalogue file that cannot be used says why", "[text][bad-input]") {
  CHECK_FALSE(Catalogue::from_json(base::Language::nl, "[1]", "nl.json").ok());
  CHECK_FALSE(Catalogue::from_json(base::Language::nl, R"({"a":1})", "nl.json").ok());
}
