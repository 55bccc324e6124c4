#include "exam/document.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"
#include "exam/crypto.h"

namespace klankbord::exam::document {
namespace {

constexpr int kVersion = 1;
constexpr int kDeepest = 64;  // a scenario is some twelve deep

const Json& need(const Json& object, const char* key, Json::value_t type) {
  if (!object.is_object()) throw Bad{fmt::format("an object with \"{}\" was expected", key)};
  const auto found = object.find(key);
  if (found == object.end() || found->type() != type) {
    throw Bad{fmt::format("\"{}\" is missing or of the wrong kind", key)};
  }
  return *found;
}

bool all_of(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

}  // namespace

Json begin(std::string_view format) {
  return {{"format", format}, {"format_version", kVersion}, {"reader_version", kVersion}};
}

Json parse(std::string_view text) {
  const auto shallow = [](int depth, Json::parse_event_t, Json&) {
    if (depth > kDeepest) throw Bad{"it is nested too deeply"};
    return true;
  };
  try {
    return Json::parse(text, shallow);
  } catch (const Json::exception&) {
    throw Bad{"it is no JSON"};
  }
}

Json parse(std::string_view text, std::string_view format) {
  Json document = parse(text);
  if (text_of(document, "format") != format) {
    throw Bad{fmt::format("its format is not \"{}\"", format)};
  }
  if (number_of(document, "reader_version", 0, 1'000'000) > kVersion) {
    throw Bad{"it was written for a newer Klankbord; update the program"};
  }
  return document;
}

const Json& object_of(const Json& object, const char* key) {
  return need(object, key, Json::value_t::object);
}

const Json& list_of(const Json& object, const char* key, std::size_t least, std::size_t most) {
  const Json& list = need(object, key, Json::value_t::array);
  if (list.size() < least || list.size() > most) {
    throw Bad{
        fmt::format("\"{}\" has {} entries instead of {} to {}", key, list.size(), least, most)};
  }
  return list;
}

std::string text_of(const Json& object, const char* key, std::size_t most_bytes) {
  std::string text = need(object, key, Json::value_t::string).get<std::string>();
  if (text.size() > most_bytes) throw Bad{fmt::format("\"{}\" is too long", key)};
  if (!text.empty() && !base::is_utf8(text)) throw Bad{fmt::format("\"{}\" is not UTF-8", key)};
  return text;
}

int number_of(const Json& object, const char* key, int least, int most) {
  if (!object.is_object()) throw Bad{fmt::format("an object with \"{}\" was expected", key)};
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number_integer()) {
    throw Bad{fmt::format("\"{}\" is missing or no whole number", key)};
  }
  const bool huge = found->is_number_unsigned() && found->get<std::uint64_t>() > 1'000'000'000;
  const std::int64_t number = huge ? std::int64_t{1'000'000'001} : found->get<std::int64_t>();
  if (number < least || number > most) {
    throw Bad{fmt::format("\"{}\" is not from {} to {}", key, least, most)};
  }
  return static_cast<int>(number);
}

bool truth_of(const Json& object, const char* key) {
  return need(object, key, Json::value_t::boolean).get<bool>();
}

base::LocalText texts_of(const Json& object, const char* key) {
  base::LocalText text;
  const Json& words = object_of(object, key);
  for (const auto& [code, value] : words.items()) {
    const auto language = base::language_from(code);
    if (!language) throw Bad{fmt::format("\"{}\" is in no known language", key)};
    text.exactly(*language) = text_of(words, code.c_str());
  }
  return text;
}

std::string hex_of(const Json& object, const char* key, std::size_t bytes) {
  std::string text = text_of(object, key);
  if (!is_hex(text, bytes)) {
    throw Bad{fmt::format("\"{}\" is not {} lower-case hexadecimal digits", key, bytes * 2)};
  }
  return text;
}

std::string id_of(const Json& object, const char* key) {
  std::string text = text_of(object, key);
  if (!is_id(text)) {
    throw Bad{
        fmt::format("\"{}\" is not made of 1 to 64 lower-case letters, digits, hyphens and "
                    "points",
                    key)};
  }
  return text;
}

std::string moment_of(const Json& object, const char* key) {
  std::string text = text_of(object, key);
  if (!is_moment(text)) {
    throw Bad{fmt::format("\"{}\" is no moment like 2026-05-04T09:00:00Z", key)};
  }
  return text;
}

std::string base64_of(const Json& object, const char* key, std::size_t most) {
  std::string bytes;
  if (!from_base64_text(text_of(object, key, most / 3 * 4 + 4), bytes)) {
    throw Bad{fmt::format("\"{}\" is no base 64", key)};
  }
  return bytes;
}

Json texts(const base::LocalText& text) {
  Json object = Json::object();
  for (const base::Language language : base::kLanguages) {
    const std::string& words = text.exactly(language);
    if (!words.empty()) object[std::string(base::to_string(language))] = words;
  }
  return object;
}

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 64 &&
         all_of(text, "abcdefghijklmnopqrstuvwxyz0123456789-.");
}

bool is_moment(std::string_view text) {
  constexpr std::string_view kShape = "9999-99-99T99:99:99Z";
  if (text.size() != kShape.size()) return false;
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (kShape[i] == '9' ? !digit : text[i] != kShape[i]) return false;
  }
  const std::string_view month = text.substr(5, 2), day = text.substr(8, 2);
  return month >= "01" && month <= "12" && day >= "01" && day <= "31" &&
         text.substr(11, 2) <= "23" && text.substr(14, 2) <= "59" && text.substr(17, 2) <= "59";
}

bool is_hex(std::string_view text, std::size_t bytes) {
  return text.size() == bytes * 2 && all_of(text, "0123456789abcdef");
}

base::Failure failure_of(std::string_view what, std::string_view why) {
  return {base::ExitCode::findings, fmt::format("{} cannot be used: {}.", what, why)};
}

void demand_same(std::string_view text, std::string_view written_again) {
  if (text != written_again) throw Bad{"it is not written as Klankbord writes it"};
}

}  // namespace klankbord::exam::document
