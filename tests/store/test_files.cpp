// Reading and writing whole files, and the sentences when that does not work.
#include "store/files.h"

#include <sys/stat.h>

#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::Fault;
using test::FaultyDisk;
using test::holds_text;

SCENARIO("a file is read whole or refused with a sentence") {
  const test::TempFolder folder;
  GIVEN("a file of ten bytes, one of them NUL") {
    const std::string content(
        "0123\0"
        "56789",
        10);
    test::write_text(folder / "ten", content);
    THEN("a cap of ten bytes lets it through") {
      const auto bytes = store::read_file(folder / "ten", 10);
      REQUIRE(bytes.ok());
      CHECK(*bytes == content);
    }
    THEN("a cap of nine refuses it and names the file and the cap") {
      const auto bytes = store::read_file(folder / "ten", 9);
      REQUIRE_FALSE(bytes.ok());
      CHECK(bytes.failure().code == base::ExitCode::bad_file);
      CHECK_THAT(bytes.failure().message, holds_text((folder / "ten").string()));
      CHECK_THAT(bytes.failure().message, holds_text("larger than 9 bytes"));
    }
  }
  GIVEN("an empty file") {
    test::write_text(folder / "empty", "");
    THEN("it is read as nothing") {
      CHECK(store::read_file(folder / "empty", 0)->empty());
    }
  }
  GIVEN("what is no ordinary file") {
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    test::write_text(folder / "plain", "x");
    struct Example {
      std::string name, sentence;
    };
    const auto example = GENERATE(Example{"missing", "there is no such file. Check its name."},
                                  Example{".", "it is a folder. Name a file in it."},
                                  Example{"pipe", "it is no ordinary file."},
                                  Example{"plain/below", "part of that path is a file"});
    THEN("it is refused, and nothing waits for it: " << example.name) {
      const auto bytes = store::read_file(folder / example.name, 100);
      REQUIRE_FALSE(bytes.ok());
      CHECK_THAT(bytes.failure().message, holds_text(example.sentence));
    }
  }
  GIVEN("a file of the system that does not know its size") {
    THEN("it is read to its end") {
      const auto bytes = store::read_file("/proc/self/status", 100'000);
      REQUIRE(bytes.ok());
      CHECK_THAT(*bytes, holds_text("Pid:"));
    }
    THEN("the cap holds for it too") {
      CHECK_FALSE(store::read_file("/proc/self/status", 20).ok());
    }
  }
}

SCENARIO("a file is replaced whole or not at all") {
  const test::TempFolder folder;
  const auto file = folder / "file";
  test::write_text(file, "old");
  GIVEN("a sound disk") {
    store::Disk disk;
    WHEN("the file is written") {
      const auto status = store::write_file(disk, file, "new");
      THEN("it holds the new bytes, only its owner may read it, nothing is left beside it") {
        REQUIRE(status.ok());
        CHECK(test::read_text(file) == "new");
        struct stat about {};
        REQUIRE(::stat(file.c_str(), &about) == 0);
        CHECK((about.st_mode & 0777) == 0600);
        CHECK(test::count_entries(folder.path()) == 1);
      }
    }
    WHEN("the name has no folder") {
      const auto before = std::filesystem::current_path();
      std::filesystem::current_path(folder.path());
      const auto status = store::write_file(disk, "plain", "new");
      std::filesystem::current_path(before);
      THEN("it is written in the present one") {
        CHECK(status.ok());
        CHECK(test::read_text(folder / "plain") == "new");
      }
    }
    WHEN("the folder is not there") {
      const auto status = store::write_file(disk, folder / "none/file", "new");
      THEN("the sentence says so") {
        REQUIRE_FALSE(status.ok());
        CHECK(status.failure().code == base::ExitCode::environment);
        CHECK_THAT(status.failure().message, holds_text("the folder is not there"));
      }
    }
  }
  GIVEN("a disk on which each step in turn fails") {
    // open, write, sync, rename: the four steps before the new file is in place
    const int at = GENERATE(1, 2, 3, 4);
    FaultyDisk disk(Fault::any_fails, ENOSPC, at);
    WHEN("the file is written and step " << at << " fails") {
      const auto status = store::write_file(disk, file, "new");
      THEN("the old bytes stand and nothing is left beside them") {
        REQUIRE(disk.has_failed());
        REQUIRE_FALSE(status.ok());
        CHECK_THAT(status.failure().message, holds_text("the disk is full. Free some space"));
        CHECK(test::read_text(file) == "old");
        CHECK(test::count_entries(folder.path()) == 1);
      }
    }
  }
  GIVEN("a disk that fills up half way") {
    FaultyDisk disk(Fault::write_is_cut, ENOSPC, 1);
    WHEN("the file is written") {
      const auto status = store::write_file(disk, file, "much longer");
      THEN("the old bytes stand") {
        REQUIRE_FALSE(status.ok());
        CHECK(test::read_text(file) == "old");
        CHECK(test::count_entries(folder.path()) == 1);
      }
    }
  }
  GIVEN("a disk that writes in small pieces") {
    struct SlowDisk : store::Disk {
      std::int64_t write(int handle, const char* bytes, std::size_t count) override {
        return store::Disk::write(handle, bytes, count > 2 ? 2 : count);
      }
    } disk;
    THEN("all of them are written") {
      REQUIRE(store::write_file(disk, file, "in small pieces").ok());
      CHECK(test::read_text(file) == "in small pieces");
    }
  }
}

SCENARIO("folders are made for their owner only") {
  const test::TempFolder folder;
  store::Disk disk;
  WHEN("a folder is made three levels deep") {
    REQUIRE(store::make_folders(disk, folder / "a/b/c/").ok());
    THEN("each new one has mode 0700") {
      for (const char* name : {"a", "a/b", "a/b/c"}) {
        struct stat about {};
        REQUIRE(::stat((folder / name).c_str(), &about) == 0);
        CHECK((about.st_mode & 0777) == 0700);
      }
    }
    THEN("making it again changes nothing") {
      CHECK(store::make_folders(disk, folder / "a/b/c").ok());
    }
  }
  WHEN("part of the path is a file") {
    test::write_text(folder / "file", "x");
    const auto status = store::make_folders(disk, folder / "file/data");
    THEN("the sentence says so and what to do") {
      REQUIRE_FALSE(status.ok());
      CHECK(status.failure().code == base::ExitCode::environment);
      CHECK_THAT(status.failure().message, holds_text((folder / "file/data").string()));
      CHECK_THAT(status.failure().message, holds_text("part of that path is a file"));
      CHECK_THAT(status.failure().message, holds_text("--data"));
    }
  }
  WHEN("the system lets nobody make a folder there") {
    const auto status = store::make_folders(disk, "/proc/klankbord");
    THEN("it is a failure of the environment") {
      REQUIRE_FALSE(status.ok());
      CHECK(status.failure().code == base::ExitCode::environment);
    }
  }
}

SCENARIO("every error of a disk has a sentence with the place and what to do") {
  struct Example {
    int error;
    std::string sentence;
  };
  const auto example = GENERATE(
      Example{ENOSPC, "Cannot write /d/x: the disk is full. Free some space and try again."},
      Example{EDQUOT, "Cannot write /d/x: the disk is full. Free some space and try again."},
      Example{EROFS,
              "Cannot write /d/x: the disk is read-only. Choose another folder; --data names "
              "the one for attempts."},
      Example{EACCES,
              "Cannot write /d/x: no permission. Choose another folder; --data names the one "
              "for attempts."},
      Example{EIO,
              "Cannot write /d/x: the disk reports an error. Try again, and check the disk "
              "when it stays."},
      Example{EMFILE,
              "Cannot write /d/x: Too many open files. Choose another folder; --data names "
              "the one for attempts."});
  WHEN("the error is " << example.error) {
    const base::Failure failure = store::disk_failure(example.error, "write", "/d/x");
    THEN("the sentence is clear") {
      CHECK(failure.message == example.sentence);
      CHECK(failure.code == base::ExitCode::environment);
    }
  }
}
