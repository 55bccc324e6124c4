// The program on a terminal of its own, where a test types and reads.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "support/command_line.h"

namespace klankbord::test {

class Terminal {
 public:
  // Starts klankbord there, without a display. Throws where there is no terminal.
  explicit Terminal(std::vector<std::string> arguments);
  ~Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  // Types these bytes, as they are.
  void send(const std::string& bytes);
  void type(const std::string& line) { send(line + "\n"); }

  // Reads until this text stands behind what was waited for last. False when the program ended, or
  // after a minute.
  bool wait_for(const std::string& text);
  // Waits for a question, then types a line.
  bool answer(const std::string& question, const std::string& line);

  void kill_program();  // kill -9
  // Reads until the program ends.
  Outcome finish();

  // Everything that stood on the terminal so far.
  const std::string& text() const { return text_; }

 private:
  bool read_more(int at_most_ms);

  pid_t child_ = -1;
  int terminal_ = -1;
  std::string text_;
  std::size_t seen_ = 0;
};

}  // namespace klankbord::test
