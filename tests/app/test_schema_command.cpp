// klankbord schema, as an author, a tool or a script meets it.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "support/catch.h"
#include "support/command_line.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using nlohmann::json;
using test::holds_text;
using test::Outcome;
using test::quoted;

TEST_CASE("schema lists the formats and prints the schema of each", "[app][schema]") {
  const Outcome listed = test::run_klankbord("schema --json");
  REQUIRE(listed.code == 0);
  const json formats = json::parse(listed.text)["formats"];
  std::size_t files = 0;
  const auto folder = test::source_dir() / "assets" / "schemas";
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    CHECK(file.path().extension() == ".json");
    ++files;
  }
  CHECK(formats.size() == files);
  const Outcome plain = test::run_klankbord("schema");
  CHECK(plain.code == 0);
  for (const json& one : formats) {
    const std::string name = one["format"];
    CAPTURE(name);
    CHECK_FALSE(one["title"].get<std::string>().empty());
    CHECK_THAT(plain.text, holds_text(name));
    CHECK_THAT(plain.text, holds_text(one["description"].get<std::string>()));
    const Outcome printed = test::run_klankbord("schema " + name);
    CHECK(printed.code == 0);
    CHECK(json::parse(printed.text)["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  }
}

TEST_CASE("schema says which format is not there", "[app][schema]") {
  const Outcome unknown = test::run_klankbord("schema jurnal");
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.text, holds_text("journal"));
  CHECK(test::run_klankbord("schema ../frameworks/klantcontactmedewerker").code == 3);
  CHECK(test::run_klankbord("schema --no-such-word").code == 2);
}

TEST_CASE("schema writes the language for editors and for people", "[app][schema]") {
  const test::TempFolder folder;
  const auto types = folder / "klankbord.d.lua", reference = folder / "reference.md";
  const std::string words =
      "schema --lua-types " + quoted(types) + " --reference " + quoted(reference);
  CHECK(test::run_klankbord(words).code == 0);
  CHECK_THAT(test::read_text(types), holds_text("---@class klankbord.OptionTable"));
  CHECK_THAT(test::read_text(reference), holds_text("### option"));
  test::write_text(types, "mine");
  CHECK(test::run_klankbord(words).code != 0);
  CHECK(test::read_text(types) == "mine");
  CHECK(test::run_klankbord(words + " --force").code == 0);
  CHECK_THAT(test::run_klankbord("schema --lua-types -").text, holds_text("---@meta"));
}
