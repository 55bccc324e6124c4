// SOCI's headers, without the warnings they cause. Includes no <sqlite3.h> elsewhere: SOCI wants it
// in a namespace of its own.
#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>
