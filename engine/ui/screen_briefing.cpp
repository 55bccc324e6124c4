#include "ui/screen_briefing.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/part_knowledge.h"
#include "ui/part_scenario.h"
#include "ui/part_text_button.h"
#include "ui/screen_model.h"
#include "ui/screen_settings.h"
#include "ui/screen_workbench.h"

namespace klankbord::ui {

namespace {

constexpr float kPageWidth = 1160;  // design units
constexpr float kBriefingColumnsFrom = 980;
constexpr float kActionBar = 84;

// "Opnemen", "Bellen" and so on: what one does on that channel, in that direction.
Text begin_label(const Words& words, const scenario::Scenario& scenario) {
  const bool call = scenario.channel == scenario::Channel::phone;
  const bool inbound = scenario.direction == scenario::Direction::inbound;
  if (call)
    return inbound ? words(text::Key{"briefing.answer"}) : words(text::Key{"briefing.call"});
  return inbound ? words(text::Key{"briefing.reply"}) : words(text::Key{"briefing.write"});
}

Intent way_back(Pane& pane) {
  const Text words = pane.words(text::Key{"briefing.back"});
  Intent asked;
  if (text_button(pane.kit, "back", words, Icon::arrow_left) || pane.kit.shortcut(Key::escape)) {
    take(asked, intent::GoToLibrary{});
  }
  const bool icon_only = pane.width_units() < 700;
  const float bench = icon_only ? pane.kit.px(kControlHeight) : workbench_button_width(pane);
  beside_right(pane.kit, bench + pane.kit.px(space::kS + kControlHeight));
  take(asked, workbench_button(pane, icon_only));
  beside(pane.kit);
  take(asked, settings_icon(pane));
  return asked;
}

void head(Pane& pane, const scenario::Scenario& scenario) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  const float face = pane.is_low() ? 64 : 96;
  Columns row(kit, {{.fixed_px = kit.px(face)}, {.share = 1}}, space::kL);
  customer_portrait(kit, words, scenario, first_mood_step(scenario), face);
  row.next();
  paragraph(kit, kind_and_company(words, scenario),
            {.size = Size::small_text, .tone = Tone::accent});
  title(kit, words.in(scenario.title));
  gap(kit, space::kS);
  fact_tags(kit, words, scenario, true);
}

void blocks_card(Pane& pane, const scenario::Scenario& scenario) {
  Kit& kit = pane.kit;
  begin_card(kit);
  heading(kit, pane.words(text::Key{"briefing.blocks"}));
  gap(kit, space::kS);
  for (const std::string& id : blocks_of(pane.app.framework(), scenario)) {
    gap(kit, space::kXs);
    paragraph(kit, block_title(pane.words, pane.app.framework(), id));
  }
  end_card(kit);
  gap(kit, space::kL);
}

void content(Pane& pane, const scenario::Scenario& scenario) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  if (pane.width_units() < kBriefingColumnsFrom) {
    task_card(kit, words, scenario);
    customer_card(kit, words, scenario);
    procedure_cards(kit, words, scenario);
    product_cards(kit, words, scenario);
    company_card(kit, words, scenario);
    blocks_card(pane, scenario);
    return;
  }
  Columns columns(kit, {{.share = 1}, {.share = 1}}, space::kL);
  task_card(kit, words, scenario);
  customer_card(kit, words, scenario);
  blocks_card(pane, scenario);
  company_card(kit, words, scenario);
  columns.next();
  procedure_cards(kit, words, scenario);
  product_cards(kit, words, scenario);
}

// Why it did not begin, and the two ways on.
Intent problem(Pane& pane) {
  Kit& kit = pane.kit;
  if (pane.app.begin_problem().empty()) return {};
  notice(kit, Notice::error,
         pane.words(text::Key{"briefing.cannot-begin"}, {{"reason", pane.app.begin_problem()}}));
  gap(kit, space::kS);
  const bool anyway = button(kit, "anyway", pane.words(text::Key{"briefing.without-record"}));
  gap(kit, space::kM);
  return anyway ? Intent(intent::Begin{false}) : Intent();
}

// `focused`: the button is in sight, so it may have the focus from the start.
Intent actions(Pane& pane, const scenario::Scenario& scenario, bool focused) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  Intent asked;
  ButtonStyle style;
  const bool model_first = pane.app.beside().offer == ModelOffer::first;
  style.emphasis = model_first ? Emphasis::secondary : Emphasis::primary;
  style.icon = icon_of(scenario.channel);
  const Text begin = begin_label(words, scenario);
  const float least = pane.width_units() < 560 ? 0.0F : kit.px(200);
  style.width = std::max(least, button_width(kit, begin, style));
  store::Settings settings = pane.app.settings();
  const Text coach = words(text::Key{"settings.coach"});
  const bool one_row =
      kit.available_width() > style.width + text_width(kit, Size::body, coach.str()) + kit.px(120);
  if (toggle(kit, "coach", coach, settings.coach)) take(asked, intent::ChangeSettings{settings});
  if (one_row) {
    beside_right(kit, style.width);
  } else {
    gap(kit, space::kS);
  }
  if (pane.fresh && focused) kit.focus_next_control();
  if (button(kit, "begin", begin, style)) take(asked, intent::Begin{});
  return asked;
}

}  // namespace

Intent briefing_screen(Pane& pane) {
  Kit& kit = pane.kit;
  const scenario::Scenario* scenario = pane.app.scenario();
  if (scenario == nullptr) return intent::GoToLibrary{};
  Intent asked;
  const bool bar_stays = !pane.is_low() && pane.width_units() >= 560;
  const float bar = bar_stays ? kit.px(kActionBar) : 0;
  const float height = ImGui::GetIO().DisplaySize.y - bar;
  begin_region(kit, "page", pane.words.in(scenario->title), {.height = height, .main = true});
  {
    Centred page(kit, kPageWidth);
    take(asked, way_back(pane));
    gap(kit, space::kM);
    head(pane, *scenario);
    gap(kit, space::kXl);
    take(asked, problem(pane));
    take(asked, model_invitation(pane));
    content(pane, *scenario);
    if (!bar_stays) take(asked, actions(pane, *scenario, false));
  }
  end_region(kit);
  if (bar_stays) {
    const float padding = (kActionBar - kControlHeight) / 2;
    begin_region(kit, "actions", pane.words(text::Key{"briefing.actions"}),
                 {.height = bar, .padding = padding, .filled = true});
    {
      Centred page(kit, kPageWidth);
      take(asked, actions(pane, *scenario, true));
    }
    end_region(kit);
  }
  return asked;
}

}  // namespace klankbord::ui
