// Steps at the desk, tried with the play core: what a deed does to its own part of the desk, and
// all that can be reached there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/desk_parts.h"
#include "play/engine.h"

namespace klankbord::analysis {

class DeskSteps {
 public:
  // `careless`: waits are taken not to hang together, see waits.h.
  DeskSteps(const scenario::Scenario& scenario, const Alternatives& alternatives,
            const std::vector<NodeSet>& later, bool careless = false);

  const Deeds& deeds() const { return deeds_; }
  const Footprints& prints() const { return prints_; }
  DeskParts& parts() { return parts_; }
  const DeskParts& parts() const { return parts_; }
  // Why what was tried so far cannot be relied on; empty as long as it can.
  const std::string& obstacle() const { return obstacle_; }
  std::size_t tried() const { return tried_; }

  struct Step {
    bool done = false;
    int turned_by = kStays;  // the rule that took the conversation elsewhere, or kHangsUp
    Standing standing;
    int held_s = 0;
    play::State after;
  };
  static constexpr int kStays = -1, kHangsUp = -2;

  // `full`: the conversation with any standing of each part.
  Step try_deed(const play::State& full, std::size_t part, const Standing& standing, int held_s,
                std::size_t deed);
  Step try_input(const play::State& full, std::size_t part, const Standing& standing, int held_s,
                 const play::Input& input);
  // What a deed of another part that turns the conversation does to this one. `full`: the other as
  // it has to stand for that; `held_s`: its seconds on hold.
  Step turn_beside(const play::State& full, std::size_t part, const Standing& standing, int held_s,
                   std::size_t deed);
  // The knock-outs of the latest step.
  std::uint16_t raised_by_answers() const { return raised(DeskParts::kNone); }

  // All that these deeds can make of a set, without turning the conversation.
  std::uint32_t closure(std::size_t part, std::uint32_t set, DeedSet deeds, const play::State& full,
                        std::uint32_t surroundings);
  // The same set where the conversation has gone on without touching the part.
  std::uint32_t left_alone(std::size_t part, std::uint32_t set, std::uint32_t surroundings);
  // A number for what a part sees of the rest.
  std::uint32_t surroundings_of(std::size_t part, const play::State& state);
  std::uint32_t stand(std::size_t part, const Standing& standing, std::uint32_t surroundings);
  // One deed from one standing, looked up where it was tried before; kNothing: it cannot be done,
  // it turns the conversation.
  static constexpr std::uint32_t kNothing = 0xFFFFFFFF;
  Reached reach(std::size_t part, const Reached& from, std::size_t deed, const play::State& full,
                std::uint32_t surroundings);

 private:
  bool submit(play::State& state, int held_s, std::size_t deed);
  std::uint16_t raised(std::size_t part) const;
  int turned_by(const play::Events& events) const;
  void check_alone(const play::State& before, std::size_t part, const Standing& standing,
                   const play::State& after);

  const scenario::Scenario& scenario_;
  Deeds deeds_;
  Footprints prints_;
  DeskParts parts_;
  std::string obstacle_;
  std::size_t tried_ = 0;
  play::Events events_;
  std::vector<std::unordered_map<std::string, std::uint32_t>> known_surroundings_;
  std::vector<std::vector<Surroundings>> surroundings_;
  std::vector<std::unordered_map<std::uint64_t, std::uint32_t>> known_stands_;  // of stand
  std::vector<std::unordered_map<std::uint64_t, Reached>> known_steps_;
  std::map<std::vector<std::uint64_t>, std::uint32_t> known_closures_;
  std::vector<std::unordered_map<std::uint64_t, std::uint32_t>> known_rests_;  // of left_alone
};

}  // namespace klankbord::analysis
