#include "ui/part_notices.h"

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"

namespace klankbord::ui {

Intent notices_bar(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  if (pane.app.notices().empty()) return asked;
  for (const NoticeLine& line : pane.app.notices()) {
    notice(kit, Notice::warning, pane.words(line.key, {{"reason", line.detail}}));
    gap(kit, space::kS);
  }
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  if (button(kit, "dismiss", pane.words(text::Key{"notice.dismiss"}), style)) {
    take(asked, intent::DismissNotices{});
  }
  gap(kit, space::kM);
  return asked;
}

}  // namespace klankbord::ui
