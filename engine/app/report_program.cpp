#include "app/report_program.h"

#include <fmt/core.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

extern char** environ;

namespace klankbord::app {

namespace {

constexpr std::string_view kPrefix = "klankbord: ";

base::Failure cannot_start(const store::Path& program) {
  return {base::ExitCode::environment,
          fmt::format("There is no {}, which makes PDF. Build with KLANKBORD_PDF=ON (it needs "
                      "libpango1.0-dev), or ask for --html, which prints just as well.",
                      program.string())};
}

std::string all_of(int pipe) {
  std::string text;
  std::array<char, 1024> part{};
  for (;;) {
    const ssize_t got = ::read(pipe, part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return text;
    text.append(part.data(), static_cast<std::size_t>(got));
  }
}

int exit_code_of(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return static_cast<int>(base::ExitCode::environment);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : static_cast<int>(base::ExitCode::environment);
}

base::Failure said(int code, std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  if (text.compare(0, kPrefix.size(), kPrefix) == 0) text.erase(0, kPrefix.size());
  if (text.empty()) text = "The program that makes PDF stopped. Ask for --html instead.";
  return {static_cast<base::ExitCode>(code), std::move(text)};
}

}  // namespace

base::Status run_report_program(const store::Path& program,
                                const std::vector<std::string>& arguments) {
  const store::Path wanted = program.parent_path() / "klankbord-report";
  if (::access(wanted.c_str(), X_OK) != 0) return cannot_start(wanted);
  std::vector<std::string> words = {wanted.string()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);

  std::array<int, 2> pipe{};
  if (::pipe(pipe.data()) != 0) return cannot_start(wanted);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, pipe[1], STDERR_FILENO);
  posix_spawn_file_actions_addclose(&actions, pipe[0]);
  posix_spawn_file_actions_addclose(&actions, pipe[1]);
  pid_t child = 0;
  const int failed = ::posix_spawn(&child, wanted.c_str(), &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(pipe[1]);
  const std::string text = failed == 0 ? all_of(pipe[0]) : std::string();
  ::close(pipe[0]);
  if (failed != 0) return cannot_start(wanted);
  const int code = exit_code_of(child);
  if (code != 0) return said(code, text);
  return base::success();
}

}  // namespace klankbord::app
