// Text that may be shown: it comes from the catalogue, or it is content; never a literal by
// accident.
#pragma once

#include <string>
#include <utility>

#include "text/catalogue.h"

namespace klankbord::ui {

class Text {
 public:
  Text() = default;  // nothing to show
  const std::string& str() const { return value_; }
  bool empty() const { return value_.empty(); }

 private:
  friend Text verbatim(std::string content);
  friend Text say(const text::Catalogue& words, text::Key key);
  friend Text say(const text::Catalogue& words, text::Key key, text::Arguments arguments);
  friend Text say_count(const text::Catalogue& words, text::Key key, long long number);
  friend Text say_named(const text::Catalogue& words, std::string_view prefix, std::string_view id);
  explicit Text(std::string value) : value_(std::move(value)) {}
  std::string value_;
};

// Content that is shown as it is: a customer's words, a name, a number. The one door for raw text,
// so that a reader (and a search) finds every use.
inline Text verbatim(std::string content) {
  return Text(std::move(content));
}

// What the catalogue has for a key; see text/catalogue.h.
inline Text say(const text::Catalogue& words, text::Key key) {
  return Text(words(key));
}
inline Text say(const text::Catalogue& words, text::Key key, text::Arguments arguments) {
  return Text(words(key, arguments));
}
inline Text say_count(const text::Catalogue& words, text::Key key, long long number) {
  return Text(words.count(key, number));
}
inline Text say_named(const text::Catalogue& words, std::string_view prefix, std::string_view id) {
  return Text(words.named(prefix, id));
}

}  // namespace klankbord::ui
