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

// What is known about one opportunity; in one byte, since a state holds many.
struct Evidence {
  std::uint8_t level : 2 = 0;  // the level that counts, 0 to 2; 0 while nothing was shown
  bool given : 1 = false;      // an occasion has been met
  bool spoiled : 1 = false;    // 0 for good
  bool pending : 1 = false;    // a person marks it later
  friend bool operator==(const Evidence& a, const Evidence& b) {
    return a.level == b.level && a.given == b.given && a.spoiled == b.spoiled &&
           a.pending == b.pending;
  }
};

// Where one of several conversations stands.
struct ThreadState {
  scenario::NodeIndex node = scenario::kFinish;  // kFinish: not begun, or over
  bool begun = false;
  std::int16_t wait_s = 0;  // since the learner last wrote in it
  friend bool operator==(const ThreadState& a, const ThreadState& b) {
    return a.node == b.node && a.begun == b.begun && a.wait_s == b.wait_s;
  }
};

// What the desk adds to a conversation. All seconds are simulated and stop counting at 9999.
struct DeskState {
  bool on_hold = false;
  bool call_over = false;      // every customer has left
  bool alone = false;          // in a phase without the customer
  std::int16_t silence_s = 0;  // unexplained, since the customer last heard something
  std::int16_t cover_s = 0;    // left of what an announcement explains
  std::int16_t covered_s = 0;  // worked under such cover, in all
  std::int16_t hold_s = 0;     // since the last contact
  std::int16_t hold_total_s = 0;
  std::uint64_t applied = 0;      // bit i: rule i has applied
  std::uint64_t applied_now = 0;  // likewise, since the customer last heard something
  std::array<std::uint64_t, base::kMaxActions / 64> done{};
  std::array<ThreadState, base::kMaxThreads> threads{};
  friend bool operator==(const DeskState& a, const DeskState& b);
};

struct State {
  std::int32_t elapsed_s = 0;    // simulated seconds since the conversation began
  scenario::NodeIndex node = 0;  // where the learner last spoke; of other threads: desk.threads
  std::uint16_t choices = 0;     // accepted inputs
  std::uint16_t knockouts = 0;   // bit i: knock-out i of the scenario was raised
  Status status = Status::running;
  std::array<std::int16_t, base::kMaxVariables> variables{};
  std::array<Evidence, base::kMaxOpportunities> evidence{};
  std::array<std::uint8_t, base::kMaxNodes> visits{};
  std::array<std::uint64_t, base::kMaxOptions / 64> chosen{};
  DeskState desk;

  bool has_chosen(std::size_t option) const { return (chosen[option / 64] >> (option % 64)) & 1; }

  bool has_done(std::size_t action) const { return (desk.done[action / 64] >> (action % 64)) & 1; }
  friend bool operator==(const State& a, const State& b);
};

static_assert(std::is_trivially_copyable_v<State>);
static_assert(sizeof(State) <= 1024, "a live conversation has to stay small");

}  // namespace klankbord::play
