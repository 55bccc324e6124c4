// Writing a journal: what stands in the file and when, and who may write it.
#include "store/journal.h"

#include <sys/stat.h>

#include <optional>

#include "support/catch.h"
#include "support/conversations.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

const std::vector<std::string> kAnswers = {"greeting/warm", "identify/ask", "solve/refund"};

struct Given {
  test::TempFolder folder;
  store::Disk disk;
  test::PlayedJournal played = test::played_journal(test::washer_scenario(), kAnswers, true);
  store::JournalHeader header = store::recover_journal(played.text, "played")->header;

  base::Result<store::Journal> create() {
    return store::Journal::create(disk, folder.path(), header);
  }
};

}  // namespace

SCENARIO("a journal is a text file that any tool can read") {
  Given given;
  GIVEN("a journal with its header") {
    std::optional<store::Journal> journal = std::move(*given.create());
    const store::Path file = journal->file();
    THEN("its name has the time and the scenario, and only its owner may read it") {
      CHECK(file == given.folder / "attempts/20250131T090000Z-late-washer.jsonl");
      CHECK(store::attempt_id(file) == "20250131T090000Z-late-washer");
      struct stat about {};
      REQUIRE(::stat(file.c_str(), &about) == 0);
      CHECK((about.st_mode & 0777) == 0600);
    }
    THEN("a second attempt in the same second gets another name") {
      CHECK(store::attempt_id(given.create()->file()) == "20250131T090000Z-late-washer-2");
    }
    WHEN("three answers and the end are written") {
      for (const auto& entry : given.played.entries) REQUIRE(journal->append(entry).ok());
      REQUIRE(journal->append_end("2025-01-31T09:00:04Z").ok());
      const std::string text = test::read_text(file);
      THEN("it has five lines, and each says what it is about") {
        const auto lines = test::lines_of(text);
        REQUIRE(lines.size() == 5);
        CHECK_THAT(lines[0], holds_text(R"("format":"klankbord-journal","format_version":1)"));
        CHECK_THAT(lines[0], holds_text(R"("reader_version":1,"scenario":"late-washer","seed":7)"));
        CHECK_THAT(lines[1], holds_text(R"("choices":1)"));
        CHECK_THAT(lines[1], holds_text(R"("evidence":{"welcome":2})"));
        CHECK_THAT(lines[1], holds_text(R"("variables":{"mood":0,"verified":0})"));
        CHECK_THAT(lines[1], holds_text(R"("input":{"choose":"greeting/warm"},"n":1})"));
        CHECK_THAT(lines[4], holds_text(R"("end":{"inputs":3})"));
      }
      THEN("its hashes are those of the description, recomputed from the text alone") {
        CHECK(test::rechained(text) == text);
      }
      THEN("it reads back as it was written") {
        const auto read = store::read_journal(file);
        REQUIRE(read.ok());
        CHECK(read->header.seed == 7);
        CHECK(read->header.content_hash == test::washer_scenario()->content_hash);
        CHECK(read->header.started == "2025-01-31T09:00:00Z");
        REQUIRE(read->entries.size() == 3);
        for (std::size_t i = 0; i < 3; ++i) {
          CHECK(read->entries[i].number == i + 1);
          CHECK(read->entries[i].input == test::choose_json(kAnswers[i]));
          CHECK(read->entries[i].at == given.played.entries[i].at);
          CHECK_FALSE(
              store::first_difference(read->entries[i].after, given.played.entries[i].after));
        }
        CHECK(read->ended);
        CHECK(read->ended_at == "2025-01-31T09:00:04Z");
        CHECK(read->note.empty());
      }
    }
    WHEN("it goes before its first answer") {
      journal.reset();
      THEN("its file goes along") {
        CHECK_FALSE(std::filesystem::exists(file));
      }
    }
    WHEN("it goes after an answer") {
      REQUIRE(journal->append(given.played.entries[0]).ok());
      journal.reset();
      THEN("its file stays") {
        CHECK(std::filesystem::exists(file));
      }
    }
  }
}

SCENARIO("an answer reaches the disk before it counts") {
  // The order of the calls is the promise, so this disk writes them down.
  struct WatchedDisk : store::Disk {
    std::string calls;
    std::int64_t write(int file, const char* bytes, std::size_t count) override {
      calls += 'w';
      return store::Disk::write(file, bytes, count);
    }
    int sync(int file) override {
      struct stat about {};
      ::fstat(file, &about);
      calls += S_ISDIR(about.st_mode) ? 'D' : 'S';
      return store::Disk::sync(file);
    }
  };
  Given given;
  WatchedDisk disk;
  REQUIRE(store::make_folders(disk, given.folder / "attempts").ok());
  disk.calls.clear();
  auto journal = store::Journal::create(disk, given.folder.path(), given.header);
  REQUIRE(journal.ok());
  THEN("the start syncs nothing: there is nothing to lose yet") {
    CHECK(disk.calls == "w");
  }
  WHEN("the first answer is written") {
    disk.calls.clear();
    REQUIRE(journal->append(given.played.entries[0]).ok());
    THEN("the file is synced, and the folder that names it") {
      CHECK(disk.calls == "wSD");
    }
    AND_WHEN("the second is written") {
      disk.calls.clear();
      REQUIRE(journal->append(given.played.entries[1]).ok());
      THEN("the file is synced") {
        CHECK(disk.calls == "wS");
      }
    }
  }
  WHEN("a journal is reopened") {
    REQUIRE(journal->append(given.played.entries[0]).ok());
    const store::Path file = journal->file();
    { const store::Journal closed = std::move(*journal); }
    disk.calls.clear();
    REQUIRE(store::Journal::reopen(disk, file).ok());
    THEN("what is about to be shown as accepted is synced first") {
      CHECK(disk.calls == "SD");
    }
  }
}

SCENARIO("a journal goes on where it stopped") {
  Given given;
  std::optional<store::Journal> journal = std::move(*given.create());
  const store::Path file = journal->file();
  REQUIRE(journal->append(given.played.entries[0]).ok());
  REQUIRE(journal->append(given.played.entries[1]).ok());
  journal.reset();
  GIVEN("a sound journal") {
    auto reopened = store::Journal::reopen(given.disk, file);
    REQUIRE(reopened.ok());
    WHEN("the next answer is written") {
      REQUIRE(reopened->journal.append(given.played.entries[2]).ok());
      REQUIRE(reopened->journal.append_end("2025-01-31T09:00:04Z").ok());
      THEN("the file is what it would have been without the break") {
        CHECK(test::read_text(file) == given.played.text);
      }
    }
    THEN("nobody else can open it meanwhile") {
      const auto second = store::Journal::reopen(given.disk, file);
      REQUIRE_FALSE(second.ok());
      CHECK(second.failure().code == base::ExitCode::refused);
      CHECK_THAT(second.failure().message, holds_text("is open in another window or console"));
    }
    THEN("anybody can read it meanwhile") {
      CHECK(store::read_journal(file)->entries.size() == 2);
    }
  }
  GIVEN("a journal whose third line was torn") {
    const std::string text = test::read_text(file);
    test::write_text(file, text + R"({"after":{"choices":3,)");
    auto reopened = store::Journal::reopen(given.disk, file);
    REQUIRE(reopened.ok());
    THEN("the torn part is cut off and a sentence says so") {
      CHECK(reopened->content.note ==
            "The journal is cut off after input 2; the attempt resumes there.");
      CHECK(test::read_text(file) == text);
    }
    THEN("it can be gone on with") {
      REQUIRE(reopened->journal.append(given.played.entries[2]).ok());
      CHECK(store::read_journal(file)->entries.size() == 3);
    }
  }
  GIVEN("a journal that was altered") {
    test::write_text(file,
                     test::replaced(test::read_text(file), "greeting/warm", "greeting/brisk"));
    const std::string text = test::read_text(file);
    THEN("it is refused and left as it is") {
      CHECK_FALSE(store::Journal::reopen(given.disk, file).ok());
      CHECK(test::read_text(file) == text);
    }
  }
  GIVEN("no journal of that name") {
    THEN("the sentence names it") {
      const auto missing = store::Journal::reopen(given.disk, given.folder / "attempts/none.jsonl");
      REQUIRE_FALSE(missing.ok());
      CHECK(missing.failure().code == base::ExitCode::bad_file);
      CHECK_THAT(missing.failure().message, holds_text("none.jsonl"));
    }
  }
}

SCENARIO("what happens to the file behind the journal's back is noticed") {
  Given given;
  auto journal = given.create();
  REQUIRE(journal.ok());
  REQUIRE(journal->append(given.played.entries[0]).ok());
  const store::Path file = journal->file();
  const std::string text = test::read_text(file);
  WHEN("the file was removed") {
    std::filesystem::remove(file);
    const auto status = journal->append(given.played.entries[1]);
    THEN("the answer is not accepted, with a sentence") {
      REQUIRE_FALSE(status.ok());
      CHECK(status.failure().code == base::ExitCode::environment);
      CHECK_THAT(status.failure().message, holds_text(file.string()));
      CHECK_THAT(status.failure().message, holds_text("was removed or moved"));
    }
  }
  WHEN("its folder was moved and put back") {
    std::filesystem::rename(given.folder / "attempts", given.folder / "elsewhere");
    const auto meanwhile = journal->append(given.played.entries[1]);
    std::filesystem::rename(given.folder / "elsewhere", given.folder / "attempts");
    const auto again = journal->append(given.played.entries[1]);
    THEN("the answer is refused meanwhile and accepted again after") {
      CHECK_FALSE(meanwhile.ok());
      CHECK(again.ok());
      CHECK(store::read_journal(file)->entries.size() == 2);
    }
  }
  WHEN("the file was replaced by a copy") {
    std::filesystem::rename(file, given.folder / "moved");
    test::write_text(file, text);
    THEN("the answer is not accepted") {
      CHECK_FALSE(journal->append(given.played.entries[1]).ok());
      CHECK(test::read_text(file) == text);
    }
  }
  WHEN("another program that knows no locks wrote in it") {
    test::write_text(file, text + "\n");
    const auto status = journal->append(given.played.entries[1]);
    THEN("the answer is not accepted") {
      REQUIRE_FALSE(status.ok());
      CHECK_THAT(status.failure().message, holds_text("Another program wrote in the journal"));
    }
  }
}
