// A few words to drive the window from a script: "click:Opnemen;key:1;key:Return". For screenshots
// and for tests of the whole program.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ui/kit.h"
#include "window/window.h"

namespace klankbord::app {

// `click`: the control, else the text, with that label or the only one that begins so; it is
// scrolled into view first. `key`: as SDL names keys. `text`: typed. `wheel`: lines, up is
// positive, over the middle of the window. `until`: plays on, answering the first, second, third …
// option in turn and pressing Return where nothing is asked, until something with that label shows.
// `await`: does nothing until something shows whose label begins so, for what comes from elsewhere.
struct WindowStep {
  enum class Verb { click, key, text, wheel, until, await };
  Verb verb = Verb::click;
  std::string argument;
};

// Refuses an unknown verb and a step without a colon.
base::Result<std::vector<WindowStep>> parse_steps(std::string_view text);

// Does one step and lets the layout settle. Fails when no single widget has that label.
base::Status do_step(const WindowStep& step, window::Window& window, ui::Kit& kit,
                     const window::Window::Draw& draw);

}  // namespace klankbord::app
