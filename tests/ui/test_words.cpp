// How text is broken into lines.
#include "ui/kit_words.h"

#include "support/catch.h"
#include "support/ui_stage.h"

using namespace klankbord;
using namespace klankbord::ui;

namespace {

// Runs `check` inside a frame, where fonts are at hand.
void with_kit(const std::function<void(Kit&)>& check) {
  bool checked = false;
  test::UiStage stage([&](Kit& kit) {
    if (!checked) check(kit);
    checked = true;
  });
  REQUIRE(checked);
}

}  // namespace

TEST_CASE("lines break at spaces, fit the width and lose no word", "[ui][words]") {
  with_kit([](Kit& kit) {
    const std::string text = "Ik begrijp dat u een datum wilt. Mag ik eerst uw klantnummer?";
    const float width = text_width(kit, Size::body, "Ik begrijp dat u een");
    const WrappedText words = wrap(kit, Size::body, text, width);
    CHECK(words.lines.size() > 2);
    CHECK(words.width <= width);
    std::string joined;
    for (const std::string_view line : words.lines) {
      CHECK(line.front() != ' ');
      joined += (joined.empty() ? "" : " ") + std::string(line);
    }
    CHECK(joined == text);
  });
}

TEST_CASE("a no-break space holds French punctuation to its word", "[ui][words]") {
  with_kit([](Kit& kit) {
    const std::string text = "Il dit «\u00A0Bonjour\u00A0» ce matin";
    const float width = text_width(kit, Size::body, "Il dit «\u00A0Bon");
    const WrappedText words = wrap(kit, Size::body, text, width);
    REQUIRE(words.lines.size() >= 2);
    CHECK(words.lines[0] == "Il dit");
    CHECK(words.lines[1].substr(0, std::string("«\u00A0Bonjour").size()) == "«\u00A0Bonjour");
  });
}

TEST_CASE("a word that is too long is broken between characters", "[ui][words]") {
  with_kit([](Kit& kit) {
    const std::string text = "éééééééééééééééééééé";
    const float width = text_width(kit, Size::body, "éééé");
    const WrappedText words = wrap(kit, Size::body, text, width);
    CHECK(words.lines.size() >= 5);
    std::string joined;
    for (const std::string_view line : words.lines) {
      CHECK(line.size() % 2 == 0);  // each é has two bytes
      joined += line;
    }
    CHECK(joined == text);
  });
}

TEST_CASE("line ends and empty lines are kept", "[ui][words]") {
  with_kit([](Kit& kit) {
    const WrappedText words = wrap(kit, Size::body, "een\n\ntwee", 1000);
    REQUIRE(words.lines.size() == 3);
    CHECK(words.lines[1].empty());
    CHECK(words.height == 3 * words.line_height);
    CHECK(wrap(kit, Size::body, "", 1000).lines.size() == 1);
  });
}

TEST_CASE("a width of nothing still ends", "[ui][words]") {
  with_kit([](Kit& kit) { CHECK(wrap(kit, Size::body, "abc def", 0).lines.size() == 6); });
}

SCENARIO("a label that is too long ends in an ellipsis but is read whole", "[ui][words]") {
  GIVEN("a label with little room") {
    const std::string text = "De wasmachine die niet kwam en andere verhalen";
    test::UiStage stage([&](Kit& kit) {
      WordStyle style;
      style.max_width = kit.px(120);
      label(kit, verbatim(text), style);
    });
    WHEN("it has been drawn") {
      THEN("it takes no more room, and the list has all of it") {
        const ui::Widget shown = stage.driver.find(text);
        CHECK(shown.rect.width() <= 120);
        CHECK(shown.rect.width() > 60);
      }
    }
  }
}
