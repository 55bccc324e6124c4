// What a journal remembers of the state after an input, so that a replay that goes another way is
// found at the first input where it does, and by the name of what differs.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "play/state_bytes.h"
#include "scenario/scenario.h"

namespace klankbord::store {

struct Snapshot {
  std::string node;  // id
  int elapsed_s = 0;
  int choices = 0;
  bool ended = false;
  std::map<std::string, int> variables;  // all of them; truth values are 0 and 1
  std::map<std::string, int> evidence;   // level of each opportunity given and not spoiled
  std::vector<std::string> spoiled;      // opportunities, in the scenario's order
  std::vector<std::string> knockouts;    // in the scenario's order
  std::string digest;                    // of the whole state, see state_digest
};

Snapshot snapshot_of(const scenario::Scenario& scenario, const play::State& state);

using play::state_digest;

// One field that is not what the journal says, both as text.
struct Difference {
  std::string field;  // "node", "variable mood", "evidence welcome"
  std::string now, recorded;
};

// The first difference, the most telling field first (the digest last); nothing when they agree.
std::optional<Difference> first_difference(const Snapshot& now, const Snapshot& recorded);

}  // namespace klankbord::store
