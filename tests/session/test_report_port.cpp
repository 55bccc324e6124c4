// Where reports go, and that they are written as a whole or not at all.
#include "session/report_port.h"

#include <map>

#include "session/learner_id.h"
#include "session/report_data.h"
#include "session/report_file.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::ReportFormat;
using test::Fault;
using test::FaultyDisk;

namespace {

store::Environment environment(std::map<std::string, std::string> variables) {
  return [variables](const char* name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    if (found == variables.end()) return std::nullopt;
    return found->second;
  };
}

}  // namespace

TEST_CASE("reports go where a person looks for documents", "[session][report]") {
  const test::TempFolder home;
  const auto at_home = environment({{"HOME", home.path().string()}});
  CHECK(session::documents_folder(environment({})) == std::nullopt);
  CHECK(session::documents_folder(at_home) == home.path());
  std::filesystem::create_directories(home / "Documents");
  CHECK(session::documents_folder(at_home) == home / "Documents");
  test::write_text(home / ".config/user-dirs.dirs",
                   "XDG_MUSIC_DIR=\"$HOME/Muziek\"\nXDG_DOCUMENTS_DIR=\"$HOME/Documenten\"\n");
  CHECK(session::documents_folder(at_home) == home / "Documents");  // the folder is not there
  std::filesystem::create_directories(home / "Documenten");
  CHECK(session::documents_folder(at_home) == home / "Documenten");
}

TEST_CASE("a proposed name is one that is free", "[session][report]") {
  const test::TempFolder folder;
  const auto propose = [&] {
    return session::proposed_report_file(folder.path(), "late-washer", "2025-01-31T09:00:00Z",
                                         ReportFormat::pdf);
  };
  CHECK(propose() == folder / "late-washer-2025-01-31.pdf");
  test::write_text(propose(), "x");
  CHECK(propose() == folder / "late-washer-2025-01-31-2.pdf");
}

TEST_CASE("a report is written as a whole or not at all", "[session][report][faults]") {
  for (const Fault fault : {Fault::any_fails, Fault::write_is_cut, Fault::sync_fails}) {
    for (int at = 1; at <= 4; ++at) {
      const test::TempFolder folder;
      FaultyDisk disk(fault, ENOSPC, at);
      test::write_text(folder / "report.json", "old");
      bool done = false;
      if (auto file = session::ReportFile::create(disk, folder / "report.json", true)) {
        done = file->add("new ") && file->add("words") && file->finish();
      }
      INFO(at);
      const std::string there = test::read_text(folder / "report.json");
      CHECK((there == "old" || there == "new words"));
      if (done) CHECK(there == "new words");
      CHECK(test::count_entries(folder.path()) == 1);
    }
  }
}

TEST_CASE("a report that is given up leaves nothing", "[session][report]") {
  const test::TempFolder folder;
  {
    auto file = session::ReportFile::create(store::system_disk(), folder / "report.json", false);
    REQUIRE(file);
    CHECK(file->add("half"));
  }
  CHECK(test::count_entries(folder.path()) == 0);
}

TEST_CASE("a learner has one number for ever, and each another", "[session][report][privacy]") {
  const test::TempFolder one, other;
  const auto first = session::learner_id(store::system_disk(), one.path());
  REQUIRE(first);
  CHECK(first->size() == 32);
  CHECK(*session::learner_id(store::system_disk(), one.path()) == *first);
  CHECK(*session::learner_id(store::system_disk(), other.path()) != *first);
  test::write_text(one / "learner-id", "damaged");
  CHECK(session::learner_id(store::system_disk(), one.path())->size() == 32);
  FaultyDisk disk(Fault::write_fails, ENOSPC, 1);
  const test::TempFolder full;
  CHECK_FALSE(session::learner_id(disk, full.path()));
}

TEST_CASE("what is no time is no moment", "[session][report]") {
  CHECK_FALSE(session::moment_of("").known());
  CHECK_FALSE(session::moment_of("yesterday").known());
  CHECK(session::moment_of("2025-06-15T12:00:00Z").year == 2025);
}
