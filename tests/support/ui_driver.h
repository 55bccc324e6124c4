// Drives the window as a person would, without a display: finds widgets by their label, moves the
// pointer, presses keys. Header only, so that tests without a window need no window to link.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/kit.h"
#include "window/window.h"

namespace klankbord::test {

inline ui::Fonts fonts_of(const window::Window& window) {
  const window::FontSet& fonts = window.fonts();
  return {fonts.body, fonts.strong, fonts.small_text, fonts.heading, fonts.title};
}

class UiDriver {
 public:
  // `draw` draws the screen between the kit's begin_frame and end_frame.
  UiDriver(window::Window& window, ui::Kit& kit, std::function<void()> draw)
      : window_(window), kit_(kit), draw_(std::move(draw)) {
    settle();
  }

  // Runs frames, without waiting, until all input is consumed and the layout has settled.
  void settle() {
    window_.settle([this] {
      kit_.begin_frame(fonts_of(window_), window_.scale());
      draw_();
      kit_.end_frame();
    });
  }

  const ui::Widgets& widgets() const { return kit_.widgets(); }

  // All labels, one per line: for the message of a failing test.
  std::string listing() const {
    std::string text;
    for (const ui::Widget& widget : widgets()) {
      text += std::string(ui::to_string(widget.role)) + " \"" + widget.label + "\"";
      if (!widget.value.empty()) text += " = \"" + widget.value + "\"";
      if (!widget.enabled) text += " (disabled)";
      if (widget.focused) text += " (focused)";
      text += "\n";
    }
    return text;
  }

  std::size_t count(std::string_view label) const {
    std::size_t found = 0;
    for (const ui::Widget& widget : widgets()) found += widget.label == label ? 1 : 0;
    return found;
  }
  bool shows(std::string_view label) const { return count(label) > 0; }

  // The control with that label, else the text; throws when there is none or more than one.
  ui::Widget find(std::string_view label) const {
    std::vector<const ui::Widget*> controls, texts;
    for (const ui::Widget& widget : widgets()) {
      if (widget.label != label) continue;
      (widget.id != 0 ? controls : texts).push_back(&widget);
    }
    const std::vector<const ui::Widget*>& found = controls.empty() ? texts : controls;
    if (found.size() == 1) return *found.front();
    throw std::runtime_error((found.empty() ? "no widget \"" : "more than one widget \"") +
                             std::string(label) + "\" among:\n" + listing());
  }

  // Scrolls it into view, moves the pointer to its middle, presses and releases the button.
  void click(std::string_view label) {
    ui::Widget widget = find(label);
    if (widget.id != 0 && widget.visible.height() < widget.rect.height()) {
      kit_.bring_into_view(widget.id);
      window_.request_frame();
      settle();
      widget = find(label);
    }
    click_at((widget.visible.left + widget.visible.right) / 2,
             (widget.visible.top + widget.visible.bottom) / 2);
  }
  void click_at(float x, float y) {
    window_.input().mouse_move(x, y);
    window_.input().mouse_button(true);
    window_.input().mouse_button(false);
    settle();
  }

  // A key by the name SDL gives it: "Tab", "Return", "Space", "Escape", "Left", "1".
  void press(std::string_view key) {
    window_.input().key(key, true);
    window_.input().key(key, false);
    settle();
  }
  void press_with(std::string_view modifier, std::string_view key) {
    window_.input().key(modifier, true);
    window_.input().key(key, true);
    window_.input().key(key, false);
    window_.input().key(modifier, false);
    settle();
  }
  void type(std::string_view utf8) {
    window_.input().text(utf8);
    settle();
  }

  // The label of the widget that has the focus; empty: none.
  std::string focused() const {
    for (const ui::Widget& widget : widgets()) {
      if (widget.focused) return widget.label;
    }
    return {};
  }
  // Goes there with the Tab key alone; throws when Tab does not reach it.
  void tab_to(std::string_view label) {
    for (std::size_t steps = 0; steps <= widgets().size(); ++steps) {
      if (focused() == label) return;
      press("Tab");
    }
    throw std::runtime_error("Tab does not reach \"" + std::string(label) + "\" among:\n" +
                             listing());
  }

 private:
  window::Window& window_;
  ui::Kit& kit_;
  std::function<void()> draw_;
};

}  // namespace klankbord::test
