// Reads tables as spreadsheets write them: CSV with commas, semicolons or tabs between the cells.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace klankbord::session {

using TableRow = std::vector<std::string>;

// The rows of a table, the first with the names of its columns. The separator is the one that the
// first row uses most. Cells are quoted as in RFC 4180; a byte order mark is passed over, lines end
// with LF or CR LF. The apostrophe that export puts before what a spreadsheet would take for a
// formula is taken away. Refuses what is not UTF-8 and a quotation mark that is never closed.
base::Result<std::vector<TableRow>> read_table(std::string_view bytes);

}  // namespace klankbord::session
