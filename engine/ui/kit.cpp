#include "ui/kit.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "imgui_internal.h"  // only ClearActiveID
#include "ui/kit_layout_state.h"
#include "ui/kit_words.h"

namespace klankbord::ui {
namespace {

Rect visible_part(const Rect& rect) {
  const ImVec2 from = ImGui::GetWindowDrawList()->GetClipRectMin();
  const ImVec2 to = ImGui::GetWindowDrawList()->GetClipRectMax();
  Rect part{std::max(rect.left, from.x), std::max(rect.top, from.y), std::min(rect.right, to.x),
            std::min(rect.bottom, to.y)};
  part.right = std::max(part.right, part.left);
  part.bottom = std::max(part.bottom, part.top);
  return part;
}

// Moves the present window just far enough; what is higher than the window shows its top.
void scroll_to(const Rect& rect, float margin) {
  const float top = ImGui::GetWindowPos().y + margin;
  const float bottom = ImGui::GetWindowPos().y + ImGui::GetWindowHeight() - margin;
  float shift = 0;
  if (rect.bottom > bottom) shift = rect.bottom - bottom;
  if (rect.top - shift < top) shift = rect.top - top;
  if (shift != 0) ImGui::SetScrollY(std::max(0.0F, ImGui::GetScrollY() + shift));
}

}  // namespace

Kit::Kit() : layout_(std::make_unique<LayoutState>()) {}
Kit::~Kit() = default;

float Kit::px(float units) const {
  return std::round(units * scale_);
}

void Kit::begin_frame(const Fonts& fonts, float scale) {
  fonts_ = fonts;
  scale_ = scale;
  previous_ = std::move(widgets_);
  widgets_.clear();
  typing_ = std::exchange(typing_next_, false);
  top_scope_ = std::exchange(top_scope_next_, 0);
  tooltip_ = Text();
  apply_style();
  remember_place();
  handle_keys();
}

void Kit::end_frame() {
  assert(scopes_.empty() && layout_->cards.empty() && layout_->regions.empty());
  draw_tooltip();
}

// What Dear ImGui itself still draws: scroll bars, the text in fields, popups.
void Kit::apply_style() const {
  ImGuiStyle& style = ImGui::GetStyle();
  style.ItemSpacing = style.ItemInnerSpacing = style.WindowPadding = ImVec2(0, 0);
  style.WindowBorderSize = style.ChildBorderSize = style.FrameBorderSize = 0;
  style.PopupBorderSize = 1;
  style.PopupRounding = style.WindowRounding = px(kCardRounding);
  style.ChildRounding = style.FrameRounding = 0;
  style.ScrollbarSize = px(12);
  style.ScrollbarRounding = px(6);
  style.GrabMinSize = px(28);
  const auto set = [&style](ImGuiCol which, Colour colour, float alpha) {
    style.Colors[which] = ImGui::ColorConvertU32ToFloat4(packed(colour, alpha));
  };
  set(ImGuiCol_Text, theme_->text, 1);
  set(ImGuiCol_TextDisabled, theme_->muted, 1);
  set(ImGuiCol_TextSelectedBg, theme_->accent, 0.35F);
  set(ImGuiCol_PopupBg, theme_->surface, 1);
  set(ImGuiCol_WindowBg, theme_->background, 1);
  set(ImGuiCol_Border, theme_->dark ? theme_->border_strong : theme_->border, 1);
  set(ImGuiCol_ScrollbarBg, theme_->background, 0);
  set(ImGuiCol_ScrollbarGrab, theme_->border_strong, 0.55F);
  set(ImGuiCol_ScrollbarGrabHovered, theme_->border_strong, 0.85F);
  set(ImGuiCol_ScrollbarGrabActive, theme_->border_strong, 1);
  set(ImGuiCol_FrameBg, theme_->surface, 0);
  set(ImGuiCol_ModalWindowDimBg, Colour{theme_->dark ? 0x000000U : 0x172323U}, 0.45F);
}

void Kit::remember_place() {
  for (std::size_t i = 0; i < previous_.size(); ++i) {
    if (focus_ != 0 && previous_[i].id == focus_) place_ = i;
  }
}

void Kit::handle_keys() {
  if (ImGui::IsMouseClicked(0)) focus_visible_ = false;
  if (key_pressed(Key::tab, true)) {
    if (typing_) ImGui::ClearActiveID();
    typing_ = false;
    move_focus(shift_down() ? -1 : 1);
    return;
  }
  if (typing_ || ctrl_down()) return;
  if (key_pressed(Key::left, true) || key_pressed(Key::up, true)) move_in_group(-1);
  if (key_pressed(Key::right, true) || key_pressed(Key::down, true)) move_in_group(1);
}

void Kit::focus(std::uint32_t id) {
  focus_ = bring_ = enter_ = id;
}

// Tab visits every enabled control of the topmost scope, in reading order, and starts again.
void Kit::move_focus(int step) {
  focus_visible_ = true;
  std::vector<std::size_t> stops;
  for (std::size_t i = 0; i < previous_.size(); ++i) {
    const Widget& widget = previous_[i];
    if (widget.id != 0 && widget.enabled && keys_reach(widget.scope)) stops.push_back(i);
  }
  if (stops.empty()) return;
  const bool still_there = place_ < previous_.size() && previous_[place_].id == focus_;
  const auto count = static_cast<int>(stops.size());
  const auto at_or_after = std::lower_bound(stops.begin(), stops.end(), place_);
  int at = static_cast<int>(at_or_after - stops.begin());
  if (focus_ == 0) {
    at = step > 0 ? 0 : count - 1;
  } else if (at < count && stops[static_cast<std::size_t>(at)] == place_ && still_there) {
    at += step;
  } else if (step < 0) {
    --at;  // its widget has gone or cannot be used now: go on from its place
  }
  at = (at % count + count) % count;
  focus(previous_[stops[static_cast<std::size_t>(at)]].id);
}

void Kit::move_in_group(int step) {
  const auto focused = std::find_if(previous_.begin(), previous_.end(), [this](const Widget& w) {
    return focus_ != 0 && w.id == focus_;
  });
  if (focused == previous_.end() || focused->group == 0 || !keys_reach(focused->scope)) return;
  for (auto at = focused;;) {
    if (step < 0 && at == previous_.begin()) return;
    at += step;
    if (at == previous_.end()) return;
    if (at->group == focused->group && at->enabled) {
      focus_visible_ = true;
      focus(at->id);
      return;
    }
  }
}

Press Kit::control(const Control& control, ImVec2 size) {
  Press press;
  press.id = ImGui::GetID(control.id);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  press.rect = {at.x, at.y, at.x + size.x, at.y + size.y};
  if (control.enabled) {
    press.activated = ImGui::InvisibleButton(control.id, size);
    press.hovered = ImGui::IsItemHovered();
    press.held = ImGui::IsItemActive();
    if (press.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (ImGui::IsItemActivated()) focus_ = press.id;
    if (std::exchange(focus_next_, false)) focus(press.id);
  } else {
    ImGui::Dummy(size);
    press.hovered = ImGui::IsItemHovered();
  }
  if (enter_ == press.id) enter_ = 0;
  press.focused = control.enabled && focus_ == press.id;
  const bool has_keys = control.enabled && keys_reach(scope_now()) && !typing_;
  const bool pressed = !ctrl_down() && (key_pressed(Key::enter) || key_pressed(Key::space));
  if (has_keys && press.focused && pressed) press.activated = true;
  if (has_keys && !ctrl_down() && control.number > 0 && control.number <= 9) {
    const auto key = static_cast<Key>(static_cast<int>(Key::digit1) + control.number - 1);
    if (key_pressed(key)) press.activated = true;
  }
  if (std::exchange(bring_, bring_ == press.id ? 0 : bring_) == press.id) {
    scroll_to(press.rect, px(space::kL));
  }
  Widget widget{control.role, press.id,        control.label, control.value, press.rect,
                {},           control.enabled, press.focused, group_,        scope_now()};
  widget.visible = visible_part(press.rect);
  const std::size_t place = std::min(control.reading_place, widgets_.size());
  widgets_.insert(widgets_.begin() + static_cast<std::ptrdiff_t>(place), std::move(widget));
  return press;
}

void Kit::ring(const Press& press, float rounding_units) {
  if (!press.focused || !focus_visible_) return;
  // A gap between control and ring keeps the ring's contrast independent of the control's colour.
  const float gap = px(3), thickness = std::max(2.0F, px(2.5F));
  ImGui::GetWindowDrawList()->AddRect(ImVec2(press.rect.left - gap, press.rect.top - gap),
                                      ImVec2(press.rect.right + gap, press.rect.bottom + gap),
                                      packed(theme_->focus), px(rounding_units) + gap, 0,
                                      thickness);
}

void Kit::record(Role role, std::string label, std::string value, Rect rect) {
  Widget widget;
  widget.role = role;
  widget.label = std::move(label);
  widget.value = std::move(value);
  widget.rect = rect;
  record(std::move(widget));
}

void Kit::record(Widget widget) {
  widget.visible = visible_part(widget.rect);
  widget.scope = scope_now();
  if (widget.id != 0) {
    if (std::exchange(focus_next_, focus_next_ && !widget.enabled) && widget.enabled) {
      focus(widget.id);
    }
    if (bring_ == widget.id) {
      bring_ = 0;
      scroll_to(widget.rect, px(space::kL));
    }
    widget.focused = widget.enabled && focus_ == widget.id;
  }
  widgets_.push_back(std::move(widget));
}

void Kit::begin_group(const char* id) {
  group_ = ImGui::GetID(id);
}

void Kit::begin_scope(std::uint32_t id) {
  scopes_.push_back(id);
  top_scope_next_ = id;
}

void Kit::end_scope() {
  scopes_.pop_back();
}

bool Kit::shortcut(Key key, bool repeat) const {
  return !typing_ && keys_reach(scope_now()) && key_pressed(key, repeat);
}

bool Kit::command(Key key, bool ctrl) {
  if (!keys_reach(scope_now()) || ctrl_down() != ctrl || !key_pressed(key)) return false;
  if (typing_) ImGui::ClearActiveID();
  typing_ = typing_next_ = false;
  return true;
}

bool Kit::should_enter(std::uint32_t id) {
  if (enter_ != id) return false;
  enter_ = 0;
  return true;
}

float Kit::right_limit() const {
  if (!layout_->right_limits.empty()) return layout_->right_limits.back();
  return ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
}

float Kit::available_width() const {
  return std::max(1.0F, right_limit() - ImGui::GetCursorScreenPos().x);
}

void Kit::show_tooltip(Rect anchor, const Text& text) {
  tooltip_at_ = anchor;
  tooltip_ = text;
}

void Kit::draw_tooltip() {
  if (tooltip_.empty()) return;
  const WrappedText words = wrap(*this, Size::small_text, tooltip_.str(), px(360));
  const float pad = px(space::kM);
  const ImVec2 size(words.width + 2 * pad, words.height + 2 * px(space::kS));
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  ImVec2 at(tooltip_at_.left, tooltip_at_.bottom + px(8));
  if (at.y + size.y > screen.y) at.y = tooltip_at_.top - size.y - px(8);
  at.x = std::clamp(at.x, px(4), std::max(px(4), screen.x - size.x - px(4)));
  ImDrawList& list = *ImGui::GetForegroundDrawList();
  const ImVec2 to(at.x + size.x, at.y + size.y);
  list.AddRectFilled(at, to, packed(theme_->text), px(8));
  draw_wrapped(*this, list, words, Size::small_text, ImVec2(at.x + pad, at.y + px(space::kS)),
               packed(theme_->background));
}

}  // namespace klankbord::ui
