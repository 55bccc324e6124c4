// The rasteriser against what can be known about its pixels.
#include <array>
#include <cmath>
#include <vector>

#include "imgui.h"
#include "support/catch.h"
#include "window/raster.h"
#include "window/raster_spans.h"

using namespace klankbord::window;

namespace {

constexpr std::uint32_t kWhite = 0xFFFFFFFF;

struct Picture {
  Picture(int w, int h) : pixels(static_cast<std::size_t>(w * h)), canvas{pixels.data(), w, h, w} {
    clear(canvas, 0x000000);
  }
  std::uint32_t at(int x, int y) const {
    return pixels[static_cast<std::size_t>(y * canvas.width + x)] & 0xFFFFFF;
  }
  int count(std::uint32_t rgb) const {
    int found = 0;
    for (const std::uint32_t pixel : pixels) found += (pixel & 0xFFFFFF) == rgb ? 1 : 0;
    return found;
  }
  std::vector<std::uint32_t> pixels;
  Canvas canvas;
};

// A Dear ImGui context to make draw lists with; no window.
struct Drawing {
  Drawing() : context(ImGui::CreateContext()) {
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = ImVec2(100, 100);
    ImGui::GetIO().Fonts->Flags |= ImFontAtlasFlags_NoBakedLines;
    ImGui::GetIO().Fonts->Build();
    ImGui::NewFrame();
    list = ImGui::GetForegroundDrawList();
  }
  ~Drawing() { ImGui::DestroyContext(context); }

  const ImDrawData& data() {
    ImGui::Render();
    return *ImGui::GetDrawData();
  }
  void onto(Picture& picture) {
    const ImDrawData& drawn = data();
    rasterise(picture.canvas, drawn, coverage_of(*ImGui::GetIO().Fonts));
  }
  ImGuiContext* context;
  ImDrawList* list;
};

// A quick stream of numbers; not random, only varied.
struct Varied {
  std::uint32_t state = 12345;
  int below(int n) {
    state = state * 1664525U + 1013904223U;
    return static_cast<int>((state >> 8) % static_cast<std::uint32_t>(n));
  }
};

}  // namespace

SCENARIO("a rectangle fills exactly its pixels", "[window][raster]") {
  GIVEN("a red rectangle from (10, 20) to (30, 25)") {
    Drawing drawing;
    Picture picture(100, 100);
    drawing.list->AddRectFilled(ImVec2(10, 20), ImVec2(30, 25), IM_COL32(255, 0, 0, 255));
    WHEN("it is drawn") {
      drawing.onto(picture);
      THEN("100 pixels are red: the corners are, their outer neighbours are not") {
        CHECK(picture.count(0xFF0000) == 100);
        CHECK(picture.at(10, 20) == 0xFF0000);
        CHECK(picture.at(29, 24) == 0xFF0000);
        CHECK(picture.at(9, 20) == 0);
        CHECK(picture.at(30, 24) == 0);
        CHECK(picture.at(10, 25) == 0);
      }
    }
  }
}

TEST_CASE("half transparent paint mixes half", "[window][raster]") {
  Drawing drawing;
  Picture picture(100, 100);
  drawing.list->AddRectFilled(ImVec2(0, 0), ImVec2(10, 10), IM_COL32(255, 255, 255, 128));
  drawing.onto(picture);
  const std::uint32_t grey = picture.at(5, 5) & 0xFF;
  CHECK(grey >= 127);
  CHECK(grey <= 129);
}

TEST_CASE("nothing is drawn outside the clip rectangle", "[window][raster]") {
  Drawing drawing;
  Picture picture(100, 100);
  drawing.list->PushClipRect(ImVec2(40, 40), ImVec2(60, 50));
  drawing.list->AddRectFilled(ImVec2(0, 0), ImVec2(100, 100), kWhite);
  drawing.list->AddCircleFilled(ImVec2(50, 50), 45, kWhite);
  drawing.list->AddText(ImVec2(35, 44), IM_COL32(255, 0, 0, 255), "clipped text");
  drawing.list->PopClipRect();
  drawing.onto(picture);
  CHECK(picture.count(0) == 100 * 100 - 20 * 10);
  CHECK(picture.count(0xFF0000) > 0);  // the text is there, inside
}

TEST_CASE("shapes beyond the canvas harm nothing", "[window][raster]") {
  Drawing drawing;
  Picture picture(100, 100);
  drawing.list->PushClipRectFullScreen();
  drawing.list->AddCircleFilled(ImVec2(-1e9F, 50), 1e9F, kWhite, 64);
  drawing.list->AddRectFilled(ImVec2(-1e6F, -1e6F), ImVec2(1e6F, 10), IM_COL32(0, 255, 0, 255));
  drawing.onto(picture);
  CHECK(picture.at(0, 0) == 0x00FF00);
  CHECK(picture.at(99, 9) == 0x00FF00);
}

SCENARIO("the edge of a round shape is soft", "[window][raster]") {
  GIVEN("a white disc of radius 20") {
    Drawing drawing;
    Picture picture(100, 100);
    drawing.list->AddCircleFilled(ImVec2(50, 50), 20, kWhite, 64);
    WHEN("it is drawn") {
      drawing.onto(picture);
      THEN("its middle is full, its outside empty and its rim in between") {
        CHECK(picture.at(50, 50) == 0xFFFFFF);
        CHECK(picture.at(50, 20) == 0);
        const int between = 100 * 100 - picture.count(0xFFFFFF) - picture.count(0);
        CHECK(between > 80);  // about the circumference, 126
        CHECK(between < 260);
      }
      THEN("its light is that of its area, within two percent") {
        double light = 0;
        for (const std::uint32_t pixel : picture.pixels) light += (pixel & 0xFF) / 255.0;
        CHECK(light == Approx(3.14159 * 20 * 20).epsilon(0.02));
      }
    }
  }
}

// Triangles that share edges must cover every pixel once: with half transparent paint a gap stays
// dark and an overlap gets too light.
SCENARIO("neighbouring triangles leave no gap and do not overlap", "[window][raster]") {
  GIVEN("a square that is cut into triangles at 200 different crooked points") {
    Varied varied;
    int wrong = 0;
    for (int round = 0; round < 200; ++round) {
      Picture picture(64, 64);
      const Clip all{0, 0, 64, 64};
      const std::uint32_t paint = IM_COL32(255, 255, 255, 128);
      const Corner inner{varied.below(64 * 256), varied.below(64 * 256), paint};
      const std::array<Corner, 4> square{Corner{0, 0, paint}, Corner{64 * 256, 0, paint},
                                         Corner{64 * 256, 64 * 256, paint},
                                         Corner{0, 64 * 256, paint}};
      for (std::size_t i = 0; i < 4; ++i) {
        draw_triangle(picture.canvas, all, square[i], square[(i + 1) % 4], inner);
      }
      const std::uint32_t once = picture.at(0, 0);
      wrong += 64 * 64 - picture.count(once);
    }
    THEN("all pixels have been painted once") {
      CHECK(wrong == 0);
    }
  }
}

TEST_CASE("the gap detector sees a gap", "[window][raster]") {
  Picture picture(64, 64);
  const Clip all{0, 0, 64, 64};
  // One of the two halves is moved by a pixel.
  draw_triangle(picture.canvas, all, {0, 0, kWhite}, {64 * 256, 0, kWhite},
                {64 * 256, 64 * 256, kWhite});
  draw_triangle(picture.canvas, all, {0, 256, kWhite}, {63 * 256, 64 * 256, kWhite},
                {0, 64 * 256, kWhite});
  CHECK(picture.count(0xFFFFFF) < 64 * 64);
}

TEST_CASE("a colour gradient runs from corner to corner", "[window][raster]") {
  Drawing drawing;
  Picture picture(100, 100);
  drawing.list->AddRectFilledMultiColor(ImVec2(0, 0), ImVec2(100, 100), IM_COL32(255, 0, 0, 255),
                                        IM_COL32(0, 0, 255, 255), IM_COL32(0, 0, 255, 255),
                                        IM_COL32(255, 0, 0, 255));
  drawing.onto(picture);
  const auto red = [&](int x, int y) { return static_cast<int>(picture.at(x, y) >> 16); };
  CHECK(red(0, 50) > 250);
  CHECK(red(99, 50) < 5);
  CHECK(std::abs(red(50, 10) - 127) <= 2);
  CHECK(std::abs(red(50, 90) - 127) <= 2);
}

TEST_CASE("a glyph is copied pixel by pixel, and mixed when it is scaled", "[window][raster]") {
  const std::array<std::uint8_t, 9> map = {0, 255, 0, 255, 255, 255, 0, 255, 0};
  const Coverage glyphs{map.data(), 3, 3};
  const Paint white = paint_of(kWhite);
  const Clip all{0, 0, 16, 16};
  SECTION("one to one") {
    Picture picture(16, 16);
    draw_glyph(picture.canvas, all, {4, 5, 7, 8, 0, 0, 3, 3}, glyphs, white);
    CHECK(picture.count(0xFFFFFF) == 5);
    CHECK(picture.at(5, 5) == 0xFFFFFF);
    CHECK(picture.at(4, 5) == 0);
  }
  SECTION("twice as large") {
    Picture picture(16, 16);
    draw_glyph(picture.canvas, all, {4, 4, 10, 10, 0, 0, 3, 3}, glyphs, white);
    CHECK(picture.at(7, 7) > 0xE00000);
    CHECK(picture.at(4, 4) < 0x400000);
    CHECK(picture.count(0) < 16 * 16 - 20);
  }
  SECTION("cut off at the edge of the canvas") {
    Picture picture(16, 16);
    draw_glyph(picture.canvas, all, {-1, -1, 2, 2, 0, 0, 3, 3}, glyphs, white);
    CHECK(picture.at(0, 0) == 0xFFFFFF);
    CHECK(picture.count(0xFFFFFF) == 3);
  }
}

SCENARIO("the same drawing gives the same pixels, on every machine", "[window][raster]") {
  GIVEN("triangles of all kinds, placed by whole numbers") {
    Picture picture(128, 128);
    Varied varied;
    const Clip all{0, 0, 128, 128};
    for (int i = 0; i < 300; ++i) {
      const auto corner = [&] {
        Corner made;
        made.x = varied.below(160 * 256) - 16 * 256;
        made.y = varied.below(160 * 256) - 16 * 256;
        made.colour = varied.state;
        return made;
      };
      const Corner a = corner();
      Corner b = corner(), c = corner();
      if (i % 3 == 0) b.colour = c.colour = a.colour;
      draw_triangle(picture.canvas, all, a, b, c);
    }
    THEN("their checksum is the one that was recorded") {
      std::uint64_t sum = 0;
      for (const std::uint32_t pixel : picture.pixels) sum = sum * 1099511628211ULL + pixel;
      CHECK(sum == 0x7E410EE02AFF057BULL);
    }
  }
}

TEST_CASE("the fingerprint changes with the picture and not without", "[window][raster]") {
  const auto print_of = [](float x, ImU32 colour) {
    Drawing drawing;
    drawing.list->AddRectFilled(ImVec2(x, 0), ImVec2(20, 20), colour);
    return fingerprint(drawing.data());
  };
  CHECK(print_of(1, kWhite) == print_of(1, kWhite));
  CHECK(print_of(1, kWhite) != print_of(2, kWhite));
  CHECK(print_of(1, kWhite) != print_of(1, 0xFFFFFFFE));
}
