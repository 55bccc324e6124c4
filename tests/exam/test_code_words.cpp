// Codes copied by hand: whoever mistypes one hears so at once.
#include "exam/code_words.h"

#include "support/catch.h"

using namespace klankbord::exam;

namespace {

constexpr std::string_view kCharacters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

}  // namespace

SCENARIO("a code is written in groups with a check character") {
  CHECK(to_code(std::string(8, '\0'), 60) == "0000-0000-0000-0");
  CHECK(to_code("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 60).substr(0, 15) == "ZZZZ-ZZZZ-ZZZZ-");
  CHECK(to_code(std::string("\x08\x42\x10", 3), 20).substr(0, 5) == "1111-");
}

SCENARIO("a code may be typed as people type") {
  const std::string code = to_code("\x12\x34\x56\x78\x9A\xBC\xDE\xF0", 60);
  std::string small;
  for (const char c : code) {
    if (c != '-') small += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  CHECK(tidy_code(code) == code);
  CHECK(tidy_code(small) == code);
  CHECK(tidy_code("  " + small + "\n") == code);
  THEN("the letters that look like digits are those digits") {
    std::string lookalike = code;
    for (char& c : lookalike) {
      if (c == '0') c = 'o';
      if (c == '1') c = 'l';
    }
    CHECK(tidy_code(lookalike) == code);
  }
}

SCENARIO("every wrong character and every swap is noticed") {
  const std::string code = to_code("\x12\x34\x56\x78\x9A\xBC\xDE\xF0", 60);
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (code[at] == '-') continue;
    for (const char other : kCharacters) {
      std::string wrong = code;
      wrong[at] = other;
      CHECK(tidy_code(wrong) == (other == code[at] ? code : ""));
    }
    for (std::size_t to = at + 1; to < code.size(); ++to) {
      if (code[to] == '-' || code[to] == code[at]) continue;
      std::string swapped = code;
      std::swap(swapped[at], swapped[to]);
      CHECK(tidy_code(swapped).empty());
    }
  }
}

SCENARIO("what is no code is none") {
  CHECK(tidy_code("").empty());
  CHECK(tidy_code("-").empty());
  CHECK(tidy_code("7").empty());
  CHECK(tidy_code("7F3K-9QWD-2MZX-U").empty());
  CHECK(tidy_code("caf\xC3\xA9").empty());
  CHECK(tidy_code(std::string(200, '0')).empty());
}

SCENARIO("new codes are valid and differ") {
  const std::string one = new_code(80), other = new_code(80);
  CHECK(one.size() == 16 + 3 + 2);
  CHECK(tidy_code(one) == one);
  CHECK(one != other);
}
