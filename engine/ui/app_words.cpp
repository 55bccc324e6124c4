#include "ui/app_words.h"

#include <string>
#include <utility>

namespace klankbord::ui {

Text capital(const Text& text) {
  std::string word = text.str();
  if (word.empty()) return text;
  const auto first = static_cast<unsigned char>(word[0]);
  if (first >= 'a' && first <= 'z') {
    word[0] = static_cast<char>(first - 'a' + 'A');
  } else if (first == 0xC3 && word.size() > 1) {  // U+00E0 to U+00FE are \xC3 and \xA0 to \xBE
    const auto second = static_cast<unsigned char>(word[1]);
    if (second >= 0xA0 && second <= 0xBE && second != 0xB7) {
      word[1] = static_cast<char>(second - 0x20);
    }
  }
  return verbatim(std::move(word));
}

}  // namespace klankbord::ui
