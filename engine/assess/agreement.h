// How far two people who rated the same things agree, and how much of that is more than chance.
#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace klankbord::assess {

struct Agreement {
  int n = 0;                                   // rated by both
  int same_permille = 0;                       // of n: rated exactly alike; 0 with n = 0
  std::optional<int> kappa_permille;           // Cohen (1960); none where chance alone would agree
  std::optional<int> weighted_kappa_permille;  // Cohen (1968), squared distances; likewise
};

// `ratings`: what the first and the second said of each, from 0 to `categories` - 1. `categories`
// is 2 to 10; at most 100,000 ratings.
Agreement agreement_of(const std::vector<std::pair<int, int>>& ratings, int categories);

}  // namespace klankbord::assess
