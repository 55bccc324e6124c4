#include "script/draft_mark.h"

#include <array>

namespace klankbord::script {

namespace {

constexpr std::array<std::string_view, 3> kMarks = {"TODO", "XXX", "FIXME"};

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !is_word_character(text[at - 1]);
    if (begins && (end == text.size() || !is_word_character(text[end]))) return true;
  }
  return false;
}

}  // namespace

std::string_view draft_mark_in(std::string_view text) {
  for (const std::string_view mark : kMarks) {
    if (has_word(text, mark)) return mark;
  }
  return {};
}

}  // namespace klankbord::script
