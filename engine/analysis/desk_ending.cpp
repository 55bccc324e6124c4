#include "analysis/desk_ending.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace klankbord::analysis {

using scenario::Scenario;

namespace {

// Which knock-outs the same levels can come with: sets of knock-outs, sorted.
using Masks = std::vector<std::uint64_t>;
// By those: how many ways, by points of one block or in total.
using Ways = std::map<Masks, Histogram>;

bool is_clean(const Masks& masks) {
  return !masks.empty() && masks.front() == 0;
}

Masks combined(const Masks& a, const Masks& b) {
  Masks all;
  for (const std::uint64_t one : a) {
    for (const std::uint64_t other : b) all.push_back(one | other);
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

void add(Histogram& into, int points, const Count& ways) {
  if (into.plays.empty()) into.lowest = points;
  if (points < into.lowest) {
    into.plays.insert(into.plays.begin(), static_cast<std::size_t>(into.lowest - points), Count());
    into.lowest = points;
  }
  const auto at = static_cast<std::size_t>(points - into.lowest);
  if (at >= into.plays.size()) into.plays.resize(at + 1);
  into.plays[at] += ways;
}

void add_product(Histogram& into, const Histogram& a, const Histogram& b) {
  for (std::size_t i = 0; i < a.plays.size(); ++i) {
    for (std::size_t j = 0; j < b.plays.size(); ++j) {
      const Count ways = a.plays[i] * b.plays[j];
      if (!ways.is_zero()) add(into, a.lowest + b.lowest + static_cast<int>(i + j), ways);
    }
  }
}

Ways product(const Ways& a, const Ways& b) {
  Ways all;
  for (const auto& [masks, histogram] : a) {
    for (const auto& [others, more] : b) {
      add_product(all[combined(masks, others)], histogram, more);
    }
  }
  return all;
}

class Adder {
 public:
  Adder(const Scenario& scenario, const std::vector<DeskPart>& parts,
        const std::vector<const Results*>& results, std::uint16_t knockouts)
      : scenario_(scenario), parts_(parts), results_(results) {
    nothing_[Masks{knockouts}] = Histogram{0, {Count(1)}};
  }

  // Of one block; of all where it is nothing. `without`: only what does not meet that opportunity.
  Ways ways(const std::string* block, std::size_t without = kAny) const {
    Ways all = nothing_;
    for (std::size_t p = 0; p < parts_.size(); ++p) {
      all = product(all, ways_of(p, block, without));
    }
    return all;
  }

  static Count count(const Ways& ways, bool clean) {
    Count all;
    for (const auto& [masks, histogram] : ways) {
      const Count each = clean ? Count(is_clean(masks) ? 1 : 0) : Count(masks.size());
      for (const Count& some : histogram.plays) all += some * each;
    }
    return all;
  }

  static Histogram points(const Ways& ways) {
    Histogram all;
    for (const auto& [masks, histogram] : ways) {
      for (std::size_t i = 0; i < histogram.plays.size(); ++i) {
        const Count some = histogram.plays[i] * Count(masks.size());
        if (!some.is_zero()) add(all, histogram.lowest + static_cast<int>(i), some);
      }
    }
    return all;
  }

  static int best(const Ways& ways) {
    int most = 0;
    bool any = false;
    for (const auto& [masks, histogram] : ways) {
      if (!is_clean(masks)) continue;
      for (std::size_t i = 0; i < histogram.plays.size(); ++i) {
        const int points = histogram.lowest + static_cast<int>(i);
        if (histogram.plays[i].is_zero() || (any && points <= most)) continue;
        most = points;
        any = true;
      }
    }
    return most;
  }

  static constexpr std::size_t kAny = ~std::size_t{0};

 private:
  Ways ways_of(std::size_t p, const std::string* block, std::size_t without) const {
    const DeskPart& part = parts_[p];
    // The same levels with different knock-outs are told apart by those alone.
    std::map<std::array<std::uint64_t, 4>, Masks> by_levels;
    for (const Result& result : *results_[p]) {
      bool meets = false;
      for (std::size_t i = 0; i < part.opportunities.size(); ++i) {
        meets = meets || (part.opportunities[i] == without && is_met_in(result, i));
      }
      if (!meets) by_levels[result.evidence].push_back(result.knockouts);
    }
    Ways found;
    for (auto& [levels, masks] : by_levels) {
      std::sort(masks.begin(), masks.end());
      Result result;
      result.evidence = levels;
      int points = 0;
      for (std::size_t i = 0; i < part.opportunities.size(); ++i) {
        const scenario::Opportunity& one = scenario_.opportunities[part.opportunities[i]];
        if (block == nullptr || one.block == *block) points += one.weight * level_in(result, i);
      }
      add(found[masks], points, Count(1));
    }
    return found;
  }

  const Scenario& scenario_;
  const std::vector<DeskPart>& parts_;
  const std::vector<const Results*>& results_;
  Ways nothing_;
};

}  // namespace

Result result_of(const Standing& standing) {
  Result result;
  constexpr std::uint64_t kLevelAndMet = 0x7777777777777777;
  for (std::size_t i = 0; i < result.evidence.size(); ++i) {
    result.evidence[i] = standing.evidence[i] & kLevelAndMet;
  }
  result.knockouts = standing.knockouts;
  return result;
}

int level_in(const Result& result, std::size_t opportunity) {
  return static_cast<int>((result.evidence[opportunity / 16] >> (opportunity % 16 * 4)) & 3);
}

bool is_met_in(const Result& result, std::size_t opportunity) {
  return ((result.evidence[opportunity / 16] >> (opportunity % 16 * 4 + 2)) & 1) != 0;
}

int points_of(const Scenario& scenario, const DeskPart& part, const Result& result) {
  int points = 0;
  for (std::size_t i = 0; i < part.opportunities.size(); ++i) {
    points += scenario.opportunities[part.opportunities[i]].weight * level_in(result, i);
  }
  return points;
}

Ending add_up(const Scenario& scenario, const std::vector<std::string>& blocks,
              const std::vector<DeskPart>& parts, const std::vector<const Results*>& results,
              std::uint16_t knockouts) {
  const Adder adder(scenario, parts, results, knockouts);
  Ending ending;
  const Ways total = adder.ways(nullptr);
  ending.count = Adder::count(total, false);
  ending.without_knockout = Adder::count(total, true);
  ending.best = Adder::best(total);
  for (const std::string& block : blocks) {
    ending.points.push_back(Adder::points(adder.ways(&block)));
  }
  ending.points.push_back(Adder::points(total));
  const std::string kNoBlock;  // no points are of interest here
  ending.unmet.resize(scenario.opportunities.size());
  for (const DeskPart& part : parts) {
    for (const std::uint16_t opportunity : part.opportunities) {
      ending.at_desk |= std::uint64_t{1} << opportunity;
      ending.unmet[opportunity] = Adder::count(adder.ways(&kNoBlock, opportunity), false);
    }
  }
  return ending;
}

}  // namespace klankbord::analysis
