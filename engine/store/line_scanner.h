// Goes through a text that has to be of a known form. Inside store/ only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace klankbord::store {

// Whether a text stands in JSON as it is: printable ASCII without quotation marks and backslashes.
inline bool is_plain(std::string_view text) {
  for (const char c : text) {
    if (c < ' ' || c > '~' || c == '"' || c == '\\') return false;
  }
  return true;
}

inline constexpr std::size_t kHashDigits = 64;

// Whether a text is a SHA-256 as journals write it.
inline bool is_hash(std::string_view text) {
  return text.size() == kHashDigits &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

class LineScanner {
 public:
  explicit LineScanner(std::string_view text) : text_(text) {}

  std::size_t at() const { return at_; }
  bool done() const { return at_ == text_.size(); }

  bool take(std::string_view expected) {
    if (text_.compare(at_, expected.size(), expected) != 0) return false;
    at_ += expected.size();
    return true;
  }

  // A plain text up to the next quotation mark, which is taken too.
  std::optional<std::string_view> take_text() {
    const std::size_t end = text_.find('"', at_);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view found = text_.substr(at_, end - at_);
    if (!is_plain(found)) return std::nullopt;
    at_ = end + 1;
    return found;
  }

  // A whole number as JSON writes it, up to `most`.
  std::optional<std::uint64_t> take_number(std::uint64_t most) {
    const std::size_t begin = at_;
    std::uint64_t number = 0;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') {
      const auto digit = static_cast<std::uint64_t>(text_[at_] - '0');
      if (number > (most - digit) / 10) return std::nullopt;
      number = number * 10 + digit;
      ++at_;
    }
    const bool shaped = at_ == begin + 1 || (at_ > begin && text_[begin] != '0');
    return shaped ? std::optional(number) : std::nullopt;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace klankbord::store
