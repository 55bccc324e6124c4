// A text as a script writes it, for generators of scenario files.
#pragma once

#include <string>
#include <string_view>

namespace klankbord::test {

inline std::string lua_text(std::string_view text) {
  std::string code = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') code += '\\';
    code += c;
  }
  return code + '"';
}

}  // namespace klankbord::test
