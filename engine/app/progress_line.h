// How far something long has come, on one line of standard error that is written over; elsewhere
// than on a terminal it says nothing.
#pragma once

#include <cstddef>
#include <string_view>

namespace klankbord::app {

class ProgressLine {
 public:
  ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine();  // takes the line away

  // Drawn again only when the bar grows. `what` stands behind it; without, the two numbers do.
  void at(std::size_t done, std::size_t all, std::string_view what = {});

 private:
  bool shown_;
  bool written_ = false;
  std::size_t filled_ = 0;
};

}  // namespace klankbord::app
