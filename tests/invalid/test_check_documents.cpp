// Every code of the checker and of plans is documented, and every documented example behaves as it
// says. (The codes of the loader have the same test in tests/script.)
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "analysis/check.h"
#include "analysis/check_codes.h"
#include "analysis/plan.h"
#include "base/limits.h"
#include "script/loader.h"
#include "session/lines.h"
#include "support/catch.h"
#include "support/diagnostic_example.h"
#include "support/paths.h"

namespace {

using namespace klankbord;
using test::DiagnosticExample;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

framework::Framework list_from(const std::string& json) {
  auto read = framework::framework_from_json(json, "list.json");
  REQUIRE(read.ok());
  return std::move(read.value());
}

const framework::Framework& official_list() {
  static const framework::Framework list = list_from(
      read_file(test::source_dir() / "assets" / "frameworks" / "klantcontactmedewerker.json"));
  return list;
}

std::string listing(const base::Diagnostics& diagnostics) {
  std::string all;
  for (const base::Diagnostic& d : diagnostics) all += to_string(d) + "\n";
  return all;
}

// The examples play in the company that the examples of the loader play in.
script::Loaded load(const std::string& source) {
  const auto modules = [](const std::string& path) -> base::Result<std::string> {
    return read_file(test::source_dir() / "tests" / "script" / "modules" / path);
  };
  return script::load_scenario(official_list(), source, "example.lua", modules);
}

// What an example cannot write down it asks for in its first line.
std::string generated(const std::string& plan) {
  const bool large = plan.rfind("# generate: add 1048576 spaces\n", 0) == 0;
  return large ? plan + std::string(base::kMaxPlanBytes, ' ') : plan;
}

base::Diagnostics findings_of(const DiagnosticExample& example, bool is_fixed) {
  const std::string& block = is_fixed ? example.fixed : example.failing;
  const auto scenario = example.others.find("lua scenario");
  const bool is_plan = scenario != example.others.end();
  const script::Loaded loaded = load(is_plan ? scenario->second : block);
  INFO(listing(loaded.diagnostics));
  REQUIRE(loaded.scenario != nullptr);
  CHECK(loaded.diagnostics.empty());
  if (is_plan && example.code >= analysis::kRunMissing) {
    return analysis::check_plan(block, loaded.scenario, "example.plan");
  }
  if (is_plan) {
    return analysis::read_plan(generated(block), *loaded.scenario, "example.plan").diagnostics;
  }
  if (const auto lines = example.others.find("json lines"); lines != example.others.end()) {
    const auto other = example.others.find("json lines fixed");
    // Where the mistake is in the file beside the scenario, both blocks of Lua are the same.
    const bool mended = is_fixed && other != example.others.end();
    scenario::Scenario translated = *loaded.scenario;
    return session::lay_lines(mended ? other->second : lines->second, translated, "example.lua",
                              "example.lines.json");
  }
  // These are asked for by themselves.
  if (example.code >= analysis::kNotCounted && example.code <= analysis::kNeverMet) {
    return analysis::check_counted(*loaded.scenario, "example.lua");
  }
  if (example.code == analysis::kLibraryCueTells) {
    return analysis::check_library({loaded.scenario.get()}, "scenarios");
  }
  if (example.code == analysis::kRandomPasses) {
    return analysis::check_chance(*loaded.scenario, "example.lua");
  }
  const auto other_list = example.others.find("json framework");
  return analysis::check(
      *loaded.scenario,
      other_list == example.others.end() ? official_list() : list_from(other_list->second),
      "example.lua", &loaded.texts);
}

// An example is too short for a conversation; that is what KB112 says, and no more about it.
base::Diagnostics without_shortness(base::Diagnostics found, const std::string& code) {
  const auto is_shortness = [&](const base::Diagnostic& d) {
    return d.code == analysis::kFewDecisions && code != analysis::kFewDecisions;
  };
  found.erase(std::remove_if(found.begin(), found.end(), is_shortness), found.end());
  return found;
}

std::vector<DiagnosticExample> examples() {
  auto all = test::diagnostic_examples("KB1");
  for (const char* series : {"KB2", "KB3", "KB4", "KB6"}) {
    for (DiagnosticExample& example : test::diagnostic_examples(series)) all.push_back(example);
  }
  return all;
}

const analysis::CodeInfo* info_of(const std::string& code) {
  const auto& all = analysis::codes();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& info) { return info.code == code; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("every code of the checker and of plans has a file that explains it", "[check][docs]") {
  std::set<std::string> documented;
  for (const DiagnosticExample& example : examples()) {
    CAPTURE(example.file);
    CHECK(example.file == example.code + ".md");
    documented.insert(example.code);
    const analysis::CodeInfo* info = info_of(example.code);
    REQUIRE(info != nullptr);
    CHECK(example.title == info->title);
    CHECK(example.severity == to_string(info->severity));
    CHECK(example.text.size() > 60);
  }
  for (const analysis::CodeInfo& info : analysis::codes()) {
    CAPTURE(info.code);
    CHECK(documented.count(std::string(info.code)) == 1);
  }
}

TEST_CASE("no file in the folder of diagnostics explains nothing", "[check][docs]") {
  for (const DiagnosticExample& example : test::diagnostic_examples("")) {
    CAPTURE(example.file);
    const std::string series = example.file.substr(0, 3);
    CHECK((series == "KB0" || series == "KB1" || series == "KB2" || series == "KB3" ||
           series == "KB4" || series == "KB6"));
  }
}

TEST_CASE("the failing example of a check gives its code at the marked line", "[check][docs]") {
  for (const DiagnosticExample& example : examples()) {
    CAPTURE(example.file);
    REQUIRE_FALSE(example.failing.empty());
    const auto found = without_shortness(findings_of(example, false), example.code);
    CAPTURE(listing(found));
    // One mistake, one finding: what follows from it is not reported as well.
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == example.code);
    CHECK(found[0].line == example.marked_line);
    CHECK(to_string(found[0].severity) == example.severity);
    CHECK_FALSE(found[0].message.empty());
    CHECK_FALSE(found[0].suggestion.empty());
  }
}

TEST_CASE("the fixed example of a check gives nothing", "[check][docs]") {
  for (const DiagnosticExample& example : examples()) {
    CAPTURE(example.file);
    REQUIRE_FALSE(example.fixed.empty());
    const auto found = without_shortness(findings_of(example, true), example.code);
    CAPTURE(listing(found));
    CHECK(found.empty());
  }
}

TEST_CASE("only findings about a whole file have no marked line", "[check][docs]") {
  const std::set<std::string> unmarked = {"KB112", "KB115", "KB116", "KB120", "KB122", "KB123",
                                          "KB124", "KB158", "KB161", "KB164", "KB204", "KB215",
                                          "KB311", "KB312", "KB313", "KB314", "KB315", "KB316",
                                          "KB317", "KB318", "KB319", "KB321", "KB410", "KB412"};
  for (const DiagnosticExample& example : examples()) {
    CAPTURE(example.file);
    CHECK((example.marked_line == 0) == (unmarked.count(example.code) == 1));
  }
}
