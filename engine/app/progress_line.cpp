#include "app/progress_line.h"

#include <unistd.h>

#include <cstdio>

namespace klankbord::app {

ProgressLine::ProgressLine() : shown_(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
  if (written_) std::fputs("\r\033[K", stderr);
}

void ProgressLine::at(std::size_t done, std::size_t all) {
  if (!shown_) return;
  std::fprintf(stderr, "\r\033[K%zu / %zu", done, all);
  std::fflush(stderr);
  written_ = true;
}

}  // namespace klankbord::app
