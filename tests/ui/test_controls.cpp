// Controls do what they say, by mouse and by keyboard.
#include "ui/kit_controls.h"

#include "support/catch.h"
#include "support/ui_stage.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"

using namespace klankbord;
using namespace klankbord::ui;
using test::holds_text;

namespace {

Text t(const char* words) {
  return verbatim(words);
}

}  // namespace

SCENARIO("a button is pressed by its label", "[ui][controls]") {
  GIVEN("an enabled and a disabled button") {
    int starts = 0, deletes = 0;
    test::UiStage stage([&](Kit& kit) {
      starts += button(kit, "start", t("Begin")) ? 1 : 0;
      ButtonStyle off;
      off.enabled = false;
      deletes += button(kit, "delete", t("Wissen"), off) ? 1 : 0;
    });
    WHEN("the enabled one is clicked") {
      stage.driver.click("Begin");
      THEN("it is pressed once") {
        CHECK(starts == 1);
      }
    }
    WHEN("the disabled one is clicked") {
      stage.driver.click("Wissen");
      THEN("nothing happens") {
        CHECK(deletes == 0);
      }
    }
    WHEN("it is reached by Tab and pressed with Enter, then with Space") {
      stage.driver.press("Tab");
      stage.driver.press("Return");
      stage.driver.press("Space");
      THEN("it is pressed twice") {
        CHECK(starts == 2);
      }
    }
    WHEN("Tab goes on") {
      stage.driver.press("Tab");
      stage.driver.press("Tab");
      THEN("the disabled one is passed over") {
        CHECK(stage.driver.focused() == "Begin");
        stage.driver.press("Return");
        CHECK(deletes == 0);
      }
    }
    WHEN("the pointer leaves before the button is let go") {
      const Rect rect = stage.driver.find("Begin").rect;
      stage.window->input().mouse_move(rect.left + 5, rect.top + 5);
      stage.window->input().mouse_button(true);
      stage.window->input().mouse_move(rect.left + 5, rect.bottom + 200);
      stage.window->input().mouse_button(false);
      stage.driver.settle();
      THEN("it is not pressed") {
        CHECK(starts == 0);
      }
    }
  }
}

SCENARIO("the driver says what is missing", "[ui][driver]") {
  GIVEN("a screen with two equal labels") {
    test::UiStage stage([&](Kit& kit) {
      button(kit, "one", t("Twee keer"));
      button(kit, "two", t("Twee keer"));
    });
    THEN("a label that is not there throws, with the labels that are") {
      CHECK_THROWS_WITH(stage.driver.click("Begin"), holds_text("button \"Twee keer\""));
    }
    THEN("a label that is there twice throws too") {
      CHECK_THROWS_WITH(stage.driver.click("Twee keer"), holds_text("more than one"));
    }
    THEN("what Tab does not reach throws") {
      CHECK_THROWS_WITH(stage.driver.tab_to("Begin"), holds_text("does not reach"));
    }
  }
}

SCENARIO("an answer is chosen by mouse, number key or arrows", "[ui][controls]") {
  GIVEN("three answers, the third not offered, and a text field") {
    int chosen = 0;
    std::string value;
    test::UiStage stage([&](Kit& kit) {
      text_field(kit, "note", t("Notitie"), value);
      kit.begin_group("answers");
      for (int i = 1; i <= 3; ++i) {
        OptionStyle style;
        style.enabled = i != 3;
        if (i == 3) style.note = t("Pas na identificatie.");
        ImGui::PushID(i);
        if (option_card(kit, "answer", i, verbatim("Antwoord " + std::to_string(i)), style)) {
          chosen = i;
        }
        ImGui::PopID();
      }
      kit.end_group();
    });
    WHEN("the second card is clicked") {
      stage.driver.click("Antwoord 2");
      THEN("it is chosen") {
        CHECK(chosen == 2);
      }
    }
    WHEN("key 1 is pressed") {
      stage.driver.press("1");
      THEN("the first is chosen") {
        CHECK(chosen == 1);
      }
    }
    WHEN("key 2 of the keypad is pressed") {
      stage.driver.press("Keypad 2");
      THEN("the second is chosen") {
        CHECK(chosen == 2);
      }
    }
    WHEN("key 3 is pressed") {
      stage.driver.press("3");
      THEN("nothing is chosen, for it is not offered") {
        CHECK(chosen == 0);
      }
    }
    WHEN("the arrows go down from the first") {
      stage.driver.tab_to("Antwoord 1");
      stage.driver.press("Down");
      stage.driver.press("Down");
      stage.driver.press("Return");
      THEN("the last one that is offered is chosen") {
        CHECK(chosen == 2);
      }
    }
    WHEN("a number is typed into the field") {
      stage.driver.click("Notitie");
      stage.driver.press("1");
      stage.driver.type("1");
      THEN("it is text and chooses nothing") {
        CHECK(value == "1");
        CHECK(chosen == 0);
      }
    }
    THEN("the reason is in the list, and a card is at least 44 high") {
      CHECK(stage.driver.find("Antwoord 3").value == "Pas na identificatie.");
      CHECK(stage.driver.find("Antwoord 1").rect.height() >= 44);
    }
  }
}

SCENARIO("chips, switches and segments keep their state", "[ui][controls]") {
  GIVEN("one of each") {
    bool phone = false, hints = false;
    std::size_t size = 0, tab = 0;
    test::UiStage stage([&](Kit& kit) {
      if (chip(kit, "phone", t("Telefoon"), phone, 4)) phone = !phone;
      toggle(kit, "hints", t("Hints"), hints);
      segmented(kit, "size", t("Tekstgrootte"), {t("100 %"), t("200 %")}, size);
      tabs(kit, "tabs", t("Onderdeel"), {t("Per blok"), t("Kennis")}, tab);
    });
    WHEN("each is clicked") {
      for (const char* label : {"Telefoon", "Hints", "200 %", "Kennis"}) stage.driver.click(label);
      THEN("each has changed, and the list says so") {
        CHECK(phone);
        CHECK(hints);
        CHECK(size == 1);
        CHECK(tab == 1);
        for (const char* label : {"Telefoon", "Hints", "200 %", "Kennis"}) {
          CHECK(stage.driver.find(label).value == "on");
        }
        CHECK(stage.driver.find("100 %").value == "off");
      }
    }
    WHEN("the arrow goes right from the first segment") {
      stage.driver.tab_to("100 %");
      stage.driver.press("Right");
      THEN("the focus is on the second, and Enter chooses it") {
        CHECK(stage.driver.focused() == "200 %");
        stage.driver.press("Return");
        CHECK(size == 1);
      }
    }
  }
}

SCENARIO("text is typed into a field", "[ui][controls]") {
  GIVEN("a field and a button") {
    std::string value;
    int submitted = 0, pressed = 0;
    test::UiStage stage([&](Kit& kit) {
      FieldStyle style;
      style.max_bytes = 20;
      submitted += text_field(kit, "search", t("Zoeken"), value, style).submitted ? 1 : 0;
      pressed += button(kit, "go", t("Ga")) ? 1 : 0;
    });
    WHEN("it is clicked and accented text is typed") {
      stage.driver.click("Zoeken");
      stage.driver.type("Noël à Liège");
      THEN("the text stands in it") {
        CHECK(value == "Noël à Liège");
      }
    }
    WHEN("it is reached by Tab") {
      stage.driver.press("Tab");
      CHECK(stage.driver.focused() == "Zoeken");
      stage.driver.type("abc");
      THEN("typing goes into it at once") {
        CHECK(value == "abc");
      }
      AND_WHEN("Tab is pressed again") {
        stage.driver.press("Tab");
        stage.driver.type("def");
        THEN("the focus is on the button and typing goes nowhere") {
          CHECK(stage.driver.focused() == "Ga");
          CHECK(value == "abc");
          stage.driver.press("Space");
          CHECK(pressed == 1);
        }
      }
      AND_WHEN("Shift and Tab are pressed on the button") {
        stage.driver.press("Tab");
        stage.driver.press_with("Left Shift", "Tab");
        THEN("the field has the keyboard again") {
          CHECK(stage.driver.focused() == "Zoeken");
          stage.driver.press("End");
          stage.driver.type("!");
          CHECK(value == "abc!");
        }
      }
      AND_WHEN("Enter is pressed") {
        stage.driver.press("Return");
        THEN("the field is submitted and the button is not pressed") {
          CHECK(submitted == 1);
          CHECK(pressed == 0);
        }
      }
    }
    WHEN("too much is typed") {
      stage.driver.click("Zoeken");
      stage.driver.type("éééééééééééééééééééé");
      THEN("it is cut at a character's end") {
        CHECK(value.size() == 20);
        CHECK(value == "éééééééééé");
      }
    }
  }
}

SCENARIO("one of many is chosen from a list that opens", "[ui][controls]") {
  GIVEN("a list of languages and a button below it") {
    std::size_t language = 0;
    int pressed = 0;
    test::UiStage stage([&](Kit& kit) {
      combo(kit, "language", t("Taal"), {t("Nederlands"), t("Français"), t("English")}, language);
      pressed += button(kit, "go", t("Ga")) ? 1 : 0;
    });
    WHEN("it is opened and a row is clicked") {
      stage.driver.click("Taal");
      stage.driver.click("Français");
      THEN("the row is chosen and the list is gone") {
        CHECK(language == 1);
        CHECK(stage.driver.find("Taal").value == "Français");
        CHECK_FALSE(stage.driver.shows("English"));
      }
    }
    WHEN("it is opened by keyboard") {
      stage.driver.press("Tab");
      stage.driver.press("Return");
      THEN("the present row has the focus, and arrows and Enter choose another") {
        CHECK(stage.driver.focused() == "Nederlands");
        stage.driver.press("Down");
        stage.driver.press("Down");
        stage.driver.press("Return");
        CHECK(language == 2);
        CHECK(stage.driver.focused() == "Taal");
      }
      THEN("Tab stays inside") {
        for (int i = 0; i < 4; ++i) {
          stage.driver.press("Tab");
          CHECK(stage.driver.focused() != "Ga");
        }
      }
      THEN("Escape closes it and changes nothing") {
        stage.driver.press("Down");
        stage.driver.press("Escape");
        CHECK_FALSE(stage.driver.shows("English"));
        CHECK(language == 0);
        CHECK(stage.driver.focused() == "Taal");
        stage.driver.press("Tab");
        stage.driver.press("Return");
        CHECK(pressed == 1);
      }
    }
    WHEN("it is opened and the pointer clicks elsewhere") {
      stage.driver.click("Taal");
      stage.driver.click_at(900, 700);
      THEN("it is closed and nothing has changed") {
        CHECK_FALSE(stage.driver.shows("English"));
        CHECK(language == 0);
      }
    }
  }
}

SCENARIO("a dialog takes the keyboard and gives it back", "[ui][controls]") {
  GIVEN("a button that opens a dialog with two buttons") {
    bool open = false;
    int stopped = 0;
    test::UiStage stage([&](Kit& kit) {
      if (button(kit, "stop", t("Stoppen"))) open = true;
      button(kit, "other", t("Anders"));
      if (begin_dialog(kit, "ask", t("Gesprek stoppen?"), open)) {
        if (button(kit, "yes", t("Ja"))) {
          ++stopped;
          open = false;
        }
        if (button(kit, "no", t("Nee"))) open = false;
        end_dialog(kit);
      }
    });
    WHEN("it is opened by keyboard") {
      stage.driver.press("Tab");
      stage.driver.press("Return");
      THEN("its first button has the focus and Tab stays inside") {
        CHECK(stage.driver.shows("Gesprek stoppen?"));
        CHECK(stage.driver.focused() == "Ja");
        stage.driver.press("Tab");
        CHECK(stage.driver.focused() == "Nee");
        stage.driver.press("Tab");
        CHECK(stage.driver.focused() == "Ja");
        CHECK(stopped == 0);
      }
      THEN("Enter answers it and the focus returns") {
        stage.driver.press("Return");
        CHECK(stopped == 1);
        CHECK_FALSE(stage.driver.shows("Gesprek stoppen?"));
        CHECK(stage.driver.focused() == "Stoppen");
      }
      THEN("Escape closes it") {
        stage.driver.press("Escape");
        CHECK_FALSE(stage.driver.shows("Gesprek stoppen?"));
        CHECK(stopped == 0);
        CHECK(stage.driver.focused() == "Stoppen");
      }
      THEN("a click on the screen below does nothing") {
        stage.driver.click("Anders");
        CHECK(stage.driver.shows("Gesprek stoppen?"));
      }
    }
  }
}

SCENARIO("a card can be one large button", "[ui][controls]") {
  GIVEN("a card with words and a badge") {
    int chosen = 0;
    test::UiStage stage([&](Kit& kit) {
      begin_pressable_card(kit, "card", t("De wasmachine"));
      heading(kit, t("De wasmachine"));
      paragraph(kit, t("Mevrouw Peeters wacht al drie weken."));
      badge(kit, Level::shown, t("Sterk"));
      chosen += end_pressable_card(kit) ? 1 : 0;
    });
    WHEN("its middle is clicked") {
      stage.driver.click("De wasmachine");
      THEN("it is chosen") {
        CHECK(chosen == 1);
      }
    }
    WHEN("the list is read") {
      const Widgets& widgets = stage.driver.widgets();
      THEN("the card comes before its words and surrounds them") {
        REQUIRE(widgets.size() == 4);
        CHECK(widgets[0].role == Role::card);
        CHECK(widgets[1].role == Role::heading);
        CHECK(widgets[0].rect.bottom > widgets[3].rect.bottom);
        CHECK(widgets[0].rect.left < widgets[1].rect.left);
      }
    }
  }
}
