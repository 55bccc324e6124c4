#include "analysis/typography.h"

#include <algorithm>
#include <array>
#include <utility>

namespace klankbord::analysis {

namespace {

constexpr std::string_view kNoBreak = "\u00A0", kNarrow = "\u202F";

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80);
}

// Some twelve bytes on both sides, never half a character.
std::string around(std::string_view text, std::size_t at) {
  constexpr std::size_t kSide = 14;
  const auto inside = [&](std::size_t i) {
    return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;
  };
  std::size_t begin = at > kSide ? at - kSide : 0;
  while (begin > 0 && inside(begin)) --begin;
  std::size_t end = std::min(text.size(), at + kSide);
  while (inside(end)) ++end;
  return std::string(text.substr(begin, end - begin));
}

// Where a slip can begin: a sign, a space, or the first byte of «, », € and the like. Most bytes
// are none of these, and every text of a scenario is looked through.
bool may_slip(char c) {
  constexpr std::string_view kAscii = " .,;:!?%\"";
  return static_cast<unsigned char>(c) >= 0xC2 || kAscii.find(c) != std::string_view::npos;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// A French sign that takes a no-break space: `before` is what stands before it. A sign that follows
// another one ("?!") or stands inside a time or an address ("14:30", "https:") takes none.
bool lacks_no_break(std::string_view before, char sign, char next) {
  if (before.empty() || ends_with(before, kNoBreak) || ends_with(before, kNarrow)) return false;
  const char last = before.back();
  if (sign == ':' && next != '\0' && !is_space(next)) return false;
  if (last == '!' || last == '?' || last == '(' || last == '.') return false;
  if (ends_with(before, "…")) return false;
  return is_letter(last) || is_digit(last) || is_space(last) || last == ')';
}

class Search {
 public:
  Search(std::string_view text, base::Language language) : text_(text), language_(language) {}

  std::vector<Slip> run() {
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (!may_slip(text_[i])) continue;
      everywhere(i);
      if (language_ == base::Language::fr) {
        french(i);
      } else {
        space_before(i, ",;:!?", "a space before a sign", "close it up");
      }
    }
    if (!text_.empty() && (is_space(text_.front()) || is_space(text_.back()))) {
      slip("a space at its " + std::string(is_space(text_.front()) ? "beginning" : "end"), 0,
           "take it out");
    }
    return std::move(slips_);
  }

 private:
  char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
  bool here(std::size_t i, std::string_view what) const {
    return text_.compare(i, what.size(), what) == 0;
  }

  void slip(const std::string& what, std::size_t i, std::string write) {
    const bool known = std::any_of(slips_.begin(), slips_.end(),
                                   [&](const Slip& other) { return other.what == what; });
    if (!known) slips_.push_back({what, around(text_, i), std::move(write)});
  }

  void everywhere(std::size_t i) {
    if (here(i, "...")) slip("three dots", i, "write the one character …");
    if (text_[i] == '"') {
      slip("a straight quote", i,
           language_ == base::Language::fr ? "write « and », with no-break spaces inside"
                                           : "write “ and ”, or ‘ and ’");
    }
    if (here(i, "  ")) slip("two spaces", i, "write one");
    if (here(i, " - ") || here(i, " -- ")) slip("a hyphen for a dash", i, "write –");
    if (language_ == base::Language::fr)
      space_before(i, ",", "a space before a comma", "close it up");
  }

  void space_before(std::size_t i, std::string_view signs, const char* what, const char* write) {
    if (i == 0 || signs.find(text_[i]) == std::string_view::npos || text_[i - 1] != ' ') return;
    const char next = at(i + 1);
    // ":-)" and ":)" are no sign of a sentence.
    if (next == ')' || next == '-' || next == '(') return;
    slip(what, i, write);
  }

  void french(std::size_t i) {
    const std::string_view before = text_.substr(0, i);
    constexpr std::string_view kSigns = ";:!?";
    if (kSigns.find(text_[i]) != std::string_view::npos &&
        lacks_no_break(before, text_[i], at(i + 1))) {
      slip("no no-break space before “" + std::string(1, text_[i]) + "”", i,
           "put the character U+00A0 before it");
    }
    if (here(i, "»") && !ends_with(before, kNoBreak) && !ends_with(before, kNarrow)) {
      slip("no no-break space before “»”", i, "put the character U+00A0 before it");
    }
    if (here(i, "«") && !here(i + 2, kNoBreak) && !here(i + 2, kNarrow)) {
      slip("no no-break space after “«”", i, "put the character U+00A0 after it");
    }
    constexpr std::array<std::string_view, 2> kUnits = {"€", "%"};
    for (const std::string_view unit : kUnits) {
      if (i < 2 || !here(i, unit) || text_[i - 1] != ' ' || !is_digit(text_[i - 2])) continue;
      slip("no no-break space before “" + std::string(unit) + "”", i,
           "put the character U+00A0 before it");
    }
  }

  std::string_view text_;
  base::Language language_;
  std::vector<Slip> slips_;
};

}  // namespace

std::vector<Slip> slips_in(std::string_view text, base::Language language) {
  return Search(text, language).run();
}

}  // namespace klankbord::analysis
