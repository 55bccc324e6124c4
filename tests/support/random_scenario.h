// Small scenarios made at random, for tests that try every play of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/rng.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

// Scenarios of three to six nodes with everything that a condition can read, jumps in all
// directions, repair and spoiling.
class RandomScenario {
 public:
  explicit RandomScenario(std::uint64_t seed) : rng_(seed) {}

  scenario::Scenario make() {
    builder_.number("mood", 0, -2, 2).truth("f").truth("g", true);
    builder_.opportunity("a", "4.1", 1).opportunity("b", "4.2", 2).opportunity("c", "5.1", 3);
    count_ = 3 + rng_.below(4);
    for (std::size_t n = 0; n < count_; ++n) options_.push_back(2 + rng_.below(2));
    if (one_in(2)) options_[rng_.below(static_cast<std::uint32_t>(count_))] = 0;
    for (std::size_t n = 0; n < count_; ++n) {
      if (n == 0 || one_in(3)) builder_.phase("4", "p" + std::to_string(n));
      add_node(n);
    }
    return builder_.scenario();
  }

 private:
  bool one_in(std::uint32_t n) { return rng_.below(n) == 0; }
  std::string any_node() {
    return "n" + std::to_string(rng_.below(static_cast<std::uint32_t>(count_)));
  }

  std::string any_condition() {
    switch (rng_.below(8)) {
      case 0:
        return "mood > 0";
      case 1:
        return "mood <= -1";
      case 2:
        return "f";
      case 3:
        return "not g or f";
      case 4:
        return "seen('" + any_node() + "')";
      case 5: {
        const auto node = rng_.below(static_cast<std::uint32_t>(count_));
        return options_[node] == 0 ? "f" : "chose('n" + std::to_string(node) + "/o1')";
      }
      case 6:
        return one_in(2) ? "level('b') >= 1" : "level('c') == 2";
      default:
        return "elapsed() > 5";
    }
  }

  void add_targets() {
    if (one_in(3))
      builder_.to(any_node(), any_condition()).to(one_in(4) ? "" : any_node());
    else if (one_in(2))
      builder_.to(one_in(5) ? "" : any_node());
  }

  void add_node(std::size_t n) {
    builder_.node("n" + std::to_string(n), one_in(3) ? 2 : 1);
    builder_.says("Eerste zin.", one_in(2) ? any_condition() : "");
    if (one_in(2)) builder_.says("Tweede zin.", any_condition());
    if (options_[n] == 0) add_targets();
    for (std::size_t o = 0; o < options_[n]; ++o) {
      builder_.option("o" + std::to_string(o), "Een antwoord.");
      if (one_in(4)) builder_.when(any_condition());
      for (const char* opportunity : {"a", "b", "c"}) {
        if (one_in(3))
          builder_.earns(opportunity, static_cast<int>(rng_.below(3)));
        else if (one_in(12))
          builder_.spoils(opportunity);
      }
      if (one_in(2)) builder_.effect("mood", static_cast<int>(rng_.below(5)) - 2);
      if (one_in(4)) builder_.effect("f", one_in(4) ? 0 : 1);
      if (one_in(5)) builder_.effect("g", one_in(2) ? 0 : 1);
      if (one_in(6)) builder_.knockout("privacy");
      if (one_in(3)) builder_.replies("Zo?", any_condition());
      add_targets();
    }
  }

  base::Rng rng_;
  ScenarioBuilder builder_;
  std::size_t count_ = 0;
  std::vector<std::size_t> options_;  // per node
};

}  // namespace klankbord::test
