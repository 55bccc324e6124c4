// The compiled form of a scenario: one JSON document (format version 1, engine/notes/formats.md),
// whose canonical bytes are what the content hash is taken over.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "scenario/scenario.h"

namespace klankbord::scenario {

// The canonical document: keys sorted, no white space, source lines and the hash left out. The same
// scenario gives the same bytes on every machine.
std::string to_json(const Scenario& scenario);

// Reads what to_json wrote, with every index, limit and condition checked again: the file may come
// from anyone. `name` is what messages call it. Sets the content hash.
base::Result<Scenario> scenario_from_json(std::string_view json, std::string_view name);

// Sets content_hash from to_json. The last step of building a scenario.
void seal(Scenario& scenario);

// The limits and inner references of a scenario that was built from outside; a sentence when one is
// broken, else empty. Both readers (Lua and JSON) call it before anything plays.
std::string broken_invariant(const Scenario& scenario);

}  // namespace klankbord::scenario
