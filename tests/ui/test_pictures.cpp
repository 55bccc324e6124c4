// What is drawn and not pressed: faces, bubbles, plots, bars.
#include <set>
#include <vector>

#include "support/catch.h"
#include "support/ui_stage.h"
#include "ui/kit_chat.h"
#include "ui/kit_icons.h"
#include "ui/kit_level.h"
#include "ui/kit_plot.h"
#include "ui/kit_portrait.h"

using namespace klankbord;
using namespace klankbord::ui;

namespace {

Text t(const char* words) {
  return verbatim(words);
}

// The pixels of a rectangle as one number.
std::uint64_t checksum(const window::Window& window, const Rect& rect) {
  std::uint64_t sum = 0;
  for (int y = static_cast<int>(rect.top); y < static_cast<int>(rect.bottom); ++y) {
    for (int x = static_cast<int>(rect.left); x < static_cast<int>(rect.right); ++x) {
      sum = sum * 1099511628211ULL + window.pixel(x, y);
    }
  }
  return sum;
}

std::uint64_t picture_of(const std::function<void(Kit&)>& draw) {
  test::UiStage stage(draw, 640, 480);
  return checksum(*stage.window, {0, 0, 640, 480});
}

std::uint64_t face_with(const scenario::Face& face, int mood) {
  return picture_of([&](Kit& kit) { portrait(kit, t("klant"), face, mood, 200); });
}

}  // namespace

TEST_CASE("seven moods are seven faces", "[ui][portrait]") {
  std::set<std::uint64_t> faces, small;
  for (int mood = kMinMood; mood <= kMaxMood; ++mood) {
    faces.insert(face_with({}, mood));
    small.insert(picture_of([&](Kit& kit) {
      draw_mood_face(kit, *ImGui::GetWindowDrawList(), mood, ImVec2(100, 100), 40);
    }));
  }
  CHECK(faces.size() == 7);
  CHECK(small.size() == 7);
  CHECK(face_with({}, 99) == face_with({}, kMaxMood));
  CHECK(face_with({}, -99) == face_with({}, kMinMood));
}

TEST_CASE("every parameter of a face can be seen", "[ui][portrait]") {
  std::set<std::uint64_t> faces;
  std::size_t made = 0;
  const auto add = [&](const scenario::Face& face) {
    faces.insert(face_with(face, 0));
    ++made;
  };
  scenario::Face face;
  for (int skin = 1; skin <= 6; ++skin) {
    face.skin = skin;
    add(face);
  }
  face = {};
  for (int hair = 1; hair <= static_cast<int>(scenario::Hair::headscarf); ++hair) {
    face.hair = static_cast<scenario::Hair>(hair);
    add(face);
  }
  face = {};
  for (int top = 1; top <= static_cast<int>(scenario::Top::sand); ++top) {
    face.top = static_cast<scenario::Top>(top);
    add(face);
  }
  face = {};
  face.glasses = true;
  add(face);
  face.beard = true;
  add(face);
  face.age = scenario::Age::older;
  add(face);
  face.age = scenario::Age::young;
  add(face);
  CHECK(faces.size() == made);
}

SCENARIO("a portrait stays inside its circle", "[ui][portrait]") {
  GIVEN("all kinds of hair, in a circle of 200 pixels") {
    for (int hair = 0; hair <= static_cast<int>(scenario::Hair::headscarf); ++hair) {
      scenario::Face face;
      face.hair = static_cast<scenario::Hair>(hair);
      test::UiStage stage([&](Kit& kit) { portrait(kit, t("klant"), face, 0, 200); }, 640, 480);
      const Rect rect = stage.driver.find("klant").rect;
      const float x0 = (rect.left + rect.right) / 2, y0 = (rect.top + rect.bottom) / 2;
      const std::uint32_t ground = stage.window->pixel(1, 1);
      int outside = 0;
      for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 300; ++x) {
          const float dx = static_cast<float>(x) + 0.5F - x0,
                      dy = static_cast<float>(y) + 0.5F - y0;
          const bool beyond = dx * dx + dy * dy > 101.5F * 101.5F;
          if (beyond && stage.window->pixel(x, y) != ground) ++outside;
        }
      }
      CAPTURE(hair);
      THEN("no pixel outside is touched") {
        CHECK(outside == 0);
      }
    }
  }
}

TEST_CASE("the same face gives the same pixels", "[ui][portrait]") {
  CHECK(face_with({}, 2) == face_with({}, 2));
}

TEST_CASE("every icon and every level mark has its own shape", "[ui][icons]") {
  std::set<std::uint64_t> shapes;
  for (int i = 1; i < kIconCount; ++i) {
    shapes.insert(picture_of([&](Kit& kit) {
      draw_icon(*ImGui::GetWindowDrawList(), static_cast<Icon>(i), ImVec2(100, 100), 48,
                packed(kit.colours().text));
    }));
  }
  CHECK(shapes.size() == static_cast<std::size_t>(kIconCount - 1));
  std::set<Icon> marks;
  for (const Level level : kLevels) marks.insert(icon_of(level));
  CHECK(marks.size() == kLevels.size());
}

SCENARIO("bubbles stand on the side of their speaker", "[ui][chat]") {
  GIVEN("a customer's, a learner's and a narrator's line") {
    test::UiStage stage([&](Kit& kit) {
      bubble(kit, Side::left, t("Ik wacht al drie weken."));
      bubble(kit, Side::right, t("Dat is vervelend."));
      bubble(kit, Side::narrator, t("De klant zucht."));
      bubble(kit, Side::left,
             t("Een lange zin die veel langer is dan een bubbel breed mag zijn, zodat ze op meer "
               "dan een regel komt te staan, want dat gebeurt in elk gesprek met een klant."));
    });
    THEN("left, right and middle are where they should be") {
      const Rect customer = stage.driver.find("Ik wacht al drie weken.").rect;
      const Rect learner = stage.driver.find("Dat is vervelend.").rect;
      const Rect narrator = stage.driver.find("De klant zucht.").rect;
      CHECK(customer.left < 60);
      CHECK(learner.right > 1200);
      CHECK((narrator.left + narrator.right) / 2 == Approx(640).margin(12));
    }
    THEN("a long line is wrapped and keeps to the reading width") {
      for (const Widget& widget : stage.driver.widgets()) {
        if (widget.role != Role::message) continue;
        CHECK(widget.rect.width() <= kReadingWidth);
      }
      CHECK(stage.driver.widgets().back().rect.height() > 60);
    }
  }
}

SCENARIO("a conversation stays at its end while it grows", "[ui][chat]") {
  GIVEN("a region that follows its end, with more lines than fit") {
    int lines = 30;
    test::UiStage stage([&](Kit& kit) {
      RegionStyle style;
      style.follow_end = true;
      style.height = kit.px(400);
      begin_region(kit, "chat", t("Gesprek"), style);
      for (int i = 1; i <= lines; ++i) {
        bubble(kit, Side::left, verbatim("Zin " + std::to_string(i)));
      }
      end_region(kit);
    });
    THEN("the last line can be seen") {
      CHECK(stage.driver.find("Zin 30").visible.height() > 0);
    }
    WHEN("a line is added") {
      ++lines;
      stage.window->request_frame();
      stage.driver.settle();
      THEN("it can be seen") {
        CHECK(stage.driver.find("Zin 31").visible.height() > 0);
      }
    }
    WHEN("the reader has scrolled back and a line is added") {
      stage.window->input().mouse_move(300, 200);
      stage.window->input().wheel(20);
      stage.driver.settle();
      ++lines;
      stage.window->request_frame();
      stage.driver.settle();
      THEN("the reader is left where they are") {
        CHECK(stage.driver.find("Zin 1").visible.height() > 0);
        CHECK(stage.driver.find("Zin 31").visible.height() == 0);
      }
    }
  }
}

SCENARIO("a mood curve reads as one sentence and shows each point", "[ui][plot]") {
  GIVEN("a curve of three points") {
    PlotStyle style;
    style.x_end = 100;
    test::UiStage stage([&](Kit& kit) {
      mood_plot(kit, t("Van boos naar tevreden."),
                {{0, -2, t("Ik wacht al drie weken.")}, {40, 0, Text()}, {80, 2, Text()}}, style);
    });
    THEN("the summary is read") {
      CHECK(stage.driver.find("Van boos naar tevreden.").role == Role::image);
    }
    WHEN("the curve rises instead of falling") {
      const auto curve = [](float last) {
        return picture_of([last](Kit& kit) {
          mood_plot(kit, t("curve"), {{0, 0, Text()}, {1, last, Text()}});
        });
      };
      THEN("it looks different") {
        CHECK(curve(2) != curve(-2));
      }
    }
    WHEN("there is nothing to show") {
      THEN("an empty plot is drawn all the same") {
        CHECK(picture_of([](Kit& kit) { mood_plot(kit, t("leeg"), {}); }) != 0);
      }
    }
  }
}

TEST_CASE("not observed is neither empty nor full", "[ui][level]") {
  const auto bar = [](int permille, bool observed) {
    return picture_of([=](Kit& kit) {
      BarStyle style;
      style.observed = observed;
      progress(kit, Text(), Text(), permille, style);
    });
  };
  CHECK(bar(0, false) != bar(0, true));
  CHECK(bar(0, false) != bar(1000, true));
  CHECK(bar(300, true) != bar(700, true));
}
