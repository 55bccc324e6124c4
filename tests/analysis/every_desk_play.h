// Every play of a small scenario with a desk: all inputs there are, in any order and any number,
// tried with the play core on whole states. What ends the same after the same answers is one play.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "analysis/alternatives.h"
#include "play/engine.h"
#include "play/permission.h"
#include "support/catch.h"

namespace klankbord::test {

struct DeskPlays {
  std::uint64_t plays = 0, without_knockout = 0;
  std::map<std::string, std::map<int, std::uint64_t>> points;  // by block; "": in total
  int best = -1;                                               // of the plays without knock-out
  std::vector<std::uint64_t> unmet;                            // by opportunity
  friend bool operator==(const DeskPlays& a, const DeskPlays& b) {
    return a.plays == b.plays && a.without_knockout == b.without_knockout && a.points == b.points &&
           a.best == b.best && a.unmet == b.unmet;
  }
};

// Gives up, with `small` false, where there is too much to try.
class EveryDeskPlay {
 public:
  EveryDeskPlay(const scenario::Scenario& scenario, std::size_t most)
      : scenario_(scenario), alternatives_(scenario), most_(most) {
    for (const scenario::Rule& rule : scenario.rules) {
      int& cap = rule.trigger == scenario::Trigger::silence   ? silence_
                 : rule.trigger == scenario::Trigger::covered ? covered_
                 : rule.trigger == scenario::Trigger::hold    ? hold_
                                                              : hold_total_;
      cap = std::max(cap, rule.seconds);
    }
    find_what_marks();
    make_inputs();
    found.unmet.resize(scenario.opportunities.size());
    play::Events events;
    States start;
    add(start, play::start(scenario, events));
    follow(start);
  }

  DeskPlays found;
  bool small = true;

 private:
  using States = std::map<std::string, play::State>;

  // That something was done is remembered where somebody asks for it, or a rule is on it: of the
  // rest, doing it again is as good as the first time.
  void find_what_marks() {
    const auto read = [&](const scenario::Condition& condition) {
      for (const scenario::Instruction& instruction : condition.code) {
        if (instruction.operation != scenario::Operation::did_action) continue;
        marks_ |= std::uint64_t{1} << instruction.argument;
      }
    };
    const auto read_all = [&](const scenario::Consequences& what) {
      for (const scenario::Jump& jump : what.jumps) read(jump.when);
    };
    for (const scenario::Option& option : scenario_.options) {
      read(option.when);
      read_all(option);
    }
    for (const scenario::Rule& rule : scenario_.rules) {
      read(rule.when);
      read_all(rule);
      if (rule.trigger == scenario::Trigger::action) marks_ |= std::uint64_t{1} << rule.action;
    }
  }

  void make_inputs() {
    for (std::size_t a = 0; a < scenario_.actions.size(); ++a) {
      const scenario::Action& action = scenario_.actions[a];
      const auto index = static_cast<scenario::ActionIndex>(a);
      if (action.verb == scenario::Verb::close) continue;
      if (action.verb == scenario::Verb::register_) {
        const auto& fields = scenario_.company.desk.forms[action.object].fields;
        REQUIRE(fields.size() == 1);
        for (const auto& choice : fields[0].choices) {
          inputs_.push_back(play::Input::act(index, {choice.id}));
        }
      } else if (action.verb == scenario::Verb::search) {
        inputs_.push_back(play::Input::act(index, {"a"}));
        inputs_.push_back(play::Input::act(index, {"4111111111111111"}));
      } else {
        inputs_.push_back(play::Input::act(index));
      }
    }
  }

  // Whole states, but for the clock, and for waits longer than any rule asks for.
  void add(States& states, play::State state) const {
    state.elapsed_s = 0;
    state.choices = 0;
    play::DeskState& desk = state.desk;
    desk.done[0] &= marks_;
    const auto cap = [](std::int16_t& seconds, int most) {
      seconds = static_cast<std::int16_t>(std::min<int>(seconds, most));
    };
    cap(desk.silence_s, silence_);
    cap(desk.covered_s, covered_);
    cap(desk.hold_s, hold_);
    cap(desk.hold_total_s, hold_total_);
    std::string key(1, static_cast<char>(desk.on_hold | desk.call_over << 1 | desk.alone << 2));
    const auto put = [&](std::uint64_t number, int bytes) {
      for (int i = 0; i < bytes; ++i) key += static_cast<char>(number >> (8 * i) & 255);
    };
    put(state.node, 2);
    put(state.knockouts, 2);
    put(static_cast<std::uint64_t>(state.status), 1);
    for (const int seconds :
         {desk.silence_s, desk.cover_s, desk.covered_s, desk.hold_s, desk.hold_total_s}) {
      put(static_cast<std::uint64_t>(seconds), 2);
    }
    put(desk.applied, 8);
    put(desk.applied_now, 8);
    put(desk.done[0], 8);
    for (std::size_t v = 0; v < scenario_.variables.size(); ++v) {
      put(static_cast<std::uint16_t>(state.variables[v]), 2);
    }
    for (std::size_t o = 0; o < scenario_.opportunities.size(); ++o) {
      const play::Evidence& evidence = state.evidence[o];
      put(evidence.level | evidence.given << 2 | evidence.spoiled << 3, 1);
    }
    for (std::size_t n = 0; n < scenario_.nodes.size(); ++n) put(state.visits[n], 1);
    put(state.chosen[0], 8);
    states.emplace(std::move(key), state);
  }

  // What turned the conversation, and where it went.
  using Turn = std::tuple<std::size_t, std::string>;
  using Turns = std::map<Turn, States>;

  std::string where(const play::State& state) const {
    std::string key(1, static_cast<char>(state.desk.call_over));
    key += static_cast<char>(state.status);
    key += static_cast<char>(state.node & 255);
    for (std::size_t n = 0; n < scenario_.nodes.size(); ++n) {
      key += static_cast<char>(state.visits[n]);
    }
    return key;
  }

  // Everything that can be done now without turning the conversation; `turns` gets the rest.
  States closed(const States& states, Turns& turns) {
    States all;
    std::vector<play::State> waiting;
    const auto meet = [&](const play::State& state) {
      const std::size_t before = all.size();
      add(all, state);
      if (all.size() > before) waiting.push_back(state);
    };
    for (const auto& [key, state] : states) meet(state);
    play::Events events;
    while (!waiting.empty() && small) {
      const play::State from = waiting.back();
      waiting.pop_back();
      for (const play::Input& input : inputs_) {
        play::State after = from;
        if (!play::step(scenario_, after, input, events)) continue;
        const std::size_t turned = turned_by(events);
        if (turned == kStays) {
          meet(after);
        } else {
          add(turns[{turned, where(after)}], after);
        }
      }
      small = small && all.size() < most_;
    }
    return all;
  }

  static constexpr std::size_t kStays = 100'000, kHangsUp = 100'001;

  std::size_t turned_by(const play::Events& events) const {
    for (const play::Event& event : events) {
      if (event.kind == play::EventKind::call_over) return kHangsUp;
      if (event.kind != play::EventKind::rule_applied) continue;
      if (!scenario_.rules[event.index].jumps.empty()) return 10'000 + event.index;
    }
    return kStays;
  }

  void follow(const States& states) {
    if (!small) return;
    const play::State& any = states.begin()->second;
    if (any.status == play::Status::ended) return note(states);
    Turns turns;
    const States all = closed(states, turns);
    if (!small) return;
    play::Events events;
    if (play::has_left(scenario_, any)) {
      States ended;
      for (const auto& [key, state] : all) {
        play::State after = state;
        REQUIRE(play::step(scenario_, after, play::Input::act(*scenario_.find_action("close")),
                           events));
        add(ended, after);
      }
      return note(ended);
    }
    for (const auto& [key, state] : all) {
      const analysis::AlternativeRange range = alternatives_.of(state.node);
      for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
        play::State after = state;
        if (!play::step(scenario_, after, alternatives_[i].input, events)) continue;
        add(turns[{i, where(after)}], after);
      }
    }
    for (const auto& [turn, next] : turns) follow(next);
  }

  void note(const States& states) {
    std::set<std::vector<int>> results;
    for (const auto& [key, state] : states) {
      std::vector<int> result = {state.knockouts};
      for (std::size_t o = 0; o < scenario_.opportunities.size(); ++o) {
        result.push_back(state.evidence[o].level | state.evidence[o].given << 2);
      }
      results.insert(result);
    }
    for (const std::vector<int>& result : results) {
      ++found.plays;
      std::map<std::string, int> points = {{"", 0}};
      for (std::size_t o = 0; o < scenario_.opportunities.size(); ++o) {
        const int worth = scenario_.opportunities[o].weight * (result[o + 1] & 3);
        points[scenario_.opportunities[o].block] += worth;
        points[""] += worth;
        if ((result[o + 1] & 4) == 0) ++found.unmet[o];
      }
      for (const auto& [block, worth] : points) ++found.points[block][worth];
      if (result[0] != 0) continue;
      ++found.without_knockout;
      found.best = std::max(found.best, points[""]);
    }
    small = small && found.plays < 200'000;
  }

  const scenario::Scenario& scenario_;
  analysis::Alternatives alternatives_;
  std::size_t most_;
  std::uint64_t marks_ = 0;  // actions
  int silence_ = 0, covered_ = 0, hold_ = 0, hold_total_ = 0;
  std::vector<play::Input> inputs_;
};

}  // namespace klankbord::test
