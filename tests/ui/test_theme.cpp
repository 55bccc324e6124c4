// Every pair of colours that is shown together can be told apart, in every theme.
#include <string>
#include <vector>

#include "support/catch.h"
#include "ui/kit_theme.h"

using namespace klankbord::ui;

namespace {

struct Pair {
  std::string name;
  Colour ink, ground;
};

std::vector<Pair> text_pairs(const Theme& t) {
  std::vector<Pair> pairs;
  for (const auto& [name, ground] : {std::pair{"background", t.background},
                                     {"surface", t.surface},
                                     {"raised", t.raised},
                                     {"sunken", t.sunken}}) {
    pairs.push_back({std::string("text on ") + name, t.text, ground});
    pairs.push_back({std::string("muted on ") + name, t.muted, ground});
    pairs.push_back({std::string("link on ") + name, t.link, ground});
  }
  pairs.push_back({"primary button", t.on_accent, t.accent});
  pairs.push_back({"primary button, hovered", t.on_accent, t.accent_hover});
  pairs.push_back({"danger button", t.on_danger, t.danger});
  pairs.push_back({"chosen chip", t.on_accent_soft, t.accent_soft});
  pairs.push_back({"customer's bubble", t.on_customer_bubble, t.customer_bubble});
  pairs.push_back({"learner's bubble", t.on_learner_bubble, t.learner_bubble});
  pairs.push_back({"tooltip", t.background, t.text});
  for (const Level level : kLevels) {
    const LevelColours& colours = t.level(level);
    const std::string number = std::to_string(static_cast<int>(level));
    pairs.push_back({"badge of level " + number, colours.text, colours.soft});
  }
  return pairs;
}

// What is no text but must be seen: outlines of controls, marks, bars, the focus ring.
std::vector<Pair> mark_pairs(const Theme& t) {
  std::vector<Pair> pairs;
  for (const Colour ground : {t.background, t.surface, t.raised, t.sunken}) {
    pairs.push_back({"outline of a control", t.border_strong, ground});
    pairs.push_back({"focus ring", t.focus, ground});
  }
  for (const Level level : kLevels) {
    const LevelColours& colours = t.level(level);
    const std::string number = std::to_string(static_cast<int>(level));
    pairs.push_back({"mark on its tint, level " + number, colours.mark, colours.soft});
    pairs.push_back({"mark on a card, level " + number, colours.mark, t.surface});
  }
  return pairs;
}

}  // namespace

TEST_CASE("text has a contrast of 4.5 at least, 7 in the high-contrast theme", "[ui][theme]") {
  for (const ThemeName name : kThemes) {
    const double least = name == ThemeName::high_contrast ? 7.0 : 4.5;
    for (const Pair& pair : text_pairs(theme(name))) {
      CAPTURE(static_cast<int>(name), pair.name);
      CHECK(contrast(pair.ink, pair.ground) >= least);
    }
  }
}

TEST_CASE("outlines, marks and the focus ring have a contrast of 3 at least", "[ui][theme]") {
  for (const ThemeName name : kThemes) {
    for (const Pair& pair : mark_pairs(theme(name))) {
      CAPTURE(static_cast<int>(name), pair.name);
      CHECK(contrast(pair.ink, pair.ground) >= 3.0);
    }
  }
}

TEST_CASE("contrast is that of WCAG", "[ui][theme]") {
  CHECK(contrast({0x000000}, {0xFFFFFF}) == Approx(21.0));
  CHECK(contrast({0x777777}, {0xFFFFFF}) == Approx(4.48).margin(0.01));  // just too little
  CHECK(contrast({0xFFFFFF}, {0x777777}) == contrast({0x777777}, {0xFFFFFF}));
}

TEST_CASE("the marks of the levels differ from each other", "[ui][theme]") {
  for (const ThemeName name : kThemes) {
    for (const Level one : kLevels) {
      for (const Level other : kLevels) {
        if (one != other) {
          CHECK_FALSE(theme(name).level(one).mark == theme(name).level(other).mark);
        }
      }
    }
  }
}

TEST_CASE("colours are packed as Dear ImGui wants them", "[ui][theme]") {
  CHECK(packed({0x112233}) == 0xFF332211U);
  CHECK(packed({0x112233}, 0.0F) == 0x00332211U);
  CHECK(mix({0x000000}, {0xFFFFFF}, 0.5F) == Colour{0x808080});
}
