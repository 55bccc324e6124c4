// klankbord graph, as an author or a script meets it.
#include "support/catch.h"
#include "support/command_line.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::Outcome;
using test::quoted;

TEST_CASE("graph writes a picture and replaces one only when asked", "[app][graph]") {
  const test::TempFolder folder;
  const auto file = folder / "graph.svg";
  const std::string words = "graph late-washer --lang en --svg " + quoted(file);
  const Outcome first = test::run_klankbord(words);
  CHECK(first.code == 0);
  CHECK_THAT(test::read_text(file), holds_text("<svg "));
  CHECK_THAT(test::read_text(file), holds_text("greeting"));
  test::write_text(file, "mine");
  const Outcome second = test::run_klankbord(words);
  CHECK(second.code != 0);
  CHECK(test::read_text(file) == "mine");
  CHECK(test::run_klankbord(words + " --force").code == 0);
  CHECK_THAT(test::read_text(file), holds_text("</svg>"));
}

TEST_CASE("graph goes to standard output, and refuses what is not there", "[app][graph]") {
  CHECK_THAT(test::run_klankbord("graph late-washer --lang fr --svg -").text,
             holds_text("Trois semaines"));
  const Outcome unknown = test::run_klankbord("graph late-wascher --svg -");
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.text, holds_text("late-washer"));
  CHECK(test::run_klankbord("graph late-washer").code == 2);
}

TEST_CASE("graph and statistics find an author's own scenario as list does", "[app][graph]") {
  const test::TempFolder data;
  const std::string where = " --data " + quoted(data.path());
  REQUIRE(test::run_klankbord("new complaint mine" + where).code == 0);
  const Outcome graph = test::run_klankbord("graph mine --svg -" + where);
  CHECK(graph.code == 0);
  CHECK_THAT(graph.text, holds_text("<svg "));
  const Outcome statistics = test::run_klankbord("statistics mine --simulated 50" + where);
  CHECK(statistics.code == 0);
  CHECK_THAT(statistics.text, holds_text("mine"));
  for (const char* other : {"list", "explore mine", "bots mine", "model mine", "lines mine"}) {
    INFO(other);
    CHECK(test::run_klankbord(other + where).code == 0);
  }
}
