// Reports as tables for a spreadsheet: UTF-8 with a byte order mark, cells between semicolons as
// spreadsheets in Belgium expect, quoted as in RFC 4180, lines ended by CR LF. A cell that a
// spreadsheet would take for a formula gets an apostrophe in front (engine/notes/formats.md).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "report/attempt_report.h"
#include "report/progress_report.h"
#include "text/catalogue.h"

namespace klankbord::report {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// One row of a table.
class CsvRow {
 public:
  explicit CsvRow(std::string& out) : out_(out) {}
  CsvRow& text(std::string_view cell);  // made harmless and quoted where needed
  CsvRow& number(long long value);
  // A share as the language writes numbers, without a sign: "70,5"; nothing when not observed.
  CsvRow& share(base::Language language, const assess::Points& points);
  void end();

 private:
  void separate();
  std::string& out_;
  bool first_ = true;
};

// One row per opportunity of the attempt.
std::string csv_of(const AttemptReport& report, const text::Catalogue& tr);
// One row per attempt that added to a block or competence.
std::string csv_of(const ProgressReport& report, const text::Catalogue& tr);
// One row per attempt.
std::string csv_of(const std::vector<AttemptRow>& attempts, const text::Catalogue& tr);

}  // namespace klankbord::report
