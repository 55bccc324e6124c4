// The text of a plan: words of a line, and what a learner typed written on one line.
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/utf8.h"
#include "scenario/desk.h"

namespace klankbord::analysis {

inline bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// Takes the first word off a line.
std::string_view take_word(std::string_view& line);

// What stands before the first such character, which is taken off too with what stands before it;
// the whole text when there is none.
std::string_view take_until(std::string_view& text, char end);

template <typename Number>
std::optional<Number> number_from(std::string_view word) {
  Number value{};
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc() || end != word.data() + word.size() || word.empty()) return std::nullopt;
  return value;
}

template <typename Items>
std::vector<std::string_view> ids_of(const Items& items) {
  std::vector<std::string_view> ids;
  for (const auto& item : items) ids.push_back(item.id);
  return ids;
}

// A word of the author in a message.
inline std::string shown(std::string_view word) {
  return base::printable(word.substr(0, 60));
}

// The last word `earns` of a line and what follows it, taken off the line. Where the line holds
// what a learner typed, it may be a word of that, so there only levels or "none" may follow.
// Nothing when the line has none.
std::optional<std::string_view> take_earns(std::string_view& line, bool typed);

// What was typed, on one line: \n \t \r \\ and \s for a blank at either end.
std::string one_line(std::string_view typed);
// The same for the value of a field: "\," is a comma that would begin the next field.
std::string one_value(std::string_view typed, const scenario::Form& form);
// The way back. Nothing when a backslash stands before anything else.
std::optional<std::string> typed_from(std::string_view line);

// Takes a value off a line of `field=value, field=value`, and the comma after it. The value of a
// field with choices ends at any comma, free text only where a field of the form follows.
std::string_view take_value(std::string_view& line, const scenario::Field& field,
                            const scenario::Form& form);

}  // namespace klankbord::analysis
