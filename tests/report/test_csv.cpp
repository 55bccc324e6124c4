#include "report/csv.h"

#include <array>
#include <cstdio>

#include "support/catch.h"
#include "support/sample_report.h"
#include "support/temp_folder.h"

using namespace klankbord;
using base::Language;

namespace {

// What Python's csv module, told to be strict, makes of a table: "rows cells cells ..." or "error".
std::string read_strictly(const std::string& table) {
  const test::TempFolder folder;
  const auto file = folder.path() / "table.csv";
  std::ofstream(file, std::ios::binary) << table;
  const std::string command =
      "python3 -c 'import csv,sys\n"
      "rows = list(csv.reader(open(sys.argv[1], encoding=\"utf-8-sig\", newline=\"\"),"
      " delimiter=\";\", strict=True))\n"
      "print(len(rows), *sorted({len(row) for row in rows}), *[row[2] for row in rows][1:2],"
      " sep=\"|\")' '" +
      file.string() + "' 2>&1";
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string text;
  std::array<char, 512> part{};
  while (std::fgets(part.data(), part.size(), pipe) != nullptr) text += part.data();
  pclose(pipe);
  return text;
}

std::string cell(std::string_view text) {
  std::string out;
  report::CsvRow(out).text(text);
  return out;
}

}  // namespace

TEST_CASE("cells are quoted where they must be and harmless to a spreadsheet", "[report][csv]") {
  CHECK(cell("plain words") == "plain words");
  CHECK(cell("a;b") == "\"a;b\"");
  CHECK(cell("say \"no\"") == "\"say \"\"no\"\"\"");
  CHECK(cell("two\nlines") == "\"two\nlines\"");
  for (const char* formula : {"=1+1", "+32", "-1", "@SUM(A1)", "\tx", "\rx"}) {
    INFO(formula);
    CHECK(cell(formula).substr(0, 2) == "\"'");
  }
  CHECK(cell("a=b") == "a=b");
}

TEST_CASE("tables begin with a byte order mark and end their lines with CR LF", "[report][csv]") {
  const text::Catalogue tr = test::catalogue(Language::nl);
  const std::string table = report::csv_of(test::sample_progress().attempts, tr);
  CHECK(table.substr(0, 3) == "\xEF\xBB\xBF");
  CHECK(table.substr(table.size() - 2) == "\r\n");
  CHECK(table.find("40,0") != std::string::npos);  // the decimal comma of Dutch
  CHECK(report::csv_of(test::sample_progress().attempts, test::catalogue(Language::en))
            .find("40.0") != std::string::npos);
}

TEST_CASE("a strict reader reads every table, whatever the texts", "[report][csv][hostile]") {
  const text::Catalogue tr = test::catalogue(Language::fr);
  CHECK(read_strictly(report::csv_of(test::sample_attempt("mot"), tr)) == "3|18|mot\n");
  CHECK(read_strictly(report::csv_of(test::sample_progress("mot"), tr)) == "13|10|mot\n");
  CHECK(read_strictly(report::csv_of(test::sample_progress("mot").attempts, tr)) == "6|12|mot\n");
  for (const char* words : test::kHostileTexts) {
    INFO(words);
    CHECK(read_strictly(report::csv_of(test::sample_attempt(words), tr)).substr(0, 5) == "3|18|");
  }
}
