#include "assess/strict_json.h"

#include <fmt/core.h>

#include <utility>

#include "base/diagnostic.h"
#include "base/limits.h"
#include "base/utf8.h"

namespace klankbord::assess {

using nlohmann::json;

namespace {

const json kNoObject = json::object();
const json kNoList = json::array();

int digits(std::string_view text, std::size_t from, std::size_t count) {
  int number = 0;
  for (std::size_t i = from; i < from + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    number = 10 * number + (text[i] - '0');
  }
  return number;
}

int days_of(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

}  // namespace

base::Result<json> parse_object(std::string_view text, const std::string& name) {
  std::vector<std::set<std::string>> keys;
  std::string twice;
  const auto watch = [&](int, json::parse_event_t event, json& value) {
    if (event == json::parse_event_t::object_start) keys.emplace_back();
    if (event == json::parse_event_t::object_end && !keys.empty()) keys.pop_back();
    if (event == json::parse_event_t::key && !keys.empty()) {
      const auto& key = value.get_ref<const std::string&>();
      if (!keys.back().insert(key).second) twice = key;
    }
    return true;
  };
  json document = json::parse(text.begin(), text.end(), watch, false);
  if (document.is_discarded() || !document.is_object()) {
    return bad_file(fmt::format("{} is no JSON object.", name));
  }
  if (!twice.empty()) {
    return bad_file(fmt::format("{}: \"{}\" stands twice in one object; keep one of them.", name,
                                base::printable(twice)));
  }
  return document;
}

ObjectReader::ObjectReader(const json& object, std::string where, std::string& problem)
    : object_(object), where_(std::move(where)), problem_(problem) {
  if (!object.is_object()) refuse("is no object");
}

void ObjectReader::refuse(const std::string& sentence) {
  if (problem_.empty()) problem_ = fmt::format("{}: {}.", where_, sentence);
}

const json* ObjectReader::find(const char* key) {
  taken_.insert(key);
  if (!object_.is_object()) return nullptr;
  const auto found = object_.find(key);
  if (found == object_.end()) {
    refuse(fmt::format("\"{}\" is missing", key));
    return nullptr;
  }
  return &*found;
}

std::string ObjectReader::text(const char* key, bool may_be_empty) {
  const json* value = find(key);
  if (value == nullptr) return {};
  if (!value->is_string()) {
    refuse(fmt::format("\"{}\" should be a text", key));
    return {};
  }
  std::string found = value->get<std::string>();
  if (found.empty() && !may_be_empty) refuse(fmt::format("\"{}\" is empty", key));
  if (found.size() > base::kMaxTextBytes) refuse(fmt::format("\"{}\" is too long", key));
  return found;
}

std::int64_t ObjectReader::number(const char* key, std::int64_t least, std::int64_t most) {
  const json* value = find(key);
  if (value == nullptr) return least;
  const bool fits = value->is_number_integer() &&
                    (!value->is_number_unsigned() || value->get<std::uint64_t>() <= INT64_MAX);
  if (!fits || value->get<std::int64_t>() < least || value->get<std::int64_t>() > most) {
    refuse(fmt::format("\"{}\" should be a whole number from {} to {}", key, least, most));
    return least;
  }
  return value->get<std::int64_t>();
}

bool ObjectReader::truth(const char* key) {
  const json* value = find(key);
  if (value == nullptr) return false;
  if (!value->is_boolean()) refuse(fmt::format("\"{}\" should be true or false", key));
  return value->is_boolean() && value->get<bool>();
}

std::vector<std::string> ObjectReader::texts(const char* key) {
  std::vector<std::string> all;
  for (const json& value : list(key)) {
    if (value.is_string()) {
      all.push_back(value.get<std::string>());
    } else {
      refuse(fmt::format("\"{}\" should be a list of texts", key));
    }
  }
  return all;
}

const json& ObjectReader::object(const char* key) {
  const json* value = find(key);
  if (value != nullptr && !value->is_object()) {
    refuse(fmt::format("\"{}\" should be an object", key));
  }
  return value != nullptr && value->is_object() ? *value : kNoObject;
}

const json& ObjectReader::list(const char* key) {
  const json* value = find(key);
  if (value != nullptr && !value->is_array()) refuse(fmt::format("\"{}\" should be a list", key));
  return value != nullptr && value->is_array() ? *value : kNoList;
}

void ObjectReader::format(std::string_view format, int version) {
  if (text("format") != format) {
    problem_.clear();
    refuse(fmt::format("is no {} file", format));
  }
  if (number("format_version", 1, 1'000) > version) {
    refuse("was made for a later version of Klankbord");
  }
}

void ObjectReader::finish() {
  if (!object_.is_object()) return;
  for (const auto& [key, value] : object_.items()) {
    if (taken_.count(key) > 0) continue;
    const std::vector<std::string_view> known(taken_.begin(), taken_.end());
    const std::string hint = base::did_you_mean(key, known);
    refuse(fmt::format("\"{}\" is not known here{}{}", base::printable(key),
                       hint.empty() ? "" : "; ", hint));
  }
}

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days_of(year, month);
}

bool is_time(std::string_view text) {
  if (text.size() != 20 || !is_day(text.substr(0, 10))) return false;
  if (text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return false;
  const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
}

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 64 &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string_view::npos;
}

bool is_hash(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace klankbord::assess
