#include "session/line_table.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/utf8.h"

namespace klankbord::session {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kFormulaStarts = "=+-@\t\r";

char separator_of(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, bytes.find('\n'));
  const std::string_view candidates = ";,\t";
  return *std::max_element(candidates.begin(), candidates.end(), [&](char a, char b) {
    return std::count(head.begin(), head.end(), a) < std::count(head.begin(), head.end(), b);
  });
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes), separator_(separator_of(bytes)) {}

  base::Result<std::vector<TableRow>> read() {
    while (at_ < bytes_.size()) {
      if (bytes_[at_] == '"' && cell_.empty() && !quoted_) {
        if (!read_quoted()) {
          return base::Failure{base::ExitCode::bad_file,
                               fmt::format("The quotation mark in row {} of the table is never "
                                           "closed. Save the table as CSV again.",
                                           rows_.size() + 1)};
        }
      } else {
        read_plain();
      }
    }
    if (!row_.empty() || !cell_.empty() || quoted_) end_row();
    return std::move(rows_);
  }

 private:
  bool read_quoted() {
    quoted_ = true;
    for (++at_; at_ < bytes_.size(); ++at_) {
      if (bytes_[at_] != '"') {
        cell_ += bytes_[at_];
      } else if (at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '"') {
        cell_ += '"';
        ++at_;
      } else {
        ++at_;
        return true;
      }
    }
    return false;
  }

  void read_plain() {
    const char c = bytes_[at_++];
    if (c == separator_) {
      end_cell();
    } else if (c == '\n') {
      end_row();
    } else if (c != '\r') {
      cell_ += c;
    }
  }

  void end_cell() {
    const bool guarded = cell_.size() > 1 && cell_[0] == '\'' &&
                         kFormulaStarts.find(cell_[1]) != std::string_view::npos;
    row_.push_back(guarded ? cell_.substr(1) : std::move(cell_));
    cell_.clear();
    quoted_ = false;
  }

  void end_row() {
    end_cell();
    rows_.push_back(std::move(row_));
    row_.clear();
  }

  std::string_view bytes_;
  char separator_;
  std::size_t at_ = 0;
  std::string cell_;
  bool quoted_ = false;
  TableRow row_;
  std::vector<TableRow> rows_;
};

}  // namespace

base::Result<std::vector<TableRow>> read_table(std::string_view bytes) {
  if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    bytes.remove_prefix(kByteOrderMark.size());
  }
  if (!base::is_utf8(bytes)) {
    return base::Failure{
        base::ExitCode::bad_file,
        "The table is not UTF-8. In the spreadsheet, choose CSV UTF-8 to save it."};
  }
  return Reader(bytes).read();
}

}  // namespace klankbord::session
