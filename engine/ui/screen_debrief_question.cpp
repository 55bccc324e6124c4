#include <string>
#include <vector>

#include "ui/kit_area.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_exchange.h"
#include "ui/part_grid.h"
#include "ui/part_scenario.h"
#include "ui/part_text_button.h"
#include "ui/screen_debrief.h"
#include "ui/screen_settings.h"

namespace klankbord::ui {

namespace {

constexpr float kQuestionWidth = 760;  // design units
constexpr float kBesideFrom = 820;
constexpr std::size_t kMostWritten = 2000;

Text question_text(const FindingContext& context, const assess::Reflection& reflection) {
  const std::string word(to_string(reflection.question));
  if (reflection.question != assess::Question::not_met || !reflection.opportunity) {
    return context.words.named("reflection.", word);
  }
  return context.words(text::Key{"reflection.not-met"},
                       {{"competence", competence_text(context, *reflection.opportunity).str()}});
}

// What the question is about: what the customer said, and what the learner answered.
void moment(Kit& kit, const FindingContext& context, const assess::Reflection& reflection) {
  const Theme& theme = kit.colours();
  if (reflection.heard) {
    quoted_utterance(kit, context, *reflection.heard, theme.border_strong);
    gap(kit, space::kM);
  }
  if (reflection.utterance) {
    quoted_utterance(kit, context, *reflection.utterance, theme.accent);
  }
}

Intent head(Pane& pane, const scenario::Scenario& scenario) {
  Kit& kit = pane.kit;
  Intent asked;
  const float face = pane.is_low() ? 48 : 64;
  Columns row(kit, {{.fixed_px = kit.px(face)}, {.share = 1}, {.fixed_px = kit.px(kControlHeight)}},
              space::kL);
  const std::size_t count = pane.app.debrief()->transcript.utterances.size();
  customer_portrait(
      kit, pane.words, scenario,
      mood_step_at(scenario, pane.app.debrief()->transcript, count == 0 ? 0 : count - 1), face);
  row.next();
  gap(kit, pane.is_low() ? 0 : 6);
  heading(kit, pane.words(text::Key{"question.over"}));
  paragraph(kit, pane.words.in(scenario.title), {.tone = Tone::muted});
  row.next();
  take(asked, settings_icon(pane));
  return asked;
}

Intent answer_field(Pane& pane) {
  Kit& kit = pane.kit;
  const DebriefPane& debrief = *pane.app.debriefing();
  std::string answer = debrief.answer;
  AreaStyle style;
  style.hint = pane.words(text::Key{"question.hint"});
  style.lines = pane.is_low() ? 3 : 4;
  style.max_bytes = kMostWritten;
  Intent asked;
  if (text_area(kit, "answer", pane.words(text::Key{"question.answer"}), answer, style)) {
    asked = intent::ChangeReflection{answer};
  }
  gap(kit, space::kXs);
  paragraph(kit,
            pane.words(debrief.attempt.empty() ? text::Key{"question.not-kept"}
                                               : text::Key{"question.free"}),
            {.size = Size::small_text, .tone = Tone::muted});
  return asked;
}

void reflection_question(Pane& pane, Size size) {
  const FindingContext context = debrief_context(pane);
  paragraph(pane.kit, question_text(context, pane.app.debriefing()->lesson.reflection),
            {.size = size});
}

void reflection_moment(Pane& pane) {
  moment(pane.kit, debrief_context(pane), pane.app.debriefing()->lesson.reflection);
}

}  // namespace

Intent debrief_question(Pane& pane) {
  Kit& kit = pane.kit;
  Intent asked;
  begin_region(kit, "question", pane.words(text::Key{"question.over"}), {.main = true});
  {
    Centred page(kit, kQuestionWidth);
    take(asked, head(pane, *pane.app.scenario()));
    gap(kit, pane.is_low() ? space::kM : space::kXl);
    begin_card(kit);
    reflection_question(pane, Size::heading);
    const assess::Reflection& about = pane.app.debriefing()->lesson.reflection;
    if (about.utterance || about.heard) {
      gap(kit, space::kL);
      reflection_moment(pane);
    }
    gap(kit, space::kL);
    take(asked, answer_field(pane));
    end_card(kit);
    gap(kit, space::kL);
    ButtonStyle style;
    style.emphasis = Emphasis::primary;
    style.icon = Icon::arrow_right;
    if (pane.fresh && !pane.app.settings_shown()) kit.focus_next_control();
    const bool shown =
        button(kit, "numbers", pane.words(text::Key{"question.show-debrief"}), style);
    if (shown || kit.shortcut(Key::escape)) take(asked, intent::ShowNumbers{});
  }
  end_region(kit);
  return asked;
}

namespace {

Intent question_and_answer(Pane& pane) {
  Kit& kit = pane.kit;
  const DebriefPane& debrief = *pane.app.debriefing();
  Intent asked;
  paragraph(kit, pane.words(text::Key{"question.asked"}),
            {.size = Size::small_text, .tone = Tone::muted});
  reflection_question(pane, Size::strong);
  gap(kit, space::kS);
  if (!debrief.answer.empty()) {
    paragraph(kit, pane.words(text::Key{"question.you-wrote"}),
              {.size = Size::small_text, .tone = Tone::muted});
    quotation(kit, verbatim(debrief.answer), kit.colours().accent, Size::body, Icon::none);
  }
  if (!debrief.problem.empty()) {
    gap(kit, space::kS);
    notice(kit, Notice::error,
           pane.words(text::Key{"question.unsaved"}, {{"reason", debrief.problem}}));
    gap(kit, space::kXs);
    const Text again = pane.words(text::Key{"talk.try-again"});
    if (text_button(kit, "again", again, Icon::replay)) take(asked, intent::ShowNumbers{});
  }
  const Text change = pane.words(debrief.answer.empty() ? text::Key{"question.write-now"}
                                                        : text::Key{"question.change"});
  if (text_button(kit, "reflect", change, Icon::speak)) take(asked, intent::ReflectAgain{});
  return asked;
}

void what_happened(Pane& pane, const assess::Reflection& about) {
  Kit& kit = pane.kit;
  paragraph(kit, pane.words(text::Key{"question.happened"}),
            {.size = Size::small_text, .tone = Tone::muted});
  gap(kit, space::kXs);
  reflection_moment(pane);
  if (!about.utterance) return;
  gap(kit, space::kM);
  effect_on_customer(kit, debrief_context(pane), *about.utterance);
}

}  // namespace

// What happened stands beside an answer; who skipped the question is not held up by it.
Intent reflection_card(Pane& pane) {
  Kit& kit = pane.kit;
  const DebriefPane& debrief = *pane.app.debriefing();
  const assess::Reflection& about = debrief.lesson.reflection;
  const bool both = !debrief.answer.empty() && (about.utterance || about.heard);
  Intent asked;
  begin_card(kit);
  {
    const bool beside = both && kit.available_width() >= kit.px(kBesideFrom);
    std::vector<Column> columns = {{.share = 1}};
    if (beside) columns.push_back({.share = 1});
    Columns row(kit, columns, space::kXxl);
    take(asked, question_and_answer(pane));
    if (beside) {
      row.next();
    } else {
      gap(kit, both ? space::kM : 0);
    }
    if (both) what_happened(pane, about);
  }
  end_card(kit);
  gap(kit, space::kL);
  return asked;
}

}  // namespace klankbord::ui
