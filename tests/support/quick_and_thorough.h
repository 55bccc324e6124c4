// Both ways to read a journal, side by side.
#pragma once

#include <optional>
#include <string>

#include "store/quick_replay.h"
#include "store/replay.h"

namespace klankbord::test {

inline std::optional<store::QuickReplay> read_quickly(const store::ScenarioPointer& scenario,
                                                      const std::string& journal) {
  const auto header = store::quick_header(journal);
  if (!header) return std::nullopt;
  return store::QuickReplayer(scenario).replay(*header, journal);
}

// Whether the thorough way accepts the journal too, and gives the same.
inline bool same_as_thorough(const store::ScenarioPointer& scenario, const std::string& journal,
                             const store::QuickReplay& quick) {
  const auto recovered = store::recover_journal(journal, "journal");
  if (!recovered || !recovered->note.empty() || recovered->entries.empty()) return false;
  const auto attempt = store::faithful_replay(scenario, *recovered);
  for (std::size_t i = 0; i < recovered->entries.size(); ++i) {
    if (recovered->entries[i].at != quick.times.at(i)) return false;
  }
  return attempt.ok() && attempt->state() == quick.state && attempt->inputs() == quick.inputs &&
         recovered->ended == quick.ended && recovered->entries.size() == quick.times.size();
}

}  // namespace klankbord::test
