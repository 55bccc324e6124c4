#include "assess/csv_sheet.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace klankbord::assess {

namespace {

constexpr std::size_t kMostRows = 100'000, kMostColumns = 1'000;

base::Failure wrong(const std::string& place, const std::string& sentence) {
  return {base::ExitCode::bad_file, fmt::format("{}: {}", place, sentence)};
}

std::string trimmed(const std::string& cell) {
  const std::size_t begin = cell.find_first_not_of(" \t");
  if (begin == std::string::npos) return {};
  return cell.substr(begin, cell.find_last_not_of(" \t") - begin + 1);
}

// Cuts a text into rows of cells.
class Cutter {
 public:
  Cutter(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool done() const { return at_ >= text_.size(); }
  bool open() const { return open_; }  // a quotation mark was never closed
  int line() const { return line_; }   // where the next row begins

  CsvSheet::Row row() {
    CsvSheet::Row row;
    row.line = line_;
    for (bool more = true; more;) {
      row.cells.push_back(cell());
      more = !done() && text_[at_] == separator_;
      if (more) ++at_;
    }
    if (!done() && text_[at_] == '\r') ++at_;
    if (!done() && text_[at_] == '\n') ++at_;
    ++line_;
    return row;
  }

 private:
  std::string cell() { return !done() && text_[at_] == '"' ? quoted() : plain(); }

  std::string plain() {
    const std::size_t begin = at_;
    while (!done() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
    return trimmed(std::string(text_.substr(begin, at_ - begin)));
  }

  std::string quoted() {
    std::string cell;
    open_ = true;
    for (++at_; !done(); ++at_) {
      if (text_[at_] == '\n') ++line_;
      if (text_[at_] != '"') {
        cell += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        cell += '"';
        ++at_;
      } else {
        ++at_;
        open_ = false;
        break;
      }
    }
    return cell + plain();  // what stands behind the quotation mark, as spreadsheets take it
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool open_ = false;
};

base::Status check_columns(const CsvSheet& sheet) {
  if (sheet.columns.size() > kMostColumns) {
    return wrong(sheet.name, fmt::format("more than {} columns.", kMostColumns));
  }
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const std::string& title = sheet.columns[i];
    if (title.empty()) {
      return wrong(sheet.name, fmt::format("column {} has no title in the first row.", i + 1));
    }
    if (std::find(sheet.columns.begin(), sheet.columns.begin() + static_cast<std::ptrdiff_t>(i),
                  title) != sheet.columns.begin() + static_cast<std::ptrdiff_t>(i)) {
      return wrong(sheet.name, fmt::format("two columns are called \"{}\".", title));
    }
  }
  return base::success();
}

}  // namespace

std::string CsvSheet::place(const Row& row, std::size_t column) const {
  return fmt::format("{} line {}, column {}", name, row.line, columns[column]);
}

base::Result<std::int64_t> CsvSheet::number(const Row& row, std::size_t column, std::int64_t least,
                                            std::int64_t most) const {
  const std::string& cell = row.cells[column];
  std::int64_t value = 0;
  bool digits = !cell.empty() && cell.size() <= 9;
  for (const char c : cell) {
    digits = digits && c >= '0' && c <= '9';
    if (digits) value = 10 * value + (c - '0');
  }
  if (digits && value >= least && value <= most) return value;
  return wrong(place(row, column), fmt::format("\"{}\" should be a whole number from {} to {}.",
                                               base::printable(cell), least, most));
}

base::Result<CsvSheet> csv_sheet(std::string_view text, const std::string& name) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  CsvSheet sheet;
  sheet.name = name;
  if (!base::is_utf8(text)) {
    return wrong(name, "is not UTF-8; save it as \"CSV UTF-8\".");
  }
  const std::string_view first = text.substr(0, text.find('\n'));
  const auto semicolons = std::count(first.begin(), first.end(), ';');
  const bool semicolon = semicolons > std::count(first.begin(), first.end(), ',');
  Cutter cutter(text, semicolon ? ';' : ',');
  while (!cutter.done()) {
    CsvSheet::Row row = cutter.row();
    const std::string place = fmt::format("{} line {}", name, row.line);
    if (cutter.open()) return wrong(place, "a quotation mark is opened and never closed.");
    if (row.cells.size() == 1 && row.cells[0].empty()) continue;
    if (sheet.columns.empty()) {
      sheet.columns = std::move(row.cells);
      const base::Status fine = check_columns(sheet);
      if (!fine) return fine.failure();
      continue;
    }
    if (row.cells.size() != sheet.columns.size()) {
      return wrong(place, fmt::format("{} cells, where the first row has {}.", row.cells.size(),
                                      sheet.columns.size()));
    }
    if (sheet.rows.size() == kMostRows) {
      return wrong(name, fmt::format("more than {} rows.", kMostRows));
    }
    sheet.rows.push_back(std::move(row));
  }
  if (sheet.rows.empty()) return wrong(name, "holds no rows under its titles.");
  return sheet;
}

}  // namespace klankbord::assess
