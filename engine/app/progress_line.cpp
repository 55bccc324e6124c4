#include "app/progress_line.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace klankbord::app {

ProgressLine::ProgressLine() : shown_(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
  if (written_) std::fputs("\r\033[K", stderr);
}

void ProgressLine::at(std::size_t done, std::size_t all, std::string_view what) {
  constexpr std::size_t kWidth = 30;
  const std::size_t filled = all == 0 ? kWidth : kWidth * std::min(done, all) / all;
  if (!shown_ || (written_ && filled == filled_)) return;
  const std::string words =
      what.empty() ? std::to_string(done) + " / " + std::to_string(all) : std::string(what);
  const std::string bar = std::string(filled, '#') + std::string(kWidth - filled, '.');
  std::fprintf(stderr, "\r\033[K[%s] %s", bar.c_str(), words.c_str());
  std::fflush(stderr);
  written_ = true;
  filled_ = filled;
}

}  // namespace klankbord::app
