// The code that a trainer writes on the board and learners type: six characters.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace klankbord::classroom {

inline constexpr std::size_t kRoomCodeLength = 6;
// 20 consonants and digits that cannot be mistaken for each other when read aloud or from a
// distance, and spell no words: 20^6 is 64 million codes.
inline constexpr std::string_view kRoomCodeSigns = "BCDFGHJKMPQRTVWX3479";

// A code from random bytes; of each only what keeps the signs equally likely counts, so that it may
// need more than six. Empty when they do not suffice.
std::string room_code(const std::array<std::uint8_t, 32>& random);

// A code as it was typed, as it is written: capitals, without blanks and hyphens. Empty when it
// cannot be one.
std::string tidy_room_code(std::string_view typed);

}  // namespace klankbord::classroom
