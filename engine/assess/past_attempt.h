// What is left of an attempt in a learner's record: when, on what, and the evidence it gave.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "assess/scorecard.h"

namespace klankbord::assess {

// What one attempt showed of a block or a competence.
struct Share {
  std::string id;         // "4" or "4.3"
  Points points;          // of that attempt
  int opportunities = 0;  // pieces of evidence the points rest on
};

// One attempt that was played to its end. A day is the number of a calendar day where the learner
// is, counted from 1 January 1970.
struct PastAttempt {
  std::string attempt;   // id
  std::string scenario;  // id
  std::int32_t day = 0;  // of the latest answer
  Points total;
  std::vector<Share> blocks;
  std::vector<Share> competences;  // empty where the caller did not ask for them
  int knockouts = 0;
};

// Shares of a scorecard, one per block respectively competence, in the scorecard's order.
std::vector<Share> block_shares(const Scorecard& scorecard);
std::vector<Share> competence_shares(const Scorecard& scorecard);

}  // namespace klankbord::assess
