// The author's workbench as an author meets it: findings that follow the file, and the way back.
#include <filesystem>

#include "support/app_stage.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace klankbord;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;

namespace {

constexpr const char* kScenario = "late-washer";
constexpr const char* kUnused = R"(spare = { 0, min = 0, max = 3 },)";

// A library of one scenario that the test may change.
class OwnLibrary {
 public:
  OwnLibrary() {
    const auto from = test::source_dir() / "scenarios";
    const auto to = folder_ / "scenarios";
    for (const char* part : {"companies", "lib", "complaint"}) {
      std::filesystem::create_directories(to / part);
    }
    for (const char* part : {"companies", "lib"}) {
      if (std::filesystem::exists(from / part)) {
        std::filesystem::copy(from / part, to / part,
                              std::filesystem::copy_options::recursive |
                                  std::filesystem::copy_options::skip_existing);
      }
    }
    source_ = test::read_text(from / "complaint" / "late-washer.lua");
    test::write_text(file(), source_);
  }

  std::filesystem::path root() const { return folder_.path(); }
  std::filesystem::path file() const {
    return folder_ / "scenarios" / "complaint" / "late-washer.lua";
  }
  void restore() { test::write_text(file(), source_); }
  // With a variable that nothing reads.
  void add_unused() { write_after("variables = {", kUnused); }
  void break_it() { write_after("return scenario {", "kind = "); }

 private:
  void write_after(const std::string& words, const std::string& more) {
    std::string changed = source_;
    const std::size_t at = changed.find(words);
    REQUIRE(at != std::string::npos);
    changed.insert(at + words.size(), more);
    test::write_text(file(), changed);
  }

  test::TempFolder folder_;
  std::string source_;
};

void look_again(AppStage& stage) {
  stage.window->request_frame();
  stage.driver.settle();
}

void open_bench(AppStage& stage) {
  stage.app.handle(ui::intent::OpenBriefing{kScenario});
  look_again(stage);
  stage.driver.click(stage.says(text::Key{"workbench.title"}));
}

}  // namespace

SCENARIO("the workbench shows what the checks find, with code, place and suggestion",
         "[ui][workbench]") {
  OwnLibrary library;
  GIVEN("a scenario with a variable that nothing reads") {
    library.add_unused();
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    WHEN("its author opens the workbench from the briefing") {
      open_bench(stage);
      THEN("the finding stands there, with the title of its code") {
        CHECK(stage.app.screen() == ui::Screen::workbench);
        CHECK(stage.driver.shows("KB109"));
        CHECK(stage.driver.shows("Unused variable"));
        CHECK(stage.driver.shows("No condition reads the variable \"spare\""));
        CHECK(stage.driver.shows(stage.word("severity.", "warning")));
      }
      AND_WHEN("the author mends the file") {
        library.restore();
        look_again(stage);
        THEN("nothing is found any more, without a key being pressed") {
          CHECK_FALSE(stage.driver.shows("KB109"));
          CHECK(stage.driver.shows(stage.says(text::Key{"workbench.no-findings-title"})));
        }
      }
      AND_WHEN("the file does not load any more") {
        library.break_it();
        look_again(stage);
        THEN("the errors show, and what it was before is not lost") {
          CHECK(stage.driver.shows("KB001"));
          CHECK(stage.driver.shows(stage.says(text::Key{"workbench.outdated"})));
          REQUIRE(stage.app.workbench()->bench.shown()->scenario != nullptr);
        }
      }
    }
  }
}

SCENARIO("the workbench is left to where one came from, by keyboard", "[ui][workbench]") {
  OwnLibrary library;
  GIVEN("a briefing") {
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    stage.app.handle(ui::intent::OpenBriefing{kScenario});
    look_again(stage);
    const std::size_t variables = stage.app.scenario()->variables.size();
    WHEN("Ctrl+B opens the workbench, the file changes and Escape leaves it") {
      stage.driver.press_with("Left Ctrl", "B");
      const bool opened = stage.app.screen() == ui::Screen::workbench;
      library.add_unused();
      look_again(stage);
      stage.driver.press("Escape");
      THEN("the briefing is about the scenario as it is now") {
        CHECK(opened);
        REQUIRE(stage.app.screen() == ui::Screen::briefing);
        CHECK(stage.app.scenario()->variables.size() == variables + 1);
      }
    }
  }
  GIVEN("a library with a scenario that does not load") {
    library.break_it();
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    WHEN("its author opens the workbench from its card") {
      stage.driver.click(stage.says(text::Key{"workbench.open-on"}, {{"id", kScenario}}));
      THEN("it says what is wrong, and the way back is the library") {
        CHECK(stage.driver.shows("KB001"));
        CHECK(stage.driver.shows(stage.says(text::Key{"workbench.does-not-load"})));
        stage.driver.click(stage.says(text::Key{"workbench.back"}));
        CHECK(stage.app.screen() == ui::Screen::library);
      }
    }
  }
}
