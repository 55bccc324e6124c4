#include "support/command_line.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <stdexcept>

#include "support/paths.h"

namespace klankbord::test {

namespace {

int exit_code_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

constexpr char kEndOfInput = 4;  // Ctrl+D

}  // namespace

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
  arguments.insert(arguments.begin(), program("klankbord").string());
  std::vector<char*> argv;
  for (std::string& word : arguments) argv.push_back(word.data());
  argv.push_back(nullptr);
  int terminal = -1;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
  if (child < 0) throw std::runtime_error("no terminal");
  if (child == 0) {
    ::unsetenv("DISPLAY");
    ::unsetenv("WAYLAND_DISPLAY");
    ::execv(argv[0], argv.data());
    ::_exit(127);
  }
  const std::string line = typed + "\n" + kEndOfInput;
  if (::write(terminal, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
    throw std::runtime_error("the terminal takes nothing");
  }
  Outcome outcome;
  std::array<char, 4096> part{};
  for (ssize_t got = 0; (got = ::read(terminal, part.data(), part.size())) > 0;) {
    outcome.text.append(part.data(), static_cast<std::size_t>(got));
  }
  ::close(terminal);
  int status = 0;
  ::waitpid(child, &status, 0);
  outcome.code = exit_code_of(status);
  return outcome;
}

std::string quoted(const std::filesystem::path& path) {
  return "'" + path.string() + "'";
}

}  // namespace klankbord::test
