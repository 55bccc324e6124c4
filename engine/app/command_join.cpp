#include <CLI/CLI.hpp>
#include <memory>

#include "app/commands.h"

namespace klankbord::app {

namespace {

struct JoinOptions {
  std::string address, code, nickname;
};

// Comes back only where the window cannot be started.
int join_command(const Globals& globals, const JoinOptions& options) {
  std::vector<std::string> arguments = {"join"};
  if (!options.address.empty()) arguments.push_back(options.address);
  if (!options.code.empty()) arguments.insert(arguments.end(), {"--code", options.code});
  if (!options.nickname.empty()) {
    arguments.insert(arguments.end(), {"--nickname", options.nickname});
  }
  try_window(globals, arguments);
  return report({base::ExitCode::environment,
                 "The window cannot open: there is no display, or klankbord-window is not beside "
                 "this program. A class can be joined with any browser, too: open its address."});
}

}  // namespace

void add_join(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command = app.add_subcommand("join", "Take part in a class that a trainer leads");
  const auto options = std::make_shared<JoinOptions>();
  command->add_option("address", options->address, "As the trainer's screen shows it");
  command->add_option("--code", options->code, "The code of the class");
  command->add_option("--nickname", options->nickname, "Your name in the class");
  commands.push_back({command, [&globals, options] { return join_command(globals, *options); }});
}

}  // namespace klankbord::app
