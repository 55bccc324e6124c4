// Scenarios as they were, kept by content hash.
#include "store/archive.h"

#include "scenario/compiled.h"
#include "support/catch.h"
#include "support/conversations.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

SCENARIO("a scenario is archived once and read back the same") {
  const test::TempFolder folder;
  store::Disk disk;
  const auto scenario = test::washer_scenario();
  const store::Path file = store::archived_file(folder.path(), scenario->content_hash);
  GIVEN("an archived scenario") {
    REQUIRE(store::archive_scenario(disk, folder.path(), *scenario).ok());
    THEN("its file is named after its content") {
      CHECK(file == folder / ("scenarios/" + scenario->content_hash + ".json"));
      CHECK(test::count_entries(folder / "scenarios") == 1);
    }
    THEN("what is read back is the same scenario") {
      const auto read = store::archived_scenario(folder.path(), scenario->content_hash);
      REQUIRE(read.ok());
      CHECK((*read)->content_hash == scenario->content_hash);
      CHECK(scenario::to_json(**read) == scenario::to_json(*scenario));
    }
    THEN("archiving it again leaves the file alone") {
      const auto before = std::filesystem::last_write_time(file);
      REQUIRE(store::archive_scenario(disk, folder.path(), *scenario).ok());
      CHECK(std::filesystem::last_write_time(file) == before);
    }
    WHEN("somebody makes the answer count more") {
      test::write_text(file, test::replaced(test::read_text(file), "\"weight\":2", "\"weight\":3"));
      const auto read = store::archived_scenario(folder.path(), scenario->content_hash);
      THEN("it is refused: its content has another hash") {
        REQUIRE_FALSE(read.ok());
        CHECK(read.failure().code == base::ExitCode::bad_file);
        CHECK_THAT(read.failure().message, holds_text("was altered"));
        CHECK_THAT(read.failure().message, holds_text(file.string()));
      }
    }
    WHEN("the file was cut off") {
      test::write_text(file, test::read_text(file).substr(0, 300));
      THEN("it is refused with a sentence that names it") {
        const auto read = store::archived_scenario(folder.path(), scenario->content_hash);
        REQUIRE_FALSE(read.ok());
        CHECK_THAT(read.failure().message, holds_text(file.string()));
      }
    }
  }
  GIVEN("nothing in the archive") {
    THEN("the sentence names what is missing") {
      const auto read = store::archived_scenario(folder.path(), scenario->content_hash);
      REQUIRE_FALSE(read.ok());
      CHECK_THAT(read.failure().message, holds_text("there is no such file"));
    }
    THEN("a full disk leaves nothing half written") {
      test::FaultyDisk full(test::Fault::write_is_cut, ENOSPC, 1);
      const auto status = store::archive_scenario(full, folder.path(), *scenario);
      REQUIRE_FALSE(status.ok());
      CHECK(status.failure().code == base::ExitCode::environment);
      CHECK(test::count_entries(folder / "scenarios") == 0);
      CHECK(store::archive_scenario(full, folder.path(), *scenario).ok());
    }
  }
}
