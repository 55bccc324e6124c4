#include "script/value.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace klankbord::script {

std::string_view to_string(Word word) {
  static constexpr std::array<std::string_view, kWordCount> kNames = {
      "scenario", "company",  "phase",     "node",   "line",   "option",
      "product",  "customer", "procedure", "team",   "record", "article",
      "notice",   "message",  "document",  "letter", "slot",   "irregularity",
      "form",     "field",    "choice",    "folder", "rule",   "summarise",
      "compose",  "register", "answer",    "part",   "chat"};
  return kNames[static_cast<std::size_t>(word)];
}

bool has_id(Word word) {
  return word != Word::scenario && word != Word::company && word != Word::line;
}

const Value& Table::get(std::string_view key) const {
  static const Value nothing;
  const auto found = std::lower_bound(
      fields.begin(), fields.end(), key,
      [](const auto& field, std::string_view wanted) { return field.first < wanted; });
  return found != fields.end() && found->first == key ? found->second : nothing;
}

std::string shown(std::string_view text, std::size_t most_bytes) {
  if (text.size() <= most_bytes) return base::printable(text);
  std::size_t end = most_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return base::printable(text.substr(0, end)) + "…";
}

std::string name_of(const Call& call) {
  if (!has_id(call.word)) return fmt::format("a {}", to_string(call.word));
  return fmt::format("{} \"{}\"", to_string(call.word), shown(call.id));
}

std::string describe(const Value& value) {
  switch (value.kind) {
    case Value::Kind::nil:
    case Value::Kind::unknown:
      return "nothing";
    case Value::Kind::truth:
      return value.whole != 0 ? "true" : "false";
    case Value::Kind::whole:
      return fmt::format("the number {}", value.whole);
    case Value::Kind::fraction:
      return "a number that is not whole";
    case Value::Kind::text:
      return "a text";
    case Value::Kind::table:
      return "a table";
    case Value::Kind::call:
    case Value::Kind::unfinished:
      return name_of(*value.call);
    case Value::Kind::finish:
      return "finish";
    case Value::Kind::function:
      return "a function";
  }
  return "something else";
}

}  // namespace klankbord::script
