// The plays of a scenario with a desk as a net. What is done at the desk counts by what it comes
// to: two plays with the same answers are the same when they end with the same levels and the same
// critical errors. So a place stands for everything that can have been done at the desk so far, and
// the net is hardly larger than without it. What that rests on: engine/notes/exploring.md.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/desk_ending.h"
#include "analysis/desk_steps.h"
#include "analysis/position_table.h"
#include "analysis/projection.h"
#include "analysis/turn_gains.h"
#include "analysis/walk.h"

namespace klankbord::analysis {

struct DeskLimits {
  std::size_t places = 30'000;
  std::size_t steps = 3'000'000;  // tried with the play core
  // Wrong, for tests that notice it: as if no deed ever mattered to an answer, and as if waits
  // never hung together.
  bool blind = false, careless = false;
};

class DeskWalk {
 public:
  explicit DeskWalk(const scenario::Scenario& scenario, const DeskLimits& limits = {},
                    const Progress& progress = {});

  // Of its turns, those beyond the answers are deeds that take the conversation elsewhere. Seconds
  // are not counted.
  const Walk& walk() const { return walk_; }
  // Half a sentence: why the walk is not complete.
  const std::string& obstacle() const { return obstacle_; }

  // What to look for at the desk beside the turns of a play.
  struct Aim {
    enum class Kind { most_clean, most, fewest, unmet };
    Kind kind = Kind::most;
    std::size_t opportunity = 0;  // unmet
    int points = kAnyPoints;      // in total, that were counted
    static constexpr int kAnyPoints = -1;
  };
  // What a learner submits to play these turns of the walk, with the deeds in between. The walk is
  // complete, and there is such a play. Played again before it is given; nothing when it does not
  // come to what was counted.
  std::optional<std::vector<play::Input>> inputs_of(const std::vector<std::uint32_t>& turns,
                                                    Aim aim);

 private:
  struct Spot {         // of a place
    play::State state;  // without the desk
    std::vector<std::uint32_t> sets;
    std::uint16_t knockouts = 0;
    double share = 0;
  };
  struct Track {  // of a turn: what it leads from and to, at the desk too
    std::vector<std::uint32_t> before, after;
    int held_s = 0;     // of the part that decides, when it turns otherwise than by an answer
    int turned_by = 0;  // then: see DeskSteps::Step
    play::State state;
  };
  struct Group {  // what of one turn leads to the same
    int turned_by = 0;
    play::State after;
    std::uint16_t knockouts = 0;  // by answers
    ReachedSet before, reached;   // of the part that decides
  };

  void run();
  bool is_over(const play::State& state) const;
  std::uint16_t close_case(play::State& state, const play::State& full);
  void prepare();
  bool has_room();
  void expand(std::uint32_t place);
  void answer(std::uint32_t place, std::size_t alternative);
  void turn_by_deed(std::uint32_t place, std::size_t part, const std::vector<std::size_t>& deeds);
  void follow(std::uint32_t place, std::uint16_t deed, const play::Input& input,
              const std::vector<std::uint32_t>& sets, std::size_t decides, const Group& group);
  std::vector<std::uint32_t> get_ready(const Spot& spot, DeedSet needed);
  play::State with_any(const Spot& spot, const std::vector<std::uint32_t>& sets) const;
  std::uint32_t place_of(Spot spot);
  std::uint32_t ending_of(const Spot& spot);
  DeedSet needed_before(std::size_t deed) const;
  const play::State& state_after(std::uint32_t turn) const { return tracks_[turn].state; }
  const std::vector<std::uint32_t>& sets_before(std::uint32_t turn) const {
    return tracks_[turn].before;
  }
  const std::vector<std::uint32_t>& sets_after(std::uint32_t turn) const {
    return tracks_[turn].after;
  }
  int held_before(std::uint32_t turn) const { return tracks_[turn].held_s; }
  int turned_by(std::uint32_t turn) const { return tracks_[turn].turned_by; }
  std::uint32_t gain_of(std::uint16_t deed, const play::State& before, play::State after,
                        std::uint16_t knockouts);
  struct Final {
    std::uint32_t results = 0;  // into results_
    int held_s = 0;             // the most seconds on hold that one of them takes
  };
  Final final_of(std::size_t part, const Spot& spot);
  void share_out(double share, std::size_t waited);

  friend class DeskTrace;

  const scenario::Scenario& scenario_;
  DeskLimits limits_;
  const Progress& progress_;
  Walk walk_;
  Projection projection_;
  DeskSteps steps_;
  std::string obstacle_;
  PositionTable table_;
  Gains gains_;
  std::vector<std::vector<std::uint32_t>> seen_gains_;  // by Turn::deed
  std::vector<DeedSet> needed_;                         // by alternative
  std::vector<std::vector<bool>>
      touches_;                          // by alternative, the last of turning otherwise; by part
  std::vector<DeedSet> needed_to_turn_;  // by deed
  std::vector<std::vector<std::size_t>> turning_;  // by part: deeds that may turn
  std::vector<Spot> spots_;                        // by place
  std::vector<Track> tracks_;                      // by turn
  Spot start_;
  std::vector<std::uint32_t> waiting_;
  double done_ = 0;
  std::vector<std::map<Results, std::uint32_t>> known_results_;  // by part
  std::vector<std::vector<Results>> results_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> known_endings_;
  std::vector<std::unordered_map<std::uint64_t, Final>> known_finals_;
};

}  // namespace klankbord::analysis
