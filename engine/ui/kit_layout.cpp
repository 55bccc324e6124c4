#include "ui/kit_layout.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "ui/kit_layout_state.h"
#include "ui/kit_paint.h"

namespace klankbord::ui {
namespace {

// The kit moves the focus itself, so Dear ImGui's own keyboard ways stay off.
constexpr ImGuiWindowFlags kOurs = ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings;

void push_right_limit(Kit& kit, float x) {
  kit.layout().right_limits.push_back(x);
}
void pop_right_limit(Kit& kit) {
  kit.layout().right_limits.pop_back();
}

void open_card(Kit& kit, OpenCard card) {
  card.start = ImGui::GetCursorScreenPos();
  card.width = card.style.width > 0 ? card.style.width : kit.available_width();
  card.reading_place = kit.widgets().size();
  // The content is drawn first, above, because only then the height is known.
  card.layers = std::make_unique<ImDrawListSplitter>();
  card.layers->Split(ImGui::GetWindowDrawList(), 2);
  card.layers->SetCurrentChannel(ImGui::GetWindowDrawList(), 1);
  const float padding = kit.px(card.style.padding);
  ImGui::SetCursorScreenPos(ImVec2(card.start.x + padding, card.start.y + padding));
  ImGui::BeginGroup();
  push_right_limit(kit, card.start.x + card.width - padding);
  kit.layout().cards.push_back(std::move(card));
}

// Closes the content and answers where the card lies; its ground can be drawn then.
Rect close_content(Kit& kit, const OpenCard& card) {
  pop_right_limit(kit);
  ImGui::EndGroup();
  const float bottom = ImGui::GetItemRectMax().y + kit.px(card.style.padding);
  card.layers->SetCurrentChannel(ImGui::GetWindowDrawList(), 0);
  ImGui::SetCursorScreenPos(card.start);
  float height = std::max(bottom - card.start.y, card.style.min_height);
  if (card.style.row != nullptr) {
    card.style.row->add(height);
    height = std::max(height, card.style.row->least());
  }
  return {card.start.x, card.start.y, card.start.x + card.width, card.start.y + height};
}

void draw_ground(Kit& kit, const OpenCard& card, const Rect& rect, Colour ground) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_card(kit, list, rect, ground);
  if (!card.style.accented) return;
  list.PushClipRect(top_left(rect), ImVec2(rect.left + kit.px(6), rect.bottom), true);
  fill(kit, list, rect, kit.colours().accent, kCardRounding);
  list.PopClipRect();
}

// What goes on above or below fades away instead of being cut.
void draw_fade(const Kit& kit, Colour ground, bool above, bool below) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 at = ImGui::GetWindowPos();
  const ImVec2 to(at.x + ImGui::GetWindowWidth() - ImGui::GetStyle().ScrollbarSize,
                  at.y + ImGui::GetWindowHeight());
  const std::uint32_t full = packed(ground), none = packed(ground, 0);
  const float depth = std::min(kit.px(28), ImGui::GetWindowHeight() / 4);
  if (above) {
    list.AddRectFilledMultiColor(at, ImVec2(to.x, at.y + depth), full, full, none, none);
  }
  if (below) {
    list.AddRectFilledMultiColor(ImVec2(at.x, to.y - depth), to, none, none, full, full);
  }
}

// Keys that scroll: the main region from anywhere, others while they have the focus.
void scroll_by_keys(Kit& kit, const OpenRegion& region, bool focused) {
  if (!region.style.main && !focused) return;
  const float page = ImGui::GetWindowHeight() * 0.85F;
  float shift = 0;
  if (kit.shortcut(Key::page_down, true)) shift = page;
  if (kit.shortcut(Key::page_up, true)) shift = -page;
  if (focused && kit.shortcut(Key::down, true)) shift = kit.px(60);
  if (focused && kit.shortcut(Key::up, true)) shift = -kit.px(60);
  if (shift != 0) {
    ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + shift, 0.0F, ImGui::GetScrollMaxY()));
  }
  if (kit.shortcut(Key::home)) ImGui::SetScrollY(0);
  if (kit.shortcut(Key::end)) ImGui::SetScrollY(ImGui::GetScrollMaxY());
}

}  // namespace

void begin_screen(Kit& kit, const char* id) {
  ImGui::SetNextWindowPos(ImVec2(0, 0));
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
  ImGui::Begin(id, nullptr,
               kOurs | ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleVar();
  push_right_limit(kit, ImGui::GetIO().DisplaySize.x);
}

void end_screen(Kit& kit) {
  pop_right_limit(kit);
  ImGui::End();
}

void begin_region(Kit& kit, const char* id, const Text& label, const RegionStyle& style) {
  OpenRegion region;
  region.style = style;
  region.label = label.str();
  region.id = ImGui::GetID(id);
  region.padding_px = kit.px(style.padding);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 left = ImVec2(kit.right_limit() - at.x, ImGui::GetContentRegionAvail().y);
  const ImVec2 size(style.width > 0 ? style.width : left.x,
                    style.height > 0 ? style.height : left.y);
  if (style.filled) {
    ImGui::GetWindowDrawList()->AddRectFilled(at, ImVec2(at.x + size.x, at.y + size.y),
                                              packed(kit.colours().surface));
  }
  ImGui::BeginChild(region.id, size, false, kOurs | ImGuiWindowFlags_NoBackground);
  region.at_end = ImGui::GetScrollY() >= ImGui::GetScrollMaxY() - 1;
  const float bar = ImGui::GetScrollMaxY() > 0 ? ImGui::GetStyle().ScrollbarSize : 0;
  // The room of the bar is kept free always, so that nothing moves when it comes.
  const float right = std::max(region.padding_px, ImGui::GetStyle().ScrollbarSize);
  push_right_limit(kit, at.x + size.x - right);

  const bool can_scroll = bar > 0;
  if (can_scroll) {
    Widget widget;
    widget.role = Role::region;
    widget.id = region.id;
    widget.label = region.label;
    const ImVec2 window = ImGui::GetWindowPos();
    widget.rect = {window.x, window.y, window.x + size.x, window.y + size.y};
    kit.record(std::move(widget));
  }
  const bool focused = can_scroll && kit.focused_id() == region.id;
  scroll_by_keys(kit, region, focused);
  kit.layout().regions.push_back(std::move(region));
  const OpenRegion& opened = kit.layout().regions.back();
  ImGui::SetCursorPos(ImVec2(opened.padding_px, opened.padding_px));
  ImGui::BeginGroup();
}

void end_region(Kit& kit) {
  assert(!kit.layout().regions.empty());
  const OpenRegion region = std::move(kit.layout().regions.back());
  kit.layout().regions.pop_back();
  pop_right_limit(kit);
  ImGui::EndGroup();
  ImGui::Dummy(ImVec2(1, region.padding_px));
  if ((region.style.follow_end && region.at_end) || region.style.to_end) {
    ImGui::SetScrollHereY(1.0F);
  }
  const ImVec2 at = ImGui::GetWindowPos();
  const ImVec2 to(at.x + ImGui::GetWindowWidth(), at.y + ImGui::GetWindowHeight());
  draw_fade(kit, region.style.filled ? kit.colours().surface : kit.colours().background,
            ImGui::GetScrollY() > 0, ImGui::GetScrollY() < ImGui::GetScrollMaxY());
  ImGui::EndChild();
  if (kit.focused_id() == region.id && kit.focus_visible()) {
    const float inset = kit.px(2);
    ImGui::GetWindowDrawList()->AddRect(
        ImVec2(at.x + inset, at.y + inset), ImVec2(to.x - inset, to.y - inset),
        packed(kit.colours().focus), kit.px(8), 0, std::max(2.0F, kit.px(2.5F)));
  }
}

void begin_card(Kit& kit, const CardStyle& style) {
  OpenCard card;
  card.style = style;
  open_card(kit, std::move(card));
}

void end_card(Kit& kit) {
  const OpenCard card = std::move(kit.layout().cards.back());
  kit.layout().cards.pop_back();
  const Rect rect = close_content(kit, card);
  draw_ground(kit, card, rect, kit.colours().surface);
  card.layers->Merge(ImGui::GetWindowDrawList());
  ImGui::Dummy(ImVec2(rect.width(), rect.height()));
}

void begin_pressable_card(Kit& kit, const char* id, const Text& label, const CardStyle& style) {
  OpenCard card;
  card.style = style;
  card.id = id;
  card.label = label.str();
  open_card(kit, std::move(card));
}

bool end_pressable_card(Kit& kit) {
  const OpenCard card = std::move(kit.layout().cards.back());
  kit.layout().cards.pop_back();
  assert(!card.id.empty());
  const Rect rect = close_content(kit, card);
  Control control;
  control.role = Role::card;
  control.id = card.id.c_str();
  control.label = card.label;
  control.reading_place = card.reading_place;
  const Press press = kit.control(control, ImVec2(rect.width(), rect.height()));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& theme = kit.colours();
  draw_ground(kit, card, rect, press.hovered || press.held ? theme.raised : theme.surface);
  if (press.hovered) outline(kit, list, rect, theme.accent, kCardRounding, 2);
  kit.ring(press, kCardRounding);
  card.layers->Merge(&list);
  return press.activated;
}

EqualHeights::EqualHeights(const char* id)
    : id_(ImGui::GetID(id)), least_(ImGui::GetStateStorage()->GetFloat(id_, 0.0F)) {}

EqualHeights::~EqualHeights() {
  ImGui::GetStateStorage()->SetFloat(id_, highest_);
}

Columns::Columns(Kit& kit, std::vector<Column> columns, float gap)
    : kit_(kit),
      start_(ImGui::GetCursorScreenPos()),
      gap_px_(kit.px(gap)),
      bottom_(start_.y),
      x_(start_.x) {
  assert(!columns.empty());
  float left = kit.available_width() - gap_px_ * static_cast<float>(columns.size() - 1);
  float shares = 0;
  for (const Column& column : columns) {
    left -= column.fixed_px;
    if (column.fixed_px == 0) shares += column.share;
  }
  left = std::max(left, 0.0F);
  for (const Column& column : columns) {
    widths_.push_back(column.fixed_px != 0 ? column.fixed_px
                                           : std::floor(left * column.share / shares));
  }
  open();
}

Columns::~Columns() {
  shut();
  ImGui::SetCursorScreenPos(ImVec2(start_.x, bottom_));
  ImGui::Dummy(ImVec2(0, 0));
}

void Columns::open() {
  ImGui::SetCursorScreenPos(ImVec2(x_, start_.y));
  ImGui::BeginGroup();
  push_right_limit(kit_, x_ + widths_[at_]);
}

void Columns::shut() {
  pop_right_limit(kit_);
  ImGui::EndGroup();
  bottom_ = std::max(bottom_, ImGui::GetItemRectMax().y);
}

void Columns::next() {
  shut();
  x_ += widths_[at_] + gap_px_;
  ++at_;
  assert(at_ < widths_.size());
  open();
}

Flow::Flow(Kit& kit, float gap)
    : kit_(kit),
      gap_px_(kit.px(gap)),
      right_(kit.right_limit()),
      x_(ImGui::GetCursorScreenPos().x) {}

void Flow::item(float width_px) {
  if (!first_) {
    if (x_ + gap_px_ + width_px <= right_) {
      ImGui::SameLine(0, gap_px_);
    } else {
      ImGui::Dummy(ImVec2(0, gap_px_));
    }
  }
  first_ = false;
  x_ = ImGui::GetCursorScreenPos().x + width_px;
}

void gap(Kit& kit, float units) {
  ImGui::Dummy(ImVec2(0, kit.px(units)));
}

void divider(Kit& kit) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = kit.available_width();
  const float thickness = std::max(1.0F, kit.px(1));
  ImGui::Dummy(ImVec2(width, thickness));
  ImGui::GetWindowDrawList()->AddRectFilled(at, ImVec2(at.x + width, at.y + thickness),
                                            packed(kit.colours().border));
}

void beside(Kit& kit, float units) {
  ImGui::SameLine(0, kit.px(units));
}

void beside_right(Kit& kit, float width_px) {
  ImGui::SameLine(0, 0);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(ImVec2(std::max(at.x, kit.right_limit() - width_px), at.y));
}

}  // namespace klankbord::ui
