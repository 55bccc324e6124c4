// The hair of a portrait: what lies behind the head, on the shoulders and on the head.
#pragma once

#include "scenario/company.h"
#include "ui/kit_portrait_pen.h"

namespace klankbord::ui {

struct PortraitColours {
  Colour skin, calm_skin, shade, hair, hair_shade, top, scarf, ground;
};

void draw_hair_behind(PortraitPen& pen, const scenario::Face& face, const PortraitColours& colours);
void draw_hair_on_shoulders(PortraitPen& pen, const scenario::Face& face,
                            const PortraitColours& colours);
void draw_hair(PortraitPen& pen, const scenario::Face& face, const PortraitColours& colours);

}  // namespace klankbord::ui
