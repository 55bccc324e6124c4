// Where a conversation stands: a flat value, copied freely, compared as a whole.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <type_traits>

#include "base/limits.h"
#include "scenario/scenario.h"

namespace klankbord::play {

enum class Status : std::uint8_t { running, ended };

// What is known about one opportunity.
struct Evidence {
  std::uint8_t level = 0;  // the level that counts, 0 to 2; 0 while nothing was shown
  bool given = false;      // an occasion has been met
  bool spoiled = false;    // 0 for good
  friend bool operator==(const Evidence& a, const Evidence& b) {
    return a.level == b.level && a.given == b.given && a.spoiled == b.spoiled;
  }
};

struct State {
  std::int32_t elapsed_s = 0;  // simulated seconds since the conversation began
  scenario::NodeIndex node = 0;
  std::uint16_t choices = 0;    // accepted inputs
  std::uint16_t knockouts = 0;  // bit i: knock-out i of the scenario was raised
  Status status = Status::running;
  std::array<std::int16_t, base::kMaxVariables> variables{};
  std::array<Evidence, base::kMaxOpportunities> evidence{};
  std::array<std::uint8_t, base::kMaxNodes> visits{};
  std::array<std::uint64_t, base::kMaxOptions / 64> chosen{};

  bool has_chosen(std::size_t option) const { return (chosen[option / 64] >> (option % 64)) & 1; }

  friend bool operator==(const State& a, const State& b);
};

static_assert(std::is_trivially_copyable_v<State>);
static_assert(sizeof(State) <= 1024, "a live conversation has to stay small");

}  // namespace klankbord::play
