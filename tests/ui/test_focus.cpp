// The keyboard reaches everything, in reading order, and shows where it is.
#include <algorithm>

#include "support/catch.h"
#include "support/ui_stage.h"
#include "ui/kit_controls.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"

using namespace klankbord;
using namespace klankbord::ui;

namespace {

Text t(const char* words) {
  return verbatim(words);
}

int pixels_of(const window::Window& window, const Rect& rect, Colour colour, int margin) {
  int found = 0;
  for (int y = static_cast<int>(rect.top) - margin; y < static_cast<int>(rect.bottom) + margin;
       ++y) {
    for (int x = static_cast<int>(rect.left) - margin; x < static_cast<int>(rect.right) + margin;
         ++x) {
      found += window.pixel(x, y) == colour.rgb ? 1 : 0;
    }
  }
  return found;
}

}  // namespace

SCENARIO("Tab visits every enabled control in reading order", "[ui][focus]") {
  GIVEN("a screen with controls of several kinds") {
    bool on = false, open = true;
    std::string value;
    std::size_t chosen = 0;
    test::UiStage stage([&](Kit& kit) {
      button(kit, "a", t("A"));
      text_field(kit, "b", t("B"), value);
      ButtonStyle off;
      off.enabled = false;
      button(kit, "disabled", t("uit"), off);
      combo(kit, "c", t("C"), {t("1"), t("2")}, chosen);
      toggle(kit, "d", t("D"), on);
      if (open) option_card(kit, "e", 1, t("E"));
      button(kit, "f", t("F"));
    });
    WHEN("Tab is pressed again and again") {
      std::string order;
      for (int i = 0; i < 7; ++i) {
        stage.driver.press("Tab");
        order += stage.driver.focused();
      }
      THEN("all are visited in order, then from the start") {
        CHECK(order == "ABCDEFA");
      }
    }
    WHEN("Shift and Tab are pressed again and again") {
      std::string order;
      for (int i = 0; i < 7; ++i) {
        stage.driver.press_with("Left Shift", "Tab");
        order += stage.driver.focused();
      }
      THEN("all are visited backwards") {
        CHECK(order == "FEDCBAF");
      }
    }
    WHEN("the control with the focus vanishes") {
      stage.driver.tab_to("E");
      open = false;
      stage.window->request_frame();
      stage.driver.settle();
      THEN("Tab goes on from where it was") {
        stage.driver.press("Tab");
        CHECK(stage.driver.focused() == "F");
      }
    }
    WHEN("something is clicked") {
      stage.driver.click("D");
      THEN("Tab goes on from there") {
        stage.driver.press("Tab");
        CHECK(stage.driver.focused() == "E");
      }
    }
  }
}

SCENARIO("the focus can be seen", "[ui][focus]") {
  GIVEN("a button in each theme") {
    for (const ThemeName name : kThemes) {
      test::UiStage stage([&](Kit& kit) {
        kit.set_theme(name);
        button(kit, "a", t("Begin"));
      });
      const Rect rect = stage.driver.find("Begin").rect;
      const Colour ring = theme(name).focus;
      CHECK(pixels_of(*stage.window, rect, ring, 8) == 0);
      stage.driver.press("Tab");
      // Two pixels all around, less the softened corners.
      const auto around = static_cast<int>(2 * 2 * (rect.width() + rect.height()));
      CHECK(pixels_of(*stage.window, rect, ring, 8) > around * 8 / 10);
      stage.driver.click("Begin");
      CHECK(pixels_of(*stage.window, rect, ring, 8) == 0);  // after a click it would only distract
    }
  }
}

SCENARIO("what is out of sight is scrolled into it", "[ui][focus]") {
  GIVEN("a screen with forty buttons, of which a few fit") {
    int last = 0;
    test::UiStage stage([&](Kit& kit) {
      for (int i = 1; i <= 40; ++i) {
        ImGui::PushID(i);
        if (button(kit, "button", verbatim("Knop " + std::to_string(i)))) last = i;
        ImGui::PopID();
        gap(kit, space::kS);
      }
    });
    WHEN("the last one is clicked by its label") {
      REQUIRE(stage.driver.find("Knop 40").visible.height() == 0);
      stage.driver.click("Knop 40");
      THEN("it was scrolled into view and pressed") {
        CHECK(last == 40);
        CHECK(stage.driver.find("Knop 1").visible.height() == 0);
      }
    }
    WHEN("Tab goes to the last one") {
      stage.driver.tab_to("Knop 40");
      THEN("it can be seen whole") {
        const Widget widget = stage.driver.find("Knop 40");
        CHECK(widget.visible.height() == widget.rect.height());
      }
    }
    WHEN("the wheel turns") {
      const float before = stage.driver.find("Knop 1").rect.top;
      stage.window->input().mouse_move(400, 400);
      stage.window->input().wheel(-3);
      stage.driver.settle();
      THEN("the screen moves up") {
        CHECK(stage.driver.find("Knop 1").rect.top < before);
      }
    }
    WHEN("the region itself has the focus") {
      stage.driver.tab_to("all");
      THEN("Page Down, End and Home scroll it") {
        stage.driver.press("PageDown");
        CHECK(stage.driver.find("Knop 1").visible.height() == 0);
        stage.driver.press("End");
        CHECK(stage.driver.find("Knop 40").visible.height() > 0);
        stage.driver.press("Home");
        CHECK(stage.driver.find("Knop 1").visible.height() > 0);
      }
    }
  }
}

SCENARIO("at 200 % everything is twice as large and still within the window", "[ui][scale]") {
  GIVEN("the same screen at 100 % and at 200 %") {
    std::size_t chosen = 0;
    const auto content = [&](Kit& kit) {
      paragraph(kit, t("Elk gesprek duurt vijf tot tien minuten. Na afloop ziet u per "
                       "activiteitenblok wat u hebt laten zien."));
      option_card(
          kit, "option", 1,
          t("Ik begrijp dat u een datum wilt. Mag ik eerst uw klantnummer en geboortedatum, "
            "dan kijk ik in uw dossier?"));
      segmented(kit, "segments", t("Onderdeel"),
                {t("Bibliotheek"), t("Gesprek"), t("Nabespreking"), t("Instellingen"), t("Hulp")},
                chosen);
      button(kit, "button", t("Begin het gesprek"));
    };
    test::UiStage normal(content, 1280, 720), large(content, 1280, 720, 200);
    THEN("controls are twice as high and nothing ends beyond the right edge") {
      CHECK(large.driver.find("Begin het gesprek").rect.height() ==
            2 * normal.driver.find("Begin het gesprek").rect.height());
      for (const Widget& widget : large.driver.widgets()) {
        CAPTURE(widget.label);
        CHECK(widget.rect.right <= 1280);
      }
    }
    THEN("all of it can be reached and pressed") {
      large.driver.click("Hulp");
      CHECK(chosen == 4);
    }
  }
}
