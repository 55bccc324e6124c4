#include "exam/assembly.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "base/rng.h"
#include "exam/form_demands.h"

namespace klankbord::exam {
namespace {

using Progress = std::function<void(std::size_t, std::size_t)>;

// n over k, or `limit` when it is more.
std::size_t combinations(std::size_t n, std::size_t k, std::size_t limit) {
  std::size_t count = 1;
  for (std::size_t i = 1; i <= k; ++i) {
    count = count * (n - k + i) / i;
    if (count > limit) return limit + 1;
  }
  return count;
}

// The next selection in order of the bank; false after the last.
bool advance(Selection& selection, std::size_t n) {
  const std::size_t k = selection.size();
  for (std::size_t i = k; i > 0; --i) {
    if (selection[i - 1] == n - k + i - 1) continue;
    ++selection[i - 1];
    for (std::size_t j = i; j < k; ++j) selection[j] = selection[j - 1] + 1;
    return true;
  }
  return false;
}

struct Pool {
  std::vector<Selection> fit;
  Selection nearest;
  int least_missing = -1;  // of the nearest; -1: nothing was looked at
};

void look_at(const Demands& demands, const Selection& selection, Pool& pool) {
  const int missing = demands.missing(selection);
  if (missing == 0) pool.fit.push_back(selection);
  if (pool.least_missing >= 0 && missing >= pool.least_missing) return;
  pool.nearest = selection;
  pool.least_missing = missing;
}

Pool all_selections(const Demands& demands, std::size_t n, std::size_t k, const Progress& progress,
                    std::size_t all) {
  Pool pool;
  Selection selection(k);
  std::iota(selection.begin(), selection.end(), std::size_t{0});
  std::size_t done = 0;
  do {
    look_at(demands, selection, pool);
    if (progress && ++done % 4096 == 0) progress(done, all);
  } while (advance(selection, n));
  return pool;
}

// Too many to look at all of them: random ones, each bettered by exchanging one scenario at a time.
Pool some_selections(const Demands& demands, std::size_t n, std::size_t k, base::Rng& numbers,
                     const Progress& progress, std::size_t limit) {
  Pool pool;
  std::set<Selection> known;
  std::size_t looked = 0;
  while (looked < limit) {
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = n; i > 1; --i) {
      std::swap(order[i - 1], order[numbers.below(static_cast<std::uint32_t>(i))]);
    }
    bool better = true;
    const auto chosen = [&] {
      Selection selection(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(k));
      std::sort(selection.begin(), selection.end());
      return selection;
    };
    int missing = demands.missing(chosen());
    while (better && missing > 0) {
      better = false;
      for (std::size_t in = k; in < n && !better; ++in) {
        for (std::size_t out = 0; out < k && !better; ++out) {
          std::swap(order[in], order[out]);
          const int now = demands.missing(chosen());
          ++looked;
          better = now < missing;
          if (better) missing = now;
          if (!better) std::swap(order[in], order[out]);
        }
      }
    }
    ++looked;
    const Selection selection = chosen();
    if (known.insert(selection).second) look_at(demands, selection, pool);
    if (progress) progress(std::min(looked, limit), limit);
  }
  return pool;
}

// Selections that keep to the blueprint, compared with each other.
class Parallels {
 public:
  Parallels(const std::vector<BankItem>& bank, const Blueprint& blueprint,
            const assess::Policy* policy, const std::vector<Selection>& fit)
      : blueprint_(blueprint), fit_(fit), most_shared_(blueprint.shared) {
    for (const Selection& selection : fit) {
      figures_.push_back(figures_of(bank, selection, blueprint, policy));
    }
  }

  // From now on two may have so many scenarios in common.
  void allow_shared(int most) { most_shared_ = most; }
  // Whether that alone keeps them apart; cheaper than the points.
  bool shares_too_much(std::size_t a, std::size_t b) const {
    return static_cast<int>(shared_by(fit_[a], fit_[b]).size()) > most_shared_;
  }

  // By how many points, beyond what is allowed, the two differ most; 0 when they are parallel. A
  // scenario too many in common counts as ten points.
  int excess(std::size_t a, std::size_t b) const {
    const int total = std::max(figures_[a][0].points, figures_[b][0].points);
    const int allowed = blueprint_.difference_permille * total / 1000;
    int most = 0;
    for (std::size_t i = 0; i < figures_[a].size(); ++i) {
      const int difference = std::abs(figures_[a][i].points - figures_[b][i].points);
      most = std::max(most, difference - allowed);
    }
    const int shared = static_cast<int>(shared_by(fit_[a], fit_[b]).size()) - most_shared_;
    return most + 10 * std::max(0, shared);
  }

  std::vector<std::string> misses(std::size_t a, std::size_t b) const {
    std::vector<std::string> all;
    const int total = std::max(figures_[a][0].points, figures_[b][0].points);
    const int allowed = blueprint_.difference_permille * total / 1000;
    for (std::size_t i = 0; i < figures_[a].size(); ++i) {
      const Figure &one = figures_[a][i], &other = figures_[b][i];
      if (std::abs(one.points - other.points) <= allowed) continue;
      all.push_back(fmt::format("{}: {} points and {}, and {} of {} may differ", one.what,
                                one.points, other.points, allowed, total));
    }
    const int shared = static_cast<int>(shared_by(fit_[a], fit_[b]).size());
    if (shared > most_shared_) {
      all.push_back(
          fmt::format("they share {} scenarios, and {} are allowed", shared, most_shared_));
    }
    return all;
  }

 private:
  const Blueprint& blueprint_;
  const std::vector<Selection>& fit_;
  std::vector<std::vector<Figure>> figures_;
  int most_shared_;
};

// Groups of `count` that are parallel to each other, grown from each selection in turn.
class GroupSearch {
 public:
  GroupSearch(const Parallels& parallels, std::vector<std::size_t> order, std::size_t count,
              std::size_t budget, const Progress& progress)
      : parallels_(parallels),
        order_(std::move(order)),
        count_(count),
        budget_(budget),
        all_(budget),
        progress_(progress) {}

  // Likewise, without keeping which came nearest: two that share too much are not compared.
  std::vector<std::size_t> found_among_few() {
    few_ = true;
    return found();
  }

  std::vector<std::size_t> found() {
    for (std::size_t i = 0; i < order_.size() && budget_ > 0; ++i) {
      group_ = {order_[i]};
      if (grow(i + 1)) return group_;
    }
    return {};
  }

  // The two that came nearest to being parallel.
  std::optional<std::pair<std::size_t, std::size_t>> nearest() const { return nearest_; }
  std::size_t largest() const { return largest_; }
  bool looked_at_all() const { return budget_ > 0; }

 private:
  bool grow(std::size_t from) {
    largest_ = std::max(largest_, group_.size());
    if (group_.size() == count_) return true;
    for (std::size_t i = from; i < order_.size() && budget_ > 0; ++i) {
      if (!fits(order_[i])) continue;
      group_.push_back(order_[i]);
      if (grow(i + 1)) return true;
      group_.pop_back();
    }
    return false;
  }

  bool fits(std::size_t candidate) {
    for (const std::size_t member : group_) {
      if (budget_ > 0) --budget_;
      if (progress_ && budget_ % 65536 == 0) progress_(all_ - budget_, all_);
      if (few_ && parallels_.shares_too_much(member, candidate)) return false;
      const int excess = parallels_.excess(member, candidate);
      if (!nearest_ || excess < least_excess_) {
        nearest_ = {member, candidate};
        least_excess_ = excess;
      }
      if (excess > 0) return false;
    }
    return true;
  }

  const Parallels& parallels_;
  std::vector<std::size_t> order_;
  std::size_t count_, budget_, all_;
  const Progress& progress_;
  std::vector<std::size_t> group_;
  std::optional<std::pair<std::size_t, std::size_t>> nearest_;
  int least_excess_ = 0;
  std::size_t largest_ = 0;
  bool few_ = false;
};

Assembly impossible(std::vector<std::string> why) {
  Assembly assembly;
  assembly.why = std::move(why);
  return assembly;
}

// Selections fit one by one; now they have to be parallel.
Assembly group(const std::vector<BankItem>& bank, const Blueprint& blueprint,
               const assess::Policy* policy, std::size_t count, base::Rng& numbers,
               const Progress& progress, const std::vector<Selection>& fit, bool all_there_are,
               std::size_t comparisons) {
  std::vector<std::size_t> order(fit.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t i = order.size(); i > 1; --i) {
    std::swap(order[i - 1], order[numbers.below(static_cast<std::uint32_t>(i))]);
  }
  Parallels parallels(bank, blueprint, policy, fit);
  Assembly assembly;
  // The fewest that two of them have to share, then more until there are such forms.
  const int least = std::max(0, 2 * blueprint.scenarios - static_cast<int>(bank.size()));
  const int most = count < 2 ? least : std::min(blueprint.shared, blueprint.scenarios);
  for (int shared = least; shared < most; ++shared) {
    parallels.allow_shared(shared);
    GroupSearch few(parallels, order, count, comparisons, progress);
    for (const std::size_t one : few.found_among_few()) assembly.forms.push_back(fit[one]);
    if (!assembly.forms.empty()) return assembly;
    assembly.fewest_shared = assembly.fewest_shared && all_there_are && few.looked_at_all();
  }
  parallels.allow_shared(blueprint.shared);
  GroupSearch search(parallels, std::move(order), count, comparisons, progress);
  for (const std::size_t one : search.found()) assembly.forms.push_back(fit[one]);
  if (!assembly.forms.empty()) return assembly;
  assembly.why.push_back(fmt::format(
      "{} selections keep to the blueprint, but {} of them parallel to each other {}; the most "
      "that were is {}",
      fit.size(), count,
      search.looked_at_all() ? "there are not" : "were not found in the time that was given",
      search.largest()));
  if (const auto nearest = search.nearest(); nearest && search.largest() < 2) {
    assembly.nearest = {fit[nearest->first], fit[nearest->second]};
    assembly.misses = parallels.misses(nearest->first, nearest->second);
  }
  return assembly;
}

}  // namespace

Selection shared_by(const Selection& a, const Selection& b) {
  Selection both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

std::vector<Figure> figures_of(const std::vector<BankItem>& bank, const Selection& selection,
                               const Blueprint& blueprint, const assess::Policy* policy) {
  std::vector<std::string> blocks;
  for (const BankItem& item : bank) {
    for (const auto& one : item.blocks) {
      if (std::find(blocks.begin(), blocks.end(), one.block) == blocks.end()) {
        blocks.push_back(one.block);
      }
    }
  }
  for (const Bounds& one : blueprint.blocks) {
    if (std::find(blocks.begin(), blocks.end(), one.id) == blocks.end()) blocks.push_back(one.id);
  }
  const auto sum_of = [&](auto points) {
    int sum = 0;
    for (const std::size_t item : selection) sum += points(bank[item]);
    return sum;
  };
  // Points are whole, so a share of them is reached at the next whole one.
  const auto share = [](int permille, int points) { return (permille * points + 999) / 1000; };
  const int total = sum_of(total_of);
  std::vector<Figure> figures = {{"in all", total}};
  if (policy != nullptr) figures.push_back({"the cut", share(policy->cut_permille, total)});
  for (const std::string& block : blocks) {
    const int points = sum_of([&](const BankItem& item) { return points_of(item, block); });
    figures.push_back({"block " + block, points});
    if (policy == nullptr) continue;
    for (const assess::Floor& floor : policy->floors) {
      if (floor.block != block) continue;
      figures.push_back({"the floor of block " + block, share(floor.permille, points)});
    }
  }
  return figures;
}

Assembly assemble(const std::vector<BankItem>& bank, const Blueprint& blueprint,
                  const assess::Policy* policy, std::size_t count, std::uint64_t seed,
                  const Progress& progress, const AssemblyLimits& limits) {
  const auto size = static_cast<std::size_t>(blueprint.scenarios);
  if (bank.size() < size) {
    return impossible({fmt::format("there are {} scenarios to choose from, and a form has {}",
                                   bank.size(), size)});
  }
  const Demands demands(bank, blueprint);
  if (auto hopeless = demands.hopeless(size); !hopeless.empty()) {
    return impossible(std::move(hopeless));
  }
  base::Rng numbers(seed, "assemble");
  const std::size_t all = combinations(bank.size(), size, limits.selections);
  const Pool pool =
      all <= limits.selections
          ? all_selections(demands, bank.size(), size, progress, all)
          : some_selections(demands, bank.size(), size, numbers, progress, limits.selections);
  if (pool.fit.empty()) {
    Assembly assembly =
        impossible({all <= limits.selections
                        ? "each demand can be met by itself, but no selection meets all of them"
                        : "no selection was found that meets all demands"});
    assembly.nearest = {pool.nearest};
    assembly.misses = demands.misses(pool.nearest);
    return assembly;
  }
  return group(bank, blueprint, policy, count, numbers, progress, pool.fit,
               all <= limits.selections, limits.comparisons);
}

}  // namespace klankbord::exam
