#include "ui/screen_desk.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "session/desk_words.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_paint.h"
#include "ui/kit_tile.h"
#include "ui/kit_words.h"
#include "ui/part_keys.h"
#include "ui/part_knowledge.h"
#include "ui/part_memory.h"

namespace klankbord::ui {

namespace {

constexpr float kRail = 100;                           // design units
constexpr float kOtherFocused = 1, kFieldFocused = 2;  // what is remembered of the focus
constexpr std::array<Icon, kDeskTabs> kIcons = {
    Icon::flag, Icon::person, Icon::book, Icon::price,  Icon::calendar,
    Icon::form, Icon::email,  Icon::box,  Icon::people, Icon::bell};
constexpr std::array<text::Key, kDeskTabs> kNames = {
    text::Key{"desk.tab.task"},      text::Key{"desk.tab.customers"},
    text::Key{"desk.tab.knowledge"}, text::Key{"desk.tab.products"},
    text::Key{"desk.tab.agenda"},    text::Key{"desk.tab.registration"},
    text::Key{"desk.tab.mail"},      text::Key{"desk.tab.archive"},
    text::Key{"desk.tab.team"},      text::Key{"desk.tab.notices"}};

// What nobody has opened yet, as a number at the icon.
int unseen(const DeskDraw& draw, DeskTab tab) {
  const bool counts = tab == DeskTab::mail || tab == DeskTab::notices || tab == DeskTab::archive;
  if (!counts) return 0;
  const auto panel = static_cast<scenario::Panel>(static_cast<int>(tab) - 1);
  int count = 0;
  for (const std::uint16_t item : items_of(draw.scenario, panel)) {
    if (!was_opened(draw.scenario, draw.state, {scenario::Opened::item, item})) ++count;
  }
  return count;
}

void tab_tile(DeskDraw& draw, std::size_t index, float width, bool icon_only) {
  const auto tab = static_cast<DeskTab>(index);
  TileStyle style;
  style.icon = icon_of(tab);
  style.chosen = draw.desk.tab == tab;
  style.icon_only = icon_only;
  style.count = unseen(draw, tab);
  style.width = width;
  ImGui::PushID(static_cast<int>(index));
  if (tile(draw.kit, "tab", name_of(draw.words, tab), style)) draw.desk.tab = tab;
  ImGui::PopID();
}

void rail(DeskDraw& draw, float height) {
  Kit& kit = draw.kit;
  begin_region(kit, "rail", draw.words(text::Key{"desk.panels"}),
               {.width = kit.px(kRail), .height = height, .padding = 6, .filled = true});
  kit.begin_group("tabs");
  const float width = kit.px(kRail - 12 - 8);
  for (std::size_t i = 0; i < kDeskTabs; ++i) tab_tile(draw, i, width, false);
  kit.end_group();
  end_region(kit);
}

void tab_row(DeskDraw& draw) {
  Kit& kit = draw.kit;
  kit.begin_group("tabs");
  Flow flow(kit, space::kXs);
  const float width = kit.px(kControlHeight);
  for (std::size_t i = 0; i < kDeskTabs; ++i) {
    flow.item(width);
    tab_tile(draw, i, width, true);
  }
  kit.end_group();
  gap(kit, space::kM);
}

void panel(DeskDraw& draw) {
  switch (draw.desk.tab) {
    case DeskTab::task:
      task_card(draw.kit, draw.words, draw.scenario);
      procedure_cards(draw.kit, draw.words, draw.scenario);
      company_card(draw.kit, draw.words, draw.scenario);
      return;
    case DeskTab::customers:
      return desk_customers(draw);
    case DeskTab::knowledge:
      return desk_knowledge(draw);
    case DeskTab::products:
      return desk_products(draw);
    case DeskTab::agenda:
      return desk_agenda(draw);
    case DeskTab::registration:
      return desk_registration(draw);
    case DeskTab::mail:
      return desk_mail(draw);
    case DeskTab::archive:
      return desk_archive(draw);
    case DeskTab::team:
      return desk_team(draw);
    case DeskTab::notices:
      return desk_notices(draw);
  }
}

void content(DeskDraw& draw, float height, bool with_tabs) {
  Kit& kit = draw.kit;
  const std::string& refused = draw.pane.app.talk()->refusal();
  // Each panel keeps its own place, and a list keeps it while one reads.
  ImGui::PushID(static_cast<int>(draw.desk.tab));
  ImGui::PushID(draw.desk.is_reading(draw.desk.tab) ? 1 : 0);
  const auto tab = draw.desk.tab;
  begin_region(kit, "panel", name_of(draw.words, tab), {.height = height, .padding = space::kL});
  if (with_tabs) tab_row(draw);
  if (draw.jump) kit.jump_to_next_control();
  if (!refused.empty()) {
    notice(kit, Notice::warning,
           draw.words(text::Key{"console.desk-refused"}, {{"reason", refused}}));
    gap(kit, space::kM);
  }
  panel(draw);
  end_region(kit);
  ImGui::PopID();
  ImGui::PopID();
}

// As much of a text as two lines hold; it is read whole.
void two_lines(Kit& kit, const std::string& text) {
  const float width = kit.available_width(), line = line_height(kit, Size::body);
  const WrappedText words = wrap(kit, Size::body, text, width);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(ImVec2(width, 2 * line));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::uint32_t ink = packed(kit.colours().text);
  for (std::size_t i = 0; i < words.lines.size() && i < 2; ++i) {
    const auto rest = static_cast<std::size_t>(words.lines[i].data() - text.data());
    const std::string shown =
        i == 0 ? std::string(words.lines[0]) : shortened(kit, Size::body, text.substr(rest), width);
    draw_line(kit, list, Size::body, at.x, at.y + line * (static_cast<float>(i) + 0.5F), ink,
              shown);
  }
  kit.record(Role::message, text, "", {at.x, at.y, at.x + width, at.y + 2 * line});
}

// Over the conversation: its latest words and the way back.
void latest_words(DeskDraw& draw) {
  Kit& kit = draw.kit;
  const Talk& talk = *draw.pane.app.talk();
  const auto& said = talk.practice().transcript().utterances;
  const play::Utterance* latest = nullptr;
  for (std::size_t i = 0; i < talk.shown(); ++i) {
    if (said[i].voice == play::Voice::customer || said[i].voice == play::Voice::colleague) {
      latest = &said[i];
    }
  }
  begin_region(kit, "latest", draw.words(text::Key{"talk.chat"}),
               {.height = kit.px(72), .padding = 9, .filled = true});
  const Text back = draw.words(text::Key{"desk.to-talk"});
  ButtonStyle style;
  style.icon = Icon::chat;
  style.icon_only = draw.pane.width_units() < 640;
  const float wide = button_width(kit, back, style);
  {
    Columns line(kit, {{.share = 1}, {.fixed_px = wide}}, space::kM);
    if (latest != nullptr) {
      two_lines(kit, session::speaker_of(draw.words.catalogue(), draw.scenario, *latest) + ": " +
                         *latest->text);
    }
    line.next();
    if (button(kit, "to-talk", back, style)) draw.desk.shown = false;
  }
  end_region(kit);
}

}  // namespace

Icon icon_of(DeskTab tab) {
  return kIcons[static_cast<std::size_t>(tab)];
}

Text name_of(const Words& words, DeskTab tab) {
  return words(kNames[static_cast<std::size_t>(tab)]);
}

bool desk_is_beside(const Pane& pane) {
  return pane.width_units() >= kDeskBesideFrom && !pane.is_low();
}

float desk_width(const Pane& pane) {
  return std::clamp(pane.width_units() * 0.42F, 500.0F, 700.0F);
}

bool desk_has_focus() {
  return remembered("desk-focus") > 0;
}

bool desk_takes_digits(const Pane& pane) {
  const float focus = remembered("desk-focus");
  return focus == kFieldFocused || (focus > 0 && pane.kit.focus_visible());
}

Intent desk_keys(Pane& pane, bool beside) {
  Kit& kit = pane.kit;
  DeskPane desk = pane.app.desk();
  bool to_desk = false;
  for (std::size_t i = 0; i < scenario::kPanelCount; ++i) {
    const auto digit = static_cast<Key>(static_cast<int>(Key::digit1) + static_cast<int>(i));
    if (!kit.command(digit, true)) continue;
    desk.tab = static_cast<DeskTab>(i + 1);
    to_desk = true;
  }
  if (look_up_key(kit)) {
    desk.tab = DeskTab::task;
    to_desk = true;
  }
  const bool there = beside ? desk_has_focus() : desk.shown;
  if (kit.command(Key::f6, false)) {
    to_desk = !there;
    if (there) {
      desk.shown = false;
      remembered("talk-jump") = 1;
    }
  } else if (there && kit.shortcut(Key::escape) && !desk.go_back()) {
    desk.shown = false;
    remembered("talk-jump") = 1;
  }
  if (to_desk) {
    desk.shown = true;
    remembered("desk-jump") = desk == pane.app.desk() ? 1 : 2;
  }
  return desk == pane.app.desk() ? Intent() : Intent(intent::ChangeDesk{desk});
}

Intent desk_pane(Pane& pane, bool full) {
  Kit& kit = pane.kit;
  DeskDraw draw(pane);
  // The panel that a key chose shows from the next frame on.
  float& jump = remembered("desk-jump");
  draw.jump = jump == 1;
  jump = std::max(0.0F, jump - 1);
  const std::size_t first = kit.widgets().size();
  if (full) latest_words(draw);
  const float height = ImGui::GetContentRegionAvail().y;
  const bool railed = height >= kit.px(kTileHeight * static_cast<float>(kDeskTabs) + 8);
  if (railed) {
    Columns columns(kit, {{.fixed_px = kit.px(kRail)}, {.share = 1}}, 0);
    rail(draw, height);
    columns.next();
    content(draw, height, false);
  } else {
    content(draw, height, true);
  }
  float focus = 0;
  bool elsewhere = false;
  for (std::size_t i = 0; i < kit.widgets().size(); ++i) {
    const Widget& widget = kit.widgets()[i];
    if (!widget.focused) continue;
    if (i < first) elsewhere = true;
    if (i >= first) focus = widget.role == Role::field ? kFieldFocused : kOtherFocused;
  }
  // What had the focus has gone, as a row does that was opened: the keyboard stays at the desk.
  if (focus == 0 && !elsewhere && desk_has_focus()) {
    focus = kOtherFocused;
    if (kit.focus_visible()) jump = std::max(jump, 1.0F);
  }
  remembered("desk-focus") = focus;
  return draw.intent();
}

}  // namespace klankbord::ui
