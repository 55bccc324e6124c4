// Reading JSON that decides about people: every key known, every value of its kind and in its
// bounds, and the first thing that is wrong said in a sentence.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace klankbord::assess {

// One document. Refuses (exit code bad_file) what is no JSON object and a key that stands twice in
// one object. `name` is what messages call the file.
base::Result<nlohmann::json> parse_object(std::string_view text, const std::string& name);

// Takes one key after the other out of an object. What is missing or of another kind is noted once,
// in `problem`, and read as nothing; a reader therefore asks at its end.
class ObjectReader {
 public:
  // `where`: what messages call the object ("policy.json", "policy.json: core_blocks").
  ObjectReader(const nlohmann::json& object, std::string where, std::string& problem);

  bool has(const char* key) const { return object_.is_object() && object_.contains(key); }
  // Up to 4000 bytes of UTF-8; `may_be_empty` else at least one.
  std::string text(const char* key, bool may_be_empty = false);
  std::string optional_text(const char* key) { return has(key) ? text(key) : std::string(); }
  std::int64_t number(const char* key, std::int64_t least, std::int64_t most);
  bool truth(const char* key);
  std::vector<std::string> texts(const char* key);
  // An object, respectively a list; an empty one when it is not there.
  const nlohmann::json& object(const char* key);
  const nlohmann::json& list(const char* key);
  // Refuses another `format`, and one that asks for a later reader.
  void format(std::string_view format, int version);
  // Every key has been taken; says which was not.
  void finish();
  // Notes a problem of a value that was read.
  void refuse(const std::string& sentence);

  const std::string& where() const { return where_; }

 private:
  const nlohmann::json* find(const char* key);
  const nlohmann::json& object_;
  std::string where_;
  std::string& problem_;
  std::set<std::string> taken_;
};

// A failure (exit code bad_file) of a problem that was noted.
inline base::Failure bad_file(const std::string& problem) {
  return {base::ExitCode::bad_file, problem};
}

// "2026-01-15", a day that there is.
bool is_day(std::string_view text);
// "2026-01-15T09:30:00Z".
bool is_time(std::string_view text);
// Lower-case letters, digits, hyphens and points; 1 to 64 of them.
bool is_id(std::string_view text);
// 64 lower-case hexadecimal digits.
bool is_hash(std::string_view text);

}  // namespace klankbord::assess
