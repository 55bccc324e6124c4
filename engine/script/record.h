// Reads one author's table by its keys: every accessor checks what it gives and reports what is
// wrong, with the place and a suggestion, so that the readers above state only what a table holds.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/limits.h"
#include "script/codes.h"
#include "script/registration.h"
#include "script/report.h"
#include "script/value.h"

namespace klankbord::script {

class Record {
 public:
  // `owner` names the table in messages, as in `option "warm"`. Reports keys and entries that
  // `shape` does not take. Every accessor takes a key of `shape`, registered with what that
  // accessor reads; any other is a mistake in this program and throws std::logic_error.
  Record(Report& report, const Table& table, Place place, std::string owner, const Shape& shape);
  // What stands in the braces of a word.
  Record(Report& report, const Call& call, Place place);

  const std::string& owner() const { return owner_; }
  Place place() const { return place_; }
  Place place_of(std::string_view key) const { return report_.field(place_, key); }
  Place place_of_item(std::size_t index) const { return report_.item(place_, index); }
  const std::vector<Value>& items() const { return table_.items; }
  Report& report() const { return report_; }

  // The value of a key. Reports an absent one when it is required.
  const Value& get(std::string_view key) const;
  // The same where only the reader knows that it is required.
  const Value& required(std::string_view key) const;
  // The value under an id that the author chose; of an open shape.
  const Value& entry(std::string_view id) const;

  // Each gives nothing, or what is usual, for what is absent or wrong; the latter is reported.
  std::string text(std::string_view key) const;
  std::optional<std::string_view> word(std::string_view key) const;  // any text
  base::LocalText local_text(std::string_view key) const;
  std::vector<base::LocalText> local_texts(std::string_view key) const;
  int whole(std::string_view key) const;
  int whole(std::string_view key, int otherwise) const;  // where what is usual is computed
  bool truth(std::string_view key) const;
  const Table* table(std::string_view key) const;
  // Null too, with a diagnostic, for more entries than the key may have.
  const Table* entries(std::string_view key) const;

  // A value out of a list of words, as in `kind = "complaint"`.
  template <typename Enum>
  Enum choice(std::string_view key, std::optional<Enum> (*from)(std::string_view)) const {
    const Key& registered = key_of(key, {Holds::choice});
    const std::optional<Enum> usual = from(registered.usual_word);
    const std::optional<std::string_view> text = any_text(registered);
    if (!text) return usual.value_or(Enum{});
    if (const std::optional<Enum> found = from(*text)) return *found;
    report_unknown_choice(key, *text, registered.choices->words());
    return usual.value_or(Enum{});
  }

  // What the registration says of a key.
  const Key& key_of(std::string_view key) const;

  void add(std::string_view code, Place place, std::string message,
           std::string suggestion = {}) const;
  // "key" needs `wanted`, not what it is.
  void wrong_kind(std::string_view key, std::string_view wanted, const Value& value) const;

 private:
  const Key& key_of(std::string_view key, std::initializer_list<Holds> allowed) const;
  const Value& value_of(const Key& key) const;
  std::optional<std::string_view> any_text(const Key& key) const;
  void report_missing(std::string_view key) const;
  void report_unknown_choice(std::string_view key, std::string_view text,
                             const std::vector<std::string_view>& words) const;

  Report& report_;
  const Table& table_;
  const Shape& shape_;
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
