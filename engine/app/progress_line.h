// How far something long has come, on one line of standard error that is written over; elsewhere
// than on a terminal it says nothing.
#pragma once

#include <cstddef>

namespace klankbord::app {

class ProgressLine {
 public:
  ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine();  // takes the line away

  void at(std::size_t done, std::size_t all);

 private:
  bool shown_;
  bool written_ = false;
};

}  // namespace klankbord::app
