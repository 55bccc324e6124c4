#include "ui/screen_model.h"

#include <string>
#include <vector>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_finding.h"
#include "ui/part_grid.h"
#include "ui/part_scenario.h"
#include "ui/part_text_button.h"
#include "ui/part_utterance.h"
#include "ui/screen_settings.h"

namespace klankbord::ui {

namespace {

constexpr float kModelWidth = 1160;  // design units
constexpr float kNoteBesideFrom = 900;
constexpr float kNoteWidth = 400;
constexpr float kModelBar = 84;

const session::ModelStep& step_of(const ModelPane& shown) {
  return shown.model.steps[shown.step];
}

Text progress_text(const Pane& pane, const ModelPane& shown) {
  return capital(
      pane.words(text::Key{"model.step"}, {{"number", std::to_string(shown.step + 1)},
                                           {"count", std::to_string(shown.model.steps.size())}}));
}

void model_head(Pane& pane, const ModelPane& shown) {
  Kit& kit = pane.kit;
  const scenario::Scenario& scenario = shown.model.attempt.scenario();
  const float face = pane.is_low() ? 56 : 88;
  const session::ModelStep& step = step_of(shown);
  const std::size_t chat = shown.model.transcript.utterances[step.utterance].thread;
  {
    Columns row(kit, {{.fixed_px = kit.px(face)}, {.share = 1}}, space::kL);
    customer_portrait(kit, pane.words, scenario, step.mood_after, face, chat);
    row.next();
    title(kit, pane.words(text::Key{"model.title"}));
    paragraph(kit, verbatim(pane.words.in(scenario.title).str() + " · " + scenario.company.name),
              {.tone = Tone::muted});
  }
  gap(kit, space::kM);
  BarStyle style;
  style.plain = true;
  const auto count = static_cast<int>(shown.model.steps.size());
  progress(kit, progress_text(pane, shown), Text(), 1000 * static_cast<int>(shown.step + 1) / count,
           style);
  gap(kit, space::kM);
  if (shown.step > 0) return;
  paragraph(kit,
            pane.words(shown.model.from_plan ? text::Key{"model.from-plan"}
                                             : text::Key{"model.computed"}),
            {.tone = Tone::muted});
  gap(kit, space::kM);
}

// What was said since the step before, and the answer; at the end what follows it too.
void model_words(Pane& pane, const ModelPane& shown) {
  const auto& steps = shown.model.steps;
  const std::size_t from = shown.step == 0 ? 0 : steps[shown.step - 1].utterance + 1;
  const std::size_t until = shown.at_end() ? step_of(shown).next : step_of(shown).utterance + 1;
  for (std::size_t i = from; i < until; ++i) {
    ImGui::PushID(static_cast<int>(i));
    draw_utterance(pane.kit, pane.words, shown.model.attempt.scenario(), shown.model.transcript, i,
                   i == from ? SIZE_MAX - 1 : i - 1, until);
    ImGui::PopID();
  }
}

void mood_effect_line(Pane& pane, const session::ModelStep& step) {
  if (step.mood_before == step.mood_after) return;
  gap(pane.kit, space::kM);
  paragraph(
      pane.kit,
      pane.words(text::Key{"model.mood"},
                 {{"before", pane.words.named("mood.", std::to_string(step.mood_before)).str()},
                  {"after", pane.words.named("mood.", std::to_string(step.mood_after)).str()}}));
}

void model_note(Pane& pane, const ModelPane& shown) {
  Kit& kit = pane.kit;
  const session::ModelStep& step = step_of(shown);
  const FindingContext context{pane.words, pane.app.framework(), shown.model.attempt.scenario(),
                               shown.model.transcript};
  begin_card(kit, {.padding = space::kL, .accented = true});
  heading(kit, pane.words(text::Key{"model.why"}));
  gap(kit, space::kS);
  paragraph(kit, step.reason != nullptr  ? pane.words.in(step.reason->why)
                 : step.findings.empty() ? pane.words(text::Key{"model.no-points"})
                                         : pane.words(text::Key{"model.no-reason"}));
  for (const assess::Finding& finding : step.findings) {
    gap(kit, space::kM);
    badge(kit, level_of(finding), level_word(pane.words, finding));
    gap(kit, 2);
    paragraph(kit, competence_text(context, finding.opportunity),
              {.size = Size::small_text, .tone = Tone::muted});
  }
  mood_effect_line(pane, step);
  end_card(kit);
}

void model_content(Pane& pane, const ModelPane& shown) {
  Kit& kit = pane.kit;
  if (pane.width_units() < kNoteBesideFrom) {
    model_words(pane, shown);
    gap(kit, space::kL);
    model_note(pane, shown);
    return;
  }
  Columns row(kit, {{.share = 1}, {.fixed_px = kit.px(kNoteWidth)}}, space::kXl);
  model_words(pane, shown);
  row.next();
  model_note(pane, shown);
}

Intent model_actions(Pane& pane, const ModelPane& shown) {
  Kit& kit = pane.kit;
  Intent asked;
  const Text back = pane.words(text::Key{"model.back"}), next = pane.words(text::Key{"model.next"}),
             play = pane.words(text::Key{"model.play"}),
             leave = pane.words(text::Key{"model.leave"});
  Flow flow(kit, space::kM);
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = shown.at_end() ? Icon::play : Icon::arrow_right;
  const Text& forward = shown.at_end() ? play : next;
  flow.item(button_width(kit, forward, style));
  if (pane.fresh) kit.focus_next_control();
  if (button(kit, shown.at_end() ? "play" : "next", forward, style)) {
    take(asked, intent::OfModel{shown.at_end() ? ModelWish::play : ModelWish::next});
  }
  style = {};
  style.icon = Icon::arrow_left;
  style.enabled = shown.step > 0;
  style.why_disabled = progress_text(pane, shown);
  flow.item(button_width(kit, back, style));
  if (button(kit, "back", back, style)) take(asked, intent::OfModel{ModelWish::back});
  style = {};
  style.emphasis = Emphasis::quiet;
  flow.item(button_width(kit, leave, style));
  if (button(kit, "leave", leave, style)) take(asked, intent::OfModel{ModelWish::leave});
  return asked;
}

Intent model_keys(Pane& pane) {
  if (pane.app.settings_shown()) return {};
  if (pane.kit.shortcut(Key::escape)) return intent::OfModel{ModelWish::leave};
  if (pane.kit.shortcut(Key::right)) return intent::OfModel{ModelWish::next};
  if (pane.kit.shortcut(Key::left)) return intent::OfModel{ModelWish::back};
  return {};
}

}  // namespace

Intent model_screen(Pane& pane) {
  if (pane.app.beside().reading() == nullptr) return intent::GoToLibrary{};
  Kit& kit = pane.kit;
  const ModelPane& shown = *pane.app.beside().reading();
  Intent asked = model_keys(pane);
  const bool bar_stays = !pane.is_low() && pane.width_units() >= 640;
  const float bar = bar_stays ? kit.px(kModelBar) : 0;
  // Each step begins at its top.
  ImGui::PushID(static_cast<int>(shown.step));
  begin_region(kit, "page", pane.words(text::Key{"model.title"}),
               {.height = ImGui::GetIO().DisplaySize.y - bar, .main = true});
  {
    Centred page(kit, kModelWidth);
    model_head(pane, shown);
    model_content(pane, shown);
    if (!bar_stays) {
      gap(kit, space::kL);
      take(asked, model_actions(pane, shown));
    }
  }
  end_region(kit);
  ImGui::PopID();
  if (!bar_stays) return asked;
  begin_region(kit, "actions", pane.words(text::Key{"briefing.actions"}),
               {.height = bar, .padding = (kModelBar - kControlHeight) / 2, .filled = true});
  {
    Centred page(kit, kModelWidth);
    take(asked, model_actions(pane, shown));
  }
  end_region(kit);
  return asked;
}

Intent model_invitation(Pane& pane) {
  Kit& kit = pane.kit;
  const bool open_quietly =
      pane.app.beside().offer == ModelOffer::quiet &&
      text_button(kit, "model", pane.words(text::Key{"model.see"}), Icon::people);
  if (pane.app.beside().offer == ModelOffer::quiet) {
    gap(kit, space::kM);
    return open_quietly ? Intent(intent::OfModel{ModelWish::open}) : Intent();
  }
  begin_card(kit, {.padding = space::kL, .accented = true});
  bool open = false;
  if (pane.app.beside().offer == ModelOffer::first) {
    paragraph(kit, pane.words(text::Key{"model.first"}), {.size = Size::strong});
    gap(kit, space::kS);
    paragraph(kit, pane.words(text::Key{"model.first-help"}), {.tone = Tone::muted});
    gap(kit, space::kM);
    ButtonStyle style;
    style.emphasis = Emphasis::primary;
    style.icon = Icon::people;
    open = button(kit, "model", pane.words(text::Key{"model.see-first"}), style);
  } else {
    paragraph(kit, pane.words(text::Key{"model.question"}), {.size = Size::strong});
    gap(kit, space::kXs);
    paragraph(kit, pane.words(text::Key{"model.question-help"}), {.tone = Tone::muted});
  }
  end_card(kit);
  gap(kit, space::kL);
  return open ? Intent(intent::OfModel{ModelWish::open}) : Intent();
}

}  // namespace klankbord::ui
