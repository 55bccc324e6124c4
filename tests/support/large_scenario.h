// A scenario as large as nobody writes one, for the graph: phases of fifty nodes with three answers
// each, mostly onwards, sometimes far ahead or back. To be drawn, not to be played: it is larger
// than a state can hold.
#pragma once

#include <cstdint>
#include <string>

#include "base/rng.h"
#include "scenario/scenario.h"

namespace klankbord::test {

inline scenario::Scenario large_scenario(std::size_t nodes = 500, std::uint64_t seed = 1) {
  constexpr std::size_t kPhase = 50, kAnswers = 3;
  scenario::Scenario large;
  large.id = "large";
  large.title.nl = large.title.fr = large.title.en = "Large";
  base::Rng rng(seed);
  const auto narrow = [](std::size_t value) { return static_cast<std::uint16_t>(value); };
  for (std::size_t n = 0; n < nodes; ++n) {
    if (n % kPhase == 0) {
      scenario::Phase phase;
      phase.id = phase.block = std::to_string(2 + n / kPhase);
      phase.first_node = narrow(n);
      large.phases.push_back(phase);
    }
    scenario::Node node;
    node.id = "moment-" + std::to_string(n + 1);
    node.phase = narrow(large.phases.size() - 1);
    ++large.phases.back().node_count;
    scenario::Line line;
    line.text = "Ik wacht nu al drie weken.";
    node.lines.push_back(line);
    node.first_option = narrow(large.options.size());
    node.option_count = kAnswers;
    for (std::size_t o = 0; o < kAnswers; ++o) {
      scenario::Option option;
      option.id = "answer-" + std::to_string(o + 1);
      option.node = narrow(n);
      option.text = "Dat begrijp ik.";
      const std::uint32_t chance = rng.below(20);
      std::size_t target = n + 1 + rng.below(3);
      if (chance == 0) target = n - rng.below(static_cast<std::uint32_t>(n < 12 ? n + 1 : 12));
      if (chance == 1) target = n + rng.below(120);
      option.jumps.push_back({{}, target < nodes ? narrow(target) : scenario::kFinish});
      large.options.push_back(option);
    }
    large.nodes.push_back(node);
  }
  return large;
}

}  // namespace klankbord::test
