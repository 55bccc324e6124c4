#include "app/window_room.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

extern char** environ;

namespace klankbord::app {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds kLongestStart(30);

base::Failure not_opened(std::string said) {
  while (!said.empty() && said.back() == '\n') said.pop_back();
  constexpr std::string_view kPrefix = "klankbord: ";
  if (said.compare(0, kPrefix.size(), kPrefix) == 0) said.erase(0, kPrefix.size());
  return {base::ExitCode::environment,
          said.empty() ? "The program of the class did not start." : std::move(said)};
}

// Starts a program that writes, errors too, to the open file `into`. 0 when it cannot.
pid_t start(std::vector<std::string> words, int into) {
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, into, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, into, STDERR_FILENO);
  pid_t child = 0;
  const int failed = ::posix_spawnp(&child, argv.front(), &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return failed == 0 ? child : 0;
}

void end(pid_t child) {
  ::kill(child, SIGTERM);
  while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
  }
}

// All up to the end of the first line with a brace, or what came until the other end closed or the
// time was up.
std::string first_line(int pipe) {
  const auto until = steady_clock::now() + kLongestStart;
  std::string text;
  while (text.find('\n', std::min(text.find('{'), text.size())) == std::string::npos) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - steady_clock::now());
    pollfd wait = {pipe, POLLIN, 0};
    const int ready = left.count() > 0 ? ::poll(&wait, 1, static_cast<int>(left.count())) : 0;
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) break;
    std::array<char, 1024> part{};
    const ssize_t got = ::read(pipe, part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    text.append(part.data(), static_cast<std::size_t>(got));
  }
  return text;
}

struct Said {
  std::string code, address, trainer_page;
};

class RunningRoom final : public ui::OpenedClass {
 public:
  RunningRoom(pid_t child, int pipe, Said said)
      : child_(child), pipe_(pipe), said_(std::move(said)) {}
  RunningRoom(const RunningRoom&) = delete;
  RunningRoom& operator=(const RunningRoom&) = delete;
  ~RunningRoom() override {
    // As by Ctrl+C: what was answered is on disk.
    if (runs()) end(child_);
    ::close(pipe_);
  }

  const std::string& code() const override { return said_.code; }
  const std::string& address() const override { return said_.address; }
  const std::string& trainer_page() const override { return said_.trainer_page; }
  bool runs() const override {
    drain();
    if (!ended_) ended_ = ::waitpid(child_, nullptr, WNOHANG) == child_;
    return !ended_;
  }

 private:
  // It tells who joined; nobody reads that here, and a full pipe would hold it up.
  void drain() const {
    std::array<char, 4096> part{};
    while (::read(pipe_, part.data(), part.size()) > 0) {
    }
  }

  pid_t child_;
  int pipe_;
  Said said_;
  mutable bool ended_ = false;
};

class Opener final : public ui::ClassOpener {
 public:
  Opener(store::Path room, const WindowArguments& arguments)
      : room_(std::move(room)),
        opens_browser_(arguments.steps.empty() && arguments.screenshot.empty()) {
    if (arguments.data) words_ = {"--data", arguments.data->string()};
    if (arguments.language) {
      words_.insert(words_.end(), {"--lang", std::string(to_string(*arguments.language))});
    }
  }

  base::Result<std::unique_ptr<ui::OpenedClass>> open() override {
    // The usual port is the one that people know; where it is taken another one serves as well.
    auto opened = open_with({});
    if (!opened) opened = open_with({"--port", "0"});
    if (opened) show(**opened);
    return opened;
  }

  void show(const ui::OpenedClass& opened) override {
    if (!opens_browser_) return;
    // What a browser has to say is not this program's.
    const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nothing < 0) return;
    browsers_.push_back(start({"xdg-open", opened.trainer_page()}, nothing));
    ::close(nothing);
    for (const pid_t browser : browsers_) {
      if (browser > 0) ::waitpid(browser, nullptr, WNOHANG);
    }
  }

 private:
  base::Result<std::unique_ptr<ui::OpenedClass>> open_with(const std::vector<std::string>& more) {
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return not_opened({});
    std::vector<std::string> words = {room_.string()};
    words.insert(words.end(), words_.begin(), words_.end());
    words.emplace_back("--json");
    words.insert(words.end(), more.begin(), more.end());
    const pid_t child = start(std::move(words), pipe[1]);
    ::close(pipe[1]);
    const std::string text = child > 0 ? first_line(pipe[0]) : std::string();
    if (auto said = said_in(text)) {
      ::fcntl(pipe[0], F_SETFL, O_NONBLOCK);
      return std::unique_ptr<ui::OpenedClass>(
          std::make_unique<RunningRoom>(child, pipe[0], std::move(*said)));
    }
    ::close(pipe[0]);
    if (child > 0) end(child);
    return not_opened(text);
  }

  static std::optional<Said> said_in(const std::string& text) {
    const std::size_t brace = text.find('{');  // behind what else was worth saying
    if (brace == std::string::npos) return std::nullopt;
    const auto line = nlohmann::json::parse(text.substr(brace), nullptr, false);
    if (!line.is_object() || !line.contains("addresses") || line["addresses"].empty()) {
      return std::nullopt;
    }
    return Said{line.value("code", ""), line["addresses"].front().get<std::string>(),
                line.value("trainer", "")};
  }

  store::Path room_;
  std::vector<std::string> words_;
  std::vector<pid_t> browsers_;
  bool opens_browser_;
};

}  // namespace

std::unique_ptr<ui::ClassOpener> class_opener(const store::Path& program,
                                              const WindowArguments& arguments) {
  const store::Path room = program.parent_path() / "klankbord-room";
  if (::access(room.c_str(), X_OK) != 0) return nullptr;
  return std::make_unique<Opener>(room, arguments);
}

}  // namespace klankbord::app
