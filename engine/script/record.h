// Reads one author's table by its keys: every accessor checks what it gives and reports what is
// wrong, with the place and a suggestion, so that the readers above state only what a table holds.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/limits.h"
#include "script/codes.h"
#include "script/report.h"
#include "script/value.h"

namespace klankbord::script {

enum class Need { optional, required };
enum class Items { none, allowed };  // entries without a key

using Keys = std::vector<std::string_view>;

class Record {
 public:
  // `owner` names the table in messages, as in `option "warm"`. Reports keys that are not in
  // `keys`.
  Record(Report& report, const Table& table, Place place, std::string owner, const Keys& keys,
         Items items);

  const std::string& owner() const { return owner_; }
  Place place() const { return place_; }
  Place place_of(std::string_view key) const { return report_.field(place_, key); }
  Place place_of_item(std::size_t index) const { return report_.item(place_, index); }
  const std::vector<Value>& items() const { return table_.items; }
  Report& report() const { return report_; }

  // The value of a key. Reports an absent one when it is required.
  const Value& get(std::string_view key, Need need) const;

  // Each gives nothing (or `otherwise`) for what is absent or wrong; the latter is reported.
  std::string text(std::string_view key, Need need, std::size_t most_bytes) const;
  std::optional<std::string_view> word(std::string_view key, Need need) const;  // any text
  base::LocalText local_text(std::string_view key, Need need) const;
  std::vector<base::LocalText> local_texts(std::string_view key, Need need) const;
  int whole(std::string_view key, Need need, int least, int most, int otherwise) const;
  bool truth(std::string_view key, bool otherwise) const;
  const Table* table(std::string_view key, Need need) const;

  // A value out of a list of words, as in `kind = "complaint"`.
  template <typename Enum>
  Enum choice(std::string_view key, Need need, std::optional<Enum> (*from)(std::string_view),
              const std::vector<std::string_view>& words, Enum otherwise) const {
    const std::optional<std::string_view> text = word(key, need);
    if (!text) return otherwise;
    if (const std::optional<Enum> found = from(*text)) return *found;
    report_unknown_choice(key, *text, words);
    return otherwise;
  }

  void add(std::string_view code, Place place, std::string message,
           std::string suggestion = {}) const;
  // "key" needs `wanted`, not what it is.
  void wrong_kind(std::string_view key, std::string_view wanted, const Value& value) const;

 private:
  void report_unknown_choice(std::string_view key, std::string_view text,
                             const std::vector<std::string_view>& words) const;

  Report& report_;
  const Table& table_;
  Place place_;
  std::string owner_;
};

// Checks a text and copies it; nothing when it cannot be used. `what` is its subject in messages,
// as in `option "warm": why.nl`.
std::optional<std::string> read_text(Report& report, const Value& value, Place place,
                                     const std::string& what, std::size_t most_bytes);

// A text per language, Dutch required.
base::LocalText read_local_text(Report& report, const Value& value, Place place,
                                const std::string& what);

// Where an id may have underscores: keys of tables are Lua names, and conditions read "-" as minus.
enum class IdForm { hyphens, any, variable };

// Reports an id that is not allowed; `what` is its subject. Gives whether it is.
bool check_id(Report& report, std::string_view id, Place place, const std::string& what,
              IdForm form);

// Where a value that stands in the wrong place begins.
Place place_of(const Value& value, Place otherwise);

// Whether the value is that word with its table; says so, in the name of `in`, when it is something
// else.
bool is_word(const Value& value, Word word, const Record& in, Place place);

// Whether it is a text, or `line { … }`.
bool is_line(const Value& value);

// The ids of records, for suggestions.
template <typename T>
std::vector<std::string_view> ids_of(const std::vector<T>& items) {
  std::vector<std::string_view> ids;
  for (const T& item : items) ids.push_back(item.id);
  return ids;
}

// The words of a list, joined, for suggestions.
std::string listed(const std::vector<std::string_view>& words);

// did_you_mean, or the whole list when nothing is near and the list is short.
std::string suggest(std::string_view word, const std::vector<std::string_view>& words);

}  // namespace klankbord::script
