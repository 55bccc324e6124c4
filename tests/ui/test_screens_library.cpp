#include <filesystem>

#include "support/app_stage.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace klankbord;
using namespace klankbord::ui;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using klankbord::test::holds_text;

namespace {

std::size_t cards(const AppStage& stage) {
  std::size_t found = 0;
  for (const Widget& widget : stage.driver.widgets()) found += widget.role == Role::card;
  return found;
}

// How high the page's title is.
float title_height(const AppStage& stage) {
  for (const Widget& widget : stage.driver.widgets()) {
    if (widget.role == Role::heading && widget.label == stage.says(text::Key{"library.title"})) {
      return widget.rect.height();
    }
  }
  return 0;
}

std::size_t usable(const App& app) {
  return session::filtered(app.library().entries(), {}).size();
}

}  // namespace

SCENARIO("filters narrow the library and can be cleared", "[ui][library]") {
  GIVEN("the library with all scenarios") {
    AppStage stage;
    const std::size_t all = cards(stage);
    REQUIRE(all == usable(stage.app));
    WHEN("a kind is pressed") {
      const std::string kind = stage.word("kind.", "complaint");
      stage.driver.click(kind);
      THEN("only that kind is left, and pressing it again shows all") {
        CHECK(cards(stage) < all);
        CHECK(cards(stage) > 0);
        stage.driver.click(kind);
        CHECK(cards(stage) == all);
      }
    }
    WHEN("filters are set that nothing fits") {
      session::Filter filter;
      filter.kind = scenario::Kind::upsell;
      filter.language = base::Language::en;
      REQUIRE(session::filtered(stage.app.library().entries(), filter).empty());
      stage.app.handle(intent::ChangeFilter{filter});
      stage.window->request_frame();
      stage.driver.settle();
      THEN("the page says so, with a button that clears them") {
        CHECK(cards(stage) == 0);
        CHECK(stage.driver.shows(stage.says(text::Key{"library.nothing-title"})));
        stage.driver.click(stage.says(text::Key{"library.show-all"}));
        CHECK(cards(stage) == all);
      }
    }
  }
}

SCENARIO("a library without scenarios says so", "[ui][library]") {
  const test::TempFolder root;
  std::filesystem::create_directories(root / "scenarios");
  AppSetup setup;
  setup.root = root.path();
  const AppStage stage(setup);
  CHECK(stage.driver.shows(stage.says(text::Key{"library.empty"})));
  CHECK(cards(stage) == 0);
}

SCENARIO("a scenario with a mistake is shown with its first mistake", "[ui][library]") {
  GIVEN("a library of one scenario that does not end") {
    const test::TempFolder root;
    test::write_text(root / "scenarios/complaint/torn.lua",
                     "return scenario {\n  id = \"torn\",\n");
    AppSetup setup;
    setup.root = root.path();
    const AppStage stage(setup);
    THEN("it cannot be opened, and its line and mistake can be read") {
      CHECK(cards(stage) == 0);
      CHECK(stage.driver.shows(stage.says(text::Key{"library.unusable"}, {{"id", "torn"}})));
      const session::LibraryEntry& entry = stage.app.library().entries().front();
      const std::string why = session::reason(entry);
      REQUIRE_FALSE(why.empty());
      CHECK(stage.driver.shows(why.substr(0, why.find('\n'))));
    }
  }
}

SCENARIO("the language changes at once, and is remembered", "[ui][library][settings]") {
  const test::TempFolder folder;
  AppSetup setup;
  setup.data = folder.path();
  GIVEN("the library in Dutch") {
    {
      AppStage stage(setup);
      CHECK(stage.driver.shows("Welk gesprek oefent u vandaag?"));
      stage.driver.click("FR");
      CHECK(stage.app.settings().language == base::Language::fr);
      CHECK(stage.driver.shows(stage.says(text::Key{"library.title"})));
      CHECK_FALSE(stage.driver.shows("Welk gesprek oefent u vandaag?"));
    }
    THEN("the next start is in French") {
      const AppStage stage(setup);
      CHECK_FALSE(stage.driver.shows("Welk gesprek oefent u vandaag?"));
      CHECK(stage.driver.shows(stage.says(text::Key{"library.title"})));
    }
  }
}

SCENARIO("appearance and text size change at once", "[ui][library][settings]") {
  GIVEN("the settings") {
    AppStage stage;
    stage.driver.click(stage.says(text::Key{"settings.title"}));
    WHEN("dark is chosen") {
      stage.driver.click(stage.says(text::Key{"settings.dark"}));
      THEN("it is dark") {
        CHECK(stage.kit.colours().name == ThemeName::dark);
      }
    }
    WHEN("200 % is chosen") {
      const float before = title_height(stage);
      stage.driver.click("200\u00A0%");
      THEN("text is larger") {
        CHECK(stage.window->text_percent() == 200);
        CHECK(before > 0);
        CHECK(title_height(stage) > 1.5F * before);
      }
    }
  }
}
