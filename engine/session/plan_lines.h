// The lines of a plan file as its author wrote them, comments included.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klankbord::session {

// Without their ends, carriage returns included.
std::vector<std::string> plan_lines(std::string_view text);

// How many lines of comment, and blank ones among them, stand right above line `below` (from 1).
std::size_t comment_lines_above(const std::vector<std::string>& lines, int below);

}  // namespace klankbord::session
