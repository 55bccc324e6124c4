#include "store/ledger.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "store/ledger_lines.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using store::LedgerNote;
using store::NoteKind;
using test::Fault;
using test::FaultyDisk;
using test::holds_text;
using test::replaced;

namespace {

constexpr const char* kTime = "2025-01-31T09:00:00Z";

LedgerNote reflection(const std::string& text) {
  LedgerNote note;
  note.at = kTime;
  note.attempt = "20250131T090000Z-late-washer";
  note.text = text;
  return note;
}

LedgerNote kept(const std::string& attempt) {
  LedgerNote note;
  note.kind = NoteKind::kept;
  note.at = kTime;
  note.attempt = attempt;
  return note;
}

base::Status append(const test::TempFolder& data, const LedgerNote& note) {
  return store::append_note(store::system_disk(), data.path(), note);
}

std::string ledger_text(const test::TempFolder& data) {
  return test::read_text(store::ledger_file(data.path()));
}

}  // namespace

SCENARIO("every kind of note is found again as it was written", "[store][ledger]") {
  const test::TempFolder data;
  LedgerNote rating = kept("a-1");
  rating.kind = NoteKind::rating;
  rating.answer = 3;
  rating.marks = {0, 2, 1};
  LedgerNote declined;
  declined.kind = NoteKind::declined;
  declined.at = kTime;
  declined.scenario = "late-washer";
  declined.day = 20'119;
  LedgerNote seen = declined;
  seen.kind = NoteKind::model_seen;
  LedgerNote erased = kept("a-1");
  erased.kind = NoteKind::erased;
  erased.answer = 3;
  for (const LedgerNote& note : {reflection("Ik zei \"rustig\".\nDat hielp niet: € 5"), rating,
                                 declined, kept("a-2"), seen, erased}) {
    REQUIRE(append(data, note).ok());
  }
  const store::Ledger ledger = store::read_ledger(data.path());
  THEN("all stand there in their order, and nothing is wrong") {
    CHECK(ledger.problems.empty());
    REQUIRE(ledger.notes.size() == 6);
    CHECK(ledger.notes[0].text == "Ik zei \"rustig\".\nDat hielp niet: € 5");
    CHECK(ledger.notes[0].attempt == "20250131T090000Z-late-washer");
    CHECK(ledger.notes[0].at == kTime);
    CHECK(ledger.notes[1].kind == NoteKind::rating);
    CHECK(ledger.notes[1].answer == 3);
    CHECK(ledger.notes[1].marks == std::vector<int>{0, 2, 1});
    CHECK(ledger.notes[2].kind == NoteKind::declined);
    CHECK(ledger.notes[2].scenario == "late-washer");
    CHECK(ledger.notes[2].day == 20'119);
    CHECK(ledger.notes[3].kind == NoteKind::kept);
    CHECK(ledger.notes[4].kind == NoteKind::model_seen);
    CHECK(ledger.notes[5].kind == NoteKind::erased);
    CHECK(ledger.notes[5].answer == 3);
  }
  THEN("only its owner may read it") {
    const auto rights = std::filesystem::status(store::ledger_file(data.path())).permissions();
    CHECK((rights & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
          std::filesystem::perms::none);
  }
}

SCENARIO("a folder without a ledger has an empty one", "[store][ledger]") {
  const test::TempFolder data;
  const store::Ledger ledger = store::read_ledger(data / "none");
  CHECK(ledger.notes.empty());
  CHECK(ledger.problems.empty());
}

SCENARIO("a line that a crash tore costs that line only", "[store][ledger]") {
  const test::TempFolder data;
  REQUIRE(append(data, reflection("first")).ok());
  const std::string sound = ledger_text(data);
  REQUIRE(append(data, reflection("second")).ok());
  const std::string whole = ledger_text(data);
  for (std::size_t size = sound.size() + 1; size < whole.size(); ++size) {
    test::write_text(store::ledger_file(data.path()), whole.substr(0, size));
    CAPTURE(size);
    REQUIRE(store::read_ledger(data.path()).notes.size() == 1);
    REQUIRE(store::read_ledger(data.path()).problems.size() == 1);
    REQUIRE(append(data, reflection("third")).ok());
    REQUIRE(store::read_ledger(data.path()).problems.empty());
    REQUIRE(ledger_text(data) == replaced(whole, "second", "third"));
  }
}

SCENARIO("hostile lines are passed over and named", "[store][ledger]") {
  const test::TempFolder data;
  const std::string good = store::note_line(kept("a-1"));
  const auto read_with = [&](const std::string& line) {
    test::write_text(store::ledger_file(data.path()), store::ledger_header() + line + '\n' + good);
    return store::read_ledger(data.path());
  };
  const std::string deep(100'000, '[');
  const std::string long_text =
      R"({"at":"","note":"reflection","attempt":"a","text":")" + std::string(9'000, 'x') + "\"}";
  for (const std::string& line :
       {std::string(),
        std::string("null"),
        std::string("[]"),
        std::string("{}"),
        std::string("{\"note\":7}"),
        std::string("\xff\xfe"),
        std::string("a\0b", 3),
        deep,
        deep.substr(0, 5'000),
        long_text,
        std::string(R"({"note":"kept"})"),
        std::string(R"({"note":"kept","at":"","attempt":""})"),
        std::string(R"({"note":"kept","at":"","attempt":{"a":{"b":{"c":{"d":{"e":1}}}}}})"),
        std::string(R"({"note":"rating","at":"","attempt":"a","answer":0,"marks":[1]})"),
        std::string(R"({"note":"rating","at":"","attempt":"a","answer":-1,"marks":[1]})"),
        std::string(R"({"note":"rating","at":"","attempt":"a","answer":1e9,"marks":[1]})"),
        std::string(R"({"note":"rating","at":"","attempt":"a","answer":18446744073709551615})"),
        std::string(R"({"note":"rating","at":"","attempt":"a","answer":1,"marks":[3]})"),
        std::string(R"({"note":"rating","at":"","attempt":"a","answer":1,"marks":[-1]})"),
        std::string(R"({"note":"rating","at":"","attempt":"a","answer":1,"marks":["1"]})"),
        std::string(R"({"note":"declined","at":"","scenario":"a","day":99999999999})"),
        std::string(R"({"note":"declined","at":"","scenario":"a"})")}) {
    const store::Ledger ledger = read_with(line);
    CAPTURE(line.substr(0, 80));
    REQUIRE(ledger.notes.size() == 1);
    REQUIRE(ledger.notes[0].attempt == "a-1");
    REQUIRE(ledger.problems.size() == 1);
    REQUIRE_THAT(ledger.problems[0], holds_text("Line 2 of "));
  }
  THEN("a kind of note of a later version is passed over in silence") {
    CHECK(read_with(R"({"note":"dreamt","at":"","attempt":"a"})").problems.empty());
  }
  THEN("a thousand bad lines give a few sentences") {
    std::string lines;
    for (int i = 0; i < 1000; ++i) lines += "x\n";
    const store::Ledger ledger = read_with(lines);
    CHECK(ledger.notes.size() == 1);
    CHECK(ledger.problems.size() == 21);
    CHECK_THAT(ledger.problems.back(), holds_text("981 more lines"));
  }
  THEN("a header that is damaged costs nothing else") {
    test::write_text(store::ledger_file(data.path()), "garbage\n" + good);
    CHECK(store::read_ledger(data.path()).notes.size() == 1);
    CHECK(append(data, kept("a-2")).ok());
    CHECK(store::read_ledger(data.path()).notes.size() == 2);
  }
}

SCENARIO("a ledger of a newer program is left alone", "[store][ledger]") {
  const test::TempFolder data;
  const std::string newer =
      replaced(store::ledger_header(), "\"reader_version\":1", "\"reader_version\":2") +
      store::note_line(kept("a-1"));
  test::write_text(store::ledger_file(data.path()), newer);
  const store::Ledger ledger = store::read_ledger(data.path());
  CHECK(ledger.notes.empty());
  REQUIRE(ledger.problems.size() == 1);
  CHECK_THAT(ledger.problems[0], holds_text("newer Klankbord"));
  const base::Status appended = append(data, kept("a-2"));
  REQUIRE_FALSE(appended.ok());
  CHECK(appended.failure().code == base::ExitCode::refused);
  CHECK(ledger_text(data) == newer);
}

SCENARIO("a note that could not be read again is refused", "[store][ledger]") {
  const test::TempFolder data;
  const base::Status too_long = append(data, reflection(std::string(2001, 'x')));
  REQUIRE_FALSE(too_long.ok());
  CHECK(too_long.failure().code == base::ExitCode::refused);
  CHECK_FALSE(append(data, kept("")).ok());
  CHECK(ledger_text(data).empty());
  THEN("the longest text of control characters fits") {
    CHECK(append(data, reflection(std::string(2000, '\x01'))).ok());
    CHECK(store::read_ledger(data.path()).notes.size() == 1);
  }
  THEN("bytes that are no text are replaced") {
    CHECK(append(data, reflection("\xff!")).ok());
    CHECK(store::read_ledger(data.path()).notes.at(0).text == "\xef\xbf\xbd!");
  }
}

SCENARIO("a failing disk leaves the ledger as it was", "[store][ledger]") {
  for (const Fault fault :
       {Fault::write_fails, Fault::write_is_cut, Fault::sync_fails, Fault::any_fails}) {
    for (const bool has_notes : {false, true}) {
      int failures = 0;
      for (int at = 1; at <= 50; ++at) {
        const test::TempFolder data;
        if (has_notes) REQUIRE(append(data, reflection("before")).ok());
        const std::string before = ledger_text(data);
        FaultyDisk disk(fault, ENOSPC, at);
        const base::Status appended = store::append_note(disk, data.path(), reflection("new"));
        CAPTURE(static_cast<int>(fault), at, has_notes);
        REQUIRE(appended.ok() == !disk.has_failed());
        if (appended.ok()) break;
        ++failures;
        REQUIRE(appended.failure().code == base::ExitCode::environment);
        REQUIRE_THAT(appended.failure().message, holds_text("the disk is full"));
        REQUIRE(ledger_text(data) == before);
        REQUIRE(store::append_note(disk, data.path(), reflection("new")).ok());
        REQUIRE(store::read_ledger(data.path()).problems.empty());
        REQUIRE(store::read_ledger(data.path()).notes.size() == (has_notes ? 2u : 1u));
      }
      REQUIRE(failures > 0);
    }
  }
}

SCENARIO("a disk that fails for good never spoils the notes before", "[store][ledger]") {
  for (int at = 1; at <= 20; ++at) {
    const test::TempFolder data;
    REQUIRE(append(data, reflection("before")).ok());
    {
      FaultyDisk disk(Fault::write_is_cut, EIO, at);
      disk.for_good();
      (void)store::append_note(disk, data.path(), reflection("new"));
    }
    {
      FaultyDisk disk(Fault::any_fails, EIO, at);
      disk.for_good();
      (void)store::append_note(disk, data.path(), reflection("new"));
    }
    REQUIRE(append(data, reflection("after")).ok());
    const store::Ledger ledger = store::read_ledger(data.path());
    REQUIRE(ledger.problems.empty());
    REQUIRE(ledger.notes.front().text == "before");
    REQUIRE(ledger.notes.back().text == "after");
  }
}

SCENARIO("two programs append at once and no note is lost", "[store][ledger]") {
  constexpr int kPrograms = 4, kNotes = 50;
  const test::TempFolder data;
  for (int program = 0; program < kPrograms; ++program) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child != 0) continue;
    bool all = true;
    for (int i = 0; i < kNotes; ++i) {
      FaultyDisk disk(Fault::any_fails, EIO, 0);  // which does not wait for the platter
      const std::string attempt = std::to_string(program) + "-" + std::to_string(i);
      all = all && store::append_note(disk, data.path(), kept(attempt)).ok();
      // One of them writes the ledger anew meanwhile.
      if (program == 0 && i % 10 == 0) {
        all = all && store::forget_attempt(disk, data.path(), attempt).ok();
      }
    }
    ::_exit(all ? 0 : 1);
  }
  for (int program = 0; program < kPrograms; ++program) {
    int status = 0;
    REQUIRE(::wait(&status) > 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
  }
  const store::Ledger ledger = store::read_ledger(data.path());
  CHECK(ledger.problems.empty());
  CHECK(ledger.notes.size() == kPrograms * kNotes - kNotes / 10);
}

SCENARIO("a program that never lets go of the ledger is named", "[store][ledger]") {
  const test::TempFolder data;
  REQUIRE(append(data, kept("a-1")).ok());
  const store::File other(
      store::system_disk().open(store::ledger_file(data.path()).string(), O_RDONLY, 0));
  REQUIRE(::flock(other.number(), LOCK_EX) == 0);
  const base::Status appended = append(data, kept("a-2"));
  REQUIRE_FALSE(appended.ok());
  CHECK(appended.failure().code == base::ExitCode::environment);
  CHECK_THAT(appended.failure().message, holds_text("Another program holds "));
}

SCENARIO("the notes about one attempt are taken out", "[store][ledger]") {
  const test::TempFolder data;
  const std::string mine = reflection("").attempt;
  const std::string unknown = R"({"at":"","note":"dreamt","attempt":"other"})"
                              "\n";
  const std::string others =
      store::ledger_header() + store::note_line(kept("other")) + unknown + "broken line\n";
  test::write_text(store::ledger_file(data.path()),
                   others + store::note_line(reflection("my words")) + "broken " + mine + '\n' +
                       "{\"note\":\"dreamt\",\"attempt\":\"" + mine + "\"}\n" +
                       store::note_line(kept(mine)) + "{\"at\":\"torn my words");
  const auto gone = store::forget_attempt(store::system_disk(), data.path(), mine);
  REQUIRE(gone.ok());
  CHECK(*gone == 5);
  CHECK(ledger_text(data) == others);
  THEN("a second time nothing goes") {
    CHECK(*store::forget_attempt(store::system_disk(), data.path(), mine) == 0);
  }
  THEN("a folder without ledger has nothing to take out") {
    CHECK(*store::forget_attempt(store::system_disk(), data / "none", mine) == 0);
    CHECK_FALSE(std::filesystem::exists(data / "none"));
  }
}
