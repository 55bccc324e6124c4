#include "session/plan_lines.h"

#include <sstream>
#include <utility>

namespace klankbord::session {

std::vector<std::string> plan_lines(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream in{std::string(text)};
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(std::move(line));
  }
  return lines;
}

std::size_t comment_lines_above(const std::vector<std::string>& lines, int below) {
  const auto last = static_cast<std::size_t>(below - 1);
  std::size_t first = last;
  while (first > 0 && (lines[first - 1].empty() || lines[first - 1].front() == '#')) --first;
  return last - first;
}

}  // namespace klankbord::session
