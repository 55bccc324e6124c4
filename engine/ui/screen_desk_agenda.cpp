#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_words.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

namespace {

// The one line that asks before a slot is taken.
void confirmation(DeskDraw& draw, std::uint16_t index, scenario::ActionIndex action) {
  Kit& kit = draw.kit;
  const scenario::Slot& slot = draw.scenario.company.desk.slots[index];
  begin_card(kit, {.padding = space::kM, .accented = true});
  paragraph(
      kit, draw.words(text::Key{"desk.agenda-confirm"}, {{"when", draw.words.in(slot.when).str()}}),
      {.size = Size::strong});
  gap(kit, space::kS);
  Flow flow(kit);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::check;
  style.enabled = draw.ready;
  const Text yes = draw.words(text::Key{"desk.agenda-book"});
  const Text no = draw.words(text::Key{"desk.cancel"});
  flow.item(button_width(kit, yes, style));
  if (button(kit, "yes", yes, style)) draw.act(action);
  flow.item(button_width(kit, no, {}));
  if (button(kit, "no", no)) draw.desk.slot.reset();
  end_card(kit);
  gap(kit, space::kS);
}

void taken(DeskDraw& draw, const Text& when, const Text& mark, Level level) {
  Kit& kit = draw.kit;
  begin_card(kit, {.padding = space::kM});
  {
    Columns line(kit, {{.share = 1}, {.fixed_px = badge_width(kit, mark)}}, space::kM);
    paragraph(kit, when, {.tone = Tone::muted});
    line.next();
    badge(kit, level, mark);
  }
  end_card(kit);
  gap(kit, space::kS);
}

}  // namespace

void desk_agenda(DeskDraw& draw) {
  const std::vector<scenario::Slot>& slots = draw.scenario.company.desk.slots;
  desk_heading(draw, text::Key{"desk.agenda"}, text::Key{"desk.agenda-about"});
  if (slots.empty()) {
    desk_empty(draw, Icon::calendar, draw.words(text::Key{"desk.agenda-empty"}));
    return;
  }
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const auto index = static_cast<std::uint16_t>(i);
    const auto action = action_of(draw.scenario, scenario::Verb::book, i);
    const Text when = draw.words.in(slots[i].when);
    ImGui::PushID(static_cast<int>(i));
    if (action && draw.state.has_done(*action)) {
      taken(draw, when, draw.words(text::Key{"desk.agenda-booked"}), Level::shown);
    } else if (!slots[i].free || !action) {
      taken(draw, when, draw.words(text::Key{"desk.agenda-taken"}), Level::not_observed);
    } else if (draw.desk.slot == index) {
      confirmation(draw, index, *action);
    } else {
      DeskRow row;
      row.title = when;
      row.icon = Icon::calendar;
      row.mark = draw.words(text::Key{"desk.agenda-free"});
      row.strong = true;
      if (desk_row(draw, "slot", row)) draw.desk.slot = index;
    }
    ImGui::PopID();
  }
}

}  // namespace klankbord::ui
