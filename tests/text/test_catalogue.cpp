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

TEST_CASE("a failure is said in the catalogue's words where it has some", "[text]") {
  const auto read = Catalogue::from_json(base::Language::nl,
                                         R"({"failure.late":"Om {from}, nu {now}"})", "nl.json");
  REQUIRE(read.ok());
  base::Failure failure{base::ExitCode::refused, "Too late.", "late"};
  failure.facts = {{"from", "9u"}, {"now", "{from}"}};
  CHECK(read->of(failure) == "Om 9u, nu {from}");
  failure.name = "early";
  CHECK(read->of(failure) == "Too late.");
  failure.name = "";
  CHECK(read->of(failure) == "Too late.");
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
  const auto why = [](const char* json) {
    const auto read = Catalogue::from_json(base::Language::nl, json, "nl.json");
    REQUIRE_FALSE(read.ok());
    return read.failure().message;
  };
  for (const char* no_object : {"", "[1]", "7", "\"a\"", "null", "{\"a\":\"b\"", "{\"a\":\"b\"} x",
                                "{\"a\" \"b\"}", "{\"a\":\"\xFF\"}"}) {
    INFO(no_object);
    CHECK_THAT(why(no_object), test::holds_text("no JSON object"));
  }
  for (const char* no_text : {R"({"b":"c","a":1})", R"({"a":-1})", R"({"a":1.5})", R"({"a":null})",
                              R"({"a":true})", R"({"a":["b"]})", R"({"a":{"b":"c"}})"}) {
    INFO(no_text);
    CHECK_THAT(why(no_text), test::holds_text("\"a\" is no text"));
  }
}

TEST_CASE("a catalogue in any order is read, and of a key twice the last counts", "[text]") {
  const auto read = Catalogue::from_json(base::Language::nl,
                                         R"({"b":"1","a":"2","b":"3","":"\u00e9\n"})", "nl.json");
  REQUIRE(read.ok());
  CHECK(read->all().size() == 3);
  CHECK((*read)(Key{"b"}) == "3");
  CHECK((*read)(Key{"a"}) == "2");
  CHECK((*read)(Key{""}) == "é\n");
}
