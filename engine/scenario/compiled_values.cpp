#include "scenario/compiled_values.h"

#include <cstdint>

namespace klankbord::scenario::compiled {

using nlohmann::json;

namespace {

base::LocalText texts_in(const json& object) {
  if (!object.is_object()) throw Bad{"a text per language was expected"};
  base::LocalText text;
  for (const auto& [code, words] : object.items()) {
    const auto language = base::language_from(code);
    if (!language || !words.is_string()) throw Bad{"a text is in no known language"};
    text.exactly(*language) = words.get<std::string>();
  }
  return text;
}

}  // namespace

const json& need(const json& object, const char* key, json::value_t type) {
  if (!object.is_object()) throw Bad{fmt::format("an object with \"{}\" was expected", key)};
  const auto found = object.find(key);
  const bool number =
      found != object.end() && type == json::value_t::number_integer && found->is_number_integer();
  if (found == object.end() || (found->type() != type && !number)) {
    throw Bad{fmt::format("\"{}\" is missing or of the wrong kind", key)};
  }
  return *found;
}

std::string text_of(const json& object, const char* key) {
  return need(object, key, json::value_t::string).get<std::string>();
}
const json& array_of(const json& object, const char* key) {
  return need(object, key, json::value_t::array);
}
bool truth_of(const json& object, const char* key) {
  return need(object, key, json::value_t::boolean).get<bool>();
}

int number_in(const json& value, const char* key) {
  constexpr std::int64_t kFar = 100'000'000;  // € 1 000 000,00 in cents
  const std::int64_t number = value.is_number_integer() ? value.get<std::int64_t>() : kFar + 1;
  if (number < -kFar || number > kFar) throw Bad{fmt::format("\"{}\" is out of range", key)};
  return static_cast<int>(number);
}
int number_of(const json& object, const char* key) {
  return number_in(need(object, key, json::value_t::number_integer), key);
}

base::LocalText texts_of(const json& object, const char* key) {
  return texts_in(need(object, key, json::value_t::object));
}
std::vector<base::LocalText> text_list(const json& object, const char* key) {
  std::vector<base::LocalText> list;
  for (const json& item : array_of(object, key)) list.push_back(texts_in(item));
  return list;
}

std::string optional_text(const json& object, const char* key) {
  return object.contains(key) ? text_of(object, key) : std::string();
}
bool optional_truth(const json& object, const char* key, bool otherwise) {
  return object.contains(key) ? truth_of(object, key) : otherwise;
}
base::LocalText optional_texts(const json& object, const char* key) {
  return object.contains(key) ? texts_of(object, key) : base::LocalText{};
}
const json& optional_list(const json& object, const char* key) {
  static const json kNone = json::array();
  return object.contains(key) ? array_of(object, key) : kNone;
}
const json& optional_map(const json& object, const char* key) {
  static const json kNone = json::object();
  return object.contains(key) ? need(object, key, json::value_t::object) : kNone;
}

}  // namespace klankbord::scenario::compiled
