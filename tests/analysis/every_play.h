// Every play of a small scenario, played one by one with the play core and without merging.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "analysis/alternatives.h"
#include "analysis/plays.h"
#include "assess/scorecard.h"
#include "play/engine.h"
#include "support/catch.h"

namespace klankbord::test {

struct EveryPlay {
  std::uint64_t plays = 0, without_knockout = 0;
  std::map<std::string, std::map<int, std::uint64_t>> points;  // by block; "": in total
  analysis::Range answers{1 << 20, -1}, seconds{1 << 20, -1};
  double mean_seconds = 0;
  int best = -1;                     // of the plays without knock-out
  std::vector<std::uint64_t> unmet;  // by opportunity: plays that do not meet it

  analysis::Range range(const std::string& block) const {
    const auto& all = points.at(block);
    return {all.begin()->first, all.rbegin()->first};
  }
};

// Stops beyond `most` plays, with more than that counted.
class EveryPlayOf {
 public:
  EveryPlayOf(const scenario::Scenario& scenario, std::uint64_t most)
      : scenario_(scenario), alternatives_(scenario), most_(most) {
    found.unmet.resize(scenario.opportunities.size());
    play::Events events;
    follow(play::start(scenario, events), 0, 1.0);
  }

  EveryPlay found;

 private:
  void follow(const play::State& state, int answers, double chance) {
    if (found.plays > most_) return;
    if (state.status == play::Status::ended) return note(state, answers, chance);
    std::vector<play::State> next;
    const analysis::AlternativeRange range = alternatives_.of(state.node);
    for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
      play::State after = state;
      play::Events events;
      if (play::step(scenario_, after, alternatives_[i].input, events)) next.push_back(after);
    }
    REQUIRE_FALSE(next.empty());
    for (const play::State& after : next) {
      follow(after, answers + 1, chance / static_cast<double>(next.size()));
    }
  }

  void note(const play::State& state, int answers, double chance) {
    ++found.plays;
    const assess::Scorecard card = assess::score(scenario_, state);
    for (const assess::Entry& block : card.blocks) ++found.points[block.id][block.points.earned];
    ++found.points[""][card.total.earned];
    if (state.knockouts == 0) {
      ++found.without_knockout;
      found.best = std::max(found.best, card.total.earned);
    }
    const auto include = [](analysis::Range& range_of, int value) {
      range_of = {std::min(range_of.min, value), std::max(range_of.max, value)};
    };
    include(found.answers, answers);
    include(found.seconds, state.elapsed_s);
    found.mean_seconds += chance * state.elapsed_s;
    for (std::size_t i = 0; i < found.unmet.size(); ++i) {
      found.unmet[i] += !state.evidence[i].given;
    }
  }

  const scenario::Scenario& scenario_;
  analysis::Alternatives alternatives_;
  std::uint64_t most_;
};

}  // namespace klankbord::test
