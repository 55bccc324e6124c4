// Colours, spacing and levels as data: light, dark and high contrast.
#pragma once

#include <array>
#include <cstdint>

namespace klankbord::ui {

// 0xRRGGBB, opaque.
struct Colour {
  std::uint32_t rgb = 0;
  friend bool operator==(Colour a, Colour b) { return a.rgb == b.rgb; }
};

// WCAG 2.x contrast ratio, 1 to 21.
double contrast(Colour a, Colour b);
// `share` of b (0 to 1) mixed into a.
Colour mix(Colour a, Colour b, float share);
// For ImDrawList; `alpha` 0 to 1.
std::uint32_t packed(Colour colour, float alpha = 1.0F);

enum class ThemeName : std::uint8_t { light, dark, high_contrast };
inline constexpr std::array kThemes = {ThemeName::light, ThemeName::dark, ThemeName::high_contrast};

// What an answer showed, or what a block came to. Always shown as icon + word + colour.
enum class Level : std::uint8_t { shown, partly, missed, not_observed, knockout };
inline constexpr std::array kLevels = {Level::shown, Level::partly, Level::missed,
                                       Level::not_observed, Level::knockout};

struct LevelColours {
  Colour mark;  // icons, bars and lines: >= 3:1 on `soft` and on a card
  Colour soft;  // the tint behind a badge
  Colour text;  // words on `soft`
};

struct Theme {
  ThemeName name = ThemeName::light;
  bool dark = false;
  Colour background, surface, raised, sunken;  // page; card; hovered card; field and track
  Colour border, border_strong;                // decoration; the outline of a control (>= 3:1)
  Colour text, muted;                          // on all four grounds
  Colour accent, accent_hover, on_accent;      // primary buttons and the words on them
  Colour accent_soft, on_accent_soft;          // chosen chips, tints
  Colour link;                                 // quiet buttons and icons on a ground
  Colour customer_bubble, on_customer_bubble;
  Colour learner_bubble, on_learner_bubble;
  Colour focus;  // the ring: >= 3:1 on all grounds
  Colour danger, on_danger;
  std::array<LevelColours, kLevels.size()> levels;

  const LevelColours& level(Level which) const { return levels[static_cast<std::size_t>(which)]; }
};

const Theme& theme(ThemeName name);

// The spacing scale, in design units (pixels at 100 %).
namespace space {
inline constexpr float kXs = 4, kS = 8, kM = 12, kL = 16, kXl = 24, kXxl = 32;
}
inline constexpr float kCardRounding = 14, kControlRounding = 10;
inline constexpr float kControlHeight = 44;  // also the least height of an option
inline constexpr float kReadingWidth = 720;  // about 75 characters of body text

}  // namespace klankbord::ui
