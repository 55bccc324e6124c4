// Which fonts are taken from which folders.
#include "imgui.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "window/fonts.h"

using namespace klankbord;
using klankbord::window::find_fonts;

SCENARIO("fonts are found where packages put them", "[window][fonts]") {
  const test::TempFolder root;
  const auto put = [&](const std::string& name) { test::write_text(root / name, "font"); };
  GIVEN("Inter, Noto Sans and DejaVu Sans") {
    for (const char* name :
         {"opentype/inter/Inter-Regular.otf", "opentype/inter/Inter-SemiBold.otf",
          "opentype/inter/Inter-Bold.otf", "truetype/noto/NotoSans-Regular.ttf",
          "truetype/noto/NotoSans-Bold.ttf", "truetype/dejavu/DejaVuSans.ttf"}) {
      put(name);
    }
    WHEN("they are looked for") {
      const window::FontFiles files = find_fonts({"/no/such/folder", root.path().string()});
      THEN("Inter is taken, and Noto Sans for what it lacks") {
        CHECK(files.regular == (root / "opentype/inter/Inter-Regular.otf").string());
        CHECK(files.semibold == (root / "opentype/inter/Inter-SemiBold.otf").string());
        CHECK(files.bold == (root / "opentype/inter/Inter-Bold.otf").string());
        CHECK(files.fallback == (root / "truetype/noto/NotoSans-Regular.ttf").string());
        CHECK(files.fallback_bold == (root / "truetype/noto/NotoSans-Bold.ttf").string());
      }
    }
  }
  GIVEN("only the regular face of Noto Sans") {
    put("truetype/noto/NotoSans-Regular.ttf");
    WHEN("fonts are looked for") {
      const window::FontFiles files = find_fonts({root.path().string()});
      THEN("it serves for every weight") {
        CHECK(files.semibold == files.regular);
        CHECK(files.bold == files.regular);
        CHECK(files.fallback.empty());
      }
    }
  }
  GIVEN("no font at all") {
    THEN("nothing is found") {
      CHECK(find_fonts({root.path().string()}).regular.empty());
    }
  }
}

SCENARIO("without fonts there are still letters", "[window][fonts]") {
  ImFontAtlas atlas;
  GIVEN("no files") {
    WHEN("the atlas is built at twice the size") {
      const window::FontSet set = window::build_fonts(atlas, {}, 2.0F);
      THEN("every role has a font that can write") {
        for (ImFont* font : {set.body, set.strong, set.small_text, set.heading, set.title}) {
          REQUIRE(font != nullptr);
          CHECK(font->FindGlyphNoFallback('a') != nullptr);
        }
      }
    }
  }
  GIVEN("files that are no fonts") {
    const test::TempFolder folder;
    test::write_text(folder / "bad.ttf", "this is no font");
    window::FontFiles files;
    files.regular = (folder / "bad.ttf").string();
    files.semibold = files.bold = (folder / "no-such-file.otf").string();
    WHEN("the atlas is built") {
      const window::FontSet set = window::build_fonts(atlas, files, 1.0F);
      THEN("the built-in font stands in") {
        REQUIRE(set.body != nullptr);
        CHECK(set.body->FindGlyphNoFallback('a') != nullptr);
      }
    }
  }
}

TEST_CASE("the system's fonts write Dutch and French", "[window][fonts]") {
  const window::FontFiles files = find_fonts(window::font_roots());
  if (files.regular.empty()) {
    if (std::getenv("KLANKBORD_STRICT") != nullptr) FAIL("no fonts are installed here");
    WARN("no fonts are installed here");
    return;
  }
  ImFontAtlas atlas;
  const window::FontSet set = window::build_fonts(atlas, files, 1.0F);
  for (const int code : {0xE9, 0xEB, 0x153, 0x152, 0x178, 0x20AC, 0xAB, 0x2019, 0x2013}) {
    CAPTURE(code);
    const auto letter = static_cast<ImWchar>(code);
    CHECK(set.body->FindGlyphNoFallback(letter) != nullptr);
    CHECK(set.title->FindGlyphNoFallback(letter) != nullptr);
  }
  CHECK(set.body->FontSize < set.heading->FontSize);
  CHECK(set.heading->FontSize < set.title->FontSize);
}
