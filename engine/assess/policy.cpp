#include "assess/policy.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>

#include "base/diagnostic.h"

namespace klankbord::assess {

Verdict judge(const Scorecard& scorecard, const Policy& policy, KnockoutReview knockouts) {
  const bool knocked_out = !scorecard.knockouts.empty();
  bool border = std::abs(scorecard.total.permille() - policy.cut_permille) < policy.sem_permille ||
                (knocked_out && knockouts == KnockoutReview::unconfirmed);
  bool pass = 1000 * scorecard.total.earned >= policy.cut_permille * scorecard.total.reachable;
  for (const Floor& floor : policy.floors) {
    const Points points = scorecard.block(floor.block);
    if (1000 * points.earned >= floor.permille * points.reachable) continue;
    pass = false;
    if (floor.permille - points.permille() < floor.sem_permille) border = true;
  }
  // A confirmed knock-out decides by itself: no second look at the points changes it.
  if (knocked_out && knockouts == KnockoutReview::confirmed) return Verdict::fail;
  if (border) return Verdict::border;
  return pass ? Verdict::pass : Verdict::fail;
}

base::Result<Scorecard> neutralise(const Scorecard& scorecard, std::string_view opportunity) {
  std::vector<Scored> kept = scorecard.opportunities;
  const auto found = std::find_if(kept.begin(), kept.end(), [&](const Scored& scored) {
    return scored.opportunity == opportunity;
  });
  if (found == kept.end()) {
    std::vector<std::string_view> ids;
    for (const Scored& scored : scorecard.opportunities) ids.push_back(scored.opportunity);
    const std::string hint = base::did_you_mean(opportunity, ids);
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("There is no opportunity \"{}\" to neutralise{}.", opportunity,
                                     hint.empty() ? "" : "; " + hint)};
  }
  kept.erase(found);
  return tally(std::move(kept), scorecard.knockouts);
}

}  // namespace klankbord::assess
