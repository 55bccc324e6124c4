// What the database of a marking station holds: where every sitting stands, for lists and for the
// workers. The files of the station are the truth; all of this can be made anew from them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace klankbord::database {

struct SittingRow {
  std::string sitting;             // nonce
  std::string journal;             // SHA-256 of its file
  std::string form;                // of its form file
  std::string form_id, candidate;  // id, number
  std::string station, started;    // name of the machine; wall clock
  std::string receipt;
  int marks = 0, released = 0;    // how many marks; which one was released, 0 for none
  std::string standing;           // of the latest mark; empty before any
  int earned = 0, reachable = 0;  // points, likewise
  std::string needs;              // what people have to do, in words; empty when nothing
  std::string problem;            // why it cannot be marked; empty when it can
};

// Sittings that cannot be marked for one reason.
struct HeldUpRow {
  std::string form_id, problem;
  int sittings = 0;
};

struct MarkRow {
  int number = 1;
  std::string hash, at, reason, standing;
  int earned = 0, reachable = 0;
};

struct RatingRow {
  std::string kind, by, at;  // "level", "verdict", "confirm", "waive"
  int scenario = 0;
  std::string about;
  int level = 0;
};

// A sitting that has to be marked (again).
struct ExamJob {
  std::string sitting, form;
  int asked = 1;  // how often it was asked for since it waits
};

// What a worker made of a job.
struct FinishedJob {
  ExamJob job;
  SittingRow row;
  std::vector<MarkRow> marks;      // all of the result
  std::vector<RatingRow> ratings;  // all of them
};

}  // namespace klankbord::database
