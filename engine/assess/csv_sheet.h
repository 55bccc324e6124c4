// A sheet that people filled in with a spreadsheet: read without guessing, with the place of
// whatever is wrong.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace klankbord::assess {

struct CsvSheet {
  std::string name;                  // what messages call it
  std::vector<std::string> columns;  // titles, as they stand in the first row
  struct Row {
    int line = 0;  // of the file, from 1
    std::vector<std::string> cells;
  };
  std::vector<Row> rows;  // as many cells each as there are columns

  // "sheet.csv line 4, column judge-2": for sentences about one cell.
  std::string place(const Row& row, std::size_t column) const;
  // The whole number in a cell. Refuses (exit code bad_file) anything else.
  base::Result<std::int64_t> number(const Row& row, std::size_t column, std::int64_t least,
                                    std::int64_t most) const;
};

// RFC 4180 with a comma or a semicolon, whichever the first row has; a byte order mark is passed
// over, and so are empty lines. Refuses (exit code bad_file) what is not UTF-8, an open quotation
// mark, a row with more or fewer cells than the first, columns without a title or with the same
// one, more than 100,000 rows or 1,000 columns, and a sheet without rows.
base::Result<CsvSheet> csv_sheet(std::string_view text, const std::string& name);

}  // namespace klankbord::assess
