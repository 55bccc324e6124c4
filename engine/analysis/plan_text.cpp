#include "analysis/plan_text.h"

#include <algorithm>

namespace klankbord::analysis {

namespace {

constexpr std::string_view kEarns = "earns";

bool are_levels(std::string_view text) {
  text = trimmed(text);
  if (text == "none") return true;
  bool any = false;
  while (!text.empty()) {
    if (take_word(text).find('=') == std::string_view::npos) return false;
    any = true;
  }
  return any;
}

// Whether "name=" of a field of the form stands behind the comma.
bool field_follows(std::string_view after_comma, const scenario::Form& form) {
  if (after_comma.empty() || !is_blank(after_comma.front())) return false;
  const std::size_t equals = after_comma.find('=');
  if (equals == std::string_view::npos) return false;
  const std::string_view name = trimmed(after_comma.substr(0, equals));
  return std::any_of(form.fields.begin(), form.fields.end(),
                     [&](const scenario::Field& field) { return field.id == name; });
}

}  // namespace

std::string_view take_word(std::string_view& line) {
  line = trimmed(line);
  std::size_t end = 0;
  while (end < line.size() && !is_blank(line[end])) ++end;
  const std::string_view word = line.substr(0, end);
  line = trimmed(line.substr(end));
  return word;
}

std::string_view take_until(std::string_view& text, char end) {
  const std::size_t at = std::min(text.find(end), text.size());
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return taken;
}

std::optional<std::string_view> take_earns(std::string_view& line, bool typed) {
  const std::size_t at = line.rfind(kEarns);
  for (std::size_t found = at; found != std::string_view::npos && found > 0;
       found = line.rfind(kEarns, found - 1)) {
    const std::string_view after = line.substr(found + kEarns.size());
    const bool word = is_blank(line[found - 1]) && (after.empty() || is_blank(after.front()));
    if (!word) continue;
    if (typed && !are_levels(after)) return std::nullopt;
    line = trimmed(line.substr(0, found));
    return trimmed(after);
  }
  return std::nullopt;
}

std::string one_line(std::string_view typed) {
  const std::size_t first = typed.find_first_not_of(' ');
  const std::size_t last = typed.find_last_not_of(' ');
  std::string line;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const char c = typed[i];
    const bool at_an_end = first == std::string_view::npos || i < first || i > last;
    if (c == '\n') {
      line += "\\n";
    } else if (c == '\t') {
      line += "\\t";
    } else if (c == '\r') {
      line += "\\r";
    } else if (c == '\\') {
      line += "\\\\";
    } else if (c == ' ' && at_an_end) {
      line += "\\s";
    } else {
      line += c;
    }
  }
  return line;
}

std::string one_value(std::string_view typed, const scenario::Form& form) {
  const std::string line = one_line(typed);
  std::string value;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == ',' && field_follows(std::string_view(line).substr(i + 1), form)) value += '\\';
    value += line[i];
  }
  return value;
}

std::optional<std::string> typed_from(std::string_view line) {
  constexpr std::string_view kMarks = "ntrs\\,";
  constexpr std::string_view kMeant = "\n\t\r \\,";
  std::string typed;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\') {
      typed += line[i];
      continue;
    }
    const std::size_t mark = ++i < line.size() ? kMarks.find(line[i]) : std::string_view::npos;
    if (mark == std::string_view::npos) return std::nullopt;
    typed += kMeant[mark];
  }
  return typed;
}

std::string_view take_value(std::string_view& line, const scenario::Field& field,
                            const scenario::Form& form) {
  std::size_t end = 0;
  while (end < line.size()) {
    const bool ends =
        line[end] == ',' && (!field.choices.empty() || field_follows(line.substr(end + 1), form));
    if (ends) break;
    end += line[end] == '\\' ? 2 : 1;
  }
  end = std::min(end, line.size());
  const std::string_view value = trimmed(line.substr(0, end));
  line = trimmed(line.substr(std::min(end + 1, line.size())));
  return value;
}

}  // namespace klankbord::analysis
