// "My data" in the window: take along, erase, keep.
#include "support/app_stage.h"
#include "support/app_walk.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;

namespace {

void ask(AppStage& stage, const Intent& intent) {
  stage.app.handle(intent);
  stage.window->request_frame();
  stage.driver.settle();
}

struct Given {
  explicit Given(store::Settings settings = {}) {
    setup.data = folder.path();
    setup.settings = settings;
  }
  test::TempFolder folder;
  AppSetup setup;
};

void play_call(AppStage& stage) {
  stage.app.handle(intent::OpenBriefing{"late-washer"});
  stage.app.handle(intent::Begin{});
  while (stage.app.screen() == Screen::conversation) {
    const Intent next = test::next_intent(stage.app);
    REQUIRE_FALSE(is_none(next));
    stage.app.handle(next);
  }
  ask(stage, intent::GoToLibrary{});
}

}  // namespace

SCENARIO("everything is erased only for who types the word", "[ui][data]") {
  GIVEN("a learner who finished a call and opens what is kept") {
    const Given given;
    AppStage stage(given.setup);
    play_call(stage);
    ask(stage, intent::ShowSettings{true});
    stage.driver.click(stage.says(text::Key{"data.open"}));
    REQUIRE(stage.app.learners().my_data.has_value());
    stage.driver.click(stage.says(text::Key{"data.erase"}));
    WHEN("another word is typed") {
      stage.driver.type("neen");
      THEN("the button stays out of reach and everything is still there") {
        CHECK_FALSE(stage.driver.find(stage.says(text::Key{"data.erase"})).enabled);
        ask(stage, of_record(intent::EraseMine{}));
        CHECK(test::count_entries(given.folder / "attempts") == 1);
      }
    }
    WHEN("the word is typed") {
      stage.driver.type(stage.says(text::Key{"erase.word"}));
      stage.driver.click(stage.says(text::Key{"data.erase"}));
      THEN("nothing is left, the dialog says so, and one can begin anew") {
        CHECK(stage.app.learners().my_data->gone > 0);
        CHECK(stage.app.learners().my_data->problem.empty());
        CHECK_FALSE(std::filesystem::exists(given.folder / "attempts"));
        CHECK_FALSE(std::filesystem::exists(given.folder / "scenarios"));
        ask(stage, of_record(intent::CloseDialog{}));
        CHECK(stage.app.record().attempts().empty());
        play_call(stage);
        CHECK(test::count_entries(given.folder / "attempts") == 1);
      }
    }
  }
}

SCENARIO("one conversation is erased from the list of attempts", "[ui][data]") {
  const Given given;
  AppStage stage(given.setup);
  play_call(stage);
  ask(stage, of_record(intent::ShowProgress{{ProgressTab::attempts, {}, {}, 0}}));
  while (stage.app.read_history()) {
  }
  ask(stage, Intent());
  stage.driver.click(stage.says(text::Key{"data.erase-attempt"}));
  REQUIRE(stage.app.learners().my_data.has_value());
  CHECK(test::count_entries(given.folder / "attempts") == 1);
  ask(stage, of_record(intent::EraseMine{}));
  CHECK(stage.app.learners().my_data->problem.empty());
  CHECK(stage.app.screen() == Screen::progress);
  while (stage.app.read_history()) {
  }
  CHECK(stage.app.record().attempts().empty());
}

SCENARIO("the start screen tells of what is older than a year", "[ui][data]") {
  GIVEN("a learner whose one conversation is of long ago, on a computer of today") {
    const Given given;
    std::filesystem::create_directories(given.folder / "attempts");
    const auto golden = test::source_dir() / "tests" / "golden";
    std::filesystem::copy(golden / "scenarios", given.folder / "scenarios");
    std::filesystem::copy(golden / "attempts" / "late-washer-v1-typical.jsonl",
                          given.folder / "attempts" / "20250101T090000Z-late-washer-0000.jsonl");
    AppParts parts = test::parts_of(given.setup);
    parts.surroundings.clock = [] { return std::string("2030-01-01T09:00:00Z"); };
    App app(std::move(parts));
    while (app.read_history()) {
    }
    CHECK(app.record().expiring() == 1);
    WHEN("they keep it") {
      app.handle(of_record(intent::AskForMyData{}));
      app.handle(of_record(intent::KeepExpiring{}));
      while (app.read_history()) {
      }
      THEN("nothing is asked any more") {
        CHECK(app.record().expiring() == 0);
      }
    }
    WHEN("they erase it") {
      app.handle(of_record(intent::AskForMyData{}));
      app.handle(of_record(intent::EraseExpiring{}));
      while (app.read_history()) {
      }
      THEN("it is gone, and so is the notice") {
        CHECK(app.record().expiring() == 0);
        CHECK(app.record().attempts().empty());
      }
    }
  }
  GIVEN("a stage on which it shows") {
    const Given given;
    AppStage stage(given.setup);
    play_call(stage);
    THEN("a conversation of today is no reason for a notice") {
      CHECK(stage.app.record().expiring() == 0);
      CHECK_FALSE(stage.driver.shows(stage.says(text::Key{"today.expiring"})));
    }
  }
}

SCENARIO("a copy of everything says where it went", "[ui][data]") {
  const Given given;
  AppStage stage(given.setup);
  play_call(stage);
  const test::TempFolder home;
  AppParts parts = test::parts_of(given.setup);
  parts.environment = [&](const char* name) -> std::optional<std::string> {
    if (std::string_view(name) == "HOME") return home.path().string();
    return {};
  };
  App app(std::move(parts));
  app.handle(of_record(intent::AskForMyData{}));
  app.handle(of_record(intent::ExportMine{}));
  const std::string first = app.learners().my_data->exported;
  app.handle(of_record(intent::ExportMine{}));
  const std::string second = app.learners().my_data->exported;
  CHECK(app.learners().my_data->problem.empty());
  CHECK(std::filesystem::exists(std::filesystem::path(first) / "my-data.json"));
  CHECK(std::filesystem::exists(std::filesystem::path(second) / "my-data.json"));
  CHECK(first != second);
}

SCENARIO("what is kept fits in every language and size", "[ui][data]") {
  for (const base::Language language : base::kLanguages) {
    for (const int percent : {100, 200}) {
      store::Settings settings;
      settings.language = language;
      settings.text_percent = percent;
      const Given given(settings);
      AppStage stage(given.setup);
      ask(stage, of_record(intent::AskForMyData{}));
      ask(stage, of_record(intent::AskToErase{}));
      CHECK(test::misfits(stage.kit, stage.driver.widgets(),
                          static_cast<float>(stage.window->width_px()))
                .empty());
    }
  }
}
