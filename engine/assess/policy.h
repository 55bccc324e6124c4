// An exam centre's decision rule over a scorecard, and amendments to a key. Without a policy there
// is no "passed".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "base/result.h"

namespace klankbord::assess {

struct Floor {
  std::string block;
  int permille = 0;      // 0 to 1000
  int sem_permille = 0;  // measurement error of that block
};

// How the cut was found: what a standard setting (assess/standard_setting.h) leaves in the policy.
struct StandardRecord {
  std::string method;                // "angoff", "borderline-regression", or another in words
  int cut_permille = 0;              // what the method gave; the policy may set another
  int error_permille = 0;            // of that cut
  int people = 0;                    // judges, or candidates that were rated
  int items = 0;                     // that were judged; 0 with a regression
  int rounds = 0;                    // of judging; 0 with a regression
  std::vector<std::string> sources;  // SHA-256 of the sheets it rests on
  std::string note;                  // what else should be remembered; may be empty
};

// A versioned policy: who set it, when, and what it demands. All shares in permille.
struct Policy {
  std::string id;
  int version = 1;
  std::string set_by, set_on;
  int cut_permille = 0;
  int sem_permille = 0;
  std::vector<Floor> floors;           // of the core blocks
  std::vector<std::string> knockouts;  // that fail a sitting once they are confirmed
  StandardRecord standard;
};

enum class Verdict { pass, fail, border };  // border: two assessors decide

enum class KnockoutReview { confirmed, unconfirmed };

// pass: 1000 P >= cut M, every core block reaches its floor, no confirmed knock-out.
// border: within one SEM of the cut, a floor missed by less than its SEM, an unconfirmed knock-out.
Verdict judge(const Scorecard& scorecard, const Policy& policy, KnockoutReview knockouts);

// Takes an opportunity out of numerator and denominator for everybody. Refuses an unknown one.
base::Result<Scorecard> neutralise(const Scorecard& scorecard, std::string_view opportunity);

}  // namespace klankbord::assess
