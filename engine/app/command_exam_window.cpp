#include <CLI/CLI.hpp>
#include <memory>

#include "app/exam_commands.h"

namespace klankbord::app {

namespace {

struct WindowOptions {
  std::vector<std::string> forms;
  std::string centre = "centre.public", station;
  bool windowed = false;
};

// Comes back only where the window cannot be started.
int open_window(const Globals& globals, const WindowOptions& options) {
  std::vector<std::string> arguments = {"exam"};
  arguments.insert(arguments.end(), options.forms.begin(), options.forms.end());
  arguments.insert(arguments.end(), {"--centre", options.centre});
  if (!options.station.empty()) {
    arguments.insert(arguments.end(), {"--station", options.station});
  }
  if (options.windowed) arguments.emplace_back("--windowed");
  try_window(globals, arguments);
  return report({base::ExitCode::environment,
                 "The window cannot open: there is no display, or klankbord-window is not beside "
                 "this program. Without one: klankbord exam sit."});
}

}  // namespace

void add_exam_window(CLI::App& exam, Globals& globals, Commands& commands) {
  CLI::App* command = exam.add_subcommand(
      "window", "Sittings of one candidate after the other in the window, full screen");
  const auto options = std::make_shared<WindowOptions>();
  command->add_option("form", options->forms, "Form files, or a folder of them")->required();
  command->add_option("--centre", options->centre, "The centre's public file (centre.public)");
  command->add_option("--station", options->station,
                      "The name of this machine, instead of the one it has");
  command->add_flag("--windowed", options->windowed, "Not full screen, to try it out");
  commands.push_back({command, [&globals, options] { return open_window(globals, *options); }});
}

}  // namespace klankbord::app
