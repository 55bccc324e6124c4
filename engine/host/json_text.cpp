#include "host/json_text.h"

#include <fmt/core.h>

#include <cstring>

#include "base/utf8.h"

namespace klankbord::host {

namespace {

// The number of bytes from `at` on that stand in JSON as they are.
std::size_t plain_bytes(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101, kTops = 0x8080'8080'8080'8080;
  // A byte that borrows when something is taken from it is smaller than that.
  const auto has_smaller = [](std::uint64_t eight, std::uint64_t than) {
    return ((eight - kOnes * than) & ~eight & kTops) != 0;
  };
  std::size_t end = at;
  for (std::uint64_t eight = 0; end + sizeof eight <= text.size(); end += sizeof eight) {
    std::memcpy(&eight, text.data() + end, sizeof eight);
    if (has_smaller(eight, 0x20) || has_smaller(eight ^ (kOnes * '"'), 1) ||
        has_smaller(eight ^ (kOnes * '\\'), 1)) {
      break;
    }
  }
  while (end < text.size() && text[end] != '"' && text[end] != '\\' &&
         static_cast<unsigned char>(text[end]) >= 0x20) {
    ++end;
  }
  return end - at;
}

void append_quoted(std::string& out, std::string_view text) {
  out.push_back('"');
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t plain = plain_bytes(text, at);
    out.append(text.substr(at, plain));
    at += plain;
    if (at == text.size()) break;
    const char sign = text[at];
    if (sign == '"' || sign == '\\') {
      out.push_back('\\');
      out.push_back(sign);
    } else if (sign == '\n') {
      out += "\\n";
    } else {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(sign));
    }
  }
  out.push_back('"');
}

}  // namespace

JsonText& JsonText::open(char bracket) {
  value();
  out_.push_back(bracket);
  first_ = true;
  return *this;
}

JsonText& JsonText::close(char bracket) {
  out_.push_back(bracket);
  first_ = false;
  return *this;
}

void JsonText::value() {
  if (!first_) out_.push_back(',');
  first_ = false;
}

JsonText& JsonText::key(std::string_view name) {
  value();
  append_quoted(out_, name);
  out_.push_back(':');
  first_ = true;
  return *this;
}

JsonText& JsonText::text(std::string_view value_text) {
  value();
  if (base::is_utf8(value_text)) {
    append_quoted(out_, value_text);
  } else {
    append_quoted(out_, base::printable(value_text));
  }
  return *this;
}

JsonText& JsonText::number(std::int64_t value_number) {
  value();
  fmt::format_to(std::back_inserter(out_), "{}", value_number);
  return *this;
}

JsonText& JsonText::truth(bool value_truth) {
  value();
  out_ += value_truth ? "true" : "false";
  return *this;
}

JsonText& JsonText::nothing() {
  value();
  out_ += "null";
  return *this;
}

JsonText& JsonText::verbatim(std::string_view json) {
  value();
  out_ += json;
  return *this;
}

}  // namespace klankbord::host
