// How long a search takes in a base of 10,000 customers. Prints medians; passes no judgement.
//   bench_desk_search [CUSTOMERS]
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/rng.h"
#include "scenario/search.h"

using namespace klankbord;

namespace {

scenario::Company company_of(int count) {
  constexpr const char* kFirst[] = {"Lieve", "Zoë", "Mehmet", "Amina", "Jan", "Chloé", "Piotr"};
  constexpr const char* kLast[] = {"Peeters", "Janssens", "Yılmaz", "Maes",
                                   "Dubois",  "Claes",    "Nguyen", "El Amrani"};
  constexpr const char* kCity[] = {"Aalst", "Gent", "Luik", "Genk", "Oostende"};
  scenario::Company company;
  base::Rng rng(1, "customers");
  for (int i = 0; i < count; ++i) {
    scenario::Customer c;
    c.id = fmt::format("customer-{}", i);
    c.name = fmt::format("{} {}", kFirst[rng.below(7)], kLast[rng.below(8)]);
    c.number = fmt::format("VK-{:06}", i);
    c.born =
        fmt::format("{}-{:02}-{:02}", 1940 + rng.below(65), 1 + rng.below(12), 1 + rng.below(28));
    c.city = kCity[rng.below(5)];
    c.address =
        fmt::format("Kerkstraat {}, {} {}", 1 + rng.below(200), 1000 + rng.below(8999), c.city);
    c.phone = fmt::format("04{:02} {:02} {:02} {:02}", rng.below(100), rng.below(100),
                          rng.below(100), rng.below(100));
    c.email = fmt::format("klant{}@example.be", i);
    company.customers.push_back(std::move(c));
  }
  return company;
}

template <typename Work>
double median_ms(Work work) {
  std::vector<double> times;
  for (int i = 0; i < 31; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    times.push_back(took.count());
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
  const scenario::Company company = company_of(count);
  fmt::print("{} customers, median milliseconds\n", count);
  fmt::print("{:<24} {:>8.2f}\n", "prepare",
             median_ms([&] { const scenario::SearchIndex index(company, base::Language::nl); }));
  const scenario::SearchIndex index(company, base::Language::nl);
  for (const char* query : {"peeters", "zoe maes gent", "VK-009999", "0475123456", "p", "nobody"}) {
    std::size_t hits = 0;
    const double time =
        median_ms([&] { hits = index.find(scenario::Panel::customers, query).size(); });
    fmt::print("{:<24} {:>8.2f}   {} found\n", query, time, hits);
  }
  return 0;
}
