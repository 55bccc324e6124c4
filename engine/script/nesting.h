// Where a brace was probably left open: Lua itself notices only at the end of the file.
#pragma once

#include <optional>
#include <string_view>

namespace klankbord::script {

struct OpenBrace {
  int opened = 0;   // the line it stands on, from 1
  int noticed = 0;  // the first line whose indentation says that it should be closed by now
};

// Goes by the indentation of the lines up to `last_line`. Nothing when no line contradicts how deep
// its braces say that it stands, or when a text is not closed on its line.
std::optional<OpenBrace> brace_left_open(std::string_view source, int last_line);

}  // namespace klankbord::script
