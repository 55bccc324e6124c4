// Small questions about UTF-8 text that several folders ask.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace klankbord::base {

// Whether the bytes are well-formed UTF-8 without NUL (RFC 3629: no overlong forms, no surrogates).
bool is_utf8(std::string_view text);

// Code points of well-formed UTF-8.
std::size_t character_count(std::string_view text);

// Words: runs between white space (space, tab, line end, no-break space).
std::size_t word_count(std::string_view text);

// The text with every byte that is not well-formed UTF-8, and every control character but line end
// and tab, shown as "?": what came from a hostile file can then be printed.
std::string printable(std::string_view text);

}  // namespace klankbord::base
