// Reports as they are asked for on the command line.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "support/catch.h"
#include "support/command_line.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::Outcome;

namespace {

Outcome run(const std::string& arguments) {
  return test::run_klankbord(arguments);
}

// A data folder with the golden attempts of one scenario.
class Stage {
 public:
  Stage() {
    const auto golden = test::source_dir() / "tests" / "golden";
    std::filesystem::create_directories(folder_.path() / "attempts");
    std::filesystem::copy(golden / "scenarios", folder_.path() / "scenarios");
    for (const char* run : {"poor", "typical", "model"}) {
      const std::string name = "late-washer-v1-" + std::string(run) + ".jsonl";
      std::filesystem::copy(golden / "attempts" / name, folder_.path() / "attempts" / name);
    }
  }
  std::string data() const { return " --data '" + folder_.path().string() + "'"; }
  std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }
  std::string quoted(const std::string& name) const { return "'" + file(name).string() + "'"; }
  std::string bytes(const std::string& name) const {
    std::ifstream stream(file(name), std::ios::binary);
    std::stringstream all;
    all << stream.rdbuf();
    return all.str();
  }

 private:
  test::TempFolder folder_;
};

}  // namespace

TEST_CASE("one command writes several reports of an attempt", "[app][report]") {
  const Stage stage;
  const Outcome made = run("report late-washer-v1-typical --html " + stage.quoted("a.html") +
                           " --csv " + stage.quoted("a.csv") + " --xapi " + stage.quoted("a.json") +
                           " --pdf " + stage.quoted("a.pdf") + stage.data());
  INFO(made.text);
  REQUIRE(made.code == 0);
  CHECK_THAT(stage.bytes("a.html"), holds_text("22 van 44 punten"));
  CHECK_THAT(stage.bytes("a.csv"), holds_text("late-washer-v1-typical;late-washer;"));
  CHECK_THAT(stage.bytes("a.json"), holds_text("verbs/completed"));
  CHECK(stage.bytes("a.pdf").substr(0, 5) == "%PDF-");
}

TEST_CASE("asking again gives the same bytes", "[app][report]") {
  const Stage stage;
  for (const std::string format : {"html", "csv", "xapi", "pdf"}) {
    const std::string ask = "report late-washer-v1-poor --lang fr --" + format + " ";
    REQUIRE(run(ask + stage.quoted("one") + stage.data()).code == 0);
    REQUIRE(run(ask + stage.quoted("two") + stage.data()).code == 0);
    INFO(format);
    CHECK(stage.bytes("one") == stage.bytes("two"));
    std::filesystem::remove(stage.file("one"));
    std::filesystem::remove(stage.file("two"));
  }
}

TEST_CASE("a file that is there is replaced only when asked", "[app][report][exit-code]") {
  const Stage stage;
  std::ofstream(stage.file("mine.txt")) << "keep";
  for (const std::string format : {"html", "csv", "xapi", "pdf"}) {
    const std::string ask =
        "report late-washer-v1-model --" + format + " " + stage.quoted("mine.txt") + stage.data();
    INFO(format);
    const Outcome refused = run(ask);
    CHECK(refused.code == 5);
    CHECK_THAT(refused.text, holds_text("--force"));
    CHECK(stage.bytes("mine.txt") == "keep");
    CHECK(run(ask + " --force").code == 0);
    CHECK(stage.bytes("mine.txt") != "keep");
    std::ofstream(stage.file("mine.txt")) << "keep";
  }
}

TEST_CASE("reports go to standard output, but one at a time", "[app][report]") {
  const Stage stage;
  const Outcome shown = run("report late-washer-v1-model --html -" + stage.data());
  CHECK(shown.code == 0);
  CHECK(shown.text.substr(0, 15) == "<!DOCTYPE html>");
  CHECK(run("report late-washer-v1-model --html - --csv -" + stage.data()).code == 2);
  CHECK(run("report late-washer-v1-model --pdf -" + stage.data()).code == 2);
}

TEST_CASE("what cannot be reported is said", "[app][report][exit-code]") {
  const Stage stage;
  CHECK(run("report late-washer-v1-model" + stage.data()).code == 2);
  CHECK(run("report --html -" + stage.data()).code == 2);
  CHECK(run("report late-washer-v1-model --all --csv -" + stage.data()).code == 2);
  CHECK(run("report --progress --xapi -" + stage.data()).code == 2);
  CHECK(run("report --all --html -" + stage.data()).code == 2);
  const Outcome unknown = run("report late-washer-v1-modal --html -" + stage.data());
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.text, holds_text("late-washer-v1-model"));
  const Outcome in_pdf =
      run("report late-washer-v1-modal --pdf " + stage.quoted("x.pdf") + stage.data());
  CHECK(in_pdf.code == 3);
  CHECK_THAT(in_pdf.text, holds_text("late-washer-v1-model"));
  CHECK_FALSE(std::filesystem::exists(stage.file("x.pdf")));
}

TEST_CASE("progress and all attempts", "[app][report]") {
  const Stage stage;
  const Outcome progress =
      run("report --progress --html " + stage.quoted("p.html") + " --csv " + stage.quoted("p.csv") +
          " --pdf " + stage.quoted("p.pdf") + stage.data());
  INFO(progress.text);
  CHECK(progress.code == 0);
  CHECK_THAT(stage.bytes("p.html"), holds_text("Vorderingen"));
  CHECK_THAT(stage.bytes("p.csv"), holds_text("late-washer-v1-model"));
  CHECK(stage.bytes("p.pdf").substr(0, 5) == "%PDF-");
  const Outcome all = run("report --all --csv -" + stage.data());
  CHECK(all.code == 0);
  CHECK(std::count(all.text.begin(), all.text.end(), '\n') == 4);
  const Outcome statements = run("report --all --xapi -" + stage.data());
  CHECK(statements.code == 0);
  CHECK_THAT(statements.text, holds_text("late-washer-v1-poor"));
  CHECK_THAT(statements.text, holds_text("late-washer-v1-model"));
}
