// What a sitting refuses has a name, and with it words in every language of the interface.
#include <algorithm>

#include "exam/refusal.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/exam_sitting.h"
#include "support/faulty_disk.h"
#include "support/paths.h"
#include "text/catalogue.h"

using namespace klankbord;
using exam::Deed;
using session::Sitting;
using test::invigilators;
using test::one_exam;

namespace {

// A disk that is full from some moment on.
class FillingDisk : public store::Disk {
 public:
  bool full = false;
  std::int64_t write(int file, const char* bytes, std::size_t count) override {
    return full ? -ENOSPC : Disk::write(file, bytes, count);
  }
};

text::Catalogue catalogue(base::Language language) {
  const std::string file = "assets/text/" + std::string(base::to_string(language)) + ".json";
  auto read =
      text::Catalogue::from_json(language, test::read_text(test::source_dir() / file), file);
  REQUIRE(read.ok());
  return std::move(*read);
}

base::Failure failure_of(session::SittingRequest request) {
  const auto sitting = Sitting::open(std::move(request));
  return sitting.ok() ? base::Failure{} : sitting.failure();
}

std::string fact(const base::Failure& failure, std::string_view name) {
  for (const auto& [known, value] : failure.facts) {
    if (known == name) return value;
  }
  return {};
}

// The name of a failure whose sentence is filled in, in every language.
std::string said(const base::Failure& failure) {
  for (const base::Language language : base::kLanguages) {
    const std::string text = catalogue(language).of(failure);
    INFO(text);
    CHECK(text.find('{') == std::string::npos);
    CHECK((text != failure.message || language == base::Language::en));
  }
  return failure.name;
}

std::string said(const base::Status& status) {
  return status.ok() ? "" : said(status.failure());
}

void go_to(Sitting& sitting, exam::SittingStatus status) {
  for (int i = 0; i < 20 && sitting.state().status != status; ++i) {
    REQUIRE(test::message(test::next_step(sitting)) == "");
  }
}

}  // namespace

SCENARIO("every refusal of a sitting has words in every language") {
  std::vector<std::string> names = {"open-elsewhere", "file-moved", "file-disturbed",
                                    "file-full",      "disk-full",  "disk-fails"};
  for (std::size_t i = 0; i < exam::kRefusals; ++i) {
    names.emplace_back(exam::word_of(static_cast<exam::Refusal>(i)));
  }
  for (const base::Language language : base::kLanguages) {
    const text::Catalogue tr = catalogue(language);
    for (const std::string& name : names) {
      INFO(base::to_string(language) << " " << name);
      CHECK(tr.of({base::ExitCode::refused, "unsaid", name}) != "unsaid");
    }
    CHECK(tr.of({base::ExitCode::refused, "unsaid", "no-such-name"}) == "unsaid");
  }
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}

SCENARIO("what keeps a sitting from opening has a name") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto request = test::sitting_request(data.path(), clocks);
  SECTION("the code") {
    request.code = "7F3K";
    CHECK(said(failure_of(request)) == "mistyped-code");
    request.code = test::exam_example().code;
    CHECK(said(failure_of(request)) == "wrong-code");
  }
  SECTION("the form") {
    request.form[request.form.size() / 2] ^= 1;
    CHECK(said(failure_of(request)) == "altered-form");
  }
  SECTION("the day") {
    clocks.wall_s = 6 * 3600;
    const base::Failure early = failure_of(request);
    CHECK(said(early) == "too-early");
    CHECK(fact(early, "from").find("2026-05-04 ") == 0);
    clocks.wall_s = 5 * 86'400;
    CHECK(said(failure_of(request)) == "too-late");
  }
  SECTION("the number and the station") {
    request.candidate = "../x";
    CHECK(said(failure_of(request)) == "no-number");
    request.candidate = "1042";
    request.station = "";
    CHECK(said(failure_of(request)) == "no-station");
  }
  SECTION("the station's key") {
    test::write_text(data / "station.secret", "x\n");
    CHECK(said(failure_of(request)) == "station-key");
  }
  SECTION("the disk") {
    test::FaultyDisk disk(test::Fault::any_fails, EROFS, 1);
    request.disk = &disk;
    CHECK(said(failure_of(request)) == "disk-fails");
  }
}

SCENARIO("what is there of a sitting already has a name") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  const auto request = test::sitting_request(data.path(), clocks);
  store::Path file;
  {
    auto sitting = Sitting::open(request);
    REQUIRE(sitting.ok());
    file = sitting->file();
    CHECK(said(failure_of(request)) == "open-elsewhere");
    go_to(*sitting, exam::SittingStatus::running);
  }
  SECTION("interrupted") {
    auto sitting = Sitting::open(request);
    REQUIRE(sitting.ok());
    CHECK(said(sitting->record(Deed::began)) == "interrupted");
    REQUIRE(test::next_step(*sitting).ok());
    CHECK(said(sitting->invigilate(one_exam().pin, invigilators(Deed::reopened))) ==
          "not-interrupted");
  }
  SECTION("altered") {
    const std::string text = test::read_text(file);
    test::write_text(file, test::replaced(text, "practised", "practisee"));
    const base::Failure altered = failure_of(request);
    CHECK(said(altered) == "altered-sitting");
    CHECK(fact(altered, "detail").find("Line 3") == 0);
    test::write_text(file, test::with_hashes_mended(test::replaced(text, R"("candidate":"1042")",
                                                                   R"("candidate":"1043")")));
    CHECK(said(failure_of(request)) == "another-sitting");
  }
  SECTION("finished") {
    std::string receipt;
    {
      auto sitting = Sitting::open(request);
      REQUIRE(sitting.ok());
      go_to(*sitting, exam::SittingStatus::over);
      receipt = sitting->receipt();
    }
    const base::Failure finished = failure_of(request);
    CHECK(said(finished) == "finished-before");
    CHECK(fact(finished, "candidate") == "1042");
    CHECK(fact(finished, "receipt") == receipt);
  }
}

SCENARIO("what a running sitting refuses has a name") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto request = test::sitting_request(data.path(), clocks);
  FillingDisk disk;
  request.disk = &disk;
  auto sitting = Sitting::open(request);
  REQUIRE(sitting.ok());
  CHECK(said(sitting->record(Deed::began)) == "not-authorised");
  go_to(*sitting, exam::SittingStatus::practising);
  CHECK(said(sitting->record(Deed::began)) == "practising");
  CHECK(said(sitting->record(Deed::paused)) == "may-not-pause");
  CHECK(said(sitting->record(Deed::hand_lowered)) == "hand-is-down");
  go_to(*sitting, exam::SittingStatus::ready);
  CHECK(said(sitting->act({})) == "no-conversation");
  session::InvigilatorDeed asked = invigilators(Deed::extra_time);
  asked.minutes = 0;
  CHECK(said(sitting->invigilate(one_exam().pin, asked)) == "extra-minutes");
  asked = invigilators(Deed::terminated);
  asked.text = "";
  CHECK(said(sitting->invigilate(one_exam().pin, asked)) == "reason-missing");
  for (int i = 0; i < 3; ++i) {
    CHECK(said(sitting->invigilate("00000000", invigilators(Deed::paused))) == "wrong-pin");
  }
  const base::Status waits = sitting->invigilate(one_exam().pin, invigilators(Deed::paused));
  CHECK(said(waits) == "pin-waits");
  CHECK(fact(waits.failure(), "seconds") == "5");
  clocks.pass_ms(5'000);
  REQUIRE(sitting->invigilate(one_exam().pin, invigilators(Deed::paused)).ok());
  CHECK(said(sitting->record(Deed::resumed)) == "paused-by-invigilator");
  CHECK(said(sitting->record(Deed::began)) == "paused");
  REQUIRE(sitting->invigilate(one_exam().pin, invigilators(Deed::resumed)).ok());
  WHEN("the disk is full") {
    disk.full = true;
    CHECK(said(sitting->record(Deed::hand_raised)) == "disk-full");
  }
  WHEN("its file is moved") {
    std::filesystem::rename(sitting->file(), data / "elsewhere");
    CHECK(said(sitting->record(Deed::hand_raised)) == "file-moved");
  }
  WHEN("another program writes in its file") {
    test::write_text(sitting->file(), test::read_text(sitting->file()) + "x");
    CHECK(said(sitting->record(Deed::hand_raised)) == "file-disturbed");
  }
  WHEN("it comes to its end") {
    go_to(*sitting, exam::SittingStatus::over);
    CHECK(said(sitting->record(Deed::hand_raised)) == "over");
    CHECK(said(sitting->invigilate(one_exam().pin, invigilators(Deed::incident))) == "over");
  }
}
