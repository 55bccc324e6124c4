#include "support/terminal.h"

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <stdexcept>

#include "support/paths.h"

namespace klankbord::test {

namespace {

constexpr std::chrono::seconds kLongestWait{20};

}  // namespace

Terminal::Terminal(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), program("klankbord").string());
  std::vector<char*> argv;
  for (std::string& word : arguments) argv.push_back(word.data());
  argv.push_back(nullptr);
  child_ = ::forkpty(&terminal_, nullptr, nullptr, nullptr);
  if (child_ < 0) throw std::runtime_error("no terminal");
  if (child_ == 0) {
    ::unsetenv("DISPLAY");
    ::unsetenv("WAYLAND_DISPLAY");
    ::execv(argv[0], argv.data());
    ::_exit(127);
  }
}

Terminal::~Terminal() {
  if (child_ > 0) {
    kill_program();
    finish();
  }
  ::close(terminal_);
}

void Terminal::send(const std::string& bytes) {
  if (::write(terminal_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
    throw std::runtime_error("the terminal takes nothing");
  }
}

bool Terminal::read_more(int at_most_ms) {
  pollfd waiting{terminal_, POLLIN, 0};
  if (::poll(&waiting, 1, at_most_ms) <= 0) return false;
  std::array<char, 4096> part{};
  const ssize_t got = ::read(terminal_, part.data(), part.size());
  if (got > 0) text_.append(part.data(), static_cast<std::size_t>(got));
  return got > 0;
}

bool Terminal::wait_for(const std::string& text) {
  const auto end = std::chrono::steady_clock::now() + kLongestWait;
  while (true) {
    const std::size_t at = text_.find(text, seen_);
    if (at != std::string::npos) {
      seen_ = at + text.size();
      return true;
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        end - std::chrono::steady_clock::now());
    if (left.count() <= 0 || !read_more(static_cast<int>(left.count()))) return false;
  }
}

bool Terminal::answer(const std::string& question, const std::string& line) {
  if (!wait_for(question)) return false;
  type(line);
  return true;
}

void Terminal::kill_program() {
  if (child_ > 0) ::kill(child_, SIGKILL);
}

Outcome Terminal::finish() {
  while (read_more(-1)) continue;
  int status = 0;
  ::waitpid(child_, &status, 0);
  child_ = -1;
  return {exit_code_of(status), text_};
}

}  // namespace klankbord::test
