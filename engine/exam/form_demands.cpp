#include "exam/form_demands.h"

#include <fmt/core.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace klankbord::exam {

int points_of(const BankItem& item, std::string_view block) {
  int points = 0;
  for (const auto& one : item.blocks) points += one.block == block ? one.points : 0;
  return points;
}

int total_of(const BankItem& item) {
  int points = 0;
  for (const auto& one : item.blocks) points += one.points;
  return points;
}

int Demands::Demand::missing(int sum) const {
  return std::max({0, least - sum, sum - most});
}

std::string Demands::Demand::sentence(int sum) const {
  return sum < least ? fmt::format("{}: {}, and at least {} are asked", what, sum, least)
                     : fmt::format("{}: {}, and at most {} are allowed", what, sum, most);
}

template <typename Brings>
void Demands::add(const std::vector<BankItem>& bank, std::string what, const Bounds& bounds,
                  Brings brings) {
  Demand demand{std::move(what), {}, bounds.least, bounds.most};
  for (const BankItem& item : bank) demand.brings.push_back(brings(item));
  demands_.push_back(std::move(demand));
}

int Demands::sum_of(const Demand& demand, const Selection& selection) {
  int sum = 0;
  for (const std::size_t item : selection) sum += demand.brings[item];
  return sum;
}

Demands::Demands(const std::vector<BankItem>& bank, const Blueprint& blueprint) {
  for (const Bounds& one : blueprint.blocks) {
    add(bank, "points of block " + one.id, one,
        [&](const BankItem& item) { return points_of(item, one.id); });
  }
  const auto add_words = [&](const char* what, const std::vector<Bounds>& all,
                             std::string BankItem::*word) {
    for (const Bounds& one : all) {
      add(bank, fmt::format("scenarios of {} \"{}\"", what, one.id), one,
          [&](const BankItem& item) { return item.*word == one.id ? 1 : 0; });
    }
  };
  add_words("the language", blueprint.languages, &BankItem::language);
  add_words("the kind", blueprint.kinds, &BankItem::kind);
  add_words("the channel", blueprint.channels, &BankItem::channel);
  add(bank, "minutes", {"", 0, blueprint.minutes},
      [](const BankItem& item) { return item.minutes; });
}

int Demands::missing(const Selection& selection) const {
  int all = 0;
  for (const Demand& demand : demands_) all += demand.missing(sum_of(demand, selection));
  return all;
}

std::vector<std::string> Demands::misses(const Selection& selection) const {
  std::vector<std::string> all;
  for (const Demand& demand : demands_) {
    const int sum = sum_of(demand, selection);
    if (demand.missing(sum) > 0) all.push_back(demand.sentence(sum));
  }
  return all;
}

std::vector<std::string> Demands::hopeless(std::size_t count) const {
  std::vector<std::string> all;
  for (const Demand& demand : demands_) {
    std::vector<int> sorted = demand.brings;
    std::sort(sorted.begin(), sorted.end());
    const auto few = static_cast<std::ptrdiff_t>(count);
    const int lowest = std::accumulate(sorted.begin(), sorted.begin() + few, 0);
    const int highest = std::accumulate(sorted.end() - few, sorted.end(), 0);
    if (highest < demand.least) {
      all.push_back(
          fmt::format("{}: the {} scenarios with most of it bring {}, and at least {} are asked",
                      demand.what, count, highest, demand.least));
    } else if (lowest > demand.most) {
      all.push_back(fmt::format(
          "{}: even the {} scenarios with least of it bring {}, and at most {} are allowed",
          demand.what, count, lowest, demand.most));
    }
  }
  return all;
}

}  // namespace klankbord::exam
