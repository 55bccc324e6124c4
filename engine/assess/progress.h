// A learner's progress over attempts: first, best and latest per scenario; per block and competence
// over time, with the amount of evidence it rests on. Nothing is ever overwritten.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/past_attempt.h"

namespace klankbord::assess {

// Indexes into the list that progress_of was given.
struct ScenarioProgress {
  std::string scenario;
  std::size_t finished = 0;
  std::size_t first = 0, best = 0, latest = 0;  // of equally good ones the later is the best
};

// What one attempt added to a block or competence.
struct Contribution {
  std::size_t attempt = 0;  // index into the list
  Points points;
  int opportunities = 0;
};

// One block or competence over time.
struct Course {
  std::string id;
  std::vector<Contribution> over_time;  // oldest first
  Points recent;  // the latest kRecentScenarios different scenarios, each by its latest attempt
  int opportunities = 0;  // in all
  int scenarios = 0;      // different ones
  // A share is shown as a percentage from 3 opportunities over 2 scenarios on; below that the
  // evidence is shown without a number (engine/notes/scoring.md).
  bool enough() const { return opportunities >= 3 && scenarios >= 2; }
};

inline constexpr std::size_t kRecentScenarios = 5;

struct Progress {
  std::vector<ScenarioProgress> scenarios;  // by latest attempt, newest first
  std::vector<Course> blocks;               // by number of the block
  std::vector<Course> competences;          // by number; empty when the attempts bring none

  const ScenarioProgress* scenario(std::string_view id) const;  // null when never finished
  const Course* block(std::string_view id) const;               // null when never observed
  const Course* competence(std::string_view id) const;
};

// `attempts`: oldest first.
Progress progress_of(const std::vector<PastAttempt>& attempts);

}  // namespace klankbord::assess
