#include "exam/code_words.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <vector>

#include "exam/crypto.h"

namespace klankbord::exam {
namespace {

constexpr std::string_view kCharacters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kGroup = 4;
// The powers of 2 in GF(32) are all different up to the 31st, the last of them for the check
// itself.
constexpr std::size_t kMostCharacters = 30;

// Twice a number of GF(32), whose field polynomial is x^5 + x^2 + 1.
unsigned doubled(unsigned value) {
  const unsigned twice = value << 1U;
  return (twice & 32U) != 0 ? twice ^ 0b100101U : twice;
}

// The sum over GF(32) of 2^(n - i) * digit i: a wrong digit changes it because no weight is 0, a
// swap of two because no two weights are the same; the check digit itself has weight 1.
unsigned check_of(const std::vector<unsigned>& digits) {
  unsigned sum = 0;
  for (const unsigned digit : digits) sum = doubled(sum ^ digit);
  return sum;
}

std::string written(const std::vector<unsigned>& digits) {
  std::string code;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && i % kGroup == 0) code += '-';
    code += kCharacters[digits[i]];
  }
  code += '-';
  code += kCharacters[check_of(digits)];
  return code;
}

// The digit that a typed character means; 32 for none.
unsigned digit_of(char typed) {
  char c = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
  if (c == 'O') c = '0';
  if (c == 'I' || c == 'L') c = '1';
  const std::size_t at = kCharacters.find(c);
  return at == std::string_view::npos ? 32U : static_cast<unsigned>(at);
}

}  // namespace

std::string to_code(std::string_view bytes, unsigned bits) {
  assert(bits % 5 == 0 && bits <= 5 * kMostCharacters && bits <= bytes.size() * 8);
  std::vector<unsigned> digits;
  for (unsigned at = 0; at < bits; at += 5) {
    unsigned digit = 0;
    for (unsigned bit = at; bit < at + 5; ++bit) {
      const auto byte = static_cast<unsigned char>(bytes[bit / 8]);
      digit = digit << 1U | ((byte >> (7U - bit % 8U)) & 1U);
    }
    digits.push_back(digit);
  }
  return written(digits);
}

std::string tidy_code(std::string_view typed) {
  std::vector<unsigned> digits;
  for (const char c : typed) {
    if (c == '-' || c == ' ' || c == '\t' || c == '\n' || c == '\r') continue;
    const unsigned digit = digit_of(c);
    if (digit >= 32) return {};
    digits.push_back(digit);
  }
  if (digits.size() < 2 || digits.size() > kMostCharacters + 1) return {};
  const unsigned check = digits.back();
  digits.pop_back();
  return check_of(digits) == check ? written(digits) : std::string{};
}

std::string new_code(unsigned bits) {
  return to_code(random_bytes((bits + 7) / 8), bits);
}

}  // namespace klankbord::exam
