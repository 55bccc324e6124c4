// What conditions ask of a state, without a virtual call.
#pragma once

#include "play/state.h"
#include "scenario/expression.h"

namespace klankbord::play {

class StateFacts {
 public:
  explicit StateFacts(const State& state) : state_(state) {}
  std::int32_t variable(std::size_t index) const { return state_.variables[index]; }
  bool seen(std::size_t node) const { return state_.visits[node] > 0; }
  bool chose(std::size_t option) const { return state_.has_chosen(option); }
  std::int32_t elapsed_s() const { return state_.elapsed_s; }
  std::int32_t level(std::size_t opportunity) const { return state_.evidence[opportunity].level; }
  bool did(std::size_t action) const { return state_.has_done(action); }
  bool applied(std::size_t rule) const { return (state_.desk.applied >> rule) & 1; }
  bool talking() const { return !state_.desk.call_over && !state_.desk.alone; }

 private:
  const State& state_;
};

}  // namespace klankbord::play
