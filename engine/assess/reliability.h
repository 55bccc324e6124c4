// How far the scores of a set of scenarios can be trusted: Cronbach's alpha with the scenario as
// the unit, the measurement error, and how often the same learners would be decided on alike. Why
// these: engine/notes/statistics.md.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "assess/response.h"

namespace klankbord::assess {

inline constexpr std::size_t kLeastScenarios = 8;     // of a form
inline constexpr std::size_t kAdvisedScenarios = 10;  // to 12
inline constexpr int kEnoughLearners = 30;            // fewer are shown without conclusions

// Of the decision "at least the cut or not" on one administration, after Subkoviak (1976) with the
// effective test length of Livingston and Lewis (1995).
struct Consistency {
  int cut_permille = 0;
  int agreement_permille = 0;  // p0: learners decided on alike by two parallel forms
  int chance_permille = 0;     // of agreement by chance alone
  int kappa_permille = 0;      // (p0 - chance) / (1 - chance)
  int effective_length = 0;    // yes-or-no items that would be as reliable
};

struct Reliability {
  std::vector<std::string> scenarios;  // ids
  int learners = 0;                    // who finished all of them
  int reachable = 0;                   // points
  int mean_permille = 0,
      spread_permille = 0;  // of the learners' shares; spread: standard deviation
  // None where learners do not differ in total, or there are fewer than two of them.
  std::optional<int> alpha_permille;       // may be below 0
  std::optional<int> sem_permille;         // with alpha
  std::optional<Consistency> consistency;  // with alpha above 0 and below 1
  bool enough() const { return learners >= kEnoughLearners; }
};

// Each learner counts with the first attempt at each sample, and only with an attempt at all of
// them. Opportunities that wait for a person's mark are left out of everybody's points. Samples are
// of different ids, two or more; nothing otherwise. `cut_permille` 1 to 1000.
std::optional<Reliability> reliability_of(const std::vector<const Sample*>& samples,
                                          int cut_permille);

// Which samples to take when nobody said: in order of their learners the largest set that at least
// kEnoughLearners finished in full, else those two or more that the most learners finished. Of each
// id the first sample in the list. Empty when no two share a learner.
std::vector<const Sample*> shared_samples(const std::vector<Sample>& samples);

}  // namespace klankbord::assess
