// Writes the events that follow from an input while keeping a state up to date, so that each
// condition sees what came before it. Inside play/ only.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "play/engine.h"
#include "play/facts.h"

namespace klankbord::play {

class Course {
 public:
  Course(const scenario::Scenario& scenario, State& state, Events& events)
      : scenario_(scenario), state_(state), events_(events) {}

  void open();
  // An input that may_input accepts.
  void take(const Input& input);

 private:
  struct Source {
    Cause cause;
    std::uint16_t owner;
  };

  void choose(scenario::OptionIndex index, int cost_s);
  void submit(const Input& input);
  void act(const Input& input);
  void transfer(const scenario::Action& action);
  void say_move(const scenario::Move* move, bool by_colleague);
  void opened(const scenario::Action& action);

  void follow(const scenario::Consequences& what, Source source);
  void show_evidence(const std::vector<scenario::Earning>& earns, Source source);
  void raise(std::uint8_t knockout, Source source);
  void change(const scenario::Effect& effect);
  void say(const std::vector<scenario::Line>& lines, EventKind kind, std::uint16_t owner);

  // Rules; see scenario/rule.h.
  void react(scenario::Trigger trigger, const Input* input = nullptr);
  void react_to_time();
  bool may_apply(const scenario::Rule& rule, std::size_t index) const;
  bool fits(const scenario::Rule& rule, const Input& input) const;
  bool is_due(const scenario::Rule& rule, std::size_t index) const;
  void apply_rule(std::size_t index);
  void check_typed(const Input& input);

  // Where the conversation goes.
  scenario::NodeIndex following(scenario::NodeIndex node) const;
  scenario::NodeIndex target(const std::vector<scenario::Jump>& jumps,
                             scenario::NodeIndex otherwise) const;
  bool any_offered(const scenario::Node& node) const;
  std::uint16_t phase_of(std::size_t thread) const;
  bool any_thread_open() const;
  void enter(scenario::NodeIndex node, std::size_t thread);
  void go_to(scenario::NodeIndex node);
  void finish(std::size_t thread);
  void everybody_left();
  void begin_threads(bool at_once);
  void settle();

  void emit(const Event& event);
  template <typename Condition>
  bool holds(const Condition& condition) const {
    return scenario::holds(condition, StateFacts(state_));
  }

  const scenario::Scenario& scenario_;
  State& state_;
  Events& events_;
  std::optional<scenario::NodeIndex> pending_;  // where a rule sends the conversation
};

}  // namespace klankbord::play
