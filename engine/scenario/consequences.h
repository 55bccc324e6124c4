// What follows from something a learner says or does: shared by options and rules.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/language.h"
#include "scenario/expression.h"
#include "scenario/kinds.h"

namespace klankbord::scenario {

// Indexes into the scenario's own vectors.
using NodeIndex = std::uint16_t;
using OptionIndex = std::uint16_t;
using ActionIndex = std::uint16_t;
inline constexpr NodeIndex kFinish = 0xFFFF;  // the target `finish`
inline constexpr std::uint8_t kNoKnockout = 0xFF;

struct Line {
  Speaker speaker = Speaker::customer;
  std::string text;
  Condition when;
  int cost_s = 0;  // simulated seconds it takes to say
  int source_line = 0;
};

struct Earning {
  std::uint16_t opportunity = 0;
  std::uint8_t level = 0;  // 0, 1 or 2
};

struct Effect {
  std::uint16_t variable = 0;
  std::int16_t value = 0;  // added to a number, assigned to a truth value
};

struct Jump {
  Condition when;
  NodeIndex target = kFinish;
};

struct Consequences {
  std::vector<Earning> earns;
  std::vector<std::uint16_t> spoils;  // opportunities
  std::vector<Effect> effects;
  std::vector<Line> replies;
  // The first whose condition holds. None: after an option the next node, after a rule no move.
  std::vector<Jump> jumps;
  std::uint8_t knockout = kNoKnockout;  // index into Scenario::knockouts
  base::LocalText why, better;
};

}  // namespace klankbord::scenario
