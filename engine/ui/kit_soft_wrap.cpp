#include "ui/kit_soft_wrap.h"

namespace klankbord::ui {

EditedText soft_unwrapped(const EditedText& shown) {
  EditedText plain;
  plain.cursor = shown.cursor;
  for (std::size_t i = 0; i < shown.text.size(); ++i) {
    const bool soft = shown.text[i] == '\n' && i > 0 && shown.text[i - 1] == ' ';
    if (!soft) {
      plain.text += shown.text[i];
    } else if (i < shown.cursor) {
      --plain.cursor;
    }
  }
  return plain;
}

EditedText soft_wrapped(const EditedText& plain, float width, const MeasureWidth& measure) {
  EditedText shown;
  shown.cursor = plain.cursor;
  const std::string& text = plain.text;
  std::size_t line = 0;  // where the present line begins in `text`
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;  // of the next word, its space not included
    while (end < text.size() && text[end] != ' ' && text[end] != '\n') ++end;
    const std::string_view with_word(text.data() + line, end - line);
    if (at > line && end > at && text[at - 1] == ' ' && measure(with_word) > width) {
      shown.text += '\n';
      if (at <= plain.cursor) ++shown.cursor;
      line = at;
    }
    const bool more = end < text.size();
    shown.text.append(text, at, end - at + (more ? 1 : 0));
    if (more && text[end] == '\n') line = end + 1;
    at = end + (more ? 1 : 0);
  }
  return shown;
}

}  // namespace klankbord::ui
