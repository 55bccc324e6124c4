// Writes the reference for authors, and what it has in common with the types for editors.
#include <fmt/core.h>

#include <algorithm>

#include "script/registration_text.h"

namespace klankbord::script {

namespace {

constexpr std::string_view kIntroduction = R"(# Reference of the scenario language

Every word and every key, with what it holds, its limits, and what counts when it is left out. How to write a scenario: [README.md](README.md).
This file is written by `klankbord schema --reference FILE` from the registration that the loader reads with, as are the types for editors in
[lib/klankbord.d.lua](lib/klankbord.d.lua); it is not changed by hand.

A **text per language** is a table with `nl`, and `fr` and `en` where there are translations. A **condition** is described in
[README.md](README.md#phases-nodes-lines-options). A **target** is the id of a node, `finish`, or a list of targets of which only the last has no condition.
**Lines** are a text, `line { … }`, or a list of these. An **id** has lower-case letters, digits and hyphens, at most 48 of them.
)";
static_assert(base::kMaxIdBytes == 48);

std::string_view plain_name(const Shape& shape) {
  constexpr std::string_view kEnd = "Table";
  std::string_view name = shape.name;
  if (name.size() > kEnd.size() && name.substr(name.size() - kEnd.size()) == kEnd) {
    name.remove_suffix(kEnd.size());
  }
  return name;
}

// The title of a table's section: its words, or its name where it stands under a key.
std::string title_of(const DescribedTable& table) {
  if (table.words.empty()) return std::string(plain_name(*table.shape));
  std::string title;
  for (const WordEntry* entry : table.words) {
    if (!title.empty()) title += " and ";
    title += to_string(entry->word);
  }
  return title;
}

// A link to the section of a table.
std::string link_to(const Shape& shape) {
  for (const DescribedTable& table : described_tables()) {
    if (table.shape != &shape) continue;
    const std::string title = title_of(table);
    std::string anchor = title;
    for (char& c : anchor) {
      if (c == ' ') c = '-';
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return fmt::format("[{}](#{})", title, anchor);
  }
  return std::string(shape.name);
}

std::string words_of(const Choices& choices) {
  std::string all;
  for (const std::string_view word : choices.words()) all += fmt::format(" `{}`", word);
  return "one of" + all;
}

std::string holds_of(const Key& key) {
  switch (key.holds) {
    case Holds::text:
      return fmt::format("text, at most {} bytes", key.most);
    case Holds::id:
      return key.most > 0 ? fmt::format("text, at most {} bytes", key.most) : "id";
    case Holds::condition:
      return fmt::format("condition, at most {} bytes", key.most);
    case Holds::knockout:
      return "id of a [critical error](#critical-errors)";
    case Holds::choice:
      return words_of(*key.choices);
    case Holds::local_text:
      return "text per language";
    case Holds::local_texts:
      return fmt::format("list of texts per language, at most {}", key.most);
    case Holds::spoken:
      return fmt::format("text per language, each at most {} bytes", key.most);
    case Holds::sent:
      return "text in the customer's language, or text per language";
    case Holds::whole:
      return fmt::format("whole number, {} to {}", key.least, key.most);
    case Holds::truth:
      return "`true` or `false`";
    case Holds::table:
      return "table: " + link_to(*key.shape);
    case Holds::list:
      return fmt::format("list of `{}`, at most {}", to_string(key.word), key.most);
    case Holds::ids:
      return fmt::format("list of ids, at most {}", key.most);
    case Holds::levels:
      return fmt::format("level 0, 1 or 2 by id, at most {}", key.most);
    case Holds::effects:
      return fmt::format("number or truth value by id, at most {}", key.most);
    case Holds::values:
      return "text or list of texts by field";
    case Holds::by_id:
      return fmt::format("table by id, at most {}: {}", key.most, link_to(*key.shape));
    case Holds::targets:
      return fmt::format("target, or a list of at most {}", key.most);
    case Holds::lines:
      return fmt::format("lines, at most {}", key.most);
    case Holds::says:
      return fmt::format("lines, at most {}, or text per language", key.most);
    case Holds::company:
      return "what `require` gives for a company";
    case Holds::desk:
      return "`true`, `false`, or a table: " + link_to(*key.shape);
  }
  return {};
}

std::string when_left_out(const Key& key) {
  if (key.need == Need::required) return "**needed**";
  if (key.holds == Holds::truth) return key.usual.value_or(0) != 0 ? "`true`" : "`false`";
  if (key.usual) return fmt::format("{}", *key.usual);
  if (key.holds == Holds::choice && !key.usual_word.empty()) {
    return fmt::format("`{}`", key.usual_word);
  }
  return std::string(key.usual_word);
}

// "klankbord.Node | klankbord.Task" is for editors; here it is what stands without a key.
void write_table(std::string& out, const DescribedTable& table) {
  out += fmt::format("\n### {}\n\n", title_of(table));
  for (const WordEntry* entry : table.words) {
    out += fmt::format("{} `{}`\n", sentence(entry->meaning), entry->example);
  }
  if (table.words.empty()) out += sentence(table.shape->meaning) + "\n";
  if (table.shape->items != Items::none) {
    out += fmt::format("Without a key: {}.\n", table.shape->item_meaning);
  }
  out += "\n| key | holds | left out | meaning |\n|---|---|---|---|\n";
  for (const Key* key : table.shape->all_keys()) {
    out += fmt::format("| `{}` | {} | {} | {} |\n", key->name, holds_of(*key), when_left_out(*key),
                       key->meaning);
  }
}

template <typename T>
void write_id_table(std::string& out, std::string_view heading, const std::vector<T>& all) {
  out += fmt::format("\n## {}\n\n| id | |\n|---|---|\n", heading);
  for (const T& one : all) {
    out += fmt::format("| `{}` | {} |\n", one.id, one.text.in(base::Language::en));
  }
}

}  // namespace

std::string sentence(std::string_view meaning) {
  return fmt::format("{}.", meaning);
}

std::vector<DescribedTable> described_tables() {
  std::vector<DescribedTable> all;
  const auto place_for = [&](const Shape* shape) -> DescribedTable& {
    const auto same = [&](const DescribedTable& one) { return one.shape == shape; };
    const auto found = std::find_if(all.begin(), all.end(), same);
    return found != all.end() ? *found : all.emplace_back(DescribedTable{shape, {}});
  };
  for (std::size_t i = 0; i < kWordCount; ++i) {
    const WordEntry& entry = entry_of(static_cast<Word>(i));
    // The label of a choice is a text per language like any other.
    if (entry.word != Word::choice) place_for(entry.shape).words.push_back(&entry);
  }
  for (const Shape* shape : tables()) place_for(shape);
  return all;
}

std::string reference(const framework::Framework& framework) {
  std::string out(kIntroduction);
  out += "\n## Words and their tables\n";
  const std::vector<DescribedTable> all = described_tables();
  for (const DescribedTable& table : all) {
    if (!table.words.empty()) write_table(out, table);
  }
  const WordEntry& choice = entry_of(Word::choice);
  out += fmt::format("\n### choice\n\n{} `{}`\n", sentence(choice.meaning), choice.example);
  out += "\n## Tables under keys\n";
  for (const DescribedTable& table : all) {
    if (table.words.empty()) write_table(out, table);
  }
  write_id_table(out, "Activity blocks", framework.blocks);
  write_id_table(out, "Critical errors", framework.knockouts);
  out +=
      "\nThe competences, with where the library shows each, stand in "
      "[README.md](README.md#what-the-library-observes).\n";
  return out;
}

}  // namespace klankbord::script
