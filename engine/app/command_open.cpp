#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "app/become.h"
#include "app/commands.h"
#include "app/open_learning.h"
#include "console/library_text.h"
#include "console/progress_text.h"
#include "console/writer.h"
#include "session/library.h"

namespace klankbord::app {

namespace {

bool set_and_not_empty(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

// A display server, or a video driver that somebody asked for by name.
bool has_display() {
  return set_and_not_empty("DISPLAY") || set_and_not_empty("WAYLAND_DISPLAY") ||
         set_and_not_empty("SDL_VIDEODRIVER");
}

}  // namespace

void try_window(const Globals& globals, const std::vector<std::string>& arguments) {
  std::error_code error;
  const std::filesystem::path window = globals.program.parent_path() / "klankbord-window";
  if (!has_display() || !std::filesystem::exists(window, error)) return;
  become(globals, "klankbord-window", arguments);
  // Still here: it could not be started. The console does the same work.
}

int open_command(const Globals& globals, bool console) {
  if (!console) try_window(globals, {});
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto library = session::Library::scan(installation->framework, installation->places());
  if (!library) return report(library.failure());
  console::Writer writer(std::cout, console::terminal_width());
  // A record that cannot be read keeps nobody from practising; `klankbord progress` says why.
  const auto open = open_learning(globals, *library, false);
  if (open && !open->learning.past().empty()) {
    console::write_today(writer, {installation->tr, installation->framework, library->entries()},
                         open->learning);
    writer.line();
  }
  console::write_library(writer, installation->tr, library->entries());
  writer.line();
  const session::LibraryEntry* chosen =
      console::choose_scenario(writer, installation->tr, library->entries(), std::cin);
  if (chosen == nullptr) return 0;
  PlayOptions options;
  options.scenario = chosen->id;
  options.console = true;
  return play_command(globals, options);
}

}  // namespace klankbord::app
