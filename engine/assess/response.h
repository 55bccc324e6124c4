// One finished attempt as statistics see it: what was shown, what was answered and how long it
// took. No name, no text that a learner typed.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assess/scorecard.h"
#include "play/attempt.h"

namespace klankbord::assess {

inline constexpr std::int8_t kUnmarked = -1;  // a level that a person has still to give

// The first answer at a node; later visits of the same attempt are no second measurement.
struct Decision {
  scenario::OptionIndex option = 0;  // chosen, or the outcome of what was submitted
  std::int32_t took_s =
      -1;  // wall clock since the answer before it; below 0: not known, or a break
};

struct Response {
  std::uint32_t learner = 0;        // the same number in all samples: the same learner
  std::string attempt;              // id; a learner's ids sort by time
  std::vector<std::int8_t> levels;  // per opportunity of the scenario: 0 to 2, or kUnmarked
  std::vector<Decision> decisions;  // at different nodes, in any order
};

// Points of what is marked; an opportunity that waits for a mark counts on neither side.
Points points_of(const scenario::Scenario& scenario, const Response& response);

// The attempts at one version of a scenario: one content hash. Their order does not matter.
struct Sample {
  std::shared_ptr<const scenario::Scenario> scenario;
  std::vector<Response> responses;
};

// Each learner's first attempt only.
Sample first_attempts(const Sample& sample);

// Notes an answer, unless one at that node was noted before.
void add_decision(const scenario::Scenario& scenario, scenario::OptionIndex option,
                  std::int32_t took_s, Response& response);

// Of a conversation that has ended; times are not known.
Response response_of(const play::Attempt& attempt, std::uint32_t learner, std::string id);

}  // namespace klankbord::assess
