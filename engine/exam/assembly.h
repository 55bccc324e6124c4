// Finding scenarios for forms that ask the same: a search that gives the same forms for the same
// bank, blueprint and seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "assess/policy.h"
#include "exam/blueprint.h"

namespace klankbord::exam {

// A scenario that may become part of a form, as far as the search needs it.
struct BankItem {
  std::string id;
  std::string language, kind, channel;
  int minutes = 5;
  struct BlockPoints {
    std::string block;
    int points = 0;  // the most that any play reaches
  };
  std::vector<BlockPoints> blocks;
};

// Indexes into the bank, in the order of the bank.
using Selection = std::vector<std::size_t>;

// What a selection asks of a candidate.
struct Figure {
  std::string what;  // "in all", "the cut", "block 4", "the floor of block 4"
  int points = 0;
};
std::vector<Figure> figures_of(const std::vector<BankItem>& bank, const Selection& selection,
                               const Blueprint& blueprint, const assess::Policy* policy);

struct Assembly {
  std::vector<Selection> forms;     // as many as were asked for; empty when it cannot be done
  std::vector<std::string> why;     // then: what stands in the way, in sentences
  std::vector<Selection> nearest;   // and what comes nearest; may be empty
  std::vector<std::string> misses;  // where that falls short, in sentences
  // Whether it is certain that no such forms share fewer scenarios: all there are were compared.
  bool fewest_shared = true;
};

// What two selections have in common.
Selection shared_by(const Selection& a, const Selection& b);

struct AssemblyLimits {
  std::size_t selections = 100'000;      // that are looked at; up to that all of them
  std::size_t comparisons = 20'000'000;  // of two selections
};

// Looks for `count` (1 to 26) selections that keep to the blueprint and are parallel: no figure of
// two of them differs by more than blueprint.difference_permille of the points in all, and they
// share no more scenarios than the blueprint allows; of those that can be found, the ones of which
// no two share more than they must. `policy` may be null. `progress` (may be empty) hears how far
// it has come.
Assembly assemble(const std::vector<BankItem>& bank, const Blueprint& blueprint,
                  const assess::Policy* policy, std::size_t count, std::uint64_t seed,
                  const std::function<void(std::size_t done, std::size_t all)>& progress = {},
                  const AssemblyLimits& limits = {});

}  // namespace klankbord::exam
