#include "session/graph_svg.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "base/utf8.h"
#include "report/html_writer.h"

namespace klankbord::session {

using analysis::Graph;
using analysis::GraphBox;
using analysis::GraphPoint;
using analysis::GraphWay;
using text::Key;

namespace {

constexpr int kLegend = 56, kCorner = 7;
constexpr std::size_t kLineLetters = 25, kNameLetters = 21;  // that surely fit into a box

constexpr std::string_view kStyle = R"css(
text { font-family: Inter, "Noto Sans", system-ui, sans-serif; font-size: 12px; fill: #172323; }
.page { fill: #ffffff; }
.lane { fill: #f0f4f4; }
.name { font-size: 13px; font-weight: 600; }
.dim { fill: #4a5c5c; font-size: 11px; }
.title { font-size: 20px; font-weight: 700; }
.box { fill: #ffffff; stroke: #64787a; stroke-width: 1.5; }
.task { stroke: #0f6460; stroke-width: 2.5; }
.ending { fill: #172323; stroke: #172323; }
.on-ending, .on-ending.dim { fill: #ffffff; }
.rule { fill: #e3eefc; stroke: #2a5f9e; stroke-dasharray: 5 3; }
.found { fill: #fdecea; stroke: #b3261e; stroke-width: 3; }
.mark { fill: #b3261e; }
.on-mark { fill: #ffffff; font-weight: 700; }
.way { fill: none; stroke: #64787a; stroke-linejoin: round; }
.never { stroke: #a9b6b7; }
.back { stroke: #7a4fa3; stroke-dasharray: 7 4; }
.tip { fill: #64787a; }
.back-tip { fill: #7a4fa3; }
@media screen and (prefers-color-scheme: dark) {
text { fill: #e8efef; }
.page { fill: #121a1a; }
.lane { fill: #1b2626; }
.dim { fill: #a9b9b9; }
.box { fill: #263434; stroke: #8fa3a3; }
.task { stroke: #5fc4bb; }
.ending { fill: #e8efef; stroke: #e8efef; }
.on-ending, .on-ending.dim { fill: #121a1a; }
.rule { fill: #1c3350; stroke: #86b4ea; }
.found { fill: #4a1f1c; stroke: #f2938b; }
.mark { fill: #f2938b; }
.on-mark { fill: #121a1a; }
.way { stroke: #8fa3a3; }
.never { stroke: #4c5c5c; }
.back { stroke: #c3a1e6; }
.tip { fill: #8fa3a3; }
.back-tip { fill: #c3a1e6; }
}
)css";

// The beginning of a text, with an ellipsis where it goes on.
std::string cut(const std::string& text, std::size_t letters) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (begins && count++ == letters) return text.substr(0, i) + "…";
  }
  return text;
}

int sign(int value) {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

// A line with round corners.
std::string path_of(const std::vector<GraphPoint>& line) {
  std::string path = fmt::format("M{} {}", line.front().x, line.front().y);
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    const GraphPoint before = line[i - 1], at = line[i], after = line[i + 1];
    const auto reach = [](GraphPoint a, GraphPoint b) {
      return std::min(kCorner, (std::abs(a.x - b.x) + std::abs(a.y - b.y)) / 2);
    };
    const int in = reach(before, at), out = reach(at, after);
    path += fmt::format("L{} {}Q{} {} {} {}", at.x - in * sign(at.x - before.x),
                        at.y - in * sign(at.y - before.y), at.x, at.y,
                        at.x + out * sign(after.x - at.x), at.y + out * sign(after.y - at.y));
  }
  // Its head is drawn by the marker, which begins a little before the end.
  return path + fmt::format("L{} {}", line.back().x, line.back().y - 6);
}

class SvgPicture {
 public:
  SvgPicture(const GraphPicture& picture, const framework::Framework& framework,
             const text::Catalogue& tr)
      : picture_(picture), framework_(framework), tr_(tr) {}

  std::string write() {
    const Graph& graph = picture_.graph;
    const int height = graph.height + kLegend;
    svg_.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                      {"viewBox", fmt::format("0 0 {} {}", graph.width, height)},
                      {"width", std::to_string(graph.width)},
                      {"height", std::to_string(height)},
                      {"lang", std::string(to_string(tr_.language()))},
                      {"role", "img"},
                      {"aria-labelledby", "graph-title graph-words"}});
    const std::string title =
        tr_(Key{"graph.title"}, {{"title", picture_.scenario->title.in(tr_.language())}});
    svg_.element("title", title, {{"id", "graph-title"}});
    svg_.element("desc", in_words(), {{"id", "graph-words"}});
    svg_.open("style");
    svg_.raw(kStyle);
    svg_.close();
    svg_.open("defs");
    tip("tip");
    tip("back-tip");
    svg_.close();
    rectangle("page", 0, 0, graph.width, height, 0);
    words("title", 24, 36, title);
    lanes();
    for (std::size_t i = 0; i < graph.ways.size(); ++i) way(i);
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) box(i);
    legend(graph.height + kLegend / 2);
    svg_.close();
    return svg_.take();
  }

 private:
  std::string in_words() const {
    const auto found = static_cast<long long>(
        std::count_if(picture_.findings.begin(), picture_.findings.end(),
                      [](const auto& findings) { return !findings.empty(); }));
    return tr_(Key{"graph.words"},
               {{"nodes", tr_.count(Key{"graph.moments"},
                                    static_cast<long long>(picture_.scenario->nodes.size()))},
                {"phases", tr_.count(Key{"graph.phases"},
                                     static_cast<long long>(picture_.graph.lanes.size()))},
                {"plays", std::to_string(picture_.traffic.plays)},
                {"found", tr_.count(Key{"graph.with-findings"}, found)}});
  }

  void tip(const char* id) {
    svg_.open("marker", {{"id", id},
                         {"viewBox", "0 0 10 10"},
                         {"refX", "4"},
                         {"refY", "5"},
                         {"markerWidth", "13"},
                         {"markerHeight", "12"},
                         {"markerUnits", "userSpaceOnUse"},
                         {"orient", "auto"}});
    svg_.empty("path", {{"class", id}, {"d", "M0 0L10 5L0 10z"}});
    svg_.close();
  }

  void rectangle(const std::string& css_class, int x, int y, int width, int height, int radius) {
    svg_.empty("rect", {{"class", css_class},
                        {"x", std::to_string(x)},
                        {"y", std::to_string(y)},
                        {"width", std::to_string(width)},
                        {"height", std::to_string(height)},
                        {"rx", std::to_string(radius)}});
  }

  void words(const std::string& css_class, int x, int y, const std::string& text,
             const char* anchor = "start") {
    svg_.element("text", text,
                 {{"class", css_class},
                  {"x", std::to_string(x)},
                  {"y", std::to_string(y)},
                  {"text-anchor", anchor}});
  }

  void lanes() {
    const Graph& graph = picture_.graph;
    for (std::size_t i = 0; i < graph.lanes.size(); ++i) {
      const analysis::GraphLane& lane = graph.lanes[i];
      svg_.open("g");
      const std::string name = lane_name(picture_, i, framework_, tr_.language());
      svg_.element("title", name);
      rectangle("lane", lane.left - kLaneRoom, graph.head - 44, lane.width + 2 * kLaneRoom,
                graph.height - graph.head + 44 - 8, 12);
      const auto letters = static_cast<std::size_t>(lane.width + 2 * kLaneRoom - 16) / 8;
      words("name", lane.left - kLaneRoom + 12, graph.head - 22, cut(name, letters));
      svg_.close();
    }
  }

  void way(std::size_t index) {
    const GraphWay& shown = picture_.graph.ways[index];
    const int share = picture_.traffic.way_permille(index);
    std::string css_class = "way";
    if (share == 0) css_class += " never";
    if (shown.back) css_class += " back";
    svg_.open("g");
    svg_.element("title", way_facts(picture_, index, tr_));
    svg_.empty("path", {{"class", css_class},
                        {"stroke-width", std::to_string(way_width(share))},
                        {"marker-end", shown.back ? "url(#back-tip)" : "url(#tip)"},
                        {"d", path_of(shown.line)}});
    svg_.close();
  }

  void box(std::size_t index) {
    const GraphBox& shown = picture_.graph.boxes[index];
    const std::size_t found = picture_.findings[index].size();
    const bool ending = shown.kind == GraphBox::Kind::ending;
    const std::string name = box_name(picture_, index, tr_);
    const std::string line = box_line(picture_, index);
    const std::string facts = box_facts(picture_, index, tr_);
    svg_.open("g");
    svg_.element("title", title_of(name, facts, line, found));
    rectangle(box_class(shown, found), shown.left, shown.top, shown.width, shown.height,
              ending ? shown.height / 2 : 9);
    const int left = shown.left + 12;
    if (ending) {
      words("name on-ending", shown.left + shown.width / 2, shown.top + 23, name + " · " + facts,
            "middle");
    } else {
      words("name", left, shown.top + 19, cut(name, kNameLetters));
      if (!line.empty()) words("", left, shown.top + 35, cut(line, kLineLetters));
      words("dim", left, shown.top + shown.height - 9, cut(facts, kLineLetters + 3));
    }
    if (found > 0) {
      svg_.empty("circle", {{"class", "mark"},
                            {"cx", std::to_string(shown.right() - 4)},
                            {"cy", std::to_string(shown.top + 4)},
                            {"r", "11"}});
      words("on-mark", shown.right() - 4, shown.top + 8, std::to_string(found), "middle");
    }
    svg_.close();
  }

  std::string title_of(const std::string& name, const std::string& facts, const std::string& line,
                       std::size_t found) const {
    std::string title = name + " · " + facts;
    if (!line.empty()) title += "\n" + line;
    if (found > 0) {
      title += "\n" + tr_.count(Key{"workbench.found"}, static_cast<long long>(found));
    }
    return title;
  }

  std::string box_class(const GraphBox& shown, std::size_t found) const {
    std::string css_class = "box";
    if (shown.kind == GraphBox::Kind::ending) css_class += " ending";
    if (shown.kind == GraphBox::Kind::rule) css_class += " rule";
    const bool task =
        shown.kind == GraphBox::Kind::node &&
        picture_.scenario->nodes[shown.index].interaction != scenario::Interaction::choose;
    if (task) css_class += " task";
    if (found > 0) css_class += " found";
    return css_class;
  }

  void legend(int y) { words("dim", 24, y, tr_(Key{"graph.legend"})); }

  static constexpr int kLaneRoom = 28;

  const GraphPicture& picture_;
  const framework::Framework& framework_;
  const text::Catalogue& tr_;
  report::HtmlWriter svg_;
};

}  // namespace

std::string graph_svg(const GraphPicture& picture, const framework::Framework& framework,
                      const text::Catalogue& tr) {
  return SvgPicture(picture, framework, tr).write();
}

}  // namespace klankbord::session
