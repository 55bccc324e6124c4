#include "framework/framework.h"

#include <fstream>
#include <sstream>

#include "support/catch.h"
#include "support/paths.h"

using namespace klankbord;
using framework::framework_from_json;
using test::holds_text;

namespace {

std::string shipped() {
  std::ifstream file(test::source_dir() / "assets/frameworks/klantcontactmedewerker.json");
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string failure_of(const std::string& json) {
  const auto result = framework_from_json(json, "test.json");
  REQUIRE_FALSE(result.ok());
  return result.failure().message;
}

constexpr const char* kTwoBlocks = R"({"format":"klankbord-framework","format_version":1,
 "reader_version":1,"id":"baker","title":{"nl":"Bakker","fr":"Boulanger","en":"Baker"},
 "source":"an example","knockouts":[{"id":"fire","code":"B1","nl":"Brand","fr":"Feu","en":"Fire"}],
 "knowledge":[{"id":"k01","nl":"Gist","fr":"Levure","en":"Yeast"}],
 "blocks":[{"id":"1","nl":"Kneedt","fr":"Pétrit","en":"Kneads","knowledge":["k01"],
   "competences":[{"id":"1.1","skill":"motor","source":"Kneed","nl":"Kneedt deeg","fr":"Pétrit la pâte","en":"Kneads dough"}]}]})";

}  // namespace

SCENARIO("the competency list of the klantcontactmedewerker is complete", "[framework]") {
  GIVEN("the framework file that comes with Klankbord") {
    const auto loaded = framework_from_json(shipped(), "klantcontactmedewerker.json");
    REQUIRE(loaded.ok());
    THEN("it has 11 blocks, 66 competences, 26 knowledge elements and 8 knock-outs") {
      CHECK(loaded->blocks.size() == 11);
      CHECK(loaded->competences.size() == 66);
      CHECK(loaded->knowledge.size() == 26);
      CHECK(loaded->knockouts.size() == 8);
    }
    THEN("the source's own wording is kept, slips included, beside a corrected text") {
      const auto* privacy = loaded->find_competence("6.6");
      REQUIRE(privacy != nullptr);
      CHECK(privacy->source == "Houdt rekening privacy wetgeving");
      CHECK(privacy->text.nl == "Houdt rekening met de privacywetgeving");
    }
    THEN("every competence belongs to the block its number says") {
      for (const auto& competence : loaded->competences) {
        const std::string& block = loaded->blocks[competence.block].id;
        CHECK(competence.id.substr(0, block.size() + 1) == block + ".");
      }
    }
    THEN("what is not there is not found") {
      CHECK(loaded->find_competence("4.9") == nullptr);
      CHECK(loaded->find_block("12") == nullptr);
      CHECK(loaded->find_knockout("kindness") == nullptr);
    }
  }
}

SCENARIO("another profession is a data file", "[framework]") {
  GIVEN("a framework of a baker with one block") {
    const auto loaded = framework_from_json(kTwoBlocks, "baker.json");
    THEN("it loads without a line of code") {
      REQUIRE(loaded.ok());
      CHECK(loaded->find_competence("1.1")->text.fr == "Pétrit la pâte");
      CHECK(loaded->blocks[0].knowledge.size() == 1);
    }
  }
}

TEST_CASE("a framework file that cannot be used says why", "[framework][bad-input]") {
  CHECK_THAT(failure_of("{"), holds_text("test.json"));
  CHECK_THAT(failure_of("[]"), holds_text("no framework file"));
  CHECK_THAT(failure_of(with(kTwoBlocks, "\"reader_version\":1", "\"reader_version\":2")),
             holds_text("newer"));
  CHECK_THAT(failure_of(with(kTwoBlocks, "[\"k01\"]", "[\"k09\"]")),
             holds_text("block 1 names a knowledge element that is not there"));
  CHECK_THAT(failure_of(with(kTwoBlocks, "\"fr\":\"Pétrit la pâte\",", "")),
             holds_text("competence 1.1 has no \"fr\""));
  CHECK_THAT(failure_of(with(kTwoBlocks, "\"id\":\"fire\"", "\"id\":7")), holds_text("\"id\""));
  CHECK_THAT(failure_of(with(kTwoBlocks, "\"knowledge\":[{\"id\":\"k01\"",
                             "\"knowledge\":[{\"id\":\"k01\",\"nl\":\"a\",\"fr\":\"a\",\"en\":"
                             "\"a\"},{\"id\":\"k01\"")),
             holds_text("stands twice"));
}
