// A program that is killed at work, as kill -9 or a power button does: nothing in it runs any more.
#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <string>
#include <utility>

#include "support/catch.h"

namespace klankbord::test {

// Reads what a program says until it has said `lines` more lines, or to the end.
inline void read_lines(int in, std::uint32_t lines, std::string& said) {
  char c = 0;
  while (lines > 0 && ::read(in, &c, 1) == 1) {
    said += c;
    if (c == '\n') --lines;
  }
}

struct KilledChild {
  int status = 0;    // as waitpid gives it
  std::string said;  // all that it could say
};

// Runs `work` (which says something on the descriptor it is given and never returns) in a child
// process, and kills it `rest_us` after it has said so many lines.
template <typename Work>
KilledChild kill_at_work(const Work& work, std::uint32_t lines, std::uint32_t rest_us) {
  int ends[2];
  REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    work(ends[1]);
    ::_exit(1);
  }
  ::close(ends[1]);
  KilledChild killed;
  read_lines(ends[0], lines, killed.said);
  const timespec rest{0, static_cast<long>(rest_us) * 1000};
  ::nanosleep(&rest, nullptr);
  ::kill(child, SIGKILL);
  REQUIRE(::waitpid(child, &killed.status, 0) == child);
  read_lines(ends[0], UINT32_MAX, killed.said);
  ::close(ends[0]);
  return killed;
}

}  // namespace klankbord::test
