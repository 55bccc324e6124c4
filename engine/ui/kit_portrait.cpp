#include "ui/kit_portrait.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit_portrait_hair.h"
#include "ui/kit_portrait_pen.h"

namespace klankbord::ui {
namespace {

// How a mood looks. Lengths in the picture's units, y downwards.
struct Expression {
  float brow_inner, brow_outer;  // height of the brow's ends: positive is lower
  float brow_arch;               // how far its middle rises
  float eye_open;                // 1: as at rest
  float lower_lid;               // share of the eye that a smiling cheek covers
  float mouth_width;             // half of it
  float mouth_curve;             // positive smiles
  float mouth_open;              // height of the open mouth
  float flush;                   // redness of the face, 0 to 1
  float blush;                   // of the cheeks
};
constexpr std::array<Expression, 7> kExpressions = {{
    {0.085F, -0.070F, 0.000F, 1.00F, 0.00F, 0.135F, -0.13F, 0.13F, 0.34F, 0.00F},   // furious
    {0.060F, -0.036F, 0.005F, 0.84F, 0.00F, 0.125F, -0.11F, 0.00F, 0.14F, 0.00F},   // angry
    {0.032F, 0.002F, 0.012F, 0.80F, 0.00F, 0.115F, -0.05F, 0.00F, 0.00F, 0.00F},    // annoyed
    {0.000F, 0.010F, 0.026F, 0.98F, 0.00F, 0.110F, 0.005F, 0.00F, 0.00F, 0.00F},    // neutral
    {-0.004F, 0.008F, 0.034F, 1.02F, 0.04F, 0.125F, 0.060F, 0.00F, 0.00F, 0.12F},   // content
    {-0.014F, 0.000F, 0.040F, 1.04F, 0.16F, 0.155F, 0.115F, 0.00F, 0.00F, 0.30F},   // pleased
    {-0.026F, -0.008F, 0.048F, 1.06F, 0.40F, 0.175F, 0.05F, 0.155F, 0.00F, 0.55F},  // happy
}};

const Expression& expression_of(int mood) {
  return kExpressions[static_cast<std::size_t>(std::clamp(mood, kMinMood, kMaxMood) - kMinMood)];
}

constexpr std::array<Colour, 6> kSkins = {
    {{0xF7DAC8}, {0xEDC2A2}, {0xD9A57E}, {0xB98059}, {0x8C5B3F}, {0x5F3E2D}}};
constexpr std::array<Colour, 6> kHairs = {
    {{0x2B2626}, {0x5C3D2A}, {0xD8B36C}, {0xAF552E}, {0x8F9499}, {0xE4E3DF}}};
constexpr std::array<Colour, 8> kTops = {{{0x1F7F79},
                                          {0x3B6FB6},
                                          {0x7C4A78},
                                          {0x7C8443},
                                          {0xB85C38},
                                          {0x56657A},
                                          {0xCB7489},
                                          {0xC9B083}}};
constexpr Colour kInk{0x2A2120}, kWhite{0xFFFFFF}, kRed{0xC8372D};

PortraitColours colours_of(const scenario::Face& face, const Expression& expression,
                           const Theme& theme) {
  PortraitColours colours;
  const auto skin = static_cast<std::size_t>(std::clamp(face.skin, 1, 6) - 1);
  colours.calm_skin = kSkins[skin];
  colours.skin = mix(kSkins[skin], kRed, 0.45F * expression.flush);
  colours.shade = mix(colours.skin, Colour{0x5A2A1E}, 0.20F);
  colours.hair = kHairs[static_cast<std::size_t>(face.hair_colour)];
  colours.hair_shade = mix(colours.hair, Colour{0x000000}, 0.18F);
  colours.top = kTops[static_cast<std::size_t>(face.top)];
  colours.scarf =
      mix(kTops[(static_cast<std::size_t>(face.top) + 3) % kTops.size()], Colour{0x333333}, 0.15F);
  // Light enough for black hair to stand out, also where the page is dark.
  colours.ground = mix(theme.dark ? Colour{0xB2C0BE} : Colour{0xFFFFFF}, colours.top, 0.26F);
  return colours;
}

void draw_body(PortraitPen& pen, const PortraitColours& colours) {
  pen.box(-0.80F, 0.66F, 0.80F, 1.6F, 0.42F, colours.top);
  pen.ellipse({0, 0.70F}, 0.27F, 0.15F, mix(colours.top, Colour{0x000000}, 0.16F));
  pen.box(-0.175F, 0.30F, 0.175F, 0.80F, 0.16F, colours.shade);
}

void draw_head(PortraitPen& pen, const PortraitColours& colours) {
  for (const float side : {-1.0F, 1.0F}) {
    pen.ellipse({side * 0.445F, 0.03F}, 0.075F, 0.105F, colours.skin);
    pen.ellipse({side * 0.452F, 0.035F}, 0.038F, 0.06F, colours.shade);
  }
  // Skull and jaw: two shapes that overlap, so that the chin is narrower than the temples.
  pen.ellipse({0, -0.10F}, 0.445F, 0.47F, colours.skin);
  pen.ellipse({0, 0.12F}, 0.395F, 0.445F, colours.skin);
}

void draw_eye(PortraitPen& pen, const PortraitColours& colours, const Expression& e, float side) {
  const ImVec2 at(side * 0.178F, -0.025F);
  const float rx = 0.087F, ry = 0.066F * e.eye_open;
  pen.ellipse(at, rx, ry, kWhite);
  pen.ellipse({at.x, at.y + 0.002F}, 0.053F, std::min(0.056F, ry), kInk);
  pen.ellipse({at.x + 0.017F, at.y - 0.016F}, 0.015F, 0.015F, kWhite);
  if (e.lower_lid > 0) {
    pen.ellipse({at.x, at.y + ry * (2.35F - 2 * e.lower_lid)}, rx * 1.35F, ry * 1.2F, colours.skin);
  }
  // The upper lid: an angry brow presses its inner end down.
  const float press = std::max(0.0F, e.brow_inner) * 0.75F;
  const float inner = at.x - side * rx * 1.08F, outer = at.x + side * rx * 1.08F;
  if (press > 0) {
    pen.polygon({{inner, at.y - ry * 1.5F},
                 {inner, at.y - ry * 0.55F + press},
                 {outer, at.y - ry * 0.75F},
                 {outer, at.y - ry * 1.5F}},
                colours.skin);
    pen.line({{inner + side * 0.01F, at.y - ry * 0.55F + press},
              {outer - side * 0.005F, at.y - ry * 0.75F}},
             0.024F, kInk);
    return;
  }
  pen.line(curve({inner, at.y - ry * 0.30F}, {at.x, at.y - ry * 1.75F}, {outer, at.y - ry * 0.22F}),
           0.024F, kInk);
}

void draw_brow(PortraitPen& pen, const scenario::Face& face, const PortraitColours& colours,
               const Expression& e, float side) {
  const bool light = face.hair_colour == scenario::HairColour::white ||
                     face.hair_colour == scenario::HairColour::blond ||
                     face.hair_colour == scenario::HairColour::grey;
  // Brows carry the mood: on any skin they must stand out.
  Colour ink = mix(colours.hair, kInk, light ? 0.45F : 0.30F);
  if (contrast(ink, colours.calm_skin) < 2.2) ink = mix(ink, Colour{0x000000}, 0.75F);
  const float y = -0.178F;
  const ImVec2 inner(side * 0.075F, y + e.brow_inner), outer(side * 0.285F, y + e.brow_outer);
  const ImVec2 middle(side * 0.195F, (inner.y + outer.y) / 2 - e.brow_arch * 1.7F);
  pen.line(curve(inner, middle, outer), 0.042F, ink);
}

void draw_nose(PortraitPen& pen, const PortraitColours& colours) {
  pen.line(curve({0.012F, 0.015F}, {0.075F, 0.145F}, {-0.012F, 0.140F}), 0.026F,
           mix(colours.skin, Colour{0x5A2A1E}, 0.34F));
}

void draw_open_mouth(PortraitPen& pen, const Expression& e, float y) {
  const float w = e.mouth_width, h = e.mouth_open;
  const bool smiles = e.mouth_curve > 0;
  // Smiling: flat above, deep below. Shouting: arched above, nearly flat below.
  const float upper = smiles ? 0.02F : -h * 1.5F, lower = smiles ? h * 2.0F : h * 0.25F;
  const float lift = smiles ? -h * 0.35F : h * 0.45F;
  std::vector<ImVec2> mouth = curve({-w, y + lift}, {0, y + lift + upper}, {w, y + lift});
  const std::vector<ImVec2> below = curve({w, y + lift}, {0, y + lift + lower}, {-w, y + lift});
  mouth.insert(mouth.end(), below.begin() + 1, below.end() - 1);
  pen.polygon(mouth, Colour{0x5B1F22});
  const float inset = w * 0.80F;
  if (smiles) {
    std::vector<ImVec2> teeth = curve({-inset, y + lift + 0.012F}, {0, y + lift + upper + 0.004F},
                                      {inset, y + lift + 0.012F});
    const std::vector<ImVec2> edge =
        curve({inset * 0.92F, y + lift + h * 0.32F}, {0, y + lift + h * 0.62F},
              {-inset * 0.92F, y + lift + h * 0.32F});
    teeth.insert(teeth.end(), edge.begin(), edge.end());
    pen.polygon(teeth, Colour{0xFBF8F4});
    return;
  }
  pen.polygon({{-inset * 0.62F, y + lift - h * 0.42F},
               {0, y + lift - h * 0.62F},
               {inset * 0.62F, y + lift - h * 0.42F},
               {inset * 0.70F, y + lift - h * 0.20F},
               {-inset * 0.70F, y + lift - h * 0.20F}},
              Colour{0xFBF8F4});
}

void draw_mouth(PortraitPen& pen, const scenario::Face& face, const PortraitColours& colours,
                const Expression& e) {
  const float y = 0.30F;
  if (e.mouth_open > 0) {
    draw_open_mouth(pen, e, y);
    return;
  }
  const float lift = e.mouth_curve * 0.5F;
  Colour lips = mix(colours.skin, Colour{0x5E1616}, 0.72F);
  // On dark skin and in a beard the mouth stands out by being lighter.
  if (face.beard || contrast(lips, colours.skin) < 2.2) {
    lips = mix(colours.skin, Colour{0xE8897C}, 0.60F);
  }
  pen.line(
      curve({-e.mouth_width, y - lift}, {0, y + e.mouth_curve * 1.25F}, {e.mouth_width, y - lift}),
      0.036F, lips);
}

void draw_age(PortraitPen& pen, const scenario::Face& face, const PortraitColours& colours) {
  if (face.age != scenario::Age::older) return;
  const Colour crease = mix(colours.skin, Colour{0x5A2A1E}, 0.26F);
  for (const float side : {-1.0F, 1.0F}) {
    pen.line(curve({side * 0.135F, 0.165F}, {side * 0.205F, 0.205F}, {side * 0.215F, 0.275F}),
             0.016F, crease);
    pen.line({{side * 0.315F, -0.045F}, {side * 0.365F, -0.075F}}, 0.014F, crease);
    pen.line({{side * 0.318F, -0.015F}, {side * 0.372F, -0.012F}}, 0.014F, crease);
  }
  if (face.hair == scenario::Hair::bob) return;  // the fringe covers the forehead
  pen.line(curve({-0.16F, -0.315F}, {0, -0.335F}, {0.16F, -0.315F}), 0.014F, crease);
}

void draw_cheeks(PortraitPen& pen, const scenario::Face& face, const PortraitColours& colours,
                 const Expression& e) {
  float strength = e.blush;
  if (face.age == scenario::Age::young) strength += 0.14F;
  if (strength <= 0) return;
  const Colour cheek = mix(colours.skin, Colour{0xDF5D5D}, 0.42F * std::min(1.0F, strength));
  for (const float side : {-1.0F, 1.0F})
    pen.ellipse({side * 0.262F, 0.148F}, 0.083F, 0.056F, cheek);
}

void draw_glasses(PortraitPen& pen, const PortraitColours& colours) {
  const Colour frame =
      contrast(Colour{0x2E3440}, colours.skin) > 2.5 ? Colour{0x2E3440} : Colour{0xD7C49A};
  for (const float side : {-1.0F, 1.0F}) {
    pen.ring({side * 0.178F, -0.015F}, 0.142F, 0.028F, frame);
    pen.line({{side * 0.318F, -0.04F}, {side * 0.44F, -0.055F}}, 0.024F, frame);
  }
  pen.line(curve({-0.04F, -0.03F}, {0, -0.055F}, {0.04F, -0.03F}), 0.026F, frame);
}

void draw_beard(PortraitPen& pen, const PortraitColours& colours) {
  // The jaw in the colour of the hair, with the face laid over its middle.
  const Colour beard = mix(colours.hair, colours.skin, 0.10F);
  std::vector<ImVec2> jaw = curve({0.425F, 0.06F}, {0.43F, 0.63F}, {0, 0.625F}, 16);
  const std::vector<ImVec2> left = curve({0, 0.625F}, {-0.43F, 0.63F}, {-0.425F, 0.06F}, 16);
  jaw.insert(jaw.end(), left.begin() + 1, left.end());
  pen.polygon(jaw, beard);
  pen.ellipse({0, 0.005F}, 0.365F, 0.20F, colours.skin);
  for (const float side : {-1.0F, 1.0F}) {
    pen.ellipse({side * 0.185F, 0.125F}, 0.165F, 0.105F, colours.skin);
  }
  pen.ellipse({0, 0.12F}, 0.12F, 0.09F, colours.skin);
}

}  // namespace

void draw_portrait(const Kit& kit, ImDrawList& list, const scenario::Face& face, int mood,
                   ImVec2 centre, float diameter) {
  const Expression& expression = expression_of(mood);
  const PortraitColours colours = colours_of(face, expression, kit.colours());
  PortraitPen pen(list, centre, diameter / 2);
  pen.ellipse({0, 0}, 1, 1, colours.ground);
  draw_hair_behind(pen, face, colours);
  draw_body(pen, colours);
  draw_hair_on_shoulders(pen, face, colours);
  draw_head(pen, colours);
  draw_hair(pen, face, colours);
  draw_age(pen, face, colours);
  if (face.beard) draw_beard(pen, colours);
  draw_cheeks(pen, face, colours, expression);
  for (const float side : {-1.0F, 1.0F}) {
    draw_eye(pen, colours, expression, side);
    draw_brow(pen, face, colours, expression, side);
  }
  draw_nose(pen, colours);
  draw_mouth(pen, face, colours, expression);
  if (face.glasses) draw_glasses(pen, colours);
}

void portrait(Kit& kit, const Text& label, const scenario::Face& face, int mood,
              float diameter_px) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(ImVec2(diameter_px, diameter_px));
  const float radius = diameter_px / 2;
  draw_portrait(kit, *ImGui::GetWindowDrawList(), face, mood, ImVec2(at.x + radius, at.y + radius),
                diameter_px);
  kit.record(Role::image, label.str(), std::to_string(mood),
             {at.x, at.y, at.x + diameter_px, at.y + diameter_px});
}

void draw_mood_face(const Kit& kit, ImDrawList& list, int mood, ImVec2 centre, float diameter) {
  const Theme& theme = kit.colours();
  const Expression& e = expression_of(mood);
  PortraitPen pen(list, centre, diameter / 2);
  const Level level = mood > 0 ? Level::shown : mood < 0 ? Level::missed : Level::not_observed;
  const Colour ink = theme.level(level).text;
  pen.ellipse({0, 0}, 1, 1, theme.level(level).soft);
  for (const float side : {-1.0F, 1.0F}) {
    pen.ellipse({side * 0.32F, -0.12F}, 0.105F, 0.13F, ink);
    if (mood < -1) {
      pen.line({{side * 0.16F, -0.40F + e.brow_inner}, {side * 0.50F, -0.46F + e.brow_outer}},
               0.10F, ink);
    }
  }
  const float smile = static_cast<float>(std::clamp(mood, kMinMood, kMaxMood)) * 0.12F;
  pen.line(
      curve({-0.40F, 0.38F - smile / 2}, {0, 0.38F + smile * 1.2F}, {0.40F, 0.38F - smile / 2}),
      0.11F, ink);
}

}  // namespace klankbord::ui
