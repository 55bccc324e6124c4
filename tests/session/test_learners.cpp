#include "session/learners.h"

#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "store/profile.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::Learner;
using test::Fault;
using test::FaultyDisk;
using test::holds_text;

namespace {

constexpr const char* kNow = "2025-01-31T09:00:00Z";

base::Result<Learner> add(const test::TempFolder& data, std::string_view name) {
  return session::add_learner(store::system_disk(), data.path(), name, kNow);
}

base::Result<Learner> rename(const test::TempFolder& data, std::string_view id,
                             std::string_view name) {
  return session::rename_learner(store::system_disk(), data.path(), id, name, kNow);
}

std::string found_id(const test::TempFolder& data, std::string_view name) {
  const auto learner = session::find_learner(data.path(), name);
  return learner.ok() ? learner->id : learner.failure().message;
}

}  // namespace

SCENARIO("a data folder has its first learner before anybody gave a name", "[learners]") {
  const test::TempFolder data;
  const auto learners = session::list_learners(data / "none");
  REQUIRE(learners.size() == 1);
  CHECK(learners[0].id == "first");
  CHECK(learners[0].name.empty());
  CHECK(learners[0].data == data / "none");
  CHECK(session::latest_learner(data / "none").id == "first");
  CHECK_FALSE(std::filesystem::exists(data / "none"));
  THEN("a name can be given, and the folder stays the same") {
    const auto named = rename(data, "first", " Ilse ");
    REQUIRE(named.ok());
    CHECK(named->name == "Ilse");
    CHECK(named->created == kNow);
    CHECK(named->data == data.path());
    CHECK(found_id(data, "ilse") == "first");
  }
}

SCENARIO("learners have folders of their own, named after them", "[learners]") {
  const test::TempFolder data;
  REQUIRE(add(data, "Zoë D’Hondt").ok());
  REQUIRE(add(data, "  An  ").ok());
  REQUIRE(add(data, "Ольга").ok());
  REQUIRE(add(data, "First").ok());
  const auto learners = session::list_learners(data.path());
  THEN("they are listed by name after the first") {
    REQUIRE(learners.size() == 5);
    CHECK(learners[0].id == "first");
    CHECK(learners[1].id == "an");
    CHECK(learners[1].name == "An");
    CHECK(learners[2].id == "first-2");
    CHECK(learners[3].id == "zoe-d-hondt");
    CHECK(learners[3].data == data.path() / "learners" / "zoe-d-hondt");
    CHECK(learners[3].created == kNow);
    CHECK(learners[4].id == "learner");
  }
  THEN("they are found by id and by name, whatever the case and the accents") {
    CHECK(found_id(data, "zoe d hondt") == "zoe-d-hondt");
    CHECK(found_id(data, "zoe-d-hondt") == "zoe-d-hondt");
    CHECK(found_id(data, "AN") == "an");
    CHECK(found_id(data, "Ольга") == "learner");
  }
  THEN("a word that means two is refused, with words that do not") {
    CHECK_THAT(found_id(data, "first"), holds_text("More than one learner"));
    CHECK(found_id(data, "first-2") == "first-2");
    REQUIRE(rename(data, "an", "Bea").ok());
    REQUIRE(add(data, "An").ok());
    CHECK_THAT(found_id(data, "an"), holds_text("Say \"an-2\" or \"Bea\""));
    CHECK(found_id(data, "Bea") == "an");
  }
  THEN("an unknown one is refused, with a suggestion where one is near") {
    CHECK_THAT(found_id(data, "Zoe Dhont"), holds_text("Did you mean \"Zoë D’Hondt\"?"));
    CHECK_THAT(found_id(data, "somebody else"), holds_text("klankbord learners"));
    CHECK_THAT(found_id(data, ""), holds_text("There is no learner"));
    CHECK_THAT(found_id(data, "../x"), holds_text("There is no learner"));
  }
}

SCENARIO("a name that cannot be is refused with a sentence", "[learners]") {
  const test::TempFolder data;
  REQUIRE(add(data, "An").ok());
  const auto fault = [&](std::string_view name) {
    const auto key = session::why_not_name(data.path(), name);
    const auto added = add(data, name);
    REQUIRE(added.ok() == !key.has_value());
    if (added.ok()) return std::string();
    CHECK(added.failure().code == base::ExitCode::refused);
    return std::string(key->id);
  };
  CHECK(fault("") == "learners.name-empty");
  CHECK(fault(" \t ") == "learners.name-empty");
  CHECK(fault("!?") == "learners.name-empty");
  CHECK(fault("án") == "learners.name-taken");
  CHECK(fault(std::string(41, 'x')) == "learners.name-long");
  CHECK(fault("a\nb") == "learners.name-signs");
  CHECK(fault("a\x1b[2J") == "learners.name-signs");
  CHECK(fault("\xff") == "learners.name-signs");
  CHECK(fault("é" + std::string(39, 'x')).empty());
  CHECK(session::list_learners(data.path()).size() == 3);
  THEN("a learner keeps the own name and may write it otherwise") {
    CHECK_FALSE(session::why_not_name(data.path(), "AN", "an").has_value());
    CHECK(rename(data, "an", "AN").ok());
    CHECK_FALSE(rename(data, "first", "An").ok());
    CHECK_FALSE(rename(data, "nobody", "Bo").ok());
  }
}

SCENARIO("what lies among the learners and is none is passed over", "[learners]") {
  const test::TempFolder data, elsewhere;
  REQUIRE(add(data, "An").ok());
  test::write_text(data / "learners/readme.txt", "x");
  test::write_text(data / "learners/photos/a.jpg", "x");
  test::write_text(data / "learners/.hidden/profile.json", "x");
  test::write_text(elsewhere / "profile.json", "{}");
  std::filesystem::create_directory_symlink(elsewhere.path(), data / "learners/linked");
  CHECK(session::list_learners(data.path()).size() == 2);
  THEN("a learner whose profile is damaged stays, with a sentence") {
    for (const char* text : {"", "[]", "{", "\xff", R"({"format":"klankbord-profile"})",
                             R"({"format":"klankbord-profile","reader_version":9})"}) {
      test::write_text(data / "learners/an/profile.json", text);
      const auto learners = session::list_learners(data.path());
      CAPTURE(text);
      REQUIRE(learners.size() == 2);
      CHECK(learners[1].id == "an");
      CHECK_THAT(learners[1].problem, holds_text("profile.json"));
    }
  }
}

SCENARIO("who practised last is remembered, and nothing hangs on it", "[learners]") {
  const test::TempFolder data;
  REQUIRE(add(data, "An").ok());
  REQUIRE(session::remember_learner(store::system_disk(), data.path(), "an").ok());
  CHECK(session::latest_learner(data.path()).id == "an");
  REQUIRE(session::remember_learner(store::system_disk(), data.path(), "first").ok());
  CHECK(session::latest_learner(data.path()).id == "first");
  for (const std::string& text : {std::string(), std::string("gone\n"), std::string("../an\n"),
                                  std::string("\xff\0", 2), std::string(100'000, 'x')}) {
    test::write_text(store::latest_learner_file(data.path()), text);
    CHECK(session::latest_learner(data.path()).id == "first");
  }
}

SCENARIO("a learner that cannot be written is not there", "[learners]") {
  int failures = 0;
  for (int at = 1; at <= 40; ++at) {
    const test::TempFolder data;
    FaultyDisk disk(Fault::any_fails, ENOSPC, at);
    const auto added = session::add_learner(disk, data.path(), "An", kNow);
    CAPTURE(at);
    REQUIRE(added.ok() == !disk.has_failed());
    if (added.ok()) break;
    ++failures;
    REQUIRE(added.failure().code == base::ExitCode::environment);
    REQUIRE(session::list_learners(data.path()).size() == 1);
    REQUIRE(test::count_entries(data / "learners") == 0);
    REQUIRE(add(data, "An").ok());
    REQUIRE(found_id(data, "an") == "an");
  }
  CHECK(failures > 3);
}

SCENARIO("two programs that add one name at once add it once", "[learners]") {
  constexpr int kPrograms = 4;
  const test::TempFolder data;
  for (int i = 0; i < kPrograms; ++i) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) ::_exit(add(data, "An").ok() ? 0 : 1);
  }
  int added = 0;
  for (int i = 0; i < kPrograms; ++i) {
    int status = 0;
    REQUIRE(::wait(&status) > 0);
    added += WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }
  CHECK(added == 1);
  CHECK(session::list_learners(data.path()).size() == 2);
}
