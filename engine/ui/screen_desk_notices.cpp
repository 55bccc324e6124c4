#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_knowledge.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

using scenario::Hit;
using scenario::Opened;

void desk_notices(DeskDraw& draw) {
  const std::vector<scenario::Item>& items = draw.scenario.company.desk.items;
  const std::optional<Hit> opened = draw.desk.opened(DeskTab::notices);
  if (opened && draw.desk.is_reading(DeskTab::notices)) {
    desk_back(draw, text::Key{"desk.back-list"});
    desk_page(draw, items[opened->object]);
    desk_share(draw, opened->object);
    return;
  }
  desk_heading(draw, text::Key{"desk.notices"}, text::Key{"desk.notices-about"});
  const std::vector<std::uint16_t> all = items_of(draw.scenario, scenario::Panel::notices);
  if (all.empty()) desk_empty(draw, Icon::bell, draw.words(text::Key{"desk.notices-empty"}));
  for (const std::uint16_t index : all) {
    const Hit thing{Opened::item, index};
    const bool read = was_opened(draw.scenario, draw.state, thing);
    DeskRow row;
    row.title = draw.words.in(items[index].title);
    row.below = date_text(items[index].date);
    row.icon = Icon::bell;
    row.strong = !read;
    row.mark = draw.words(read ? text::Key{"desk.read"} : text::Key{"desk.unread"});
    desk_thing(draw, thing, row);
  }
}

}  // namespace klankbord::ui
