#include "analysis/count.h"

#include <algorithm>
#include <array>

namespace klankbord::analysis {

std::string to_string(const Count& count) {
  // Long division by ten, in digits of 32 bits so that no remainder overflows.
  std::array<std::uint64_t, 4> digits = {count.high_ >> 32, count.high_ & 0xFFFFFFFF,
                                         count.low_ >> 32, count.low_ & 0xFFFFFFFF};
  std::string text;
  do {
    std::uint64_t rest = 0;
    for (std::uint64_t& digit : digits) {
      const std::uint64_t value = (rest << 32) | digit;
      digit = value / 10;
      rest = value % 10;
    }
    text += static_cast<char>('0' + rest);
  } while (std::any_of(digits.begin(), digits.end(), [](std::uint64_t d) { return d != 0; }));
  std::reverse(text.begin(), text.end());
  return text;
}

}  // namespace klankbord::analysis
