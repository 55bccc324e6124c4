// A marking station from the folder that comes in to the result that goes out.
#include "session/marking_station.h"

#include <fmt/core.h>

#include <fstream>

#include "base/hash.h"
#include "session/exam_forms.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/paths.h"
#include "support/played_sitting.h"
#include "support/temp_folder.h"

using namespace klankbord;
using namespace klankbord::session;
using exam::Ruling;
using exam::RulingKind;
using exam::Standing;
using test::ExamExample;
using test::SittingOf;
using test::TempFolder;

namespace {

std::string clock_text() {
  return "2026-05-05T09:00:00Z";
}

void write(const store::Path& file, const std::string& bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

std::string nonce(int number) {
  return fmt::format("{:032x}", 0x1000000 + number);
}

std::string sitting_of(const ExamExample& exam, int number, const test::Choose& choose) {
  SittingOf sitting;
  sitting.candidate = std::to_string(1000 + number);
  sitting.nonce = nonce(number);
  sitting.choose = choose;
  return test::played_sitting(exam.content, exam.key.form_hash, sitting);
}

// A folder as it comes from a centre: the key and four candidates. 0 does all right, 1 is brisk, 2
// is rude, 3 explains vaguely.
struct Incoming {
  TempFolder folder;
  ExamExample exam = test::marked_exam();
  Incoming() {
    write(folder / "in/form.key", exam.key_file);
    const char* paths[] = {"greeting/warm", "greeting/brisk", "greeting/rude", "explaining/vague"};
    for (int i = 0; i < 4; ++i) {
      write(folder / "in/room-3" / (std::to_string(i) + ".sitting"),
            sitting_of(exam, i, test::answers(paths[i])));
    }
  }
  MarkingStation station() const {
    auto station = MarkingStation::open({folder / "station", {}}, store::system_disk(), clock_text);
    if (!station) FAIL(station.failure().message);
    return std::move(*station);
  }
};

std::vector<int> outcomes(const std::vector<ImportedFile>& files) {
  std::vector<int> count(3);
  for (const ImportedFile& file : files) ++count[static_cast<std::size_t>(file.outcome)];
  return count;
}

Ruling level(const std::string& by, int value) {
  return {RulingKind::level, by, clock_text(), "", 1, "own", value};
}

MarkRun marked(MarkingStation& station, const ExamExample& exam) {
  const auto run = station.mark(exam.centre, "Marking.", 2, {});
  if (!run) FAIL(run.failure().message);
  return *run;
}

// The same form, of the framework that the program has.
ExamExample with_the_framework(ExamExample exam) {
  exam::Form& form = exam.key.form;
  form.framework = "klantcontactmedewerker";
  form.framework_hash = framework_hash(test::source_dir(), form.framework).value();
  exam.content.form = form;
  exam.form_file = exam::seal_form(exam.content, exam.centre, exam.code, exam::kLeastCost);
  exam.key.form_hash = base::sha256_hex(exam.form_file);
  exam.key_file = exam::seal_key(exam.key, exam.form_file, exam.centre);
  return exam;
}

// Rates the open answer of one sitting and marks again.
void rate(MarkingStation& station, const ExamExample& exam, const std::string& candidate,
          int value) {
  const auto keys = station.keys(exam.centre);
  REQUIRE(keys.ok());
  const std::string sitting = station.find(candidate)->sitting;
  for (const char* by : {"An", "Bo"}) {
    const auto opened = station.open_sitting(*keys, exam.centre, sitting);
    REQUIRE(opened.ok());
    REQUIRE(station.rule(*opened, {level(by, value)}).ok());
  }
  marked(station, exam);
}

}  // namespace

SCENARIO("a folder comes in once, whatever is in it", "[session][exam]") {
  const Incoming incoming;
  MarkingStation station = incoming.station();
  const auto first = station.import({incoming.folder / "in"}, {});
  REQUIRE(first.ok());
  CHECK(outcomes(*first) == std::vector<int>{5, 0, 0});
  const auto again = station.import({incoming.folder / "in"}, {});
  CHECK(outcomes(*again) == std::vector<int>{0, 5, 0});
  THEN(
      "what is altered, never begun or another journal of a known sitting is refused with a "
      "reason") {
    const std::string bytes = sitting_of(incoming.exam, 9, test::first_answer);
    write(incoming.folder / "more/altered.sitting", test::with_bit_flipped(bytes, 4001));
    write(incoming.folder / "more/open.sitting", bytes.substr(0, bytes.find('\n') + 1));
    write(incoming.folder / "more/other.sitting",
          sitting_of(incoming.exam, 0, test::answers("greeting/brisk")));
    write(incoming.folder / "more/no.key", "{}");
    const auto refused = station.import({incoming.folder / "more"}, {});
    REQUIRE(refused.ok());
    CHECK(outcomes(*refused) == std::vector<int>{0, 0, 4});
    for (const ImportedFile& file : *refused) CHECK_FALSE(file.reason.empty());
  }
  THEN("a folder that is not there is told") {
    CHECK_FALSE(station.import({incoming.folder / "nowhere"}, {}).ok());
  }
}

SCENARIO("sittings are marked once, and again when people have ruled", "[session][exam]") {
  const Incoming incoming;
  MarkingStation station = incoming.station();
  REQUIRE(station.import({incoming.folder / "in"}, {}).ok());
  const MarkRun run = marked(station, incoming.exam);
  CHECK(run.marked == 4);
  CHECK(run.new_marks == 4);
  CHECK(run.problems() == 0);
  CHECK(run.elsewhere == 0);
  CHECK(marked(station, incoming.exam).marked == 0);
  const auto rows = station.list();
  REQUIRE(rows.ok());
  CHECK((*rows)[0].earned == 12);
  CHECK((*rows)[1].earned == 10);
  CHECK((*rows)[0].standing == "open");
  CHECK((*rows)[2].needs == "rate answers: 1, look at knock-outs: 1");
  WHEN("two assessors have rated") {
    rate(station, incoming.exam, "1000", 2);
    THEN("there is a second mark, and the result may be let out") {
      const auto row = station.find("1000");
      CHECK(row->marks == 2);
      CHECK(row->standing == "pass");
      CHECK(row->earned == 16);
      const auto keys = station.keys(incoming.exam.centre);
      const auto opened = station.open_sitting(*keys, incoming.exam.centre, row->sitting);
      const auto released = station.release(*opened, incoming.exam.centre, "Cas");
      REQUIRE(released.ok());
      CHECK(released->released()->standing == Standing::pass);
      CHECK(station.find("1000")->released == 2);
      const auto twice = station.open_sitting(*keys, incoming.exam.centre, row->sitting);
      CHECK_FALSE(station.release(*twice, incoming.exam.centre, "Cas").ok());
    }
    THEN("what nobody decided is not let out") {
      const auto keys = station.keys(incoming.exam.centre);
      const auto opened =
          station.open_sitting(*keys, incoming.exam.centre, station.find("1001")->sitting);
      CHECK_FALSE(station.release(*opened, incoming.exam.centre, "Cas").ok());
    }
  }
  WHEN("the board changes the key") {
    for (const char* candidate : {"1000", "1001", "1002", "1003"}) {
      rate(station, incoming.exam, candidate, 0);
    }
    CHECK(station.find("1003")->standing == "fail");  // 6 of 16
    const assess::Amendments amendments = {
        "kcm-2026-a",
        "Both were right.",
        "the board",
        "2026-05-06",
        {assess::LevelAmendment{"second", "explaining/vague", "clear", 2}}};
    const auto keys = station.keys(incoming.exam.centre);
    const auto asked = station.amend(*keys, amendments);
    REQUIRE(asked.ok());
    CHECK(*asked == 4);
    const MarkRun again = marked(station, incoming.exam);
    THEN("everybody has another mark, and who chose that answer passes") {
      CHECK(again.new_marks == 4);
      CHECK(station.find("1003")->standing == "pass");
      CHECK(station.find("1003")->marks == 3);
      CHECK(station.find("1000")->earned == 12);
      CHECK_FALSE(station.amend(*station.keys(incoming.exam.centre), amendments).ok());
    }
  }
}

SCENARIO("a sitting that was never sealed comes in, and grows", "[session][exam]") {
  const Incoming incoming;
  MarkingStation station = incoming.station();
  REQUIRE(station.import({incoming.folder / "in/form.key"}, {}).ok());
  const std::string whole = test::read_text(incoming.folder / "in/room-3/0.sitting");
  const std::string unsealed = whole.substr(0, whole.rfind('\n', whole.size() - 2) + 1);
  const std::string early = unsealed.substr(0, unsealed.rfind('\n', unsealed.size() - 2) + 1);
  const auto taken = [&](const std::string& bytes) {
    write(incoming.folder / "late/0.sitting", bytes);
    const auto files = station.import({incoming.folder / "late"}, {});
    REQUIRE(files.ok());
    INFO((*files)[0].reason);
    CHECK((*files)[0].sealed == (bytes == whole));
    return (*files)[0].outcome;
  };
  CHECK(taken(early + "{\"torn") == Imported::added);
  CHECK(taken(early) == Imported::known);
  marked(station, incoming.exam);
  CHECK(station.find("1000")->receipt == "");
  CHECK(taken(unsealed) == Imported::added);
  CHECK(taken(early) == Imported::known);
  rate(station, incoming.exam, "1000", 2);
  const auto keys = station.keys(incoming.exam.centre);
  const auto row = station.find("1000");
  CHECK(row->standing == "pass");
  WHEN("it is let out") {
    const auto opened = station.open_sitting(*keys, incoming.exam.centre, row->sitting);
    REQUIRE(opened.ok());
    const auto silently = station.release(*opened, incoming.exam.centre, "Cas");
    REQUIRE_FALSE(silently.ok());
    CHECK(silently.failure().code == base::ExitCode::refused);
    CHECK(silently.failure().message.find("never sealed") != std::string::npos);
    const auto released =
        station.release(*opened, incoming.exam.centre, "Cas", "The disk died; the room log fits.");
    REQUIRE(released.ok());
    THEN("the reason is part of the signed result") {
      const auto result =
          station.folder().read_result(row->sitting, incoming.exam.centre.centre.signing_key);
      REQUIRE(result.ok());
      CHECK((*result)->releases[0].reason == "The disk died; the room log fits.");
    }
  }
  WHEN("its seal comes in after all") {
    CHECK(taken(whole) == Imported::added);
    CHECK(taken(unsealed) == Imported::known);
    CHECK(taken(whole) == Imported::known);
    marked(station, incoming.exam);
    CHECK(station.find("1000")->receipt != "");
    const auto opened = station.open_sitting(*keys, incoming.exam.centre, row->sitting);
    REQUIRE(opened.ok());
    CHECK(station.release(*opened, incoming.exam.centre, "Cas").ok());
  }
  WHEN("another journal comes in for it") {
    write(incoming.folder / "late/0.sitting",
          sitting_of(incoming.exam, 0, test::answers("greeting/brisk")));
    const auto files = station.import({incoming.folder / "late"}, {});
    CHECK((*files)[0].outcome == Imported::refused);
    CHECK(station.find("1000")->receipt == "");
  }
}

SCENARIO("of two sittings of a candidate neither is let out silently", "[session][exam]") {
  const Incoming incoming;
  MarkingStation station = incoming.station();
  SittingOf second;
  second.candidate = "1000";
  second.nonce = nonce(77);
  second.choose = test::answers("greeting/warm");
  write(incoming.folder / "in/room-4/0.sitting",
        test::played_sitting(incoming.exam.content, incoming.exam.key.form_hash, second));
  REQUIRE(station.import({incoming.folder / "in"}, {}).ok());
  marked(station, incoming.exam);
  const auto keys = station.keys(incoming.exam.centre);
  for (const std::string& sitting : {nonce(0), nonce(77)}) {
    for (const char* by : {"An", "Bo"}) {
      const auto opened = station.open_sitting(*keys, incoming.exam.centre, sitting);
      REQUIRE(opened.ok());
      REQUIRE(station.rule(*opened, {level(by, 2)}).ok());
    }
  }
  marked(station, incoming.exam);
  CHECK_FALSE(station.find("1000").ok());  // names two
  for (const std::string& sitting : {nonce(0), nonce(77)}) {
    const auto opened = station.open_sitting(*keys, incoming.exam.centre, sitting);
    const auto silently = station.release(*opened, incoming.exam.centre, "Cas");
    REQUIRE_FALSE(silently.ok());
    CHECK(silently.failure().message.find("sat this form 2 times") != std::string::npos);
  }
  const auto counts = station.open_sitting(*keys, incoming.exam.centre, nonce(77));
  CHECK(station.release(*counts, incoming.exam.centre, "Cas", "The first had no sound.").ok());
}

SCENARIO("a station without the key, or with another centre, says so", "[session][exam]") {
  const Incoming incoming;
  MarkingStation station = incoming.station();
  REQUIRE(station.import({incoming.folder / "in/room-3"}, {}).ok());
  const MarkRun run = marked(station, incoming.exam);
  CHECK(run.problems() == 4);
  REQUIRE(run.held_up.size() == 1);
  CHECK(run.held_up[0].form_id == "kcm-2026-a");
  CHECK(station.find("1000")->problem.find("key") != std::string::npos);
  CHECK(marked(station, incoming.exam).marked == 0);
  REQUIRE(station.import({incoming.folder / "in"}, {}).ok());
  CHECK_FALSE(station.mark(exam::new_centre("Another"), "Marking.", 1, {}).ok());
  CHECK_FALSE(station.find("999").ok());
  CHECK_FALSE(station.find("000000").ok());
  THEN("once the key is there they are taken up again, and only once") {
    const MarkRun late = marked(station, incoming.exam);
    CHECK(late.marked == 4);
    CHECK(late.new_marks == 4);
    CHECK(late.problems() == 0);
    CHECK(station.find("1000")->problem.empty());
    CHECK(station.find("1000")->marks == 1);
    CHECK(marked(station, incoming.exam).marked == 0);
  }
}

SCENARIO("a policy that does not fit its form decides about nobody", "[session][exam]") {
  struct Case {
    const char *from, *to, *names;
  };
  const Case wrong = GENERATE(Case{"\"4\"", "\"7\"", "block 7"},  // a block that the form lacks
                              Case{"[\"respect\"]", "[\"rudeness\"]", "rudeness"});
  std::string policy = test::policy_text(600, 50);
  policy.replace(policy.find(wrong.from), std::string(wrong.from).size(), wrong.to);
  const ExamExample exam = with_the_framework(test::marked_exam(policy));
  const TempFolder folder;
  write(folder / "in/form.key", exam.key_file);
  write(folder / "in/0.sitting", sitting_of(exam, 0, test::first_answer));
  auto station = MarkingStation::open({folder / "station", {}, test::source_dir()},
                                      store::system_disk(), clock_text);
  REQUIRE(station.ok());
  REQUIRE(station->import({folder / "in"}, {}).ok());
  const MarkRun run = marked(*station, exam);
  CHECK(run.new_marks == 0);
  REQUIRE(run.problems() == 1);
  CHECK(run.held_up[0].problem.find(wrong.names) != std::string::npos);
  CHECK(station->find("1000")->standing.empty());
  const auto keys = station->keys(exam.centre);
  const auto opened = station->open_sitting(*keys, exam.centre, nonce(0));
  REQUIRE(opened.ok());
  CHECK_FALSE(station->rule(*opened, {level("An", 1)}).ok());
}

SCENARIO("a result that somebody altered is a problem, not a mark", "[session][exam]") {
  const Incoming incoming;
  MarkingStation station = incoming.station();
  REQUIRE(station.import({incoming.folder / "in"}, {}).ok());
  marked(station, incoming.exam);
  const std::string sitting = station.find("1000")->sitting;
  const store::Path file = station.folder().result(sitting);
  write(file, test::with_bit_flipped(test::read_text(file), 999));
  const auto keys = station.keys(incoming.exam.centre);
  CHECK_FALSE(station.open_sitting(*keys, incoming.exam.centre, sitting).ok());
}
