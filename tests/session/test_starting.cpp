// What `klankbord new` writes: it loads, passes every check and its plan comes true, for every
// kind.
#include "session/starting.h"

#include <set>

#include "analysis/check.h"
#include "analysis/plan.h"
#include "session/starting_text.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

const framework::Framework& the_framework() {
  static const auto loaded = session::load_framework(test::source_dir());
  return loaded.value();
}

struct Author {
  test::TempFolder folder;
  session::ScenarioPlaces places{test::source_dir(), folder.path()};

  base::Result<session::StartedScenario> start(session::StartRequest request) {
    request.folder = folder.path();
    return session::start_scenario(the_framework(), places, store::system_disk(), request);
  }
  session::LibraryEntry load(const session::StartedScenario& started) {
    return session::load_scenario_file(the_framework(), places, started.scenario);
  }
};

session::StartRequest request_of(std::string_view kind, std::string channel = {},
                                 base::Language language = base::Language::nl) {
  session::StartRequest request;
  request.kind = kind;
  request.id = "first-" + std::string(kind);
  request.channel = std::move(channel);
  request.language = language;
  return request;
}

void check_whole(Author& author, const session::StartedScenario& started) {
  const session::LibraryEntry entry = author.load(started);
  for (const base::Diagnostic& d : entry.diagnostics) FAIL_CHECK(to_string(d));
  REQUIRE(entry.usable());
  base::Diagnostics found =
      analysis::check(*entry.scenario, the_framework(), started.scenario.string(), &entry.texts);
  // As check --strict does: a start that guessing is enough for teaches the wrong thing.
  const base::Diagnostics chance =
      analysis::check_chance(*entry.scenario, started.scenario.string());
  found.insert(found.end(), chance.begin(), chance.end());
  for (const base::Diagnostic& d : found) {
    // A test names its company with straight quotes, which stay as its author typed them.
    const bool of_the_name = d.message.find("Bakkerij \"Lint\"") != std::string::npos;
    if (d.severity != base::Severity::note && !of_the_name) FAIL_CHECK(to_string(d));
  }
  const analysis::ReadPlan plan =
      analysis::read_plan(test::read_text(started.plan), *entry.scenario, started.plan.string());
  for (const base::Diagnostic& d : plan.diagnostics) FAIL_CHECK(to_string(d));
  std::set<std::string> names;
  for (const analysis::RunResult& run : analysis::run(plan.plan, entry.scenario)) {
    names.insert(run.name);
    CHECK(run.passed());
    CHECK(run.ended);
    CHECK(run.choices >= 8);
    if (run.name == "model") CHECK(run.total.earned == run.total.reachable);
    if (run.name == "poor") CHECK(run.total.permille() < 300);
  }
  CHECK(names == std::set<std::string>{"model", "poor", "typical"});
}

}  // namespace

TEST_CASE("a starting scenario of every kind passes every check, and so does its plan",
          "[starting]") {
  std::set<std::string> titles;
  for (const std::string_view kind : scenario::kind_words()) {
    for (const base::Language language : base::kLanguages) {
      const std::string name =
          std::string(kind) + "." + std::string(base::to_string(language)) + ".lua";
      const auto text = session::read_starting_text(test::source_dir(), name);
      REQUIRE(text.ok());
      for (const std::string& channel : text->channels) {
        CAPTURE(name, channel);
        Author author;
        const auto started = author.start(request_of(kind, channel, language));
        if (!started) FAIL(started.failure().message);
        check_whole(author, *started);
        const session::LibraryEntry entry = author.load(*started);
        CHECK(to_string(entry.scenario->kind) == kind);
        CHECK(to_string(entry.scenario->channel) == channel);
        CHECK(entry.scenario->language == language);
        titles.insert(entry.scenario->title.nl);
        CHECK(test::read_text(started->scenario).find("{{") == std::string::npos);
        CHECK(test::read_text(started->scenario).find("\n@") == std::string::npos);
      }
    }
  }
  // Content of its own per kind.
  CHECK(titles.size() == scenario::kind_words().size());
}

SCENARIO("a starting scenario plays in a company") {
  Author author;
  session::StartRequest request = request_of("complaint");
  WHEN("none is named") {
    const auto started = author.start(request);
    REQUIRE(started.ok());
    THEN("an example is written, and the next scenario uses it") {
      CHECK(started->company_is_new);
      CHECK(author.load(*started).scenario->company.id == "voorbeeld");
      const auto second = author.start(request_of("upsell"));
      REQUIRE(second.ok());
      CHECK_FALSE(second->company_is_new);
      check_whole(author, *second);
    }
  }
  WHEN("a new name is given, with what would end a text in Lua") {
    request.company = "Bakkerij \"Lint\" & zoon";
    const auto started = author.start(request);
    REQUIRE(started.ok());
    THEN("its id is made of the name, and its name is as typed") {
      CHECK(started->company == author.folder / "companies/bakkerij-lint-zoon.lua");
      CHECK(author.load(*started).scenario->company.name == "Bakkerij \"Lint\" & zoon");
      check_whole(author, *started);
    }
  }
  WHEN("it is one of the program's") {
    request.company = "volta";
    const auto started = author.start(request);
    REQUIRE(started.ok());
    THEN("it is used, with its first customer") {
      CHECK_FALSE(started->company_is_new);
      CHECK_FALSE(std::filesystem::exists(author.folder / "companies"));
      CHECK(author.load(*started).scenario->company.name == "Volta");
      check_whole(author, *started);
    }
  }
}

SCENARIO("what cannot be started is refused with a sentence, and nothing is written") {
  Author author;
  session::StartRequest request = request_of("complaint");
  const auto refusal = [&] {
    const auto started = author.start(request);
    REQUIRE_FALSE(started.ok());
    CHECK(test::count_entries(author.folder.path()) == 0);
    return started.failure();
  };
  WHEN("the kind is misspelt") {
    request.kind = "complain";
    THEN("the right one is suggested") {
      CHECK(refusal().code == base::ExitCode::bad_command_line);
      CHECK_THAT(refusal().message, holds_text("Did you mean \"complaint\"?"));
    }
  }
  WHEN("the kind resembles none") {
    request.kind = "quarrel";
    THEN("all are named") {
      CHECK_THAT(refusal().message, holds_text("irregularity"));
    }
  }
  WHEN("the channel does not suit the kind") {
    request.channel = "post";
    THEN("those that do are named") {
      CHECK_THAT(refusal().message, holds_text("phone, chat"));
    }
  }
  WHEN("the id cannot be one") {
    request.id = "Late Parcel!";
    THEN("one that can is proposed") {
      CHECK_THAT(refusal().message, holds_text("For instance: late-parcel"));
    }
  }
  WHEN("the id is that of a scenario in the library") {
    request.id = "late-washer";
    THEN("its file is named") {
      CHECK(refusal().code == base::ExitCode::refused);
      CHECK_THAT(refusal().message, holds_text("late-washer.lua"));
    }
  }
  WHEN("the id leads out of the folder") {
    request.id = "../../x";
    THEN("it is refused") {
      CHECK(refusal().code == base::ExitCode::bad_command_line);
    }
  }
}

SCENARIO("a file that is there is left as it is") {
  Author author;
  const session::StartRequest request = request_of("complaint");
  GIVEN("a plan of that name without a scenario") {
    test::write_text(author.folder / "complaint/first-complaint.plan", "mine");
    THEN("it is refused, and the plan stays") {
      const auto started = author.start(request);
      REQUIRE_FALSE(started.ok());
      CHECK(started.failure().code == base::ExitCode::refused);
      CHECK(test::read_text(author.folder / "complaint/first-complaint.plan") == "mine");
      CHECK(test::count_entries(author.folder.path()) == 1);
    }
  }
}

SCENARIO("a disk that fails leaves no half scenario") {
  int failing = 1;
  for (bool failed = true; failed; ++failing) {
    const test::TempFolder folder;
    const session::ScenarioPlaces places(test::source_dir(), folder.path());
    test::FaultyDisk disk(test::Fault::any_fails, ENOSPC, failing);
    session::StartRequest request = request_of("complaint");
    request.folder = folder.path();
    const auto started = session::start_scenario(the_framework(), places, disk, request);
    failed = !started;
    CAPTURE(failing);
    for (const char* name : {"complaint/first-complaint.lua", "complaint/first-complaint.plan",
                             "companies/voorbeeld.lua", ".luarc.json"}) {
      CHECK(std::filesystem::exists(folder / name) == !failed);
    }
    if (failed) CHECK(started.failure().code == base::ExitCode::environment);
  }
  CHECK(failing > 10);  // each of four files is opened, written and renamed
}
