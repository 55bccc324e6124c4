// The calm pages of a sitting, on which the clock stands still.
#include <string>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_knowledge.h"
#include "ui/part_scenario.h"
#include "ui/part_text_button.h"
#include "ui/screen_sitting.h"

namespace klankbord::ui {

namespace {

constexpr float kBriefingWidth = 900;  // design units

bool go_button(SittingPane& pane, const char* id, const Text& label, Icon icon) {
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = icon;
  if (pane.fresh) pane.kit.focus_next_control();
  return button(pane.kit, id, label, style);
}

const scenario::Scenario& next_one(const SittingPane& pane) {
  const exam::SittingState& state = pane.sitting.sitting()->state();
  return *state.paper->scenarios[*exam::next_scenario(state)];
}

void time_card(SittingPane& pane, const Text& what, const Text& then) {
  Kit& kit = pane.kit;
  begin_card(kit);
  paragraph(kit, what, {.size = Size::strong});
  if (!then.empty()) {
    gap(kit, space::kXs);
    heading(kit, then);
  }
  gap(kit, space::kM);
  tag(kit, pane.words(text::Key{"sitting.time-left"}, {{"time", time_left(pane).str()}}),
      Icon::clock);
  end_card(kit);
  gap(kit, space::kL);
}

// Nothing is left to do but hand in.
SittingIntent all_done(SittingPane& pane) {
  Kit& kit = pane.kit;
  SittingSheet sheet(pane, pane.words(text::Key{"sitting.all-done.title"}));
  sitting_problem(pane);
  paragraph(kit, pane.words(text::Key{"sitting.all-done.text"}));
  gap(kit, space::kL);
  const bool pressed =
      go_button(pane, "hand-in-now", pane.words(text::Key{"sitting.hand-in"}), Icon::send);
  return pressed ? SittingIntent(sitting_intent::AskToHandIn{true}) : SittingIntent();
}

}  // namespace

SittingIntent sitting_practice(SittingPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  SittingSheet sheet(pane, words(text::Key{"sitting.practice.title"}));
  sitting_problem(pane);
  const exam::Form& form = pane.sitting.sitting()->form();
  paragraph(kit, words(text::Key{"sitting.practice.text"}));
  gap(kit, space::kM);
  const Text minutes = words.count(
      text::Key{"sitting.grant.minutes"},
      static_cast<std::size_t>(exam::allowed_ms(pane.sitting.sitting()->state()) / 60'000));
  paragraph(kit, words.count(text::Key{"sitting.practice.exam"}, form.scenarios.size()));
  gap(kit, space::kM);
  paragraph(kit, words(text::Key{"sitting.practice.time"}, {{"minutes", minutes.str()}}));
  gap(kit, space::kL);
  SittingIntent asked;
  if (go_button(pane, "practise", words(text::Key{"sitting.practice.start"}), Icon::play)) {
    take(asked, sitting_intent::StartPractice{});
  }
  gap(kit, space::kS);
  const Text skip = words(text::Key{"sitting.practice.skip"});
  if (text_button(kit, "skip", skip, Icon::arrow_right)) {
    take(asked, sitting_intent::GoOn{});
  }
  return asked;
}

SittingIntent sitting_between(SittingPane& pane) {
  const exam::SittingState& state = pane.sitting.sitting()->state();
  if (!exam::next_scenario(state)) return all_done(pane);
  const Words& words = pane.words;
  const bool first = state.begun == 0;
  SittingSheet sheet(
      pane, words(first ? text::Key{"sitting.between.first"} : text::Key{"sitting.between.title"}));
  sitting_problem(pane);
  paragraph(pane.kit, words(first ? text::Key{"sitting.between.first-text"}
                                  : text::Key{"sitting.between.text"}));
  gap(pane.kit, space::kL);
  time_card(pane, scenario_count(pane, state.begun + 1), words.in(next_one(pane).title));
  const bool pressed =
      go_button(pane, "read", words(text::Key{"sitting.between.read"}), Icon::arrow_right);
  return pressed ? SittingIntent(sitting_intent::ReadBriefing{}) : SittingIntent();
}

namespace {

SittingIntent begin_it(SittingPane& pane, bool in_sight) {
  ButtonStyle style;
  style.emphasis = Emphasis::primary;
  style.icon = Icon::play;
  if (pane.fresh && in_sight) pane.kit.focus_next_control();
  const Text begin = pane.words(text::Key{"sitting.briefing.begin"});
  return button(pane.kit, "begin", begin, style) ? SittingIntent(sitting_intent::Begin{})
                                                 : SittingIntent();
}

}  // namespace

SittingIntent sitting_briefing(SittingPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const scenario::Scenario& scenario = next_one(pane);
  const bool bar_stays = !pane.is_low();
  const float padding = space::kM, bar = bar_stays ? kit.px(kControlHeight + 2 * padding) : 0;
  SittingIntent asked;
  {
    SittingSheet sheet(pane, words.in(scenario.title), {kBriefingWidth, bar});
    sitting_problem(pane);
    fact_tags(kit, words, scenario, false);
    gap(kit, space::kL);
    task_card(kit, words, scenario);
    customer_card(kit, words, scenario);
    procedure_cards(kit, words, scenario);
    product_cards(kit, words, scenario);
    company_card(kit, words, scenario);
    gap(kit, space::kS);
    paragraph(kit, words(text::Key{"sitting.briefing.clock"}), {.tone = Tone::muted});
    gap(kit, space::kM);
    if (!bar_stays) take(asked, begin_it(pane, false));
  }
  if (bar_stays) {
    begin_region(kit, "actions", words(text::Key{"briefing.actions"}),
                 {.height = bar, .padding = padding, .filled = true});
    {
      Centred column(kit, kBriefingWidth);
      take(asked, begin_it(pane, true));
    }
    end_region(kit);
  }
  return asked;
}

SittingIntent sitting_paused(SittingPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const exam::SittingState& state = pane.sitting.sitting()->state();
  SittingSheet sheet(pane, words(text::Key{"sitting.paused.title"}));
  sitting_problem(pane);
  paragraph(kit, words(state.paused_by_candidate ? text::Key{"sitting.paused.own"}
                                                 : text::Key{"sitting.paused.text"}));
  gap(kit, space::kL);
  if (!state.paused_by_candidate) return {};
  const bool pressed =
      go_button(pane, "resume", words(text::Key{"sitting.paused.resume"}), Icon::play);
  return pressed ? SittingIntent(sitting_intent::Pause{false}) : SittingIntent();
}

}  // namespace klankbord::ui
