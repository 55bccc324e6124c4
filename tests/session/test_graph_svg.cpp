// The graph as SVG: it holds every box and way, says what it shows, and no text can break it.
#include "session/graph_svg.h"

#include <algorithm>
#include <cstdlib>

#include "session/library.h"
#include "store/files.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/scenario_builder.h"
#include "support/well_formed.h"

using namespace klankbord;
using test::holds_text;

namespace {

text::Catalogue words(base::Language language) {
  const std::string name = std::string(to_string(language)) + ".json";
  const auto json = store::read_file(test::source_dir() / "assets/text" / name, 1u << 20);
  REQUIRE(json.ok());
  auto catalogue = text::Catalogue::from_json(language, *json, name);
  REQUIRE(catalogue.ok());
  return std::move(*catalogue);
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

// A customer whose words would end the file, were they written as they are.
std::shared_ptr<const scenario::Scenario> sharp_tongued() {
  test::ScenarioBuilder builder;
  builder.opportunity("welcome", "4.1").phase("4").node("greeting", 2);
  builder.says("</svg><script>alert(\"&\")</script>");
  builder.option("warm").earns("welcome", 2);
  builder.option("again").to("greeting");
  builder.node("bye").says("Tot ziens.");
  return builder.build();
}

}  // namespace

SCENARIO("a graph as SVG is well-formed, complete and in words", "[session][graph]") {
  const auto framework = session::load_framework(test::source_dir());
  REQUIRE(framework.ok());
  GIVEN("a scenario with a loop, a finding and a line that looks like markup") {
    base::Diagnostics findings(1);
    findings[0].file = "example.lua";
    auto scenario = std::make_shared<scenario::Scenario>(*sharp_tongued());
    scenario->nodes[0].source_line = findings[0].line = 7;
    const session::GraphPicture picture = session::picture_of(scenario, findings);
    const std::string svg = session::graph_svg(picture, *framework, words(base::Language::en));
    THEN("it is well-formed and runs nothing") {
      CHECK(test::WellFormed(svg).complaint() == "");
      CHECK(count_of(svg, "<script") == 0);
      CHECK_THAT(svg, holds_text("&lt;/svg&gt;"));
    }
    THEN("every box and every way is there once") {
      CHECK(count_of(svg, "<rect class=\"box") == picture.graph.boxes.size());
      CHECK(count_of(svg, "<path class=\"way") == picture.graph.ways.size());
      CHECK(count_of(svg, "way back\"") == 1);
      CHECK(count_of(svg, "box found\"") == 1);
    }
    THEN("it has a title, a description and the words of each part") {
      CHECK_THAT(svg, holds_text("aria-labelledby=\"graph-title graph-words\""));
      CHECK_THAT(svg, holds_text("1 box has a finding"));
      CHECK_THAT(svg, holds_text("greeting → bye: "));
    }
    THEN("it needs no other file, and knows dark and print") {
      CHECK(count_of(svg, "href") == 0);
      CHECK(count_of(svg, "url(http") == 0);
      CHECK_THAT(svg, holds_text("@media screen and (prefers-color-scheme: dark)"));
    }
    THEN("it speaks the language that is asked for") {
      CHECK_THAT(session::graph_svg(picture, *framework, words(base::Language::nl)),
                 holds_text("1 kader heeft een bevinding"));
    }
  }
}

SCENARIO("every scenario of the library has a picture", "[session][graph]") {
  const auto framework = session::load_framework(test::source_dir());
  const auto files = session::scenario_files(test::source_dir());
  REQUIRE(files.ok());
  const text::Catalogue tr = words(base::Language::fr);
  for (const auto& file : *files) {
    const auto entry = session::load_scenario_file(*framework, test::source_dir(), file);
    REQUIRE(entry.usable());
    INFO(entry.id);
    const session::GraphPicture picture = session::picture_of(entry.scenario, {});
    CHECK(test::WellFormed(session::graph_svg(picture, *framework, tr)).complaint() == "");
    CHECK(picture.traffic.box_permille(0) == 1000);
  }
}
