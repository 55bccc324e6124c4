#include "support/command_line.h"

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <stdexcept>

#include "support/paths.h"
#include "support/terminal.h"

namespace klankbord::test {

namespace {

constexpr char kEndOfInput = 4;  // Ctrl+D

}  // namespace

int exit_code_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Outcome run_klankbord(const std::string& arguments, const std::string& before) {
  const std::string command = before + " env -u DISPLAY -u WAYLAND_DISPLAY -u SDL_VIDEODRIVER " +
                              quoted(program("klankbord")) + " " + arguments + " 2>&1" +
                              (before.empty() ? " </dev/null" : "");
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("no shell: " + command);
  Outcome outcome;
  std::array<char, 4096> part{};
  while (const std::size_t got = std::fread(part.data(), 1, part.size(), pipe)) {
    outcome.text.append(part.data(), got);
  }
  outcome.code = exit_code_of(pclose(pipe));
  return outcome;
}

Outcome run_on_terminal(std::vector<std::string> arguments, const std::string& typed) {
  Terminal terminal(std::move(arguments));
  terminal.send(typed + "\n" + kEndOfInput);
  return terminal.finish();
}

std::string quoted(const std::filesystem::path& path) {
  return "'" + path.string() + "'";
}

}  // namespace klankbord::test
