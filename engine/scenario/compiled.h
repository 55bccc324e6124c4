// The compiled form of a scenario: one JSON document (versions 1 and 2, engine/notes/formats.md),
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

// Sets content_hash from to_json. A scenario that was sealed must not change any more.
void seal(Scenario& scenario);

// The content hash: the one it was sealed with, or computed now. It costs as much as writing the
// scenario down, so a loader leaves it to those who need it.
std::string content_hash_of(const Scenario& scenario);

// The limits and inner references of a scenario that was built from outside; a sentence when one is
// broken, else empty. Both readers (Lua and JSON) call it before anything plays.
std::string broken_invariant(const Scenario& scenario);

}  // namespace klankbord::scenario
