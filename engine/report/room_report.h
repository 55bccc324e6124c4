// A class as a report shows it, as plain data: every learner's points per block, what a person
// marked, and the trainer's notes. Built by host/room_export.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "report/report_values.h"
#include "text/catalogue.h"

namespace klankbord::report {

struct RoomBlock {
  std::string id;  // "4"
  Words title;
};

struct RoomMark {
  Words competence;  // with its number
  int level = 0;     // 0 to 2
  std::string reason;
};

struct RoomLearner {
  std::string nickname;
  bool begun = false, finished = false;
  std::size_t answers = 0;
  assess::Points total;
  int pending = 0;                     // points that wait for a mark
  std::vector<assess::Points> blocks;  // in the order of RoomReport::blocks; empty before it began
  std::vector<std::string> knockouts;  // codes
  std::vector<RoomMark> marks;
  std::vector<std::string> notes;
};

struct RoomReport {
  std::string code, scenario;
  Words title;
  Moment opened;
  std::vector<RoomBlock> blocks;
  std::vector<RoomLearner> learners;
  std::vector<std::string> notes;  // about the class
};

// One row per learner, two columns per block (csv.h says how cells are written).
std::string csv_of(const RoomReport& report, const text::Catalogue& tr);
// One page (html.h says what it promises).
std::string html_of(const RoomReport& report, const text::Catalogue& tr);

}  // namespace klankbord::report
