// klankbord exam report over a station with one candidate, before a release and after it.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "session/marking_station.h"
#include "support/catch.h"
#include "support/command_line.h"
#include "support/played_sitting.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::Outcome;
using test::quoted;

namespace {

std::string clock_text() {
  return "2026-05-05T09:00:00Z";
}

struct Office {
  test::TempFolder folder;
  test::ExamExample exam = test::marked_exam();

  Office() {
    test::write_text(folder / "passphrase", "vier paarden in de regen\n");
    test::write_text(
        folder / "centre.secret",
        exam::seal_centre_secret(exam.centre, "vier paarden in de regen", exam::kLeastCost));
    test::write_text(folder / "form.key", exam.key_file);
    test::write_text(folder / "1042.sitting",
                     test::played_sitting(exam.content, exam.key.form_hash, {}));
    auto station = open();
    REQUIRE(station.import({folder / "form.key", folder / "1042.sitting"}, {}).ok());
    REQUIRE(station.mark(exam.centre, "Marking.", 1, {}).ok());
  }

  session::MarkingStation open() const {
    auto station =
        session::MarkingStation::open({folder / "station", {}}, store::system_disk(), clock_text);
    if (!station) FAIL(station.failure().message);
    return std::move(*station);
  }

  void release() const {
    auto station = open();
    const auto keys = station.keys(exam.centre);
    const std::string sitting = station.find("1042")->sitting;
    for (const char* by : {"An", "Bo"}) {
      const auto opened = station.open_sitting(*keys, exam.centre, sitting);
      REQUIRE(station.rule(*opened, {{exam::RulingKind::level, by, clock_text(), "", 1, "own", 2}})
                  .ok());
    }
    REQUIRE(station.mark(exam.centre, "Marking.", 1, {}).ok());
    const auto opened = station.open_sitting(*keys, exam.centre, sitting);
    REQUIRE(station.release(*opened, exam.centre, "Cas").ok());
  }

  Outcome report(const std::string& words) const {
    return test::run_klankbord("exam report " + words + " --station " + quoted(folder / "station") +
                               " --centre " + quoted(folder / "centre.secret") +
                               " --passphrase-file " + quoted(folder / "passphrase"));
  }
};

}  // namespace

SCENARIO("exam report writes what may be told", "[app][exam][report]") {
  const Office office;
  WHEN("the result is not released") {
    const Outcome page = office.report("1042 --html - --lang en");
    THEN("the report says so, and there are no statements") {
      CHECK(page.code == 0);
      CHECK_THAT(page.text, holds_text("Not yet released"));
      CHECK_THAT(page.text, !holds_text("assed"));
      CHECK(office.report("1042 --xapi -").code == 5);
    }
  }
  WHEN("it is released") {
    office.release();
    THEN("a page, paper and statements tell it") {
      const Outcome page = office.report("1042 --html - --lang fr");
      CHECK(page.code == 0);
      CHECK_THAT(page.text, holds_text("Réussi"));
      CHECK_THAT(page.text, !holds_text("Élément par élément"));
      CHECK_THAT(office.report("1042 --html - --lang fr --retired").text,
                 holds_text("Élément par élément"));
      const Outcome statements = office.report("1042 --xapi -");
      REQUIRE(statements.code == 0);
      CHECK(nlohmann::json::parse(statements.text).size() == 6);
      CHECK(office.report("1042 --xapi -").text == statements.text);
    }
    THEN("all sittings go on one page and on paper") {
      CHECK_THAT(office.report("--html - --form kcm-2026-a").text, holds_text("1042"));
      const std::string file = quoted(office.folder / "sittings.pdf");
      const Outcome made = office.report("--pdf " + file);
      INFO(made.text);
      REQUIRE(made.code == 0);
      CHECK(test::read_text(office.folder / "sittings.pdf").substr(0, 5) == "%PDF-");
      CHECK(office.report("--pdf " + file).code == 5);
      CHECK(office.report("1042 --pdf " + file + " --force").code == 0);
    }
  }
  WHEN("something else is asked for") {
    THEN("it says what is wrong") {
      CHECK(office.report("1042").code == 2);
      CHECK(office.report("--xapi -").code == 2);
      CHECK(office.report("9999 --html -").code == 3);
      CHECK(office.report("--html - --day 2031-01-01").code == 3);
      const auto nowhere = office.folder / "nowhere";
      CHECK(test::run_klankbord("exam report --html - --station " + quoted(nowhere)).code == 3);
      CHECK_FALSE(std::filesystem::exists(nowhere));
    }
  }
}
