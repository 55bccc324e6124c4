#include "ui/part_graph.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit_icons.h"
#include "ui/kit_paint.h"
#include "ui/kit_words.h"
#include "ui/part_graph_box.h"

namespace klankbord::ui {

namespace {

using analysis::Graph;
using analysis::GraphBox;
using analysis::GraphPoint;
using analysis::GraphSide;
using analysis::GraphWay;
using session::GraphPicture;

// Names show from the first on, from the second a line more.
constexpr int kNamed_permille = 450, kReadable_permille = 750;
constexpr int kLeast_permille = 30, kMost_permille = 2500;
constexpr float kPanStep = 70;  // design units, for an arrow key

// From the picture to the screen.
struct Camera {
  Rect frame;
  float scale = 1;  // pixels per unit of the picture
  float x = 0, y = 0;

  ImVec2 place(GraphPoint point) const {
    return {std::round((frame.left + frame.right) / 2 + (static_cast<float>(point.x) - x) * scale),
            std::round((frame.top + frame.bottom) / 2 + (static_cast<float>(point.y) - y) * scale)};
  }
  Rect place(const GraphBox& box) const {
    const ImVec2 from = place(GraphPoint{box.left, box.top});
    const ImVec2 to = place(GraphPoint{box.right(), box.bottom()});
    return {from.x, from.y, to.x, to.y};
  }
};

bool meet(const Rect& a, const Rect& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

// The part of it that lies inside; at the edge where none does.
Rect inside(const Rect& rect, const Rect& frame) {
  const auto x = [&](float value) { return std::clamp(value, frame.left, frame.right); };
  const auto y = [&](float value) { return std::clamp(value, frame.top, frame.bottom); };
  return {x(rect.left), y(rect.top), x(rect.right), y(rect.bottom)};
}

class GraphCanvas {
 public:
  GraphCanvas(Pane& pane, const GraphPicture& picture, const Rect& frame, WorkbenchView& view)
      : pane_(pane),
        kit_(pane.kit),
        picture_(picture),
        graph_(picture.graph),
        list_(*ImGui::GetWindowDrawList()),
        view_(view) {
    all_ = std::min({frame.width() / static_cast<float>(graph_.width),
                     frame.height() / static_cast<float>(graph_.height), kit_.scale()});
    camera_.frame = frame;
    if (view.graph.permille == 0) {
      begin();
      return;
    }
    camera_.scale = kit_.scale() * static_cast<float>(view.graph.permille) / 1000;
    camera_.x = static_cast<float>(view.graph.x);
    camera_.y = static_cast<float>(view.graph.y);
  }

  bool draw(float change) {
    const Theme& theme = kit_.colours();
    const Rect frame = camera_.frame;
    fill(kit_, list_, frame, theme.surface, kControlRounding);
    ImGui::PushClipRect(top_left(frame), bottom_right(frame), true);
    draw_lanes();
    for (std::size_t i = 0; i < graph_.ways.size(); ++i) draw_way(i);
    const std::size_t place = kit_.widgets().size();
    for (std::size_t i = 0; i < graph_.boxes.size(); ++i) box(i);
    ground(place);
    draw_lane_names();
    ImGui::PopClipRect();
    outline(kit_, list_, frame, theme.border_strong, kControlRounding);
    if (change == 0) fit();
    if (change > 0 && change != 1) zoom(change, middle());
    return changed_;
  }

 private:
  ImVec2 middle() const { return centre_of(camera_.frame); }

  // ---- where one looks

  // All of it where it can be read so, else where it begins.
  void begin() {
    camera_.scale = std::max(all_, kit_.scale() * kNamed_permille / 1000);
    const auto first = [&](int size, float room) {
      return std::min(static_cast<float>(size), room / camera_.scale) / 2;
    };
    camera_.x = first(graph_.width, camera_.frame.width());
    camera_.y = first(graph_.height, camera_.frame.height());
  }

  void keep(float scale, float x, float y) {
    const float permille = std::round(scale / kit_.scale() * 1000);
    view_.graph.permille = static_cast<int>(std::clamp(
        permille, static_cast<float>(kLeast_permille), static_cast<float>(kMost_permille)));
    view_.graph.x = static_cast<int>(std::round(std::clamp(x, 0.0F, float(graph_.width))));
    view_.graph.y = static_cast<int>(std::round(std::clamp(y, 0.0F, float(graph_.height))));
    changed_ = true;
  }

  void move(float dx, float dy) {
    keep(camera_.scale, camera_.x - dx / camera_.scale, camera_.y - dy / camera_.scale);
  }

  // What lies at `at` stays there.
  void zoom(float change, ImVec2 at) {
    const float least = kit_.scale() * kLeast_permille / 1000,
                most = kit_.scale() * kMost_permille / 1000;
    const float scale = std::clamp(camera_.scale * change, least, most);
    const ImVec2 from = middle();
    const float x = camera_.x + (at.x - from.x) / camera_.scale - (at.x - from.x) / scale;
    const float y = camera_.y + (at.y - from.y) / camera_.scale - (at.y - from.y) / scale;
    keep(scale, x, y);
  }

  void fit() {
    keep(all_, static_cast<float>(graph_.width) / 2, static_cast<float>(graph_.height) / 2);
  }

  // ---- lanes and ways

  void draw_lanes() {
    for (const analysis::GraphLane& lane : graph_.lanes) {
      const ImVec2 from = camera_.place(GraphPoint{lane.left - kLaneRoom, graph_.head - 44});
      const ImVec2 to =
          camera_.place(GraphPoint{lane.left + lane.width + kLaneRoom, graph_.height - 8});
      list_.AddRectFilled(from, to, packed(kit_.colours().sunken), kit_.px(8));
    }
  }

  // At the upper edge of what shows, so that they are known wherever one looks.
  void draw_lane_names() {
    const float line = line_height(kit_, Size::small_text), pad = kit_.px(6);
    int first_top = graph_.height;
    for (const GraphBox& box : graph_.boxes) first_top = std::min(first_top, box.top);
    for (std::size_t i = 0; i < graph_.lanes.size(); ++i) {
      const analysis::GraphLane& lane = graph_.lanes[i];
      const ImVec2 from = camera_.place(GraphPoint{lane.left - kLaneRoom, graph_.head - 44});
      const float right = camera_.place(GraphPoint{lane.left + lane.width + kLaneRoom, 0}).x;
      // Above the boxes, however small they are.
      const float first = camera_.place(GraphPoint{0, first_top}).y - line - 2 * pad;
      Rect strip{std::max(from.x, camera_.frame.left),
                 std::max(std::min(from.y, first), camera_.frame.top),
                 std::min(right, camera_.frame.right), 0};
      strip.bottom = strip.top + line + pad;
      if (strip.width() < kit_.px(24) || strip.top > camera_.frame.bottom) continue;
      fill(kit_, list_, strip, kit_.colours().accent_soft, 6);
      const std::string name =
          session::lane_name(picture_, i, pane_.app.framework(), pane_.words.language());
      const std::string shown = shortened(kit_, Size::small_text, name, strip.width() - 2 * pad);
      draw_line(kit_, list_, Size::small_text, strip.left + pad, strip.top + strip.height() / 2,
                packed(kit_.colours().on_accent_soft), shown);
      kit_.record(Role::text, shown, name, strip);
    }
  }

  Colour colour_of_way(const GraphWay& way, int share) const {
    const Theme& theme = kit_.colours();
    if (way.back) return theme.link;
    return share == 0 ? theme.border_strong : theme.muted;
  }

  void draw_way(std::size_t index) {
    const GraphWay& way = graph_.ways[index];
    const int share = picture_.traffic.way_permille(index);
    const bool chosen = view_.box && (way.from == *view_.box || way.to == *view_.box);
    const std::uint32_t ink =
        packed(chosen ? kit_.colours().accent : colour_of_way(way, share), share == 0 ? 0.5F : 1);
    const float wide =
        std::max(1.0F, std::round(static_cast<float>(session::way_width(share)) *
                                  std::clamp(camera_.scale, 0.5F * kit_.scale(), kit_.scale())));
    for (std::size_t i = 1; i < way.line.size(); ++i) {
      stretch(camera_.place(way.line[i - 1]), camera_.place(way.line[i]), wide, ink, way.back);
    }
    const ImVec2 tip = camera_.place(way.line.back());
    const float size = std::max(wide + 1, std::min(kit_.px(6), 8 * camera_.scale));
    if (!meet({tip.x - size, tip.y - size, tip.x + size, tip.y}, camera_.frame)) return;
    list_.AddTriangleFilled(ImVec2(tip.x - size, tip.y - 1.6F * size),
                            ImVec2(tip.x + size, tip.y - 1.6F * size), tip, ink);
  }

  void stretch(ImVec2 from, ImVec2 to, float wide, std::uint32_t ink, bool dashes) {
    const float half = std::floor(wide / 2);
    const Rect all{std::min(from.x, to.x) - half, std::min(from.y, to.y) - half,
                   std::max(from.x, to.x) - half + wide, std::max(from.y, to.y) - half + wide};
    if (!meet(all, camera_.frame)) return;
    if (!dashes) {
      list_.AddRectFilled(top_left(all), bottom_right(all), ink);
      return;
    }
    const Rect seen = inside(all, camera_.frame);
    const float dash = std::max(3.0F, kit_.px(6));
    const bool level = from.y == to.y;
    const float first = level ? all.left : all.top, begin = level ? seen.left : seen.top;
    const float end = level ? seen.right : seen.bottom;
    for (float at = first + std::floor((begin - first) / (2 * dash)) * 2 * dash; at < end;
         at += 2 * dash) {
      const float stop = std::min(at + dash, end);
      list_.AddRectFilled(level ? ImVec2(at, all.top) : ImVec2(all.left, at),
                          level ? ImVec2(stop, all.bottom) : ImVec2(all.right, stop), ink);
    }
  }

  // ---- boxes

  std::uint32_t id_of(std::size_t index) const {
    ImGui::PushID(static_cast<int>(index));
    const std::uint32_t id = ImGui::GetID("box");
    ImGui::PopID();
    return id;
  }

  void box(std::size_t index) {
    const Rect rect = camera_.place(graph_.boxes[index]);
    const Rect shown = inside(rect, camera_.frame);
    if (shown.width() < 1 || shown.height() < 1) return out_of_sight(index, shown);
    Control control;
    control.role = Role::card;
    control.id = "box";
    control.label = session::box_name(picture_, index, pane_.words.catalogue());
    control.value = value_of(index);
    ImGui::PushID(static_cast<int>(index));
    ImGui::SetCursorScreenPos(top_left(shown));
    const Press press = kit_.control(control, ImVec2(shown.width(), shown.height()));
    ImGui::PopID();
    draw_graph_box(pane_, picture_, {index, rect, view_.box == index}, press);
    if (press.held && dragging()) return drag();
    if (press.activated && !was_dragged()) {
      view_.box = index;
      changed_ = true;
    }
    if (press.focused) follow_arrows(index);
    if (press.hovered && rect.height() < kit_.px(48)) {
      kit_.show_tooltip(shown, verbatim(control.label + " · " + control.value));
    }
  }

  // Nothing is drawn, but the keyboard comes here, and then the picture follows.
  void out_of_sight(std::size_t index, const Rect& edge) {
    Widget widget;
    widget.role = Role::card;
    widget.id = id_of(index);
    widget.label = session::box_name(picture_, index, pane_.words.catalogue());
    widget.rect = edge;
    kit_.record(widget);
    if (kit_.focused_id() == widget.id && kit_.focus_visible()) come_to(index);
  }

  void come_to(std::size_t index) {
    const GraphBox& box = graph_.boxes[index];
    keep(camera_.scale, static_cast<float>(box.left) + static_cast<float>(box.width) / 2,
         static_cast<float>(box.top) + static_cast<float>(box.height) / 2);
  }

  void follow_arrows(std::size_t index) {
    const auto go = [&](Key key, GraphSide side) {
      // The one it comes to may be drawn after this one, with the key still pressed.
      if (followed_ || !kit_.shortcut(key, true)) return;
      followed_ = true;
      if (const auto next = analysis::neighbour(graph_, index, side)) kit_.focus(id_of(*next));
    };
    go(Key::left, GraphSide::left);
    go(Key::right, GraphSide::right);
    go(Key::up, GraphSide::up);
    go(Key::down, GraphSide::down);
  }

  std::string value_of(std::size_t index) const {
    std::string value = session::box_facts(picture_, index, pane_.words.catalogue());
    const std::size_t found = picture_.findings[index].size();
    if (found > 0) {
      value += " · " + pane_.words.count(text::Key{"workbench.found"}, found).str();
    }
    return value;
  }

  // ---- the ground: what is between the boxes

  bool dragging() const { return ImGui::IsMouseDragging(0, kit_.px(4)); }
  bool was_dragged() const {
    const float least = kit_.px(4);
    return ImGui::IsMouseReleased(0) && ImGui::GetIO().MouseDragMaxDistanceSqr[0] > least * least;
  }
  void drag() {
    const ImVec2 delta = ImGui::GetIO().MouseDelta;
    if (delta.x != 0 || delta.y != 0) move(delta.x, delta.y);
  }

  void ground(std::size_t reading_place) {
    Control control;
    control.role = Role::region;
    control.id = "ground";
    control.label = pane_.words(text::Key{"graph.picture"}).str();
    control.reading_place = reading_place;
    const Rect& frame = camera_.frame;
    ImGui::SetCursorScreenPos(top_left(frame));
    const Press press = kit_.control(control, ImVec2(frame.width(), frame.height()));
    kit_.ring(press);
    if (press.held && dragging()) drag();
    const float wheel = ImGui::GetIO().MouseWheel;
    const bool over = ImGui::IsMouseHoveringRect(top_left(frame), bottom_right(frame));
    if (wheel != 0 && over) zoom(std::pow(kZoomStep, wheel), ImGui::GetIO().MousePos);
    if (!press.focused) return;
    const float step = kit_.px(kPanStep);
    if (kit_.shortcut(Key::left, true)) move(step, 0);
    if (kit_.shortcut(Key::right, true)) move(-step, 0);
    if (kit_.shortcut(Key::up, true)) move(0, step);
    if (kit_.shortcut(Key::down, true)) move(0, -step);
  }

  static constexpr int kLaneRoom = 28;

  Pane& pane_;
  Kit& kit_;
  const GraphPicture& picture_;
  const Graph& graph_;
  ImDrawList& list_;
  WorkbenchView& view_;
  Camera camera_;
  float all_ = 1;  // the scale at which all of it shows
  bool changed_ = false, followed_ = false;
};

}  // namespace

bool graph_picture(Pane& pane, const session::GraphPicture& picture, ImVec2 size, float change,
                   WorkbenchView& view) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Rect frame{at.x, at.y, at.x + size.x, at.y + size.y};
  const bool changed = GraphCanvas(pane, picture, frame, view).draw(change);
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy(size);
  return changed;
}

GraphView view_of(const session::GraphPicture& picture, std::size_t box, const GraphView& before) {
  const GraphBox& shown = picture.graph.boxes[box];
  return {shown.left + shown.width / 2, shown.top + shown.height / 2,
          std::max(before.permille, kReadable_permille)};
}

}  // namespace klankbord::ui
