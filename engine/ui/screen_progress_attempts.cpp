#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_words.h"
#include "ui/part_date.h"
#include "ui/part_past.h"
#include "ui/screen_learner.h"
#include "ui/screen_progress.h"

namespace klankbord::ui {

namespace {

constexpr std::size_t kPerPage = 20;
constexpr float kWideRow = 900;  // design units

// What an attempt came to, in words.
Text outcome(const Words& words, const session::RecordedAttempt& attempt) {
  if (!attempt.problem.empty()) return verbatim(attempt.problem);
  if (!attempt.finished) {
    return verbatim(words(text::Key{"attempts.unfinished"}).str() + " · " +
                    words.count(text::Key{"attempts.answers"}, attempt.answers).str());
  }
  std::string line = points_text(words, attempt.points).str();
  if (attempt.pending > 0) {
    line +=
        " · " +
        words.count(text::Key{"progress.pending"}, static_cast<std::size_t>(attempt.pending)).str();
  }
  return verbatim(std::move(line));
}

Intent attempt_buttons(Pane& pane, const session::RecordedAttempt& attempt) {
  Kit& kit = pane.kit;
  Intent asked;
  if (!attempt.problem.empty()) return erase_attempt_button(pane, attempt.id);
  ButtonStyle style;
  style.icon = attempt.finished ? Icon::list : Icon::play;
  const Text word = attempt.finished ? pane.words(text::Key{"progress.review"})
                                     : pane.words(text::Key{"library.go-on"});
  Flow flow(kit, space::kS);
  flow.item(button_width(kit, word, style));
  if (button(kit, "open", word, style)) {
    if (attempt.finished) {
      take(asked, of_record(intent::Review{attempt.id}));
    } else {
      take(asked, of_record(intent::GoOnWith{attempt.id}));
    }
  }
  if (attempt.finished && pane.app.makes_reports()) {
    flow.item(report_button_width(pane));
    take(asked, report_button(pane, attempt.id));
  }
  const Text erase = pane.words(text::Key{"data.erase-attempt"});
  flow.item(button_width(kit, erase, erase_style()));
  take(asked, erase_attempt_button(pane, attempt.id));
  return asked;
}

void attempt_facts(Pane& pane, const session::RecordedAttempt& attempt) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  label(kit, date_text(words, session::day_of(attempt.latest)),
        {.size = Size::small_text, .tone = Tone::muted});
  paragraph(kit, words.in(attempt.title), {.size = Size::strong});
  paragraph(
      kit, outcome(words, attempt),
      {.size = Size::small_text, .tone = attempt.problem.empty() ? Tone::normal : Tone::danger});
}

Intent attempt_row(Pane& pane, const session::RecordedAttempt& attempt) {
  Kit& kit = pane.kit;
  Intent asked;
  const bool judged = attempt.finished && attempt.problem.empty();
  ImGui::PushID(attempt.id.c_str());
  begin_card(kit, {.padding = space::kM});
  if (kit.available_width() >= kit.px(kWideRow)) {
    Columns row(kit, {{.share = 1}, {.fixed_px = kit.px(180)}, {.fixed_px = kit.px(400)}},
                space::kL);
    attempt_facts(pane, attempt);
    row.next();
    gap(kit, space::kS);
    if (judged) {
      badge(kit, label_level(attempt.points), label_text(pane.words, attempt.points));
    } else {
      ImGui::Dummy(ImVec2(1, 1));
    }
    row.next();
    take(asked, attempt_buttons(pane, attempt));
  } else {
    attempt_facts(pane, attempt);
    gap(kit, space::kXs);
    if (judged) {
      badge(kit, label_level(attempt.points), label_text(pane.words, attempt.points));
      gap(kit, space::kS);
    }
    take(asked, attempt_buttons(pane, attempt));
  }
  end_card(kit);
  gap(kit, space::kS);
  ImGui::PopID();
  return asked;
}

// Twenty at a time, so that ten thousand are no longer a page than twenty.
Intent pager(Pane& pane, std::size_t page, std::size_t pages) {
  Kit& kit = pane.kit;
  if (pages < 2) return {};
  std::optional<std::size_t> wanted;
  ButtonStyle newer, older;
  newer.icon = Icon::arrow_left;
  newer.enabled = page > 0;
  older.icon = Icon::arrow_right;
  older.enabled = page + 1 < pages;
  const Text newer_word = pane.words(text::Key{"progress.newer"}),
             older_word = pane.words(text::Key{"progress.older"}),
             place = pane.words(text::Key{"progress.page"}, {{"page", std::to_string(page + 1)},
                                                             {"pages", std::to_string(pages)}});
  gap(kit, space::kM);
  Flow flow(kit, space::kM);
  flow.item(button_width(kit, newer_word, newer));
  if (button(kit, "newer", newer_word, newer)) wanted = page - 1;
  flow.item(button_width(kit, older_word, older));
  if (button(kit, "older", older_word, older)) wanted = page + 1;
  flow.item(text_width(kit, Size::small_text, place.str()));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + kit.px(12)));
  label(kit, place, {.size = Size::small_text, .tone = Tone::muted});
  if (!wanted) return {};
  ProgressPane shown = pane.app.progress();
  shown.page = *wanted;
  return of_record(intent::ShowProgress{shown});
}

}  // namespace

Intent progress_attempts(Pane& pane) {
  Kit& kit = pane.kit;
  const std::vector<session::RecordedAttempt>& all = pane.app.record().attempts();
  const std::size_t pages = std::max<std::size_t>(1, (all.size() + kPerPage - 1) / kPerPage);
  const std::size_t page = std::min(pane.app.progress().page, pages - 1);
  Intent asked;
  paragraph(kit, pane.words.count(text::Key{"progress.attempts-help"}, all.size()),
            {.tone = Tone::muted});
  gap(kit, space::kM);
  for (std::size_t i = page * kPerPage; i < std::min(all.size(), (page + 1) * kPerPage); ++i) {
    take(asked, attempt_row(pane, all[i]));
  }
  take(asked, pager(pane, page, pages));
  return asked;
}

}  // namespace klankbord::ui
