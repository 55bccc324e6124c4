// The journal of a sitting as bytes: JSON Lines in a hash chain, sealed at its end with the
// station's signature. Format version 1 is described in engine/notes/formats.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exam/sitting_record.h"

namespace klankbord::exam {

inline constexpr const char* kSittingFormat = "klankbord-sitting";
inline constexpr int kSittingVersion = 1;

// Each gives a whole line with its line end and moves `chain` on to the hash of that line. The
// chain before the header is empty.
std::string header_line(const SittingHeader& header, std::string& chain);
std::string record_line(const Record& record, std::string& chain);
// The last line: the station signs the chain so far.
std::string seal_line(const std::string& at, std::string_view station_secret, std::string& chain);

// The code that goes on paper, of the chain after the seal.
std::string receipt_code(std::string_view chain);

// The sound part of a sitting's journal.
struct SittingFile {
  SittingHeader header;
  std::vector<Record> records;
  bool sealed = false;    // has its seal, and the signature of its last station is right
  std::string sealed_at;  // wall clock, when sealed
  std::string receipt;    // when sealed
  // The station that is to seal it: of the header, or of the last `reopened` that names another.
  std::string station_key;
  std::string note;             // when the end was torn off: a sentence that says so; else empty
  std::size_t sound_bytes = 0;  // where the torn part begins; all bytes without one
  std::string chain;            // hash of the last sound line
};

// Whether the bytes hold a whole first line. If not, the power went before anything had happened.
bool is_begun(std::string_view bytes);

// Reads a journal; `name` is what messages call it. A last line without its line end, or of which
// the power took a whole block, is left out and noted. Refuses (exit code bad_file), naming line
// and reason, whatever else is not byte for byte as the functions above write it: it holds no
// altered, added, lost or moved line. Whether the records can follow each other is for `fold`
// (exam/sitting.h) to say.
base::Result<SittingFile> read_sitting(std::string_view bytes, std::string_view name);

}  // namespace klankbord::exam
