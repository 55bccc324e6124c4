#include "scenario/rule.h"

#include <string_view>

#include "base/folded.h"

namespace klankbord::scenario {

namespace {

bool all_nines(std::string_view word) {
  return word.find_first_not_of('9') == std::string_view::npos;
}

bool all_digits(std::string_view word) {
  return word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool word_matches(std::string_view word, std::string_view wanted) {
  if (!all_nines(wanted)) return word == wanted;
  return word.size() == wanted.size() && all_digits(word);
}

template <typename Test>
bool any_word(std::string_view text, Test test) {
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    if (test(text.substr(0, end))) return true;
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return false;
}

}  // namespace

bool text_matches(const std::string& text, const std::string& pattern) {
  const std::string given = base::folded(text);
  const std::string wanted = base::folded(pattern);
  return !any_word(wanted, [&](std::string_view one) {
    return !any_word(given, [&](std::string_view word) { return word_matches(word, one); });
  });
}

}  // namespace klankbord::scenario
