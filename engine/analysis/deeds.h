// What can be done beside answering that makes a difference, as a learner could do it: actions, and
// the ways to keep a customer on the line waiting that a rule speaks of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "play/engine.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

enum class DeedKind : std::uint8_t {
  act,         // an action
  silence,     // works on for so many seconds without a word
  hold,        // keeps the customer on hold for so many seconds
  hold_total,  // the same with a word now and then, until all holds come to so many seconds
  company,     // works under announcements until that comes to so many seconds
};

struct Deed {
  DeedKind kind = DeedKind::act;
  play::Input input;            // act
  int seconds = 0;              // of the others
  std::vector<bool> may_apply;  // act: by rule, whether it can be what makes it apply
  bool once = false;            // act: the play core refuses it a second time
};

inline constexpr std::size_t kMostDeeds = 63;  // their sets are 64 bits
using DeedSet = std::uint64_t;                 // bit i: deed i

class Deeds {
 public:
  // None without a desk.
  explicit Deeds(const scenario::Scenario& scenario);

  std::size_t size() const { return all_.size(); }
  const Deed& operator[](std::size_t index) const { return all_[index]; }

  // Half a sentence: why not all that could be done can be told apart; empty when it can.
  const std::string& obstacle() const { return obstacle_; }

  // Whether somebody is on the line now whom work at the desk keeps waiting.
  bool is_on_the_line(const play::State& state) const;
  // How many seconds on hold a deed takes that is to leave no trace with the customer: none where
  // it fits into a silence that nobody minds, or an announcement costs nothing. Negative: it cannot
  // be done without a trace.
  int quiet_hold_s(std::size_t deed) const;
  // The seconds on hold in all after which a rule speaks; kNever without such a rule.
  int most_hold_s() const { return most_hold_s_; }
  static constexpr int kNever = 1 << 20;
  // The seconds by which a customer is kept waiting longer: those of one search.
  int step_s() const { return scenario_.actions[search_].cost_s; }

  // Keeps the customer waiting from a moment of rest to the next, or until the conversation turns.
  // Adds what was submitted. Refuses (false) where nobody is on the line; the state is then of no
  // use.
  bool wait_out(play::State& state, std::size_t deed, std::vector<play::Input>& inputs,
                play::Events& events) const;
  // What is submitted before and after a deed that is to leave no trace on the line.
  std::vector<play::Input> quietly(std::size_t deed) const;
  play::Input announcement() const { return play::Input::act(announce_); }

 private:
  void collect_actions();
  void collect_waits();
  bool is_said_by_silence(const scenario::Rule& hold) const;
  void add_form(scenario::ActionIndex action);
  void add_action(scenario::ActionIndex action, std::vector<std::string> texts,
                  std::vector<bool> may_apply);
  std::vector<bool> rules_of(scenario::ActionIndex action) const;

  const scenario::Scenario& scenario_;
  std::vector<Deed> all_;
  std::string obstacle_;
  bool on_phone_ = false, company_counts_ = false;
  int silence_s_ = kNever, hold_s_ = kNever, most_hold_s_ = kNever;  // the least a rule names
  scenario::ActionIndex announce_ = 0, check_back_ = 0, hold_ = 0, take_back_ = 0, search_ = 0;
};

// Whether a rule waits for time to pass.
bool is_timed(const scenario::Rule& rule);

}  // namespace klankbord::analysis
