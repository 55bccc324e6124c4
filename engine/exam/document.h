// What the documents of an exam share: they are canonical JSON, and whoever reads one trusts
// nothing in it. Seen by this folder only.
#pragma once

#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"
#include "base/result.h"

namespace klankbord::exam::document {

using Json = nlohmann::json;

// Thrown by the functions below, and turned into a Failure by `read`.
struct Bad {
  std::string what;  // half a sentence: "\"minutes\" is out of range"
};

// A document with the three keys that every one of ours begins with; all are of version 1.
Json begin(std::string_view format);

// The JSON of a text. Throws Bad when it is none, or nested deeper than any document of ours.
Json parse(std::string_view text);
// Likewise, and it has to be a document of that format which this program can read.
Json parse(std::string_view text, std::string_view format);

// Each throws Bad when the value is missing, of another kind or out of bounds.
const Json& object_of(const Json& object, const char* key);
const Json& list_of(const Json& object, const char* key, std::size_t least, std::size_t most);
std::string text_of(const Json& object, const char* key, std::size_t most_bytes = 4000);
int number_of(const Json& object, const char* key, int least, int most);
bool truth_of(const Json& object, const char* key);
base::LocalText texts_of(const Json& object, const char* key);
std::string hex_of(const Json& object, const char* key, std::size_t bytes);    // as text
std::string id_of(const Json& object, const char* key);                        // see is_id
std::string moment_of(const Json& object, const char* key);                    // see is_moment
std::string base64_of(const Json& object, const char* key, std::size_t most);  // its bytes

Json texts(const base::LocalText& text);

// Lower-case letters, digits, hyphens and points; 1 to 64 of them.
bool is_id(std::string_view text);
// "2026-05-04T09:00:00Z"
bool is_moment(std::string_view text);
bool is_hex(std::string_view text, std::size_t bytes);

// The enumerator whose word that is; `words` are in the order of the enumeration.
template <typename Enum, std::size_t kCount>
Enum word_of(const Json& object, const char* key,
             const std::array<std::string_view, kCount>& words) {
  const std::string word = text_of(object, key);
  for (std::size_t i = 0; i < kCount; ++i) {
    if (words[i] == word) return static_cast<Enum>(i);
  }
  throw Bad{std::string("\"") + key + "\" has a word without meaning"};
}

// Runs a reader and turns what it throws into "The <what> cannot be used: <why>." with exit code
// findings.
base::Failure failure_of(std::string_view what, std::string_view why);
template <typename Reader>
auto read(std::string_view what, Reader reader) -> base::Result<decltype(reader())> {
  try {
    return reader();
  } catch (const Bad& bad) {
    return failure_of(what, bad.what);
  } catch (const Json::exception&) {
    return failure_of(what, "its JSON holds something unexpected");
  }
}

// Every document has one spelling: throws Bad unless writing it again gives the same bytes.
void demand_same(std::string_view text, std::string_view written_again);

}  // namespace klankbord::exam::document
