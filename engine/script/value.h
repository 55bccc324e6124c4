// What a script returned, as plain C++ values: the loader reads these and never touches Lua.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "script/report.h"

namespace klankbord::script {

// The words that build something.
enum class Word : std::uint8_t {
  scenario,
  company,
  phase,
  node,
  line,
  option,
  product,
  customer,
  procedure,
  team,
  // The desk.
  record,
  article,
  notice,
  message,
  document,
  letter,
  slot,
  irregularity,
  form,
  field,
  choice,
  folder,
  rule,
  // What a node can ask beside choosing.
  summarise,
  compose,
  register_form,  // `register`
  answer,
  part,
  chat
};
inline constexpr std::size_t kWordCount = 29;
std::string_view to_string(Word word);
// Whether an id follows the word, as in `option "warm" { … }`.
bool has_id(Word word);

struct Table;
struct Call;

struct Value {
  enum class Kind : std::uint8_t {
    nil,
    truth,
    whole,     // a whole number, also one that was written as 2.0
    fraction,  // any other number
    text,
    table,
    call,        // a word with its table
    unfinished,  // a word with its id, but without its table
    finish,
    unknown,  // what an unknown word gives: it has its diagnostic, so nothing more is said about it
    function
  };
  Kind kind = Kind::nil;
  std::int64_t whole = 0;  // also 0 or 1 of a truth value
  std::string_view text;   // points into the sandbox, which has to outlive the value
  const Table* table = nullptr;
  const Call* call = nullptr;  // also of an unfinished one

  bool is(Kind wanted) const { return kind == wanted; }
  // Nothing there, or something that was reported already.
  bool absent() const { return kind == Kind::nil || kind == Kind::unknown; }
};

struct Table {
  std::vector<Value> items;                                // entries without a key, in order
  std::vector<std::pair<std::string_view, Value>> fields;  // by rising key
  bool odd_keys =
      false;  // keys that are no names, or entries with a gap before them; left out above

  const Value& get(std::string_view key) const;  // a nil value when there is none
};

struct Call {
  Word word = Word::scenario;
  std::string_view id;
  Place place;  // of the word
  const Table* table = nullptr;
};

// Owns the tables and calls of a load; addresses stay valid. Tables may contain each other.
struct Values {
  std::deque<Table> tables;
  std::deque<Call> calls;
};

// What an author wrote, fit to be quoted in a message: printable, and cut where it is long.
std::string shown(std::string_view text, std::size_t most_bytes = 80);

// "option "warm"", or "a line" for words without an id.
std::string name_of(const Call& call);

// "a text", "the number 3", "option "warm"": for messages.
std::string describe(const Value& value);

}  // namespace klankbord::script
