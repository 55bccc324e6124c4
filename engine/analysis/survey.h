// All that `klankbord explore` tells about a scenario: exactly where that can be done, else
// estimated from plays drawn at random.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/distribution.h"
#include "analysis/idle.h"
#include "analysis/plays.h"
#include "analysis/sample.h"

namespace klankbord::analysis {

struct SurveyLimits {
  // As many as is usual for such a scenario, unless said: with chats side by side there are nearly
  // always too many, and finding that out should not take seconds.
  std::optional<std::size_t> places;
  std::size_t drawn_plays = 20'000;  // where there are too many places
  std::uint64_t seed = 1;
};

// An opportunity whose occasion some play never meets, and the first such play.
struct UnmetOpportunity {
  std::size_t opportunity = 0;
  Count plays;
  std::vector<play::Input> play;
};

struct Survey {
  Plays plays;  // filled in when exact
  // With a desk: whether what is done there is counted, by what it comes to. Then times are of the
  // plays in which it is left alone.
  bool with_desk = false;
  std::optional<Plays> talk;      // with_desk: the plays in which the desk is left alone
  std::string desk_reason;        // why what is done at the desk is not counted: half a sentence
  std::vector<Histogram> points;  // of every block, then in total; empty when not known
  std::vector<scenario::NodeIndex> idle;  // decisions that never matter
  std::vector<UnmetOpportunity> unmet;
  std::optional<Sample> estimate;  // when not exact
  std::string reason;              // why only estimated: one sentence
};

Survey survey(const scenario::Scenario& scenario, const SurveyLimits& limits = {},
              const Progress& progress = {});

// The plays of a scenario with all that can be done at its desk, as in Survey::plays but without
// the inputs of the best and the worst; nothing where that cannot be counted exactly.
std::optional<Plays> counted_plays(const scenario::Scenario& scenario);

// How many plays there are, in words for people: "11,197,440" or "about 4.2·10^12".
std::string in_words(const Count& count);

}  // namespace klankbord::analysis
