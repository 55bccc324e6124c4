#include <cerrno>

#include "store/settings.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using klankbord::test::holds_text;

SCENARIO("settings are found again as they were left", "[store][settings]") {
  GIVEN("a data folder that does not exist yet") {
    const test::TempFolder folder;
    const store::Path data = folder / "new";
    THEN("the settings are the defaults, without complaint") {
      const store::RememberedSettings found = store::read_settings(data);
      CHECK(found.settings == store::Settings{});
      CHECK(found.problem.empty());
    }
    WHEN("every setting is changed and written") {
      const store::Settings chosen{base::Language::fr, store::Appearance::high_contrast, 175, true};
      const base::Status written = store::write_settings(store::system_disk(), data, chosen);
      THEN("the same come back") {
        REQUIRE(written);
        CHECK(store::read_settings(data).settings == chosen);
        CHECK(store::read_settings(data).problem.empty());
      }
    }
  }
}

SCENARIO("a broken settings file is passed over with a sentence", "[store][settings]") {
  const test::TempFolder folder;
  const auto found_in = [&](const std::string& text) {
    test::write_text(store::settings_file(folder.path()), text);
    return store::read_settings(folder.path());
  };
  THEN("what is no JSON, or somebody else's JSON, gives the defaults") {
    for (const char* text : {"", "{", "[]", "null", "{\"format\":\"other\"}", "\xff\xfe"}) {
      const store::RememberedSettings found = found_in(text);
      CAPTURE(text);
      CHECK(found.settings == store::Settings{});
      CHECK_THAT(found.problem, holds_text("settings.json"));
    }
  }
  THEN("a wrong field is named and the others count") {
    const store::RememberedSettings found = found_in(
        R"({"format":"klankbord-settings","version":1,"language":"de","appearance":"dark",)"
        R"("text_percent":900,"coach":"yes"})");
    CHECK(found.settings.appearance == store::Appearance::dark);
    CHECK(found.settings.language == base::Language::nl);
    CHECK(found.settings.text_percent == 100);
    CHECK_FALSE(found.settings.coach);
    CHECK_THAT(found.problem, holds_text("language") && holds_text("text_percent") &&
                                  holds_text("coach") && !holds_text("appearance"));
  }
}

SCENARIO("settings that cannot be written leave the old ones", "[store][settings][faults]") {
  GIVEN("settings on a disk that becomes full") {
    const test::TempFolder folder;
    const store::Settings old{base::Language::en, store::Appearance::dark, 125, false};
    REQUIRE(store::write_settings(store::system_disk(), folder.path(), old));
    test::FaultyDisk disk(test::Fault::write_is_cut, ENOSPC, 1);
    WHEN("others are written") {
      const base::Status written = store::write_settings(disk, folder.path(), store::Settings{});
      THEN("it says so and the old ones stand") {
        REQUIRE_FALSE(written);
        CHECK_THAT(written.failure().message, holds_text("disk is full"));
        CHECK(store::read_settings(folder.path()).settings == old);
      }
    }
  }
}
