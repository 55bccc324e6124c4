#include "ui/kit_theme.h"

#include <algorithm>
#include <cmath>

namespace klankbord::ui {
namespace {

// The level colours are those of Okabe and Ito (bluish green, orange, vermillion, reddish purple),
// which people with any kind of colour vision tell apart, darkened or lightened to reach the
// contrast of their ground.
constexpr Theme kLight = {
    .name = ThemeName::light,
    .dark = false,
    .background = {0xF3F6F5},
    .surface = {0xFFFFFF},
    .raised = {0xF8FBFA},
    .sunken = {0xE9EEED},
    .border = {0xDCE4E3},
    .border_strong = {0x788989},
    .text = {0x172323},
    .muted = {0x4F5F60},
    .accent = {0x0E6561},
    .accent_hover = {0x0A5350},
    .on_accent = {0xFFFFFF},
    .accent_soft = {0xD5ECE9},
    .on_accent_soft = {0x0B4744},
    .link = {0x0E6561},
    .customer_bubble = {0xFFFFFF},
    .on_customer_bubble = {0x172323},
    .learner_bubble = {0x0E6561},
    .on_learner_bubble = {0xFFFFFF},
    .focus = {0x1B5FCC},
    .danger = {0xA8322A},
    .on_danger = {0xFFFFFF},
    .levels = {{{{0x00805C}, {0xDDF2EA}, {0x00533C}},
                {{0xA66B00}, {0xFDF0D2}, {0x6B4300}},
                {{0xC24E00}, {0xFDE7DA}, {0x7F3200}},
                {{0x66757A}, {0xE8ECEE}, {0x414E53}},
                {{0xA23B78}, {0xF8E3EF}, {0x722152}}}},
};

constexpr Theme kDark = {
    .name = ThemeName::dark,
    .dark = true,
    .background = {0x0F1717},
    .surface = {0x182222},
    .raised = {0x1F2B2B},
    .sunken = {0x0B1111},
    .border = {0x293737},
    .border_strong = {0x6C8281},
    .text = {0xE9F1F0},
    .muted = {0xA6B8B6},
    .accent = {0x4DC0B4},
    .accent_hover = {0x72D6CB},
    .on_accent = {0x04211E},
    .accent_soft = {0x1B4542},
    .on_accent_soft = {0xD3F4F0},
    .link = {0x62CFC3},
    .customer_bubble = {0x233030},
    .on_customer_bubble = {0xE9F1F0},
    .learner_bubble = {0x17605A},
    .on_learner_bubble = {0xF0FFFD},
    .focus = {0x8FBCFF},
    .danger = {0xF0897F},
    .on_danger = {0x2B0805},
    .levels = {{{{0x35C495}, {0x123B2F}, {0xA9EBD2}},
                {{0xF0B43C}, {0x44330F}, {0xFBDF9F}},
                {{0xF58A4B}, {0x4A2511}, {0xFFCDAE}},
                {{0x9AABB0}, {0x2B363A}, {0xCBD6D9}},
                {{0xE08FBC}, {0x45213A}, {0xF6CBE3}}}},
};

constexpr Theme kHighContrast = {
    .name = ThemeName::high_contrast,
    .dark = true,
    .background = {0x000000},
    .surface = {0x0A0A0A},
    .raised = {0x1C1C1C},
    .sunken = {0x000000},
    .border = {0xBDBDBD},
    .border_strong = {0xFFFFFF},
    .text = {0xFFFFFF},
    .muted = {0xDADADA},
    .accent = {0x7FE9FF},
    .accent_hover = {0xB8F3FF},
    .on_accent = {0x000000},
    .accent_soft = {0x00323B},
    .on_accent_soft = {0xFFFFFF},
    .link = {0x7FE9FF},
    .customer_bubble = {0x1C1C1C},
    .on_customer_bubble = {0xFFFFFF},
    .learner_bubble = {0x00454F},
    .on_learner_bubble = {0xFFFFFF},
    .focus = {0xFFD83D},
    .danger = {0xFFB3AC},
    .on_danger = {0x000000},
    .levels = {{{{0x4FE0B0}, {0x00281C}, {0xFFFFFF}},
                {{0xFFC94A}, {0x2E2100}, {0xFFFFFF}},
                {{0xFF9A5C}, {0x331600}, {0xFFFFFF}},
                {{0xC8D2D5}, {0x1E2426}, {0xFFFFFF}},
                {{0xFF9FD0}, {0x33112A}, {0xFFFFFF}}}},
};

double linear(std::uint32_t channel) {
  const double share = static_cast<double>(channel) / 255.0;
  return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear((colour.rgb >> 16) & 0xFF) + 0.7152 * linear((colour.rgb >> 8) & 0xFF) +
         0.0722 * linear(colour.rgb & 0xFF);
}

}  // namespace

const Theme& theme(ThemeName name) {
  switch (name) {
    case ThemeName::dark:
      return kDark;
    case ThemeName::high_contrast:
      return kHighContrast;
    case ThemeName::light:
      break;
  }
  return kLight;
}

double contrast(Colour a, Colour b) {
  const double one = luminance(a), other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Colour mix(Colour a, Colour b, float share) {
  std::uint32_t rgb = 0;
  for (const int shift : {16, 8, 0}) {
    const auto from = static_cast<float>((a.rgb >> shift) & 0xFF);
    const auto to = static_cast<float>((b.rgb >> shift) & 0xFF);
    rgb |= static_cast<std::uint32_t>(from + (to - from) * share + 0.5F) << shift;
  }
  return {rgb};
}

std::uint32_t packed(Colour colour, float alpha) {
  const auto cover = static_cast<std::uint32_t>(alpha * 255.0F + 0.5F);
  return cover << 24 | (colour.rgb & 0xFF) << 16 | (colour.rgb & 0xFF00) |
         ((colour.rgb >> 16) & 0xFF);
}

}  // namespace klankbord::ui
