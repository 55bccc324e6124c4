// The scenarios that come with Klankbord load, quickly and without a remark of the loader, and the
// description of the language for editors names what the language has.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "loading.h"
#include "scenario/compiled.h"
#include "script/codes.h"
#include "script/loader.h"
#include "support/catch.h"

namespace {

using namespace klankbord;

std::filesystem::path library() {
  return test::source_dir() / "scenarios";
}

// The Lua files of the folders of scenarios/, by path below it.
std::vector<std::string> lua_files(bool companies) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(library())) {
    const std::string path = std::filesystem::relative(entry.path(), library()).generic_string();
    const bool is_company = path.rfind("companies/", 0) == 0;
    const bool is_type_file = path.rfind("lib/", 0) == 0;
    if (entry.path().extension() == ".lua" && is_company == companies && !is_type_file) {
      files.push_back(path);
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

script::Loaded load_from_library(const std::string& path) {
  return script::load_scenario(test::competency_list(), test::read_file(library() / path), path,
                               test::modules_in(library()));
}

}  // namespace

TEST_CASE("every scenario of the library loads without a remark", "[script][library]") {
  const std::vector<std::string> files = lua_files(false);
  REQUIRE_FALSE(files.empty());
  for (const std::string& path : files) {
    const script::Loaded result = load_from_library(path);
    CAPTURE(path, test::listing(result.diagnostics));
    CHECK(result.diagnostics.empty());
    REQUIRE(result.scenario != nullptr);
    CHECK(path ==
          std::string(to_string(result.scenario->kind)) + "/" + result.scenario->id + ".lua");
  }
}

TEST_CASE("every company of the library loads without a remark", "[script][library]") {
  const std::vector<std::string> files = lua_files(true);
  REQUIRE_FALSE(files.empty());
  for (const std::string& path : files) {
    const script::LoadedCompany result =
        script::load_company(test::read_file(library() / path), path, test::modules_in(library()));
    CAPTURE(path, test::listing(result.diagnostics));
    CHECK(result.diagnostics.empty());
    CHECK(result.company != nullptr);
  }
}

TEST_CASE("the compiled form of a loaded scenario reads back as the same", "[script][library]") {
  for (const std::string& path : lua_files(false)) {
    const script::Loaded result = load_from_library(path);
    CAPTURE(path);
    REQUIRE(result.scenario != nullptr);
    const auto again = scenario::scenario_from_json(scenario::to_json(*result.scenario), path);
    REQUIRE(again.ok());
    CHECK(again->content_hash == scenario::content_hash_of(*result.scenario));
  }
}

TEST_CASE("every node, option and line knows where it was written", "[script][library]") {
  for (const std::string& path : lua_files(false)) {
    const script::Loaded result = load_from_library(path);
    REQUIRE(result.scenario != nullptr);
    const std::string source = test::read_file(library() / path);
    const auto line = [&](int number) {
      std::size_t begin = 0;
      for (int i = 1; i < number; ++i) begin = source.find('\n', begin) + 1;
      return source.substr(begin, source.find('\n', begin) - begin);
    };
    const scenario::Scenario& s = *result.scenario;
    CAPTURE(path);
    for (const scenario::Node& node : s.nodes) {
      // `node "id"`, or another word that stands where a node does.
      CHECK(line(node.source_line).find(" \"" + node.id + "\" {") != std::string::npos);
      for (const scenario::Line& said : node.lines) {
        const std::string begin = said.text.substr(0, 12);
        CHECK(line(said.source_line).find(begin) != std::string::npos);
      }
    }
    for (const scenario::Option& option : s.options) {
      const std::string written = line(option.source_line);
      const bool offered = s.nodes[option.node].interaction == scenario::Interaction::choose;
      // An outcome that is not written stands where its node does.
      const bool found =
          written.find(offered ? "option \"" + option.id + "\"" : option.id) != std::string::npos ||
          (!offered && option.source_line == s.nodes[option.node].source_line);
      CAPTURE(option.id, written);
      CHECK(found);
    }
    for (const scenario::Rule& rule : s.rules) {
      if (rule.source_line == 0) continue;  // of the company
      CHECK(line(rule.source_line).find("rule \"" + rule.id + "\"") != std::string::npos);
    }
    for (const scenario::Variable& variable : s.variables) {
      CHECK(line(variable.source_line).find(variable.id) != std::string::npos);
    }
    for (const scenario::Opportunity& opportunity : s.opportunities) {
      CHECK(line(opportunity.source_line).find(opportunity.id) != std::string::npos);
    }
  }
}
