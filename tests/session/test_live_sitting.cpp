// A sitting on a machine: its clocks, its PIN, its disk, its interruptions.
#include "session/live_sitting.h"

#include <sys/stat.h>

#include "base/hash.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/exam_sitting.h"
#include "support/faulty_disk.h"

using namespace klankbord;
using exam::Deed;
using exam::SittingStatus;
using session::Sitting;
using test::invigilators;
using test::message;
using test::next_step;
using test::one_exam;

namespace {

constexpr std::int64_t kMinute_ms = 60'000;

Sitting opened(session::SittingRequest request) {
  auto sitting = Sitting::open(std::move(request));
  REQUIRE((sitting.ok() ? "" : sitting.failure().message) == "");
  return std::move(*sitting);
}

std::string refusal_of(session::SittingRequest request) {
  const auto sitting = Sitting::open(std::move(request));
  return sitting.ok() ? "opened" : sitting.failure().message;
}

void go_to(Sitting& sitting, SittingStatus status) {
  for (int i = 0; i < 20 && sitting.state().status != status; ++i) {
    REQUIRE(message(next_step(sitting)) == "");
  }
  REQUIRE(sitting.state().status == status);
}

exam::SittingFile journal_of(const Sitting& sitting) {
  auto file = exam::read_sitting(test::read_text(sitting.file()), "x");
  REQUIRE((file.ok() ? "" : file.failure().message) == "");
  return std::move(*file);
}

}  // namespace

SCENARIO("a sitting from authorising to its receipt") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  CHECK(sitting.state().status == SittingStatus::waiting);
  CHECK(message(sitting.record(Deed::began)) ==
        "The invigilator has not let the candidate begin yet.");
  go_to(sitting, SittingStatus::over);
  CHECK(sitting.state().end == Deed::handed_in);
  CHECK(sitting.is_sealed());
  const exam::SittingFile file = journal_of(sitting);
  CHECK(file.sealed);
  CHECK(file.receipt == sitting.receipt());
  CHECK(file.header.form_hash == base::sha256_hex(one_exam().form_file));
  const auto folded = exam::fold(sitting.state().paper, file.header, file.records);
  REQUIRE(folded.ok());
  CHECK(folded->status == SittingStatus::over);
  CHECK(folded->attempts[1]->ended());
  THEN("the PIN and the sitting code are nowhere in the data folder") {
    const std::string text = test::read_text(sitting.file());
    CHECK(text.find(one_exam().pin) == std::string::npos);
    CHECK(text.find(one_exam().code) == std::string::npos);
  }
  THEN("the station's key can be read by its owner only, and stays") {
    struct stat about {};
    REQUIRE(::stat((data / "station.secret").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777U) == 0600U);
    const auto again = session::station_key(store::system_disk(), data.path());
    REQUIRE(again.ok());
    CHECK(exam::to_hex_text(again->public_key) == file.header.station_key);
  }
  THEN("the same candidate cannot sit the form again here, another can") {
    { const Sitting closed = std::move(sitting); }
    CHECK(refusal_of(test::sitting_request(data.path(), clocks)) ==
          "Candidate 1042 has finished this form here. The receipt code is " + file.receipt + ".");
    auto other = test::sitting_request(data.path(), clocks);
    other.candidate = "1043";
    CHECK(refusal_of(other) == "opened");
  }
}

SCENARIO("a form is sat within its validity, with its code, by a number, on a named station") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto request = test::sitting_request(data.path(), clocks);
  SECTION("too early") {
    clocks.wall_s = 6 * 3600;
    CHECK(refusal_of(request).find("This form may be sat from 2026-05-04T07:00:00Z on; it is "
                                   "2026-05-04T06:00:00Z now.") == 0);
  }
  SECTION("too late") {
    clocks.wall_s = 5 * 86'400;
    CHECK(refusal_of(request).find("This form could be sat until 2026-05-08T16:00:00Z") == 0);
  }
  SECTION("with another code") {
    request.code = test::exam_example().code;
    CHECK(refusal_of(request) != "opened");
  }
  SECTION("of another centre") {
    request.centre = exam::new_centre("Elders").centre;
    CHECK(refusal_of(request) != "opened");
  }
  SECTION("without a number") {
    request.candidate = "../x";
    CHECK(refusal_of(request) == "A candidate's number is 1 to 32 letters, digits and hyphens.");
  }
  SECTION("on a station without a name") {
    request.station = "";
    CHECK(refusal_of(request).find("The name of a station") == 0);
  }
  CHECK_FALSE(std::filesystem::exists(data / "sittings"));
}

SCENARIO("the candidate's time is what the steady clock measured in conversations") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  go_to(sitting, SittingStatus::ready);
  clocks.pass_ms(10 * kMinute_ms);
  REQUIRE(sitting.look_at_clocks().ok());
  CHECK(sitting.remaining_ms() == 45 * kMinute_ms);
  REQUIRE(sitting.record(Deed::began).ok());
  clocks.pass_ms(4'000);
  REQUIRE(sitting.look_at_clocks().ok());
  CHECK(sitting.remaining_ms() == 45 * kMinute_ms - 4'000);
  CHECK(sitting.state().active_ms == 0);  // no tick yet
  clocks.pass_ms(6'000);
  REQUIRE(sitting.look_at_clocks().ok());
  CHECK(sitting.state().active_ms == 10'000);
  CHECK(journal_of(sitting).records.back().deed == Deed::tick);
  WHEN("the invigilator pauses") {
    REQUIRE(sitting.invigilate(one_exam().pin, invigilators(Deed::paused)).ok());
    clocks.pass_ms(30 * kMinute_ms);
    REQUIRE(sitting.look_at_clocks().ok());
    CHECK(message(sitting.act({})) == "No conversation runs now.");
    REQUIRE(sitting.invigilate(one_exam().pin, invigilators(Deed::resumed)).ok());
    THEN("the pause costs nothing") {
      CHECK(sitting.remaining_ms() == 45 * kMinute_ms - 10'000);
    }
  }
  WHEN("the time is up") {
    REQUIRE(sitting.invigilate(one_exam().pin, invigilators(Deed::extra_time)).ok());
    clocks.pass_ms(50 * kMinute_ms);
    const base::Status late = sitting.act(test::first_answer(sitting));
    THEN("no answer counts any more, and the sitting is sealed") {
      CHECK_FALSE(late.ok());
      CHECK(sitting.state().end == Deed::timed_out);
      CHECK(sitting.state().active_ms == 50 * kMinute_ms);
      CHECK(sitting.state().attempts[0]->inputs().empty());
      CHECK(journal_of(sitting).sealed);
    }
  }
}

SCENARIO("a wall clock that is moved is noted and changes nothing") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  go_to(sitting, SittingStatus::running);
  const std::size_t before = sitting.state().records;
  const std::int64_t moved_s = GENERATE(-3600, -3, 0, 2, 3, 7200);
  clocks.wall_s += moved_s;
  REQUIRE(sitting.look_at_clocks().ok());
  REQUIRE(sitting.look_at_clocks().ok());
  CHECK(sitting.remaining_ms() == 45 * kMinute_ms);
  const bool noted = moved_s < -2 || moved_s > 2;
  REQUIRE(sitting.state().records == before + (noted ? 1 : 0));
  if (noted) {
    CHECK(journal_of(sitting).records.back().deed == Deed::clock_jumped);
    CHECK(journal_of(sitting).records.back().seconds == moved_s);
  }
}

SCENARIO("an interrupted sitting goes on where it was, when the invigilator says so") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  const auto request = test::sitting_request(data.path(), clocks);
  std::string digest;
  {
    Sitting sitting = opened(request);
    go_to(sitting, SittingStatus::running);
    clocks.pass_ms(7'000);
    REQUIRE(sitting.act(test::first_answer(sitting)).ok());
    clocks.pass_ms(5'000);  // what a crash takes: the time since the last record
    digest = play::state_digest(*sitting.state().paper->scenarios[0],
                                sitting.state().attempts[0]->state());
    CHECK(refusal_of(request) ==
          "This sitting is open in another window or console. Close it there first.");
  }
  clocks.pass_ms(20 * kMinute_ms);
  Sitting sitting = opened(request);
  CHECK(sitting.needs_reopening());
  CHECK(sitting.remaining_ms() == 45 * kMinute_ms - 7'000);
  CHECK(message(sitting.act(test::first_answer(sitting))) ==
        "This sitting was interrupted. The invigilator has to reopen it.");
  CHECK(message(sitting.invigilate(one_exam().pin, invigilators(Deed::extra_time))) ==
        "This sitting was interrupted. The invigilator has to reopen it.");
  CHECK_FALSE(sitting.invigilate("00000000", invigilators(Deed::reopened)).ok());
  REQUIRE(sitting.invigilate(one_exam().pin, invigilators(Deed::reopened)).ok());
  CHECK(sitting.remaining_ms() == 45 * kMinute_ms - 7'000);
  CHECK(play::state_digest(*sitting.state().paper->scenarios[0],
                           sitting.state().attempts[0]->state()) == digest);
  go_to(sitting, SittingStatus::over);
  CHECK(journal_of(sitting).sealed);
}

SCENARIO("a sitting that was altered while it was interrupted is refused") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  const auto request = test::sitting_request(data.path(), clocks);
  store::Path file;
  {
    Sitting sitting = opened(request);
    go_to(sitting, SittingStatus::running);
    file = sitting.file();
  }
  const std::string text = test::read_text(file);
  SECTION("a word") {
    test::write_text(file, test::replaced(text, "practised", "practisee"));
    CHECK(refusal_of(request).find("Line 3 of the sitting") == 0);
  }
  SECTION("a deed, with all hashes made right") {
    test::write_text(file, test::with_hashes_mended(
                               test::replaced(text, R"("deed":"practised")", R"("deed":"tick")")));
    CHECK(refusal_of(request).find("Record 2 of the sitting (tick) may not stand there.") == 0);
  }
  SECTION("its candidate") {
    test::write_text(file, test::with_hashes_mended(test::replaced(text, R"("candidate":"1042")",
                                                                   R"("candidate":"1043")")));
    CHECK(refusal_of(request).find("belongs to another form or candidate") != std::string::npos);
  }
}

SCENARIO("a sitting may move to another station") {
  const test::TempFolder here, there;
  test::FakeClocks clocks;
  std::string old_key;
  std::string name;
  {
    Sitting sitting = opened(test::sitting_request(here.path(), clocks));
    go_to(sitting, SittingStatus::running);
    old_key = journal_of(sitting).header.station_key;
    name = sitting.file().filename().string();
  }
  std::filesystem::create_directories(there / "sittings");
  std::filesystem::copy_file(here / ("sittings/" + name), there / ("sittings/" + name));
  auto request = test::sitting_request(there.path(), clocks);
  request.station = "pc 8";
  Sitting sitting = opened(request);
  go_to(sitting, SittingStatus::over);
  const exam::SittingFile file = journal_of(sitting);
  CHECK(file.sealed);
  CHECK(file.header.station_key == old_key);
  CHECK(file.station_key != old_key);
}

SCENARIO("an invigilator lets a candidate sit the same form again") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto request = test::sitting_request(data.path(), clocks);
  exam::SittingFile first;
  {
    Sitting sitting = opened(request);
    go_to(sitting, SittingStatus::over);
    first = journal_of(sitting);
  }
  CHECK(refusal_of(request).find("has finished this form here") != std::string::npos);
  request.again = true;
  {
    Sitting sitting = opened(request);
    CHECK(sitting.state().again);
    CHECK(sitting.state().status == SittingStatus::waiting);
    CHECK_FALSE(sitting.invigilate(one_exam().pin, invigilators(Deed::authorised)).ok());
    const exam::SittingFile begun = journal_of(sitting);
    CHECK(begun.header.after == first.header.nonce);
    CHECK(begun.header.after_receipt == first.receipt);
    CHECK(begun.header.nonce != first.header.nonce);
  }
  request.again = false;  // it was begun, so it is found
  {
    Sitting sitting = opened(request);
    session::InvigilatorDeed deed = invigilators(Deed::authorised);
    deed.text = "Geen geluid in de eerste zitting";
    CHECK_FALSE(sitting.invigilate("00000000", deed).ok());
    REQUIRE(sitting.invigilate(one_exam().pin, deed).ok());
    go_to(sitting, SittingStatus::over);
    const exam::SittingFile second = journal_of(sitting);
    CHECK(second.sealed);
    CHECK(second.records[0].text == deed.text);
  }
  THEN("both journals are there, and a third time asks again") {
    CHECK(refusal_of(request).find("has finished this form here") != std::string::npos);
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(data / "sittings")) {
      ++files;
      CHECK(exam::read_sitting(test::read_text(entry.path()), "x")->sealed);
    }
    CHECK(files == 2);
    request.again = true;
    const auto third = Sitting::open(request);
    CHECK(third.ok());
  }
  THEN("a first journal that was swapped for another is noticed") {
    for (const auto& entry : std::filesystem::directory_iterator(data / "sittings")) {
      if (entry.path().string().find(".2.sitting") != std::string::npos) continue;
      std::filesystem::remove(entry.path());
    }
    {
      Sitting other = opened(request);
      go_to(other, SittingStatus::over);
    }
    CHECK(refusal_of(request).find("belongs to another form or candidate") != std::string::npos);
  }
}

SCENARIO("who walks away after the last conversation leaves a sealed sitting") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  Sitting sitting = opened(test::sitting_request(data.path(), clocks));
  while (!exam::is_all_done(sitting.state())) REQUIRE(next_step(sitting).ok());
  clocks.pass_ms(299'000);
  REQUIRE(sitting.look_at_clocks().ok());
  CHECK_FALSE(sitting.is_sealed());
  WHEN("nothing happens") {
    clocks.pass_ms(1'000);
    REQUIRE(sitting.look_at_clocks().ok());
    CHECK(sitting.state().end == Deed::timed_out);
    CHECK(journal_of(sitting).sealed);
  }
  WHEN("a hand is raised meanwhile, the wait begins anew") {
    REQUIRE(sitting.record(Deed::hand_raised).ok());
    clocks.pass_ms(299'000);
    REQUIRE(sitting.look_at_clocks().ok());
    CHECK_FALSE(sitting.is_sealed());
  }
  WHEN("the invigilator pauses, it waits for as long as that lasts") {
    REQUIRE(sitting.invigilate(one_exam().pin, invigilators(Deed::paused)).ok());
    clocks.pass_ms(24 * 60 * kMinute_ms);
    REQUIRE(sitting.look_at_clocks().ok());
    CHECK_FALSE(sitting.is_sealed());
  }
}

SCENARIO("who walks away before, or leaves a crash behind, is ended by the invigilator") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto request = test::sitting_request(data.path(), clocks);
  {
    Sitting sitting = opened(request);
    go_to(sitting, SittingStatus::running);
    clocks.pass_ms(7'000);
    REQUIRE(sitting.act(test::first_answer(sitting)).ok());
  }
  request.begins = false;
  Sitting sitting = opened(request);
  CHECK_FALSE(sitting.invigilate("00000000", invigilators(Deed::terminated)).ok());
  REQUIRE(sitting.invigilate(one_exam().pin, invigilators(Deed::terminated)).ok());
  const exam::SittingFile file = journal_of(sitting);
  CHECK(file.sealed);
  CHECK(file.records[file.records.size() - 2].deed == Deed::reopened);
  CHECK(file.records.back().deed == Deed::terminated);
  CHECK(sitting.state().active_ms == 7'000);
  THEN("a sitting that is not there is not begun for that") {
    request.candidate = "1043";
    CHECK(refusal_of(request) == "There is no sitting of candidate 1043 for this form here.");
    request.begins = true;
    CHECK(refusal_of(request) == "opened");
  }
}

SCENARIO("guessing the PIN is slow and noted") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  const auto request = test::sitting_request(data.path(), clocks);
  {
    Sitting sitting = opened(request);
    const auto guess = [&](const std::string& pin) {
      return message(sitting.invigilate(pin, invigilators(Deed::authorised)));
    };
    CHECK(guess("00000000") == "That is not the invigilator's PIN.");
    CHECK(guess("00000001") == "That is not the invigilator's PIN.");
    CHECK(sitting.state().incidents.empty());
    CHECK(guess("00000002") == "That is not the invigilator's PIN.");
    CHECK(sitting.state().incidents.size() == 1);
    CHECK(guess(one_exam().pin) == "Too many wrong PINs. Wait 5 seconds and try again.");
    clocks.pass_ms(5'000);
    CHECK(guess("00000003") == "That is not the invigilator's PIN.");
    CHECK(guess(one_exam().pin) == "Too many wrong PINs. Wait 10 seconds and try again.");
    CHECK(sitting.state().incidents.back().text == "4 wrong PINs in a row.");
  }
  THEN("starting the program again gives no new tries") {
    Sitting sitting = opened(request);
    CHECK(message(sitting.invigilate(one_exam().pin, invigilators(Deed::reopened))) ==
          "Too many wrong PINs. Wait 10 seconds and try again.");
    clocks.pass_ms(10'000);
    CHECK(sitting.invigilate(one_exam().pin, invigilators(Deed::reopened)).ok());
  }
}

SCENARIO("a full disk loses nothing and stops nothing") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto request = test::sitting_request(data.path(), clocks);
  test::FaultyDisk disk(test::Fault::write_is_cut, ENOSPC, 7);
  request.disk = &disk;
  Sitting sitting = opened(request);
  int refused = 0;
  for (int i = 0; i < 40 && !sitting.is_sealed(); ++i) {
    const std::size_t records = sitting.state().records;
    const base::Status done = next_step(sitting);
    if (done) continue;
    ++refused;
    CHECK(done.failure().code == base::ExitCode::environment);
    CHECK(done.failure().message.find("the disk is full") != std::string::npos);
    CHECK(sitting.state().records == records);
    CHECK(journal_of(sitting).records.size() == records);
  }
  CHECK(refused == 1);
  CHECK(sitting.is_sealed());
  CHECK(journal_of(sitting).sealed);
}

SCENARIO("moments become seconds") {
  CHECK(session::seconds_of("1970-01-01T00:00:00Z") == 0);
  CHECK(session::seconds_of("2000-02-29T12:00:01Z") == 951'825'601);
  CHECK(session::seconds_of("2026-05-04T08:00:00Z") == 1'777'881'600);
}
