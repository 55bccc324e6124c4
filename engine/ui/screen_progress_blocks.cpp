#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_course.h"
#include "ui/part_past.h"
#include "ui/screen_progress.h"

namespace klankbord::ui {

namespace {

// Which block's competences are shown; the first choice is all.
Intent block_filter(Pane& pane) {
  const std::vector<framework::Block>& blocks = pane.app.framework().blocks;
  std::vector<Text> names = {pane.words(text::Key{"progress.all-blocks"})};
  std::size_t chosen = 0;
  for (const framework::Block& block : blocks) {
    if (block.id == pane.app.progress().block) chosen = names.size();
    names.push_back(block_title(pane.words, pane.app.framework(), block.id));
  }
  ComboStyle style;
  style.width = std::min(pane.kit.available_width(), pane.kit.px(560));
  const bool changed =
      combo(pane.kit, "block", pane.words(text::Key{"progress.filter"}), names, chosen, style);
  gap(pane.kit, space::kL);
  if (!changed) return {};
  ProgressPane shown = pane.app.progress();
  shown.block = chosen == 0 ? std::string() : blocks[chosen - 1].id;
  return of_record(intent::ShowProgress{shown});
}

}  // namespace

Intent progress_blocks(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  paragraph(kit, pane.words(text::Key{"progress.blocks-help"}), {.tone = Tone::muted});
  gap(kit, space::kM);
  course_rows_head(pane);
  for (const framework::Block& block : pane.app.framework().blocks) {
    CourseRow row;
    row.id = block.id;
    row.name = block_title(pane.words, pane.app.framework(), block.id);
    row.course = pane.app.record().progress().block(block.id);
    take(asked, course_row(pane, row));
  }
  return asked;
}

Intent progress_competences(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  if (!pane.app.record().with_competences()) {
    label(kit, pane.words(text::Key{"progress.reading"}), {.tone = Tone::muted});
    return asked;
  }
  paragraph(kit, pane.words(text::Key{"progress.competences-help"}), {.tone = Tone::muted});
  gap(kit, space::kM);
  take(asked, block_filter(pane));
  course_rows_head(pane);
  const std::string& only = pane.app.progress().block;
  for (const framework::Block& block : pane.app.framework().blocks) {
    if (!only.empty() && block.id != only) continue;
    gap(kit, space::kM);
    heading(kit, block_title(pane.words, pane.app.framework(), block.id));
    gap(kit, space::kS);
    for (const std::size_t index : block.competences) {
      const framework::Competence& competence = pane.app.framework().competences[index];
      CourseRow row;
      row.id = competence.id;
      row.name = verbatim(competence.id + " " + competence.text.in(pane.words.language()));
      row.course = pane.app.record().progress().competence(competence.id);
      take(asked, course_row(pane, row));
    }
  }
  return asked;
}

}  // namespace klankbord::ui
