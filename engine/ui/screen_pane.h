// What every screen is drawn with: the kit, the app to look at, and the words of its language.
#pragma once

#include <utility>

#include "ui/app_model.h"
#include "ui/app_words.h"
#include "ui/kit.h"

namespace klankbord::ui {

struct Pane {
  Kit& kit;
  const App& app;
  Words words;
  bool to_answers = false;  // a key brought the learner back to the answers
  bool answer_keys = true;  // 1 to 9 choose answers: the keyboard is not at work elsewhere
  bool fresh = false;  // something else is asked than in the frame before: the focus starts anew
  float taken_px = 0;  // of the window's height, by what stands above the screen

  // The window in design units, so that large text makes it small.
  float width_units() const { return ImGui::GetIO().DisplaySize.x / kit.scale(); }
  float height_units() const { return (ImGui::GetIO().DisplaySize.y - taken_px) / kit.scale(); }
  // No height to spare: nothing but the most needed stays in place while the rest scrolls.
  bool is_low() const { return height_units() < 560; }
};

// The first intent of a frame counts; there is one pointer and one keyboard.
inline void take(Intent& into, Intent asked) {
  if (is_none(into)) into = std::move(asked);
}

}  // namespace klankbord::ui
