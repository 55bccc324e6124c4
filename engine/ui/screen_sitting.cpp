#include "ui/screen_sitting.h"

#include "exam/refusal.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/screen_conversation.h"
#include "ui/screens.h"

namespace klankbord::ui {

namespace {

SittingIntent conversation(SittingPane& pane) {
  Intent asked = conversation_screen(pane);
  if (is_none(asked)) return {};
  return sitting_intent::Converse{std::move(asked)};
}

SittingIntent present_page(SittingPane& pane) {
  switch (pane.sitting.page()) {
    case SittingPage::waiting:
      return sitting_waiting(pane);
    case SittingPage::interrupted:
      return sitting_interrupted(pane);
    case SittingPage::practice:
      return sitting_practice(pane);
    case SittingPage::between:
      return sitting_between(pane);
    case SittingPage::briefing:
      return sitting_briefing(pane);
    case SittingPage::conversation:
      return conversation(pane);
    case SittingPage::paused:
      return sitting_paused(pane);
    case SittingPage::over:
      return sitting_over(pane);
    case SittingPage::door:
      break;
  }
  return sitting_door(pane);
}

// Scroll positions are kept by page, and by conversation.
std::string id_of(const SittingApp& sitting) {
  std::string id = "sitting-" + std::to_string(static_cast<int>(sitting.page()));
  if (sitting.sitting() != nullptr) id += "-" + std::to_string(sitting.sitting()->state().begun);
  return id;
}

bool has_bar(SittingPage page) {
  return page != SittingPage::door && page != SittingPage::over;
}

}  // namespace

SittingIntent SittingScreens::draw(Kit& kit, const SittingApp& sitting) {
  const App& app = sitting.app();
  kit.set_theme(theme_of(app.settings().appearance));
  const bool fresh = std::exchange(drawn_scene_, sitting.scene()) != sitting.scene();
  SittingPane pane{{kit, app, Words(app.words())}, sitting};
  const bool asks = sitting.panel_shown() || sitting.hand_in_asked();
  pane.fresh = fresh && !asks;  // a dialog has the focus
  SittingIntent asked;
  begin_screen(kit, id_of(sitting).c_str());
  if (has_bar(sitting.page())) take(asked, sitting_bar(pane));
  take(asked, present_page(pane));
  take(asked, sitting_dialogs(pane));
  end_screen(kit);
  return asked;
}

SittingSheet::SittingSheet(SittingPane& pane, const Text& heading, SheetStyle style)
    : kit_(pane.kit) {
  const float height = ImGui::GetContentRegionAvail().y - style.below_px;
  begin_region(
      kit_, "page", heading,
      {.height = height, .padding = pane.is_low() ? space::kL : space::kXxl, .main = true});
  column_.emplace(kit_, style.width);
  title(kit_, heading);
  gap(kit_, space::kM);
}

SittingSheet::~SittingSheet() {
  column_.reset();
  end_region(kit_);
}

void sitting_problem(SittingPane& pane) {
  const auto& problem = pane.sitting.problem();
  if (!problem) return;
  notice(pane.kit, Notice::error, verbatim(pane.words.catalogue().of(*problem)));
  gap(pane.kit, space::kM);
}

bool pin_field(SittingPane& pane, std::string& pin) {
  FieldStyle style;
  style.secret = true;
  style.icon = Icon::lock;
  style.max_bytes = 64;
  style.width = std::min(pane.kit.available_width(), pane.kit.px(320));
  const FieldResult result =
      text_field(pane.kit, "pin", pane.words(text::Key{"sitting.pin"}), pin, style);
  const int wait_s = pane.sitting.pin_wait_s();
  if (wait_s > 0) {
    const base::Failure waits =
        exam::refused(exam::Refusal::pin_waits, {}, {{"seconds", std::to_string(wait_s)}});
    gap(pane.kit, space::kXs);
    paragraph(pane.kit, verbatim(pane.words.catalogue().of(waits)), {.tone = Tone::danger});
  }
  return result.submitted;
}

Text scenario_count(const SittingPane& pane, std::size_t number) {
  const std::size_t all = pane.sitting.sitting()->state().order.size();
  return pane.words(text::Key{"sitting.count"},
                    {{"number", std::to_string(number)}, {"all", std::to_string(all)}});
}

Text time_left(const SittingPane& pane) {
  const std::int64_t left_s = (pane.sitting.sitting()->remaining_ms() + 999) / 1000;
  return verbatim(text::clock(static_cast<int>(std::max<std::int64_t>(0, left_s))));
}

}  // namespace klankbord::ui
