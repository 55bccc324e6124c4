#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_knowledge.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

using scenario::Hit;
using scenario::Opened;
using scenario::Verb;

namespace {

std::string folder_names(const DeskDraw& draw, const std::vector<std::uint16_t>& folders) {
  std::string names;
  for (const std::uint16_t folder : folders) {
    names += (names.empty() ? "" : ", ") +
             draw.words.in(draw.scenario.company.desk.folders[folder].title).str();
  }
  return names;
}

// Where a document stands: on paper, scanned, in a folder.
Text mark_of(const DeskDraw& draw, std::uint16_t index) {
  const auto folders = folders_of(draw.scenario, draw.state, index);
  if (!folders.empty()) return draw.words(text::Key{"desk.is-filed"});
  if (!draw.scenario.company.desk.items[index].paper) return {};
  const bool scanned = was_done(draw.scenario, draw.state, Verb::digitise, index);
  return draw.words(scanned ? text::Key{"desk.digitised"} : text::Key{"desk.on-paper"});
}

void document_page(DeskDraw& draw, std::uint16_t index) {
  desk_page(draw, draw.scenario.company.desk.items[index]);
  const auto scan = action_of(draw.scenario, Verb::digitise, index);
  if (scan) {
    const bool scanned = draw.state.has_done(*scan);
    const Text label =
        draw.words(scanned ? text::Key{"desk.digitised"} : text::Key{"desk.digitise"});
    if (desk_button(draw, "scan", label, scan, scanned ? Icon::check : Icon::scan,
                    Emphasis::primary)) {
      draw.act(*scan);
    }
    gap(draw.kit, space::kM);
  }
  desk_folders(draw, index);
}

void folder_card(DeskDraw& draw, std::uint16_t index) {
  Kit& kit = draw.kit;
  const std::vector<std::uint16_t> inside = items_in(draw.scenario, draw.state, index);
  begin_card(kit, {.padding = space::kM});
  {
    const Text count = verbatim(std::to_string(inside.size()));
    Columns line(kit, {{.share = 1}, {.fixed_px = text_width(kit, Size::strong, count.str())}},
                 space::kM);
    paragraph(kit, draw.words.in(draw.scenario.company.desk.folders[index].title));
    for (const std::uint16_t item : inside) {
      paragraph(kit, draw.words.in(draw.scenario.company.desk.items[item].title),
                {.size = Size::small_text, .tone = Tone::muted});
    }
    line.next();
    label(kit, count, {.size = Size::strong, .tone = Tone::muted});
  }
  end_card(kit);
  gap(kit, space::kS);
}

void folder_list(DeskDraw& draw) {
  const auto& folders = draw.scenario.company.desk.folders;
  if (folders.empty()) return;
  gap(draw.kit, space::kM);
  paragraph(draw.kit, draw.words(text::Key{"desk.folders"}), {.size = Size::strong});
  gap(draw.kit, space::kS);
  for (std::size_t i = 0; i < folders.size(); ++i) {
    folder_card(draw, static_cast<std::uint16_t>(i));
  }
}

}  // namespace

void desk_folders(DeskDraw& draw, std::uint16_t item) {
  Kit& kit = draw.kit;
  const auto& folders = draw.scenario.company.desk.folders;
  if (folders.empty() || !action_of(draw.scenario, Verb::file, item, 0)) return;
  paragraph(kit, draw.words(text::Key{"desk.file-in"}), {.size = Size::strong});
  const auto in = folders_of(draw.scenario, draw.state, item);
  if (!in.empty()) {
    paragraph(kit, draw.words(text::Key{"desk.filed-in"}, {{"folders", folder_names(draw, in)}}),
              {.size = Size::small_text, .tone = Tone::muted});
  }
  gap(kit, space::kS);
  const auto first = action_of(draw.scenario, Verb::file, item, 0);
  const auto why = why_not(draw.scenario, draw.state, *first);
  const bool paper = draw.scenario.company.desk.items[item].paper &&
                     !was_done(draw.scenario, draw.state, Verb::digitise, item);
  if (why && paper) {
    paragraph(kit, draw.words(*why), {.size = Size::small_text, .tone = Tone::muted});
    gap(kit, space::kS);
  }
  Flow flow(kit);
  for (std::size_t i = 0; i < folders.size(); ++i) {
    const auto action = action_of(draw.scenario, Verb::file, item, i);
    const Text name = draw.words.in(folders[i].title);
    const bool done = action && draw.state.has_done(*action);
    ButtonStyle measure;
    measure.icon = done ? Icon::check : Icon::folder;
    flow.item(button_width(kit, name, measure));
    if (desk_button(draw, folders[i].id.c_str(), name, action, measure.icon)) draw.act(*action);
  }
  gap(kit, space::kM);
}

void desk_archive(DeskDraw& draw) {
  const std::optional<Hit> opened = draw.desk.opened(DeskTab::archive);
  if (opened && draw.desk.is_reading(DeskTab::archive)) {
    desk_back(draw, text::Key{"desk.back-list"});
    document_page(draw, opened->object);
    return;
  }
  desk_heading(draw, text::Key{"desk.archive"}, text::Key{"desk.archive-about"});
  const std::vector<std::uint16_t> all = items_of(draw.scenario, scenario::Panel::archive);
  if (all.empty()) {
    if (draw.scenario.company.desk.folders.empty()) {
      desk_empty(draw, Icon::box, draw.words(text::Key{"desk.archive-empty"}));
    } else {
      paragraph(draw.kit, draw.words(text::Key{"desk.archive-empty"}), {.tone = Tone::muted});
    }
  }
  for (const std::uint16_t index : all) {
    const Hit thing{Opened::item, index};
    const scenario::Item& item = draw.scenario.company.desk.items[index];
    DeskRow row;
    row.title = draw.words.in(item.title);
    row.below = date_text(item.date);
    row.icon = Icon::post;
    row.strong = !was_opened(draw.scenario, draw.state, thing);
    row.mark = mark_of(draw, index);
    desk_thing(draw, thing, row);
  }
  folder_list(draw);
}

}  // namespace klankbord::ui
