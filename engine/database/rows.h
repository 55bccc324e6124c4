// What the database of a learner's record holds of one attempt: plain values, whatever the
// database.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "assess/past_attempt.h"
#include "base/language.h"

namespace klankbord::database {

// The scenario as it was when it was played. Attempts share it.
struct ScenarioRow {
  std::string content_hash;
  std::string language;  // "nl"
  base::LocalText title;
};

struct AttemptRow {
  std::string attempt;          // id
  std::int64_t size_bytes = 0;  // of its journal, as are
  std::int64_t changed_ns = 0;  // since 1 January 1970
  std::string scenario;         // id
  int scenario_version = 0;
  std::string content_hash;  // of the scenario; empty when that could not be read
  std::string mode;
  std::string started, latest;  // ISO 8601 UTC
  int answers = 0;
  bool finished = false;
  int earned = 0, reachable = 0, pending = 0;  // points
  std::string knockouts;                       // ids, a space between them
  std::string note, problem;                   // sentences
  std::vector<assess::Share> blocks;           // in the scorecard's order
};

// One answer: never what was typed.
struct InputRow {
  std::string input;         // its option or action, as play::short_name has it
  std::string outcome;       // of a submission: "full", "partly", "missed", "given"; else empty
  std::int32_t took_s = -1;  // wall clock since the answer before it; -1: not known, or a break
  friend bool operator==(const InputRow& a, const InputRow& b) {
    return a.input == b.input && a.outcome == b.outcome && a.took_s == b.took_s;
  }
};

// All there is of an attempt: what store() takes.
struct AttemptRecord {
  AttemptRow row;
  ScenarioRow scenario;                  // without hash: none
  std::vector<assess::Scored> evidence;  // per opportunity, in the scenario's order
  std::vector<InputRow> inputs;
};

}  // namespace klankbord::database
