// Random but sensible inputs for trying a scenario: answers, tasks done well and badly, work at the
// desk, moves. Seen by this folder only.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/rng.h"
#include "play/event.h"
#include "play/state.h"
#include "scenario/scenario.h"

namespace klankbord::exam {

class RandomInputs {
 public:
  RandomInputs(const scenario::Scenario& scenario, std::uint64_t seed);

  // One that is allowed now, most of the time. The conversation must not have ended.
  play::Input next(const play::State& state);

 private:
  play::Input answer(const play::Input& asked);
  play::Input deed(const play::State& state);
  std::vector<std::string> values_for(const scenario::Form& form,
                                      const std::vector<scenario::FieldTest>* wanted);
  bool one_in(std::uint32_t n) { return numbers_.below(n) == 0; }
  std::size_t below(std::size_t count) { return numbers_.below(static_cast<std::uint32_t>(count)); }

  const scenario::Scenario& scenario_;
  base::Rng numbers_;
  std::size_t given_ = 0;
};

}  // namespace klankbord::exam
