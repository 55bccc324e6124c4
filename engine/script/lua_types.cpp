// Writes the types for editors.
#include <fmt/core.h>

#include <algorithm>

#include "script/registration_text.h"

namespace klankbord::script {

namespace {

constexpr int kMostLiterals = 5;  // of a range that is written out: 1 | 2 | 3

constexpr std::string_view kTypesHead =
    R"(---@meta
-- The words of the scenario language, for editors that understand LuaCATS annotations: they complete
-- keys and choices while you write and mark what is mistyped. Klankbord itself does not read this file;
-- what counts is what `klankbord check` says. Do not change it by hand:
-- `klankbord schema --lua-types FILE` writes it from the registration that the loader reads with.
)";

constexpr std::string_view kSharedTypes = R"(
---What was shown: 0 not or wrongly, 1 partly, 2 as a competent worker does.
---@alias klankbord.Level 0 | 1 | 2

---By opportunity.
---@alias klankbord.Levels table<string, klankbord.Level>

---By variable: added to a number, assigned to a truth value.
---@alias klankbord.Effects table<string, integer | boolean>

---By field: the id of a choice, a list of them, or words that have to stand in free text.
---@alias klankbord.Values table<string, string | string[]>

---The id of a node, or `finish`.
---@alias klankbord.Target string | klankbord.Finish

---A target, or a list of which only the last has no condition.
---@alias klankbord.Targets klankbord.Target | (klankbord.Target | klankbord.ConditionalTarget)[]

---What is said: one line, or several.
---@alias klankbord.Lines string | klankbord.Line | (string | klankbord.Line)[]

---What is said, or that in each language.
---@alias klankbord.Says klankbord.Lines | klankbord.LocalText
)";

constexpr std::string_view kTypesTail = R"(
---As a target: the conversation ends.
---@type klankbord.Finish
finish = nil

---Reads a company, `local volta = require "companies.volta"`, or a table that companies share,
---`local world = require "lib.world"`.
---@param name string
---@return any
function require(name) end
)";

std::string class_name(std::string_view name) {
  return fmt::format("klankbord.{}", name);
}

std::string range(const Key& key) {
  if (key.most - key.least > kMostLiterals) return "integer";
  std::string all;
  for (int i = key.least; i <= key.most; ++i) {
    all += (all.empty() ? "" : " | ") + std::to_string(i);
  }
  return all;
}

std::string type_of(const Key& key) {
  switch (key.holds) {
    case Holds::text:
    case Holds::id:
    case Holds::condition:
      return "string";
    case Holds::knockout:
      return class_name("Knockout");
    case Holds::choice:
      return class_name(key.choices->name);
    case Holds::local_text:
    case Holds::spoken:
      return class_name("LocalText");
    case Holds::local_texts:
      return class_name("LocalText[]");
    case Holds::sent:
      return "string | " + class_name("LocalText");
    case Holds::whole:
      return range(key);
    case Holds::truth:
      return "boolean";
    case Holds::table:
      return class_name(key.shape->name);
    case Holds::list:
      return class_name(entry_of(key.word).result) + "[]";
    case Holds::ids:
      return "string[]";
    case Holds::levels:
      return class_name("Levels");
    case Holds::effects:
      return class_name("Effects");
    case Holds::values:
      return class_name("Values");
    case Holds::by_id:
      return fmt::format("table<string, {}>", class_name(key.shape->name));
    case Holds::targets:
      return class_name("Targets");
    case Holds::lines:
      return class_name("Lines");
    case Holds::says:
      return class_name("Says");
    case Holds::company:
      return class_name("Company");
    case Holds::desk:
      return "boolean | " + class_name(key.shape->name);
  }
  return "any";
}

// The limits and what is usual, behind the meaning.
std::string limits_of(const Key& key) {
  std::string text;
  if (key.holds == Holds::whole) text += fmt::format("; {} to {}", key.least, key.most);
  if (key.holds == Holds::truth) {
    text += key.usual.value_or(0) != 0 ? "; true unless said" : "; false unless said";
  } else if (key.usual) {
    text += fmt::format(", {} unless said", *key.usual);
  } else if (!key.usual_word.empty()) {
    text += fmt::format("; {} unless said", key.usual_word);
  }
  return text;
}

bool is_name(std::string_view key) {
  return key != "end" && key.find('-') == std::string_view::npos;
}

void write_class(std::string& out, const Shape& shape) {
  out += fmt::format("\n---{}\n---@class {}\n", sentence(shape.meaning), class_name(shape.name));
  for (const Key* key : shape.all_keys()) {
    const std::string name =
        is_name(key->name) ? std::string(key->name) : fmt::format("[\"{}\"]", key->name);
    out += fmt::format("---@field {}{} {} {}{}\n", name, key->need == Need::optional ? "?" : "",
                       type_of(*key), key->meaning, limits_of(*key));
  }
  if (shape.items == Items::none) return;
  out += fmt::format("---@field [{}] {} {}\n", shape.items == Items::one ? "1" : "integer",
                     shape.item_type, shape.item_meaning);
}

void write_choices(std::string& out, const Choices& choices) {
  out += fmt::format("\n---@alias {}\n", class_name(choices.name));
  for (const std::string_view word : choices.words()) out += fmt::format("---| \"{}\"\n", word);
}

// What a framework has of one kind, by id, with its English text for the list an editor shows.
template <typename T>
void write_ids(std::string& out, std::string_view name, const std::vector<T>& all) {
  out += fmt::format("\n---@alias {}\n", class_name(name));
  for (const T& one : all) {
    out += fmt::format("---| \"{}\" # {}\n", one.id, one.text.in(base::Language::en));
  }
}

// The classes of what words give: nothing can be read from them.
void write_results(std::string& out) {
  out += "\n-- What the words give. Nothing can be read from it; it is put where it belongs.\n\n";
  std::vector<std::string_view> done;
  for (std::size_t i = 0; i < kWordCount; ++i) {
    const std::string_view result = entry_of(static_cast<Word>(i)).result;
    if (std::find(done.begin(), done.end(), result) != done.end()) continue;
    done.push_back(result);
    out += fmt::format("---@class {}\n", class_name(result));
  }
  out += "---@class klankbord.Finish\n";
}

void write_function(std::string& out, const WordEntry& entry) {
  const std::string_view word = to_string(entry.word);
  const std::string table = class_name(entry.shape->name), result = class_name(entry.result);
  out += fmt::format("\n---{}: `{}`\n", entry.meaning, entry.example);
  if (!has_id(entry.word)) {
    out += fmt::format("---@param content {}\n---@return {}\nfunction {}(content) end\n", table,
                       result, word);
    return;
  }
  const bool phase = entry.word == Word::phase;
  out += fmt::format("---@param id {}\n---@return fun(content: {}): {}\nfunction {}(id) end\n",
                     phase ? "klankbord.Block" : "string", table, result, word);
}

}  // namespace

std::string lua_types(const framework::Framework& framework) {
  std::string out(kTypesHead);
  for (const Choices* choices : all_choices()) write_choices(out, *choices);
  write_ids(out, "Block", framework.blocks);
  write_ids(out, "Competence", framework.competences);
  write_ids(out, "Knockout", framework.knockouts);
  write_results(out);
  out += kSharedTypes;
  for (const DescribedTable& table : described_tables()) write_class(out, *table.shape);
  for (std::size_t i = 0; i < kWordCount; ++i) write_function(out, entry_of(static_cast<Word>(i)));
  out += kTypesTail;
  return out;
}

}  // namespace klankbord::script
