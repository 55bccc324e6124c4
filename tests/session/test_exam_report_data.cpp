// Reports of exams from the files of a marking station.
#include "session/exam_report_data.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "support/catch.h"
#include "support/played_sitting.h"
#include "support/sample_report.h"
#include "support/temp_folder.h"

using namespace klankbord;
using namespace klankbord::session;
using report::ExamOutcome;

namespace {

std::string clock_text() {
  return "2026-05-05T09:00:00Z";
}

framework::Framework known_framework() {
  const auto file = test::source_dir() / "assets/frameworks/klantcontactmedewerker.json";
  auto read = framework::framework_from_json(test::read_text(file), "framework");
  if (!read) FAIL(read.failure().message);
  return std::move(*read);
}

void write(const store::Path& file, const std::string& bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

// Two candidates: 1000 does all right, 1001 is rude and had an incident.
struct Station {
  test::TempFolder folder;
  test::ExamExample exam;
  MarkingStation station = opened();
  MarkingKeys keys;
  text::Catalogue tr = test::catalogue(base::Language::nl);
  framework::Framework framework = known_framework();

  explicit Station(const std::string& policy = {}) : exam(test::marked_exam(policy)) {
    const char* paths[] = {"greeting/warm", "greeting/rude"};
    write(folder / "in/form.key", exam.key_file);
    for (int i = 0; i < 2; ++i) {
      test::SittingOf sitting;
      sitting.candidate = std::to_string(1000 + i);
      sitting.nonce = fmt::format("{:032x}", 0x1000000 + i);
      sitting.choose = test::answers(paths[i]);
      sitting.incidents = i;
      write(folder / "in" / (sitting.candidate + ".sitting"),
            test::played_sitting(exam.content, exam.key.form_hash, sitting));
    }
    REQUIRE(station.import({folder / "in"}, {}).ok());
    mark();
    keys = std::move(*station.keys(exam.centre));
  }

  MarkingStation opened() const {
    auto made = MarkingStation::open({folder / "station", {}}, store::system_disk(), clock_text);
    if (!made) FAIL(made.failure().message);
    return std::move(*made);
  }
  void mark() { REQUIRE(station.mark(exam.centre, "Marking.", 1, {}).ok()); }
  MarkingStation::Opened sitting(const std::string& candidate) {
    auto opened = station.open_sitting(keys, exam.centre, station.find(candidate)->sitting);
    if (!opened) FAIL(opened.failure().message);
    return std::move(*opened);
  }
  void rule(const std::string& candidate, const exam::Ruling& ruling) {
    REQUIRE(station.rule(sitting(candidate), {ruling}).ok());
  }
  // Both assessors give that level to the open answer.
  void rate(const std::string& candidate, int level) {
    for (const char* by : {"An", "Bo"}) {
      rule(candidate, {exam::RulingKind::level, by, clock_text(), "", 1, "own", level});
    }
    mark();
  }
  void release(const std::string& candidate) {
    REQUIRE(station.release(sitting(candidate), exam.centre, "Cas").ok());
  }
  ExamReportContext context(bool retired = false) {
    return {framework, tr, "2026-05-06T09:00:00Z", retired};
  }
  report::CandidateReport candidate(const std::string& number, bool retired = false) {
    return candidate_report(context(retired), sitting(number), exam.centre);
  }
  report::SittingReport sittings() {
    return sitting_report(context(), keys.begin()->second, station.folder(), *station.list(),
                          exam.centre.centre);
  }
};

}  // namespace

SCENARIO("a candidate's report holds the result once it is released", "[session][exam][report]") {
  Station station;
  WHEN("it was marked, and nothing released") {
    station.rate("1000", 2);
    const report::CandidateReport report = station.candidate("1000", true);
    THEN("nothing of the result is in it") {
      CHECK(report.outcome == ExamOutcome::not_released);
      CHECK(report.total == assess::Points{});
      CHECK(report.blocks.empty());
      CHECK(report.items.empty());
      CHECK(report.past.empty());
      CHECK(report.receipt.size() == 16);
    }
  }
  WHEN("it was released") {
    station.rate("1000", 2);
    station.release("1000");
    const report::CandidateReport report = station.candidate("1000");
    THEN("it has points per block, the policy and who set it, and no items") {
      CHECK(report.outcome == ExamOutcome::pass);
      CHECK(report.total == assess::Points{16, 16});
      REQUIRE(report.blocks.size() == 3);
      CHECK(std::is_sorted(report.blocks.begin(), report.blocks.end(),
                           [](const report::ExamBlock& a, const report::ExamBlock& b) {
                             return std::stoi(a.id) < std::stoi(b.id);
                           }));
      CHECK_FALSE(report.blocks[0].title.text.empty());
      CHECK(report.policy.cut_permille == 600);
      CHECK_FALSE(report.policy.set_by.empty());
      CHECK(report.policy.set_on.known());
      CHECK(report.items.empty());
      CHECK(report.past.size() == 1);
      CHECK(report.journal_hash.size() == 64);
    }
    THEN("a retired form shows its items") {
      const report::CandidateReport retired = station.candidate("1000", true);
      REQUIRE(retired.items.size() == 4);
      CHECK(retired.items[0].competence == "5.2");
      CHECK(retired.items[0].level == 2);
      CHECK(retired.items[0].weight == 1);
    }
    THEN("its pseudonym stays the same and differs per candidate") {
      CHECK(report.pseudonym == station.candidate("1000").pseudonym);
      CHECK(report.pseudonym != station.candidate("1001").pseudonym);
    }
  }
  WHEN("a knock-out was confirmed") {
    station.rate("1001", 2);
    for (const char* by : {"An", "Bo"}) {
      const auto opened = station.sitting("1001");
      if (opened.marking.needs.knockouts.empty()) break;
      station.rule("1001",
                   {exam::RulingKind::confirm, by, clock_text(), "Heard it.", 0, "respect", 0});
    }
    station.mark();
    station.release("1001");
    const report::CandidateReport report = station.candidate("1001");
    THEN("the report has it by its code") {
      CHECK(report.outcome == ExamOutcome::fail);
      REQUIRE(report.knockouts.size() == 1);
      CHECK(report.knockouts[0].code == "K2");
      CHECK(report.knockouts[0].confirmed);
      const report::SittingReport all = station.sittings();
      CHECK(all.lines[0].knockouts.empty());
      REQUIRE(all.lines[1].knockouts.size() == 1);
      CHECK(all.lines[1].knockouts[0].code == "K2");
      CHECK(all.lines[1].knockouts[0].state == report::SittingKnockout::State::confirmed);
      CHECK(all.lines[1].knockouts[0].counts);
    }
  }
}

SCENARIO("a knock-out that the policy does not name is reported, and decides nothing",
         "[session][exam][report]") {
  std::string policy = test::policy_text(600, 50);
  const std::string named = R"(["respect"])";
  policy.replace(policy.find(named), named.size(), "[]");
  Station station(policy);
  station.rate("1001", 2);
  const report::SittingReport report = station.sittings();
  REQUIRE(report.lines[1].knockouts.size() == 1);
  CHECK(report.lines[1].knockouts[0].code == "K2");
  CHECK(report.lines[1].knockouts[0].state == report::SittingKnockout::State::open);
  CHECK_FALSE(report.lines[1].knockouts[0].counts);
  CHECK(station.sitting("1001").marking.needs.knockouts.empty());
}

SCENARIO("the report of sittings proves what it lists", "[session][exam][report]") {
  Station station;
  station.rate("1000", 2);
  station.release("1000");
  WHEN("all is sound") {
    const report::SittingReport report = station.sittings();
    THEN("it has points of both and the outcome of what is released") {
      REQUIRE(report.lines.size() == 2);
      CHECK(report.lines[0].outcome == ExamOutcome::pass);
      CHECK(report.lines[0].points == assess::Points{16, 16});
      CHECK(report.lines[1].marked);
      CHECK(report.lines[1].outcome == ExamOutcome::not_released);
      CHECK(report.lines[0].proof == report::SittingProof::sound);
      REQUIRE(report.lines[1].events.size() == 1);
      CHECK(report.lines[1].events[0].text == "Brandalarm");
      CHECK(report.lines[1].events[0].kind == report::SittingEvent::Kind::environment);
      CHECK(report.lines[0].scenarios == 2);
      CHECK(report.form.key_hash.size() == 64);
    }
  }
  WHEN("somebody altered a journal and a result") {
    const auto nonce = [&](const char* candidate) {
      return station.station.find(candidate)->sitting;
    };
    const store::Path journal = station.station.folder().sitting(nonce("1001"));
    const store::Path result = station.station.folder().result(nonce("1000"));
    write(journal, test::with_bit_flipped(test::read_text(journal), 4001));
    write(result, test::with_bit_flipped(test::read_text(result), 999));
    const report::SittingReport report = station.sittings();
    THEN("both stay in the list as broken, with why and without points") {
      REQUIRE(report.lines.size() == 2);
      for (const report::SittingLine& line : report.lines) {
        CHECK(line.proof == report::SittingProof::broken);
        CHECK_FALSE(line.problem.empty());
        CHECK_FALSE(line.marked);
      }
    }
  }
}
