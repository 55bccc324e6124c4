#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_knowledge.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

using scenario::Hit;
using scenario::Opened;

void desk_share(DeskDraw& draw, std::uint16_t item) {
  const auto action = action_of(draw.scenario, scenario::Verb::share, item);
  if (!action) return;
  const bool shared = draw.state.has_done(*action);
  const Text label =
      shared ? draw.words(text::Key{"desk.shared"}) : draw.words(text::Key{"desk.share"});
  if (desk_button(draw, "share", label, action, shared ? Icon::check : Icon::share)) {
    draw.act(*action);
  }
}

void desk_knowledge(DeskDraw& draw) {
  const std::optional<Hit> opened = draw.desk.opened(DeskTab::knowledge);
  const std::vector<scenario::Item>& items = draw.scenario.company.desk.items;
  if (opened && draw.desk.is_reading(DeskTab::knowledge)) {
    desk_back(draw, text::Key{"desk.back-list"});
    desk_page(draw, items[opened->object]);
    desk_share(draw, opened->object);
    return;
  }
  desk_heading(draw, text::Key{"desk.knowledge"}, text::Key{"desk.knowledge-about"});
  const std::vector<std::uint16_t> all = items_of(draw.scenario, scenario::Panel::knowledge);
  if (all.empty()) {
    desk_empty(draw, Icon::book, draw.words(text::Key{"desk.knowledge-empty"}));
    return;
  }
  desk_search(draw, scenario::Panel::knowledge, text::Key{"desk.knowledge-hint"});
  std::vector<Hit> shown = draw.desk.search(scenario::Panel::knowledge).hits;
  if (shown.empty()) {
    for (const std::uint16_t index : all) shown.push_back({Opened::item, index});
  }
  for (const Hit& hit : shown) {
    DeskRow row;
    row.title = draw.words.in(items[hit.object].title);
    row.below = date_text(items[hit.object].date);
    row.icon = Icon::book;
    desk_thing(draw, hit, row);
  }
}

}  // namespace klankbord::ui
