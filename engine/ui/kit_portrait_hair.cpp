#include "ui/kit_portrait_hair.h"

#include <array>
#include <cmath>

namespace klankbord::ui {
namespace {

using scenario::Hair;

constexpr std::array<float, 2> kHairSides = {-1.0F, 1.0F};

// Hair over the skull, then the face again: its upper edge is the hairline.
void draw_cap(PortraitPen& pen, const PortraitColours& colours, float bottom, float thick) {
  pen.dome({0, -0.10F}, 0.445F + thick, 0.47F + thick, bottom, colours.hair);
}

void draw_curls(PortraitPen& pen, Colour colour, float radius, float distance, int from, int to) {
  for (int degrees = from; degrees <= to; degrees += 24) {
    const float angle = static_cast<float>(degrees) * 0.0174532925F;
    pen.ellipse({std::cos(angle) * distance, -0.13F + std::sin(angle) * distance * 1.02F}, radius,
                radius, colour);
  }
}

void draw_short(PortraitPen& pen, const PortraitColours& colours) {
  draw_cap(pen, colours, -0.10F, 0.035F);
  pen.ellipse({0.0F, -0.02F}, 0.385F, 0.36F, colours.skin);
  // A parting: the larger lock sweeps over the forehead.
  pen.ellipse({0.10F, -0.445F}, 0.40F, 0.165F, colours.hair, 0.24F);
  pen.ellipse({-0.27F, -0.40F}, 0.20F, 0.145F, colours.hair, -0.75F);
}

void draw_bob(PortraitPen& pen, const PortraitColours& colours) {
  draw_cap(pen, colours, -0.02F, 0.055F);
  pen.ellipse({0, 0.05F}, 0.385F, 0.405F, colours.skin);
  // A full fringe and hair that frames the cheeks.
  pen.dome({0, -0.14F}, 0.44F, 0.44F, -0.275F, colours.hair);
  for (const float side : kHairSides) {
    pen.ellipse({side * 0.445F, 0.10F}, 0.095F, 0.36F, colours.hair, side * 0.05F);
  }
}

void draw_long(PortraitPen& pen, const PortraitColours& colours) {
  draw_cap(pen, colours, -0.02F, 0.05F);
  pen.ellipse({0, 0.035F}, 0.38F, 0.41F, colours.skin);
  // Parted in the middle.
  for (const float side : kHairSides) {
    pen.ellipse({side * 0.265F, -0.365F}, 0.30F, 0.135F, colours.hair, side * 0.62F);
    pen.ellipse({side * 0.455F, 0.14F}, 0.085F, 0.48F, colours.hair, side * 0.02F);
  }
}

void draw_drawn_back(PortraitPen& pen, const PortraitColours& colours) {
  draw_cap(pen, colours, -0.08F, 0.03F);
  pen.ellipse({0, 0.0F}, 0.40F, 0.395F, colours.skin);
}

void draw_curly(PortraitPen& pen, const PortraitColours& colours) {
  draw_cap(pen, colours, -0.12F, 0.05F);
  pen.ellipse({0, 0.01F}, 0.385F, 0.375F, colours.skin);
  draw_curls(pen, colours.hair, 0.125F, 0.44F, 190, 350);
  for (const float x : {-0.24F, -0.08F, 0.08F, 0.24F}) {
    pen.ellipse({x, -0.40F + x * x * 0.8F}, 0.105F, 0.105F, colours.hair);
  }
}

void draw_bald(PortraitPen& pen, const scenario::Face& face, const PortraitColours& colours) {
  pen.ellipse({-0.13F, -0.43F}, 0.12F, 0.05F, mix(colours.skin, Colour{0xFFFFFF}, 0.22F), -0.45F);
  if (face.age == scenario::Age::young) return;
  for (const float side : kHairSides) {
    pen.ellipse({side * 0.425F, -0.115F}, 0.055F, 0.135F, colours.hair, side * 0.06F);
  }
}

void draw_headscarf(PortraitPen& pen, const PortraitColours& colours) {
  pen.ellipse({0, -0.09F}, 0.535F, 0.56F, colours.scarf);
  pen.ellipse({0, 0.18F}, 0.505F, 0.52F, colours.scarf);
  pen.ellipse({0, -0.075F}, 0.41F, 0.425F, mix(colours.scarf, Colour{0x000000}, 0.18F));
  pen.ellipse({0, -0.045F}, 0.385F, 0.40F, colours.skin);
  pen.ellipse({0, 0.11F}, 0.352F, 0.435F, colours.skin);
}

}  // namespace

void draw_hair_behind(PortraitPen& pen, const scenario::Face& face,
                      const PortraitColours& colours) {
  switch (face.hair) {
    case Hair::bob:
      pen.box(-0.535F, -0.45F, 0.535F, 0.43F, 0.24F, colours.hair_shade);
      break;
    case Hair::long_hair:
      pen.box(-0.545F, -0.50F, 0.545F, 1.1F, 0.36F, colours.hair_shade);
      break;
    case Hair::bun:
      pen.ellipse({0, -0.655F}, 0.205F, 0.19F, colours.hair_shade);
      break;
    case Hair::curly:
      draw_curls(pen, colours.hair_shade, 0.165F, 0.50F, 150, 390);
      break;
    case Hair::ponytail:
      pen.ellipse({0.50F, 0.16F}, 0.135F, 0.46F, colours.hair_shade, -0.20F);
      pen.ellipse({0.37F, -0.33F}, 0.15F, 0.13F, colours.hair_shade);
      break;
    default:
      break;
  }
}

void draw_hair_on_shoulders(PortraitPen& pen, const scenario::Face& face,
                            const PortraitColours& colours) {
  if (face.hair == Hair::long_hair) {
    for (const float side : kHairSides) {
      pen.ellipse({side * 0.47F, 0.50F}, 0.125F, 0.42F, colours.hair, side * -0.06F);
    }
  }
  if (face.hair == Hair::headscarf) {
    pen.ellipse({0, 0.66F}, 0.56F, 0.235F, mix(colours.scarf, Colour{0x000000}, 0.12F));
    pen.ellipse({0.02F, 0.60F}, 0.50F, 0.20F, colours.scarf);
  }
}

void draw_hair(PortraitPen& pen, const scenario::Face& face, const PortraitColours& colours) {
  switch (face.hair) {
    case Hair::short_hair:
      draw_short(pen, colours);
      break;
    case Hair::bob:
      draw_bob(pen, colours);
      break;
    case Hair::long_hair:
      draw_long(pen, colours);
      break;
    case Hair::bun:
    case Hair::ponytail:
      draw_drawn_back(pen, colours);
      break;
    case Hair::curly:
      draw_curly(pen, colours);
      break;
    case Hair::bald:
      draw_bald(pen, face, colours);
      break;
    case Hair::headscarf:
      draw_headscarf(pen, colours);
      break;
  }
}

}  // namespace klankbord::ui
