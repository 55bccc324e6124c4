// Reads lists of records, as in `customers = { customer "peeters" { … }, … }`, and sees to it that
// no id stands twice, also where two lists share their ids.
#pragma once

#include <fmt/core.h>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "script/record.h"

namespace klankbord::script {

// The lists whose ids are one family have the same family.
enum class Family : std::uint8_t {
  items,  // customers, products, records, articles, notices, messages, documents
  procedures,
  teams,
  letters,
  slots,
  irregularities,
  forms,
  folders,
  rules,
  fields,
  choices,
  parts,
  chats
};

// Which ids there are already, and where.
class KnownIds {
 public:
  // Reports an id that is not allowed or stands already in its family. `owner` is its subject, as
  // in `customer "peeters"`.
  void add(Report& report, Family family, std::string_view id, Place place,
           const std::string& owner);

 private:
  struct Known {
    Place place;
    std::string owner;
  };
  std::map<std::pair<Family, std::string>, Known> known_;
};

// The call that stands in a list at `index` where `word` is expected; null when something else
// stands there, with a diagnostic.
const Call* call_in(const Record& list, std::size_t index, Word word);

// Reads `key = { word "id" { … }, … }`, with the word that the key is registered with, and adds
// each entry to `all` with `read(report, call, place)`; the place has the entry's table.
template <typename T, typename Read>
void read_records(const Record& owner, std::string_view key, Family family, KnownIds& ids,
                  std::vector<T>& all, Read read) {
  const Table* table = owner.entries(key);
  if (table == nullptr) return;
  const Word word = owner.key_of(key).word;
  Report& report = owner.report();
  const Record list(report, *table, owner.place_of(key),
                    fmt::format("{}: \"{}\"", owner.owner(), key), kList);
  for (std::size_t i = 0; i < table->items.size() && !report.full(); ++i) {
    const Call* call = call_in(list, i, word);
    if (call == nullptr) continue;
    ids.add(report, family, call->id, call->place, name_of(*call));
    all.push_back(read(report, *call, report.with_table(call->place, to_string(word), call->id)));
  }
}

}  // namespace klankbord::script
