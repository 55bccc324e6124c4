// The lines of a ledger as text: how notes are written and read, apart from any file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/ledger.h"

namespace klankbord::store {

inline constexpr int kLedgerReaderVersion = 1;  // files that need a higher one are refused
inline constexpr std::size_t kMaxLedgerBytes = 64u << 20;  // some 300,000 notes
// Reflections are at most base::kMaxTypedBytes, in which JSON writes a control character as six
// bytes.
inline constexpr std::size_t kMaxLedgerLineBytes = 16u << 10;

// The first line of a ledger, with its line end.
std::string ledger_header();

// What the first line says: the reader version it asks for; nothing when it is no header.
std::optional<int> ledger_reader_version(std::string_view line);

// A whole line with its line end. Bytes that are no UTF-8 are replaced.
std::string note_line(const LedgerNote& note);

// A line without its end. Neither note nor problem: a kind of note that this version does not know.
struct NoteLine {
  std::optional<LedgerNote> note;
  std::string problem;  // the end of a sentence: "is no JSON object"
};
NoteLine read_note_line(std::string_view line);

// Whether a line is about this attempt. A line that cannot be read is when the id stands in it.
bool is_about(std::string_view line, std::string_view attempt);

}  // namespace klankbord::store
