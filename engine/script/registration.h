// The registration of the scenario language: every word, every table it takes and every key of
// these, with what it holds and one sentence on what it means. The readers can read nothing that is
// not registered (Record), and the types for editors and the reference are written from it
// (registration_text.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "script/value.h"

namespace klankbord::script {

enum class Need : std::uint8_t { optional, required };
enum class Items : std::uint8_t { none, one, many };  // entries without a key

// What stands under a key. `most` and `least` of the key are its limits: of a text in bytes, of a
// number its range, of a list or a table of entries how many.
enum class Holds : std::uint8_t {
  text,
  id,         // also any other text that is looked up: an action, a condition
  condition,  // see scenario/expression.h
  knockout,   // id of the framework
  choice,     // one of `choices`
  local_text,
  local_texts,  // a list of them
  spoken,       // per language, each as short as a line
  sent,         // a text per language, or one text in the customer's language
  whole,
  truth,
  table,   // of `shape`
  list,    // of `word "id" { … }`
  ids,     // a list of texts
  levels,  // by opportunity
  effects,
  values,  // by field of a form
  by_id,   // a table of `shape` per id that the author chooses
  targets,
  lines,    // a text, a line or a list of these
  says,     // lines, or a text per language
  company,  // the call itself
  desk      // a truth value, or a table of `shape`
};

// The words that a key chooses from.
struct Choices {
  std::string_view name;  // as the types for editors call it: "Channel"
  std::vector<std::string_view> (*words)() = nullptr;
};

struct Shape;

struct Key {
  std::string_view name;
  Holds holds = Holds::text;
  Need need = Need::optional;
  std::string_view meaning;  // a sentence without its full stop
  int least = 0, most = 0;
  // What counts when the key is left out: of a number or a truth value, and of a choice its word.
  std::optional<int> usual = std::nullopt;
  std::string_view usual_word = {};  // also in words, for what is computed
  Word word = Word::scenario;
  const Choices* choices = nullptr;
  const Shape* shape = nullptr;
};

// What one kind of table holds.
struct Shape {
  std::string_view name;  // as the types for editors call it: "OptionTable"
  std::string_view meaning;
  std::span<const Key> keys = {};
  Items items = Items::none;
  std::string_view item_type = {};     // of an entry without a key, as LuaCATS writes it
  std::string_view item_meaning = {};  // a sentence without its full stop
  const Shape* also = nullptr;         // whose keys it takes too
  bool open = false;                   // its keys are ids that the author chooses

  // Null when it does not take that key.
  const Key* find(std::string_view key) const;
  std::vector<const Key*> all_keys() const;  // those of `also` last
  std::vector<std::string_view> names() const;
};

// A word and what stands in its braces.
struct WordEntry {
  Word word;
  const Shape* shape;
  std::string_view result;   // the class of what it gives, as the types for editors call it
  std::string_view meaning;  // a sentence without its full stop
  std::string_view example;  // one line of Lua
};

const WordEntry& entry_of(Word word);
const Shape& shape_of(Word word);

// The tables that stand under keys, not behind words, in the order of the reference.
std::vector<const Shape*> tables();
// Every list of choices.
std::vector<const Choices*> all_choices();

extern const Shape kLocalText, kFace, kPatience, kMoves, kMoveTable, kVariable, kOpportunity;
extern const Shape kOutcome, kConditionalTarget, kOwnDesk;
inline constexpr Shape kList = {"List", "entries without a key", {}, Items::many};
inline constexpr Shape kById = {
    "ById", "entries by ids of the author", {}, Items::none, {}, {}, nullptr, true};

}  // namespace klankbord::script
