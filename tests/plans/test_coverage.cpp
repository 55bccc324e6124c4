// Every competence of the official list can be shown somewhere, and the author's guide says where.
#include <fstream>
#include <sstream>

#include "analysis/coverage.h"
#include "session/library.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace klankbord;

namespace {

std::string guide() {
  std::ifstream file(test::source_dir() / "scenarios" / "README.md");
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("the library observes all 66 competences", "[plans][coverage]") {
  const auto framework = session::load_framework(test::source_dir());
  REQUIRE(framework.ok());
  const auto library = session::Library::scan(*framework, test::source_dir());
  REQUIRE(library.ok());
  std::vector<const scenario::Scenario*> scenarios;
  for (const session::LibraryEntry& entry : library->entries()) {
    if (entry.usable()) scenarios.push_back(entry.scenario.get());
  }
  const auto coverage = analysis::coverage(*framework, scenarios);
  REQUIRE(coverage.size() == 66);
  for (const analysis::CompetenceCoverage& one : coverage) {
    INFO(one.id);
    CHECK_FALSE(one.observations.empty());
    for (const analysis::Observation& seen : one.observations) {
      const analysis::Means& means = seen.means;
      CHECK((means.answer || means.interaction || means.open || means.rule));
    }
  }
  SECTION("and scenarios/README.md has the table as `klankbord coverage --markdown` writes it") {
    CHECK(guide().find(analysis::coverage_markdown(*framework, coverage)) != std::string::npos);
  }
}

TEST_CASE("a competence without a scenario is listed as not covered", "[plans][coverage]") {
  const auto framework = session::load_framework(test::source_dir());
  REQUIRE(framework.ok());
  const auto coverage = analysis::coverage(*framework, {});
  REQUIRE(coverage.size() == 66);
  CHECK(coverage.front().observations.empty());
}
