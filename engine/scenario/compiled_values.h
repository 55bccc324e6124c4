// Taking values out of a compiled scenario that anyone may have written. Seen by this folder only.
#pragma once

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "scenario/scenario.h"

namespace klankbord::scenario::compiled {

// Thrown by the readers of this folder only; scenario_from_json turns it into a Failure.
struct Bad {
  std::string what;
};

// Each throws Bad when the value is missing or of another kind; the meaning of what it holds is
// checked by broken_invariant.
const nlohmann::json& need(const nlohmann::json& object, const char* key,
                           nlohmann::json::value_t type);
const nlohmann::json& array_of(const nlohmann::json& object, const char* key);
std::string text_of(const nlohmann::json& object, const char* key);
bool truth_of(const nlohmann::json& object, const char* key);
int number_in(const nlohmann::json& value, const char* key);  // up to 100 million either way
int number_of(const nlohmann::json& object, const char* key);
base::LocalText texts_of(const nlohmann::json& object, const char* key);
std::vector<base::LocalText> text_list(const nlohmann::json& object, const char* key);

// The same for keys that may be left out. optional_list then gives an empty array.
std::string optional_text(const nlohmann::json& object, const char* key);
bool optional_truth(const nlohmann::json& object, const char* key, bool otherwise);
base::LocalText optional_texts(const nlohmann::json& object, const char* key);
const nlohmann::json& optional_list(const nlohmann::json& object, const char* key);
// Likewise an object, as a map from ids.
const nlohmann::json& optional_map(const nlohmann::json& object, const char* key);

template <typename Enum>
Enum word_in(const nlohmann::json& object, const char* key,
             std::optional<Enum> (*from)(std::string_view)) {
  const std::string word = text_of(object, key);
  const std::optional<Enum> value = from(word);
  if (!value) throw Bad{fmt::format("\"{}\" has no meaning as \"{}\"", base::printable(word), key)};
  return *value;
}

template <typename Items>
std::size_t index_in(const Items& items, const std::string& id, const char* what) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].id == id) return i;
  }
  throw Bad{fmt::format("there is no {} \"{}\"", what, base::printable(id))};
}

// The company with its desk.
Company company_in(const nlohmann::json& object);

}  // namespace klankbord::scenario::compiled
