// The lines of a journal as text: how they are written and chained by hash, apart from any file.
#pragma once

#include <string>

#include "store/journal.h"

namespace klankbord::store {

// Each gives a whole line with its line end and moves `chain` on to the hash of that line. The
// chain before the header is empty.
std::string header_line(const JournalHeader& header, std::string& chain);
std::string entry_line(const JournalEntry& entry, std::string& chain);
std::string end_line(const std::string& at, std::size_t inputs, std::string& chain);

}  // namespace klankbord::store
