// A class as a table and as a page: everybody in it, nothing that a spreadsheet or a browser would
// take for more than words.
#include "report/room_report.h"
#include "support/catch.h"
#include "support/sample_report.h"

using namespace klankbord;
using namespace klankbord::report;

namespace {

RoomReport example() {
  RoomReport room;
  room.code = "BCDFGH";
  room.scenario = "late-washer";
  room.title = {"Drie weken wachten", base::Language::nl};
  room.opened = {"2026-05-04T08:00:00Z", 2026, 5, 4, 10, 0};
  room.blocks = {{"4", {"Onthaalt de klant", base::Language::nl}},
                 {"5", {"Schat de situatie in", base::Language::nl}}};
  RoomLearner noor;
  noor.nickname = "=Noor;<b>";
  noor.begun = noor.finished = true;
  noor.answers = 12;
  noor.total = {9, 16};
  noor.pending = 2;
  noor.blocks = {{8, 10}, {1, 6}};
  noor.knockouts = {"K1", "K3"};
  noor.marks = {{{"5.2 Luistert", base::Language::nl}, 1, "Te veel vakwoorden"}};
  noor.notes = {"Vraagt snel hulp"};
  RoomLearner sam;
  sam.nickname = "Sam";
  room.learners = {noor, sam};
  room.notes = {"Volgende week: bezwaren"};
  return room;
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

SCENARIO("a class as a table has a row for every learner") {
  const std::string csv = csv_of(example(), test::catalogue(base::Language::nl));
  CHECK(count(csv, "\r\n") == 3);
  const std::size_t first = csv.find("\r\n") + 2;
  const std::string noor = csv.substr(first, csv.find("\r\n", first) - first);
  CHECK(noor ==
        "\"'=Noor;<b>\";late-washer;Drie weken wachten;2026-05-04 10:00;12;ja;9;16;56,2;2;K1 K3;8;"
        "10;1;6");
  // Who has not begun has as many cells.
  CHECK(csv.find("Sam;late-washer;Drie weken wachten;2026-05-04 10:00;0;nee;0;0;;0;;0;0;0;0") !=
        std::string::npos);
  CHECK(count(csv.substr(0, first), ";") == 14);
}

SCENARIO("a class as a page tells points in words, marks and notes") {
  for (const base::Language language : base::kLanguages) {
    const std::string html = html_of(example(), test::catalogue(language));
    CHECK(html.find("=Noor;&lt;b&gt;") != std::string::npos);
    CHECK(html.find("<b>") == std::string::npos);
    CHECK(html.find("8/10") != std::string::npos);
    CHECK(html.find("Te veel vakwoorden") != std::string::npos);
    CHECK(html.find("Vraagt snel hulp") != std::string::npos);
    CHECK(html.find("Volgende week: bezwaren") != std::string::npos);
    CHECK(html.find("K1 K3") != std::string::npos);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(count(html, "<table") == 1);
  }
  const std::string dutch = html_of(example(), test::catalogue(base::Language::nl));
  CHECK(dutch.find("sterk") != std::string::npos);
  CHECK(dutch.find("niet begonnen") != std::string::npos);
}
