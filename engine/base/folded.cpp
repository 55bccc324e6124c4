#include "base/folded.h"

#include <cstddef>
#include <cstdint>

namespace klankbord::base {

namespace {

// The plain letter of each of U+00C0 to U+017F.
constexpr std::string_view kPlain =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kPlain.size() == 0x180 - 0xC0);

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Luhn: from the right every second digit counts double, and the sum ends in 0.
bool has_check_digit(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int value = digits[digits.size() - 1 - i] - '0';
    if (i % 2 == 1) value = value > 4 ? 2 * value - 9 : 2 * value;
    sum += value;
  }
  return sum % 10 == 0;
}

bool is_card_number(std::string_view digits) {
  constexpr std::size_t kFewest = 13, kMost = 19;
  // The first digit of cards is 2 to 6: telephone numbers begin with 0.
  return digits.size() >= kFewest && digits.size() <= kMost && digits[0] >= '2' &&
         digits[0] <= '6' && has_check_digit(digits);
}

}  // namespace

std::string folded(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  bool gap = false;
  const auto put = [&](char c) {
    if (gap && !plain.empty()) plain += ' ';
    gap = false;
    plain += c;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<std::uint8_t>(text[i]);
    if (byte < 0x80) {
      const bool upper = byte >= 'A' && byte <= 'Z';
      if (upper || (byte >= 'a' && byte <= 'z') || is_digit(text[i])) {
        put(static_cast<char>(upper ? byte + 32 : byte));
      } else {
        gap = true;
      }
      continue;
    }
    const bool pair = (byte & 0xE0) == 0xC0 && i + 1 < text.size();
    const unsigned code =
        pair ? ((byte & 0x1Fu) << 6) | (static_cast<std::uint8_t>(text[i + 1]) & 0x3Fu) : 0x180u;
    if ((byte & 0xE0) == 0xC0 && !pair) {  // cut off
      gap = true;
    } else if (code < 0xC0) {  // signs, the no-break space among them
      gap = true;
      ++i;
    } else if (code < 0x180) {
      const char letter = kPlain[code - 0xC0];
      letter == ' ' ? void(gap = true) : put(letter);
      ++i;
    } else if (byte == 0xE2) {  // punctuation: dashes, quotation marks, the euro sign
      gap = true;
      i += 2;
    } else {
      put(text[i]);
    }
  }
  return plain;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (is_digit(c)) digits += c;
  }
  return digits;
}

bool has_card_number(std::string_view text) {
  std::string run;
  bool joined = false;   // at most one sign stands between two digits of a number
  bool account = false;  // begins with letters, as an IBAN does: no card
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : '\n';
    if (is_digit(c)) {
      if (run.empty()) account = i > 0 && is_letter(text[i - 1]);
      run += c;
      joined = true;
      continue;
    }
    if (joined && (c == ' ' || c == '-' || c == '.')) {
      joined = false;
      continue;
    }
    if (!account && is_card_number(run)) return true;
    run.clear();
    joined = false;
  }
  return false;
}

}  // namespace klankbord::base
