// What a learner notes beside the journals (a reflection, a self-rating, "not today", "keep this"):
// one JSON object per line in <data>/ledger.jsonl, only ever appended to, so that it survives what
// happens to the database. Format: engine/notes/formats.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::store {

enum class NoteKind : std::uint8_t {
  reflection,  // attempt, text: the answer to the question in the debrief
  rating,      // attempt, answer, marks: a learner's own rating of a spoken answer
  declined,    // scenario, day: a suggestion that was not wanted that day
  kept,        // attempt: never expires
  model_seen,  // scenario: its model conversation was read to the end
  erased,      // attempt, answer: the recording of that answer was deleted (its rating is void)
};

struct LedgerNote {
  NoteKind kind = NoteKind::reflection;
  std::string at;  // wall clock, ISO 8601 UTC
  std::string attempt, scenario, text;
  std::size_t answer = 0;  // number of the answer, from 1
  std::int32_t day = 0;    // see session::day_of (session/learner_record.h)
  std::vector<int> marks;  // 0 to 2, in the order of the rubric
};

// <data>/ledger.jsonl
Path ledger_file(const Path& data);

struct Ledger {
  std::vector<LedgerNote> notes;  // in the order they were written
  std::vector<std::string>
      problems;  // sentences: lines that could not be read and were passed over
};

// A missing file is an empty ledger; a torn or unreadable line costs that line only. Of a file that
// needs a newer reader nothing is read.
Ledger read_ledger(const Path& data);

// Puts one note on disk (synced), after cutting off what a crash left torn. Two programs may append
// at once. Fails (exit code environment) with the file as it was; only where the disk refuses even
// to take the line back, it may stand. Refuses (refused) what read_ledger would not read again: a
// text of more than base::kMaxTypedBytes, a ledger that a newer program wrote or that is full.
base::Status append_note(Disk& disk, const Path& data, const LedgerNote& note);

// Writes the ledger anew without the lines about an attempt, unreadable ones that hold its id
// included; all others stay byte for byte. Answers how many went. Nobody appends meanwhile. Fails
// as write_file does.
base::Result<std::size_t> forget_attempt(Disk& disk, const Path& data, std::string_view attempt);

}  // namespace klankbord::store
