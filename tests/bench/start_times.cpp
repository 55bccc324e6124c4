// How long the programs take from being started: the console to its first byte, the window to its
// first frame (on SDL's dummy display), with the memory each holds at most. Prints medians.
//   bench_start_times [ROUNDS]
#include <fcntl.h>
#include <fmt/core.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include "support/paths.h"

using namespace klankbord;

namespace {

struct Start {
  double first_byte_ms = 0;
  long resident_kb = 0;  // at most, as the operating system counted
};

// Starts a program and waits for its first byte on standard output, then for its end.
Start start(std::vector<std::string> words) {
  int ends[2];
  if (pipe(ends) != 0) std::abort();
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    const int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, STDIN_FILENO);
    dup2(ends[1], STDOUT_FILENO);
    close(ends[0]);
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    execv(argv[0], argv.data());
    _exit(127);
  }
  close(ends[1]);
  char byte = 0;
  const ssize_t got = read(ends[0], &byte, 1);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  char rest[4096];
  while (read(ends[0], rest, sizeof rest) > 0) {
  }
  close(ends[0]);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (got != 1) fmt::print(stderr, "{} printed nothing\n", words[0]);
  return {took.count(), usage.ru_maxrss};
}

void measure(const std::string& name, const std::vector<std::string>& words, int rounds) {
  std::vector<double> times;
  long resident_kb = 0;
  start(words);  // warm-up: file caches
  for (int i = 0; i < rounds; ++i) {
    const Start one = start(words);
    times.push_back(one.first_byte_ms);
    resident_kb = std::max(resident_kb, one.resident_kb);
  }
  std::sort(times.begin(), times.end());
  fmt::print("{:<28} median {:7.2f} ms (min {:.2f}, max {:.2f}), resident at most {:.1f} MB\n",
             name, times[times.size() / 2], times.front(), times.back(),
             static_cast<double>(resident_kb) / 1024.0);
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 21;
  const std::string console = test::program("klankbord").string();
  const std::string window = test::program("klankbord-window").string();
  measure("console, first line", {console, "play", "late-washer", "--console", "--no-record"},
          rounds);
  if (access(window.c_str(), X_OK) == 0) {
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    measure("window, first frame",
            {window, "--size", "1280x800", "--frames", "1", "--print-first-frame"}, rounds);
  }
  return 0;
}
