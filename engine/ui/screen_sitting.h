// The screens of a sitting: the door, the invigilator's, and what stands around a conversation.
#pragma once

#include <cstdint>
#include <optional>

#include "ui/app_sitting.h"
#include "ui/part_grid.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

// What its screens are drawn with; the conversation's screens take it for a Pane.
struct SittingPane : Pane {
  const SittingApp& sitting;
};

inline void take(SittingIntent& into, SittingIntent asked) {
  if (is_none(into)) into = std::move(asked);
}

class SittingScreens {
 public:
  // Between Kit::begin_frame and Kit::end_frame. The intent is for SittingApp::handle.
  SittingIntent draw(Kit& kit, const SittingApp& sitting);

 private:
  std::uint64_t drawn_scene_ = 0;
};

// Pages, each in a file of its own.
SittingIntent sitting_door(SittingPane& pane);
SittingIntent sitting_waiting(SittingPane& pane);
SittingIntent sitting_interrupted(SittingPane& pane);
SittingIntent sitting_practice(SittingPane& pane);
SittingIntent sitting_between(SittingPane& pane);
SittingIntent sitting_briefing(SittingPane& pane);
SittingIntent sitting_paused(SittingPane& pane);
SittingIntent sitting_over(SittingPane& pane);

// What stands above every page but the door and the end: who, how far, how long, and the hand.
SittingIntent sitting_bar(SittingPane& pane);
// The invigilator's panel and the question before handing in, while they are asked for.
SittingIntent sitting_dialogs(SittingPane& pane);

// A page of its own: one column in the middle that scrolls, with a title.
struct SheetStyle {
  float width = 760;   // design units
  float below_px = 0;  // what stays in place below it
};
class SittingSheet {
 public:
  SittingSheet(SittingPane& pane, const Text& heading, SheetStyle style = {});
  ~SittingSheet();
  SittingSheet(const SittingSheet&) = delete;
  SittingSheet& operator=(const SittingSheet&) = delete;

 private:
  Kit& kit_;
  std::optional<Centred> column_;
};

// What the latest try came to, above what is to be done about it; nothing when it went well.
void sitting_problem(SittingPane& pane);
// Invigilators' fields: the PIN, which says by itself how long it has to wait.
bool pin_field(SittingPane& pane, std::string& pin);
// "3 van 8" as a sentence of its own, and the time that is left.
Text scenario_count(const SittingPane& pane, std::size_t number);
Text time_left(const SittingPane& pane);

}  // namespace klankbord::ui
