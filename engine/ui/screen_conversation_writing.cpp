#include <string>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_banner.h"
#include "ui/part_box_facts.h"
#include "ui/screen_conversation.h"

namespace klankbord::ui {

namespace {

// What became of the conversation when the file was saved last.
Text writing_state(const Pane& pane, const Writing& writing) {
  switch (writing.reload) {
    case Reload::whole:
      return pane.words.count(text::Key{"writing.reloaded"}, writing.kept);
    case Reload::partly:
      return pane.words(text::Key{"writing.partly"}, {{"kept", std::to_string(writing.kept)},
                                                      {"given", std::to_string(writing.given)},
                                                      {"answer", writing.lost}});
    case Reload::broken:
      return pane.words(text::Key{"writing.broken"});
    case Reload::none:
      break;
  }
  const std::string file = pane.app.workbench()->bench.file().filename().string();
  return pane.words(text::Key{"writing.begun"}, {{"file", file}});
}

// The first finding that matters, with its place; else that nothing was found.
Text writing_finding(const Pane& pane, const session::Inspection& shown) {
  if (!shown.entry.problem.empty()) return verbatim(shown.entry.problem);
  if (shown.findings.empty()) return pane.words(text::Key{"writing.clean"});
  const base::Diagnostic& first = shown.findings.front();
  const Text place = finding_place(pane, first);
  std::string words = first.code;
  if (!place.empty()) words += " · " + place.str();
  words += " · " + first.message;
  const std::size_t more = shown.findings.size() - 1;
  if (more > 0) {
    words += " " + pane.words(text::Key{"watch.more"}, {{"count", std::to_string(more)}}).str();
  }
  return verbatim(words);
}

Intent writing_content(Pane& pane) {
  Kit& kit = pane.kit;
  const Text open = pane.words(text::Key{"workbench.title"});
  ButtonStyle style;
  style.emphasis = Emphasis::quiet;
  style.icon = Icon::form;
  const bool beside = pane.width_units() >= 700;
  const float width = button_width(kit, open, style);
  bool pressed = false;
  {
    std::vector<Column> columns = {{.share = 1}};
    if (beside) columns.push_back({.fixed_px = width});
    Columns row(kit, columns, space::kL);
    const WorkbenchPane& work = *pane.app.workbench();
    paragraph(kit, writing_state(pane, *pane.app.writing()),
              {.size = Size::strong, .max_width = kit.available_width()});
    const session::Inspection* shown = work.bench.shown();
    if (shown != nullptr) {
      paragraph(
          kit, writing_finding(pane, *shown),
          {.size = Size::small_text, .tone = Tone::muted, .max_width = kit.available_width()});
    }
    if (beside) row.next();
    pressed = button(kit, "open-workbench", open, style);
  }
  return pressed ? of_workbench(intent::OpenWorkbench{}) : Intent();
}

}  // namespace

Intent writing_banner(Pane& pane, bool in_region) {
  if (pane.app.writing() == nullptr || pane.app.beside().what_if() != nullptr) return {};
  return banner(pane, "writing", pane.words(text::Key{"writing.title"}), in_region,
                writing_content);
}

}  // namespace klankbord::ui
