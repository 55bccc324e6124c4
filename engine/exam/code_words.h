// Codes that people copy by hand: Crockford's base 32 (no I, L, O, U) in groups of four, and a
// check character that notices every wrong character and every swap of two.
#pragma once

#include <string>
#include <string_view>

namespace klankbord::exam {

// The first `bits` of `bytes` (a multiple of 5, at most 150), in groups of four characters with a
// hyphen between, and the check character behind the last hyphen: "7F3K-9QWD-2MZX-C" of 60 bits.
std::string to_code(std::string_view bytes, unsigned bits);

// A code as it was typed, as it is written: capitals, hyphens in place, O as 0, I and L as 1.
// Empty when it has a character that no code has, when its check character does not fit, and when
// it is too short or too long to be one.
std::string tidy_code(std::string_view typed);

// A new code of so many random bits.
std::string new_code(unsigned bits);

}  // namespace klankbord::exam
