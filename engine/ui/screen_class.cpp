#include "ui/screen_class.h"

#include <string>
#include <utility>

#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_overlay.h"
#include "ui/kit_words.h"
#include "ui/part_grid.h"
#include "ui/screen_conversation.h"
#include "ui/screen_debrief.h"
#include "ui/screen_settings.h"
#include "ui/screens.h"

namespace klankbord::ui {

namespace {

ClassIntent talk(ClassPane& pane) {
  Intent asked =
      pane.app.screen() == Screen::debrief ? debrief_screen(pane) : conversation_screen(pane);
  if (is_none(asked)) return {};
  return class_intent::Converse{std::move(asked)};
}

ClassIntent present_page(ClassPane& pane) {
  switch (pane.room.page()) {
    case ClassPage::joining:
      return class_joining(pane);
    case ClassPage::ready:
      return class_ready(pane);
    case ClassPage::talk:
      return talk(pane);
    case ClassPage::over:
      return class_over(pane);
    case ClassPage::door:
      break;
  }
  return class_door(pane);
}

// Scroll positions are kept by page and screen.
std::string id_of(const ClassApp& room) {
  return "class-" + std::to_string(static_cast<int>(room.page())) + "-" +
         std::to_string(static_cast<int>(room.app().screen()));
}

bool has_bar(ClassPage page) {
  return page == ClassPage::ready || page == ClassPage::talk;
}

}  // namespace

ClassIntent ClassScreens::draw(Kit& kit, const ClassApp& room) {
  const App& app = room.app();
  kit.set_theme(theme_of(app.settings().appearance));
  const bool fresh = std::exchange(drawn_scene_, room.scene()) != room.scene();
  ClassPane pane{{kit, app, Words(app.words())}, room};
  pane.fresh = fresh && !room.leave_asked();  // a dialog has the focus
  ClassIntent asked;
  begin_screen(kit, id_of(room).c_str());
  if (has_bar(room.page())) take(asked, class_bar(pane));
  take(asked, present_page(pane));
  take(asked, class_dialogs(pane));
  Intent settings = settings_dialog(pane);
  if (!is_none(settings)) take(asked, class_intent::Converse{std::move(settings)});
  end_screen(kit);
  return asked;
}

ClassIntent class_dialogs(ClassPane& pane) {
  Kit& kit = pane.kit;
  const Words& words = pane.words;
  bool open = pane.room.leave_asked();
  if (!begin_dialog(kit, "leave-sure", words(text::Key{"class.leave.title"}), open)) return {};
  paragraph(kit, words(text::Key{"class.leave.text"}));
  gap(kit, space::kXl);
  ClassIntent asked;
  {
    Flow flow(kit, space::kM);
    ButtonStyle style;
    style.emphasis = Emphasis::primary;
    const Text stay = words(text::Key{"class.leave.stay"});
    flow.item(button_width(kit, stay, style));
    if (button(kit, "stay", stay, style)) open = false;
    style.emphasis = Emphasis::secondary;
    const Text sure = words(text::Key{"class.leave.sure"});
    flow.item(button_width(kit, sure, style));
    if (button(kit, "sure", sure, style)) take(asked, class_intent::Leave{});
  }
  if (!open) {
    ImGui::CloseCurrentPopup();
    take(asked, class_intent::AskToLeave{false});
  }
  end_dialog(kit);
  return asked;
}

}  // namespace klankbord::ui
