// A learner's progress as a report shows it, as plain data: per scenario, per block and competence
// over time with the amount of evidence, and the attempts. Built by session/report_data.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "report/report_values.h"

namespace klankbord::report {

struct ScenarioRow {
  std::string scenario;
  Words title;
  std::size_t finished = 0;
  assess::Points first, best, latest;
  Moment first_at, latest_at;
};

// What one attempt added.
struct CoursePoint {
  std::string attempt, scenario;
  Moment at;
  assess::Points points;
  int opportunities = 0;
};

// One block or competence over time.
struct CourseRow {
  std::string id;
  Words title;
  std::vector<CoursePoint> over_time;  // oldest first
  assess::Points recent;
  int opportunities = 0, scenarios = 0;
  bool enough = false;  // else no percentage is shown
};

struct AttemptRow {
  std::string attempt, scenario;
  Words title;
  Moment started, latest;
  std::size_t answers = 0;
  bool finished = false;
  assess::Points points;
  int pending = 0;
  std::vector<std::string> knockouts;
};

struct ProgressReport {
  std::string learner;     // shown name; may be empty
  std::string learner_id;  // says nothing about the person
  Words framework;
  std::vector<ScenarioRow> scenarios;  // newest first
  std::vector<CourseRow> blocks, competences;
  std::vector<AttemptRow> attempts;  // newest first
  Moment until() const { return attempts.empty() ? Moment{} : attempts.front().latest; }
};

}  // namespace klankbord::report
