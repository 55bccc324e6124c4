// Statistics as a table in a file.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "session/use_statistics.h"

namespace klankbord::app {

// To `file`, or to standard output for "-". `source`: see report/statistics_csv.h. Refuses to
// replace a file, unless `replace`.
base::Status write_statistics_table(const std::string& file, bool replace,
                                    const session::UseStatistics& statistics,
                                    std::string_view source);

}  // namespace klankbord::app
