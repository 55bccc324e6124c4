// Points from evidence: one currency, whole numbers only (rules: engine/notes/scoring.md).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::assess {

// Points earned and points that could be earned. `reachable` 0 means "not observed", which is
// neither 0 nor 100 %.
struct Points {
  int earned = 0;
  int reachable = 0;
  bool observed() const { return reachable > 0; }
  // 1000 * earned div reachable, 0 to 1000; 0 when not observed.
  int permille() const { return observed() ? 1000 * earned / reachable : 0; }
  Points& operator+=(const Points& other) {
    earned += other.earned;
    reachable += other.reachable;
    return *this;
  }
  friend bool operator==(const Points& a, const Points& b) {
    return a.earned == b.earned && a.reachable == b.reachable;
  }
};

// One opportunity as it counts: level 0 to 2, weight 1 to 3.
struct Scored {
  std::string opportunity, competence, block;
  int weight = 1;
  int level = 0;
  bool given = false;  // an occasion was met; false: the occasion was missed
  bool spoiled = false;
  bool pending = false;  // a person marks it later: until then the level is 0
};

struct Entry {
  std::string id;  // of a competence or a block
  Points points;
};

struct Scorecard {
  std::vector<Scored> opportunities;  // in the scenario's order
  std::vector<Entry> competences;     // in order of first appearance
  std::vector<Entry> blocks;          // likewise
  Points total;
  int pending = 0;  // points that a person may still give; part of what is reachable
  std::vector<std::string> knockouts;  // ids, in the framework's order

  Points block(std::string_view id) const;       // not observed when it has none
  Points competence(std::string_view id) const;  // likewise
};

// Sums per competence, per block and in total: P = sum of weight * level, M = sum of 2 * weight.
Scorecard tally(std::vector<Scored> opportunities, std::vector<std::string> knockouts);

// The scorecard of a conversation as far as it has come; the denominator is the scenario's whole
// list from the first moment on and never depends on the route.
Scorecard score(const scenario::Scenario& scenario, const play::State& state);

// A person has marked an open answer: sets the level of an opportunity that is pending. Refuses
// (exit code bad_file) any other opportunity and levels but 0, 1 and 2.
base::Result<Scorecard> marked(const Scorecard& scorecard, std::string_view opportunity, int level);

// Points only, without allocation: for callers that play thousands of conversations.
Points total_points(const scenario::Scenario& scenario, const play::State& state);

}  // namespace klankbord::assess
