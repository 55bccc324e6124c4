// The tables of a marking station.
#pragma once

#include "database/outcome.h"
#include "database/soci.h"

namespace klankbord::database {

inline constexpr int kExamSchemaVersion = 1;

// Makes them where there are none. Refuses those of a newer version. Throws what SOCI throws.
Outcome<Done> make_exam_tables(soci::session& sql);

}  // namespace klankbord::database
