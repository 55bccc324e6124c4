// All screens: draws the one the app is on and answers what the learner asked for.
#pragma once

#include <cstdint>

#include "ui/app_model.h"
#include "ui/kit.h"

namespace klankbord::ui {

class Screens {
 public:
  // Between Kit::begin_frame and Kit::end_frame. The intent is for App::handle.
  Intent draw(Kit& kit, const App& app);

 private:
  std::uint64_t drawn_scene_ = 0;
};

// The theme of the kit for an appearance.
ThemeName theme_of(store::Appearance appearance);

}  // namespace klankbord::ui
