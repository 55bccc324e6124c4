#include <CLI/CLI.hpp>
#include <memory>

#include "app/become.h"
#include "app/commands.h"
#include "app/room_arguments.h"

namespace klankbord::app {

namespace {

// Comes back only where the room's program cannot be started.
int open_room(const Globals& globals, const RoomArguments& arguments) {
  become(globals, "klankbord-room", words_of(arguments));
  return report({base::ExitCode::environment,
                 "A room cannot open: there is no klankbord-room beside this program. Install "
                 "Klankbord again."});
}

}  // namespace

void add_room(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command =
      app.add_subcommand("room", "A class on the local network: learners join from any browser");
  const auto arguments = std::make_shared<RoomArguments>();
  add_room_words(*command, *arguments);
  commands.push_back({command, [&globals, arguments] { return open_room(globals, *arguments); }});
}

}  // namespace klankbord::app
