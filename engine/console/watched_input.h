// Standard input whose wait for a line can be broken off, so that a conversation can be shown anew
// while somebody thinks about an answer.
#pragma once

#include <array>
#include <functional>
#include <streambuf>

namespace klankbord::console {

class WatchedInput : public std::streambuf {
 public:
  // Reads from the file descriptor. While nothing is there to read, `interrupts` is asked every
  // `every_ms`; once it says yes, reading ends as at the end of the input, until `resume`. Never in
  // the middle of a line.
  WatchedInput(int file, int every_ms, std::function<bool()> interrupts)
      : file_(file), every_ms_(every_ms), interrupts_(std::move(interrupts)) {}

  bool interrupted() const { return interrupted_; }
  void resume() { interrupted_ = false; }

 protected:
  int_type underflow() override;

 private:
  int file_, every_ms_;
  std::function<bool()> interrupts_;
  std::array<char, 1024> buffer_{};
  bool in_a_line_ = false;
  bool interrupted_ = false;
};

}  // namespace klankbord::console
