// The heart of the kit: one frame's theme, fonts, keyboard focus and list of widgets.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "imgui.h"
#include "ui/kit_keys.h"
#include "ui/kit_registry.h"
#include "ui/kit_text.h"
#include "ui/kit_theme.h"

namespace klankbord::ui {

struct Fonts {
  ImFont *body = nullptr, *strong = nullptr, *small_text = nullptr, *heading = nullptr,
         *title = nullptr;
};

// How a control describes itself. `id` is unique within the id stack of Dear ImGui.
struct Control {
  Role role = Role::button;
  const char* id = "";
  std::string label, value;
  bool enabled = true;
  int number = 0;                        // 1 to 9: the key that activates it too
  std::size_t reading_place = SIZE_MAX;  // index in widgets(); by default after all that is drawn
};

struct Press {
  std::uint32_t id = 0;
  bool activated = false;  // clicked, or Enter, Space or its number key
  bool hovered = false, held = false, focused = false;
  Rect rect;
};

struct LayoutState;  // kit_layout.cpp

class Kit {
 public:
  Kit();
  ~Kit();
  Kit(const Kit&) = delete;
  Kit& operator=(const Kit&) = delete;

  // First in a frame: reads the keys, moves the focus, clears the list. `scale`: pixels per design
  // unit. Last in a frame: end_frame().
  void begin_frame(const Fonts& fonts, float scale);
  void end_frame();

  void set_theme(ThemeName name) { theme_ = &theme(name); }
  const Theme& colours() const { return *theme_; }
  const Fonts& fonts() const { return fonts_; }
  float scale() const { return scale_; }
  float px(float units) const;  // design units to whole pixels

  // Reserves `size` pixels at the cursor for a control, records it and answers what happened to it.
  // The caller draws it and then calls ring(), so that the focus shows.
  Press control(const Control& control, ImVec2 size);
  void ring(const Press& press, float rounding_units = kControlRounding);
  // Records something that can only be read, or a control that someone else handles.
  void record(Role role, std::string label, std::string value, Rect rect);
  void record(Widget widget);

  // In reading order; of the frame that is being drawn, and complete after end_frame().
  const Widgets& widgets() const { return widgets_; }

  // The focus goes to the widget with that id (as recorded), or to the next control that is drawn.
  void focus(std::uint32_t id);
  void focus_next_control() { focus_next_ = true; }
  // The same after a key that jumps: the ring shows.
  void jump_to_next_control() { focus_next_ = focus_visible_ = true; }
  std::uint32_t focused_id() const { return focus_; }
  // The ring shows after a key was used, not after a click.
  bool focus_visible() const { return focus_visible_; }
  // Scrolls a widget into view when it is drawn next.
  void bring_into_view(std::uint32_t id) { bring_ = id; }

  // Arrow keys move among the controls of a group.
  void begin_group(const char* id);
  void end_group() { group_ = 0; }
  // While a scope is open, only its controls get keys: popups and dialogs.
  void begin_scope(std::uint32_t id);
  void end_scope();

  // Whether the key was pressed in this frame and is nobody else's: no text field is active and no
  // popup or dialog lies above the one who asks.
  bool shortcut(Key key, bool repeat = false) const;
  // The same for keys that mean nothing in a text field, F6 and those with Ctrl: they work while
  // one is active, and leave it.
  bool command(Key key, bool ctrl);
  // A text field is active; it tells so in each frame by note_typing().
  bool typing() const { return typing_; }
  void note_typing() { typing_next_ = true; }
  // True once, when the keyboard brought the focus to that field.
  bool should_enter(std::uint32_t id);

  // Where content may go: up to the right limit of the innermost card, column or region.
  float right_limit() const;
  float available_width() const;
  LayoutState& layout() { return *layout_; }

  // Shown at the end of the frame, near `anchor`, above everything.
  void show_tooltip(Rect anchor, const Text& text);

 private:
  bool keys_reach(std::uint32_t scope) const { return scope == top_scope_; }
  std::uint32_t scope_now() const { return scopes_.empty() ? 0 : scopes_.back(); }
  void handle_keys();
  void remember_place();
  void move_focus(int step);
  void move_in_group(int step);
  void apply_style() const;
  void draw_tooltip();

  const Theme* theme_ = &theme(ThemeName::light);
  Fonts fonts_;
  float scale_ = 1.0F;
  Widgets widgets_, previous_;
  std::uint32_t focus_ = 0, bring_ = 0, enter_ = 0, group_ = 0;
  std::size_t place_ = 0;  // of the focus in the list, should its widget vanish
  bool focus_next_ = false, focus_visible_ = false;
  bool typing_ = false, typing_next_ = false;
  std::vector<std::uint32_t> scopes_;
  std::uint32_t top_scope_ = 0, top_scope_next_ = 0;
  std::unique_ptr<LayoutState> layout_;
  Rect tooltip_at_;
  Text tooltip_;
};

}  // namespace klankbord::ui
