// The versions of the tables, and the steps from each to the next.
#pragma once

#include "database/outcome.h"
#include "database/soci.h"

namespace klankbord::database {

inline constexpr int kSchemaVersion = 3;

// Brings the database to kSchemaVersion, from nothing or from an older version, all or nothing.
// Refuses a newer version, and tables that are none of ours (Trouble::damaged). Throws what SOCI
// throws.
Outcome<Done> migrate(soci::session& sql);

}  // namespace klankbord::database
