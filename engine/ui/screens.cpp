#include "ui/screens.h"

#include <utility>

#include "ui/kit_layout.h"
#include "ui/screen_briefing.h"
#include "ui/screen_conversation.h"
#include "ui/screen_debrief.h"
#include "ui/screen_learner.h"
#include "ui/screen_library.h"
#include "ui/screen_model.h"
#include "ui/screen_pane.h"
#include "ui/screen_progress.h"
#include "ui/screen_settings.h"
#include "ui/screen_what_if.h"
#include "ui/screen_workbench.h"

namespace klankbord::ui {

namespace {

Intent present_screen(Pane& pane) {
  switch (pane.app.screen()) {
    case Screen::briefing:
      return briefing_screen(pane);
    case Screen::conversation:
      return conversation_screen(pane);
    case Screen::debrief:
      return debrief_screen(pane);
    case Screen::progress:
      return progress_screen(pane);
    case Screen::what_if:
      return what_if_screen(pane);
    case Screen::model:
      return model_screen(pane);
    case Screen::workbench:
      return workbench_screen(pane);
    case Screen::library:
      break;
  }
  return library_screen(pane);
}

// Scroll positions are kept by screen and begin anew with it.
const char* id_of(Screen screen) {
  switch (screen) {
    case Screen::briefing:
      return "briefing";
    case Screen::conversation:
      return "conversation";
    case Screen::debrief:
      return "debrief";
    case Screen::progress:
      return "progress";
    case Screen::what_if:
      return "what-if";
    case Screen::model:
      return "model";
    case Screen::workbench:
      return "workbench";
    case Screen::library:
      break;
  }
  return "library";
}

}  // namespace

ThemeName theme_of(store::Appearance appearance) {
  switch (appearance) {
    case store::Appearance::dark:
      return ThemeName::dark;
    case store::Appearance::high_contrast:
      return ThemeName::high_contrast;
    case store::Appearance::light:
      break;
  }
  return ThemeName::light;
}

Intent Screens::draw(Kit& kit, const App& app) {
  kit.set_theme(theme_of(app.settings().appearance));
  const bool fresh = std::exchange(drawn_scene_, app.scene()) != app.scene();
  Pane pane{kit, app, Words(app.words())};
  pane.fresh = fresh;
  begin_screen(kit, id_of(app.screen()));
  Intent intent = present_screen(pane);
  take(intent, settings_dialog(pane));
  take(intent, learner_dialogs(pane));
  end_screen(kit);
  return intent;
}

}  // namespace klankbord::ui
