// The desk in parts that have nothing to do with each other: what a deed in one part reads and
// writes no deed in another part does. Whatever can be done of each can be done together, so that
// each is tried alone and the results are multiplied. What the answers decide by themselves belongs
// to none of them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/footprint.h"
#include "play/state.h"

namespace klankbord::analysis {

// What stands in one part of the desk; unused bytes are 0, so that it is compared as a whole.
struct Standing {
  std::array<std::int16_t, 8> variables{};  // in the order of the part
  std::array<std::uint64_t, 4> evidence{};  // 4 bits each, likewise
  std::uint64_t applied = 0;                // rules
  std::uint64_t done = 0;                   // actions, in the order of the part
  std::uint64_t knockouts = 0;              // raised by deeds and rules of the part
  friend bool operator==(const Standing& a, const Standing& b) {
    return a.variables == b.variables && a.evidence == b.evidence && a.applied == b.applied &&
           a.done == b.done && a.knockouts == b.knockouts;
  }
};

// One way to stand, with the least seconds on hold that it takes.
using Reached = std::pair<std::uint32_t, int>;  // into the part's standings
using ReachedSet = std::vector<Reached>;        // by number, none twice

struct DeskPart {
  std::vector<std::uint16_t> variables, opportunities, actions;
  std::uint64_t rules = 0;  // that write in it
  DeedSet deeds = 0;
  PartSet all;
  PartSet surroundings;  // what its deeds and rules read beside it

  std::vector<Standing> standings;
  std::unordered_map<std::string, std::uint32_t> known;
  std::vector<ReachedSet> sets;
  std::map<ReachedSet, std::uint32_t> known_sets;
  // Per node: what of it can still be asked for or written by what comes after; the first node
  // after which that is the same.
  std::vector<PartSet> asked_later, written_later;
  std::vector<std::uint16_t> like;
  std::vector<std::uint16_t> seen;  // its surroundings, one by one

  std::uint32_t number_of(const Standing& standing);
  std::uint32_t number_of(ReachedSet set);
};

// What a part sees of everything else.
struct Surroundings {
  bool left = false;       // every customer
  std::uint64_t dead = 0;  // rules whose deadline has passed
  PartSet asked, written;  // later, by the conversation
};

class DeskParts {
 public:
  DeskParts(const scenario::Scenario& scenario, const Alternatives& alternatives,
            const Deeds& deeds, const Footprints& prints, const std::vector<NodeSet>& later);

  std::vector<DeskPart> all;
  static constexpr std::size_t kNone = 0xFFFF;
  std::size_t part_of_deed(std::size_t deed) const { return of_deed_[deed]; }
  std::size_t part_of_rule(std::size_t rule) const { return of_rule_[rule]; }
  // The part on which it hangs where an answer leads; kNone: on none.
  std::size_t asked_by(std::size_t alternative) const { return asked_by_[alternative]; }
  const std::string& obstacle() const { return obstacle_; }

  Standing read(const DeskPart& part, const play::State& state) const;
  void write(const DeskPart& part, const Standing& standing, play::State& state) const;
  // What the answers decide by themselves, at a moment of rest.
  play::State without_desk(const play::State& state) const;
  // As without_desk, but with the desk as it is.
  play::State at_rest(const play::State& state) const;

  // Whether more seconds on hold can still matter: not once the rules about them have spoken.
  bool hold_counts(const DeskPart& part, const Standing& standing) const;

  Surroundings surroundings(const DeskPart& part, const play::State& state) const;
  // A text that differs where a part sees something else.
  std::string key_of(const DeskPart& part, const play::State& state) const;
  // The same standing without what cannot matter any more.
  Standing what_matters(const DeskPart& part, const Standing& standing,
                        const Surroundings& around) const;

 private:
  void join(const Alternatives& alternatives, const Deeds& deeds, const Footprints& prints);
  bool can_be_triggered(const scenario::Rule& rule, const Surroundings& around) const;

  const scenario::Scenario& scenario_;
  const Footprints& prints_;
  std::vector<std::size_t> of_deed_, of_rule_, asked_by_;
  std::vector<bool> once_;                         // by action
  std::vector<std::vector<std::uint16_t>> files_;  // by action: what can be filed once it is done
  PartSet open_;                                   // parts of a state that deeds can change
  std::array<std::uint64_t, base::kMaxActions / 64> remembered_{};  // actions in any part
  std::uint64_t forgotten_ = 0;  // rules that only knock out, by deeds
  std::uint64_t unmarked_ = 0;   // rules of which nobody cares whether they have applied
  std::string obstacle_;
};

}  // namespace klankbord::analysis
