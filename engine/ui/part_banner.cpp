#include "ui/part_banner.h"

#include "ui/kit_layout.h"
#include "ui/kit_paint.h"
#include "ui/part_memory.h"

namespace klankbord::ui {

Intent banner(Pane& pane, const char* id, const Text& name, bool in_region,
              Intent (*content)(Pane& pane)) {
  if (in_region != pane.is_low()) return {};
  Kit& kit = pane.kit;
  Intent asked;
  if (in_region) {
    begin_card(kit, {.padding = space::kM, .accented = true});
    asked = content(pane);
    end_card(kit);
    gap(kit, space::kM);
    return asked;
  }
  float& height = remembered(id);
  begin_region(kit, id, name,
               {.height = height > 0 ? height : kit.px(110), .padding = space::kM, .filled = true});
  const float top = ImGui::GetCursorScreenPos().y;
  asked = content(pane);
  height = ImGui::GetCursorScreenPos().y - top + 2 * kit.px(space::kM);
  const ImVec2 at = ImGui::GetWindowPos();
  ImGui::GetWindowDrawList()->AddRectFilled(at, ImVec2(at.x + kit.px(6), at.y + height),
                                            packed(kit.colours().accent));
  end_region(kit);
  return asked;
}

}  // namespace klankbord::ui
