// Plain text for a terminal: wrapped by words, indented, never wider than the screen.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace klankbord::console {

class Writer {
 public:
  // `width` in characters, at least 40.
  Writer(std::ostream& out, int width);

  // A paragraph. The first line begins with `lead`, the others are indented as far.
  void paragraph(std::string_view text, std::string_view lead = {});
  // Two lists of paragraphs side by side; one below the other where there is no width for two.
  void columns(const std::vector<std::string>& left, const std::vector<std::string>& right);
  void line(std::string_view text = {});  // not wrapped
  void heading(std::string_view text);    // underlined, with an empty line before it
  void prompt(std::string_view text);     // stays on the line
  // What was written is on its way to the reader. False once the output has failed (a closed pipe).
  bool flush();

 private:
  std::ostream& out_;
  std::size_t width_;
};

// The width of the terminal that stdout is, at most 100 for easy reading; 80 when it is none.
int terminal_width();

}  // namespace klankbord::console
