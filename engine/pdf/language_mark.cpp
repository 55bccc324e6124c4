#include "pdf/language_mark.h"

#include <fmt/core.h>

#include <cstdlib>
#include <optional>

namespace klankbord::pdf {

namespace {

constexpr std::size_t kDigits = 10;      // of an offset in the table
constexpr std::size_t kEntryBytes = 20;  // "0000000015 00000 n \n"

std::optional<std::size_t> number_at(const std::string& text, std::size_t at) {
  if (at >= text.size() || text[at] < '0' || text[at] > '9') return std::nullopt;
  return std::strtoull(text.c_str() + at, nullptr, 10);
}

// Moves every offset in the table behind `from` by `count`; false when it is no plain table.
bool shift_table(std::string& pdf, std::size_t table, std::size_t from, std::size_t count) {
  if (pdf.compare(table, 7, "xref\n0 ") != 0) return false;
  const auto entries = number_at(pdf, table + 7);
  std::size_t at = pdf.find('\n', table + 7) + 1;
  if (!entries || at + *entries * kEntryBytes > pdf.size()) return false;
  for (std::size_t i = 0; i < *entries; ++i, at += kEntryBytes) {
    const auto offset = number_at(pdf, at);
    if (!offset) return false;
    if (*offset > from) pdf.replace(at, kDigits, fmt::format("{:010}", *offset + count));
  }
  return true;
}

}  // namespace

std::string with_language(std::string pdf, const std::string& language) {
  constexpr std::string_view kCatalog = "/Type /Catalog", kStart = "startxref\n";
  const std::size_t catalog = pdf.find(kCatalog);
  const std::size_t start = pdf.rfind(kStart);
  if (catalog == std::string::npos || start == std::string::npos) return pdf;
  const auto table = number_at(pdf, start + kStart.size());
  if (!table || *table < catalog || *table >= start) return pdf;
  std::string marked = pdf;
  const std::string mark = " /Lang (" + language + ")";
  const std::size_t at = catalog + kCatalog.size();
  marked.insert(at, mark);
  if (!shift_table(marked, *table + mark.size(), at, mark.size())) return pdf;
  const std::size_t moved = start + mark.size() + kStart.size();
  marked.replace(moved, marked.find('\n', moved) - moved, std::to_string(*table + mark.size()));
  return marked;
}

}  // namespace klankbord::pdf
