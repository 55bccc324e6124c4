// Splits a condition into tokens. Inside scenario/ only.
#pragma once

#include <fmt/core.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace klankbord::scenario {

enum class Token { end, number, name, text, symbol };

// Why a condition cannot be used; thrown inside scenario/ only.
struct Refused {
  std::string why;
};

inline bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Splits a condition into tokens; `current` is the one being looked at.
class Scanner {
 public:
  explicit Scanner(std::string_view source) : source_(source) { advance(); }

  Token kind() const { return kind_; }
  std::string_view word() const { return word_; }
  std::int32_t number() const { return number_; }

  void advance() {
    while (at_ < source_.size() && (source_[at_] == ' ' || source_[at_] == '\t')) ++at_;
    if (at_ >= source_.size()) {
      kind_ = Token::end;
      word_ = {};
    } else if (is_digit(source_[at_])) {
      scan_number();
    } else if (is_letter(source_[at_])) {
      const std::size_t begin = at_;
      while (at_ < source_.size() && (is_letter(source_[at_]) || is_digit(source_[at_]))) ++at_;
      take(Token::name, begin);
    } else if (source_[at_] == '"' || source_[at_] == '\'') {
      scan_text();
    } else {
      scan_symbol();
    }
  }

 private:
  void take(Token kind, std::size_t begin) {
    kind_ = kind;
    word_ = source_.substr(begin, at_ - begin);
  }

  void scan_number() {
    const std::size_t begin = at_;
    std::int64_t value = 0;
    while (at_ < source_.size() && is_digit(source_[at_])) {
      value = value * 10 + (source_[at_] - '0');
      if (value > 1'000'000) throw Refused{"a number in it is larger than 1000000"};
      ++at_;
    }
    if (at_ < source_.size() && (source_[at_] == '.' || is_letter(source_[at_]))) {
      throw Refused{"only whole numbers can be used"};
    }
    number_ = static_cast<std::int32_t>(value);
    take(Token::number, begin);
  }

  void scan_text() {
    const char quote = source_[at_];
    const std::size_t end = source_.find(quote, at_ + 1);
    if (end == std::string_view::npos) throw Refused{"a quotation mark is not closed"};
    kind_ = Token::text;
    word_ = source_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
  }

  void scan_symbol() {
    static constexpr std::string_view kTwo[] = {"==", "~=", "<=", ">="};
    const std::size_t begin = at_;
    for (const std::string_view symbol : kTwo) {
      if (source_.substr(at_, 2) == symbol) {
        at_ += 2;
        take(Token::symbol, begin);
        return;
      }
    }
    const char c = source_[at_];
    if (c == '=') throw Refused{"to compare, write == and not ="};
    if (c == '!') throw Refused{"for \"not equal\", write ~="};
    if (std::string_view("<>+-*()").find(c) == std::string_view::npos) {
      throw Refused{fmt::format("the character \"{}\" has no meaning here", is_symbol(c))};
    }
    ++at_;
    take(Token::symbol, begin);
  }

  static std::string is_symbol(char c) {
    return static_cast<unsigned char>(c) < 0x80 && c >= ' ' ? std::string(1, c) : "?";
  }

  std::string_view source_;
  std::size_t at_ = 0;
  Token kind_ = Token::end;
  std::string_view word_;
  std::int32_t number_ = 0;
};

}  // namespace klankbord::scenario
