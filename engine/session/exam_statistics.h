// Statistics of exams: what the marked sittings of a station say about a form and its scenarios.
// Formulas and flags: engine/notes/statistics.md.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "assess/agreement.h"
#include "assess/score_distribution.h"
#include "session/marking_station.h"
#include "session/use_statistics.h"

namespace klankbord::session {

struct FormStatistics {
  std::string form_id, form_hash;
  int form_version = 1;
  int cut_permille = 0, sem_permille = 0;    // of the policy; 0 without one
  std::size_t sittings = 0, marked = 0;      // taken in; that could be used here
  std::array<std::size_t, 5> standings{};    // of those marked, by exam::Standing
  std::size_t ended_early = 0;               // with a conversation that did not come to its end
  assess::ScoreDistribution results;         // of those that wait for nobody's ratings
  std::optional<assess::NearCut> by_policy;  // with the policy's error
  std::optional<assess::NearCut> by_scores;  // with the error that these results show
  std::optional<assess::Reliability> reliability;
  assess::Agreement levels, verdicts;  // of assessors
};

struct ExamStatistics {
  std::vector<FormStatistics> forms;  // by id, then hash
  Responses responses;                // the conversations of all these sittings
  UseStatistics use;                  // their figures, per scenario
};

// How far the first two people agree about what two people rated: levels of answers (0 to 2) and
// verdicts (0 and 1).
std::pair<assess::Agreement, assess::Agreement> agreement_of(
    const std::vector<std::vector<database::RatingRow>>& sittings);

// Of the latest marks of all sittings of these forms (all forms without any). Refuses (exit code
// bad_file) a form of which no key is here, and (refused) when `told` stops it. A sitting that is
// not marked or does not fit its result is told in responses.left_out.
base::Result<ExamStatistics> exam_statistics(MarkingStation& station, const MarkingKeys& keys,
                                             const exam::CentreSecret& centre,
                                             const std::vector<std::string>& forms,
                                             const Told& told = {});

}  // namespace klankbord::session
