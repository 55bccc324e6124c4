// Finds what does not fit on a screen.
#pragma once

#include <string>

#include "ui/kit.h"
#include "ui/kit_words.h"

namespace klankbord::test {

// What lies beside the window, or shows less than its words.
inline std::string misfits(const ui::Kit& kit, const ui::Widgets& widgets, float window_width) {
  std::string found;
  for (const ui::Widget& widget : widgets) {
    const bool outside = widget.rect.left < -0.5F || widget.rect.right > window_width + 0.5F;
    const bool one_line = widget.rect.height() < 1.6F * ui::line_height(kit, ui::Size::body);
    const bool words = widget.role == ui::Role::text || widget.role == ui::Role::heading ||
                       widget.role == ui::Role::badge || widget.role == ui::Role::button ||
                       widget.role == ui::Role::chip || widget.role == ui::Role::segment;
    // The smallest size there is, so that only what certainly does not fit counts.
    const bool icon =
        widget.role == ui::Role::button && widget.rect.width() <= kit.px(ui::kControlHeight);
    const bool stars = widget.role == ui::Role::text && widget.rect.width() <= kit.px(60);
    const bool cut =
        words && one_line && !icon && !stars &&
        ui::text_width(kit, ui::Size::small_text, widget.label) > widget.rect.width() + 1;
    if (outside) found += "outside: " + widget.label + "\n";
    if (cut) found += "cut: " + widget.label + "\n";
  }
  return found;
}

}  // namespace klankbord::test
