#include "assess/past_attempt.h"

#include <algorithm>

namespace klankbord::assess {

namespace {

std::vector<Share> shares(const Scorecard& scorecard, const std::vector<Entry>& entries,
                          std::string Scored::*group) {
  std::vector<Share> all;
  all.reserve(entries.size());
  for (const Entry& entry : entries) {
    const auto count =
        std::count_if(scorecard.opportunities.begin(), scorecard.opportunities.end(),
                      [&](const Scored& scored) { return scored.*group == entry.id; });
    all.push_back({entry.id, entry.points, static_cast<int>(count)});
  }
  return all;
}

}  // namespace

std::vector<Share> block_shares(const Scorecard& scorecard) {
  return shares(scorecard, scorecard.blocks, &Scored::block);
}

std::vector<Share> competence_shares(const Scorecard& scorecard) {
  return shares(scorecard, scorecard.competences, &Scored::competence);
}

}  // namespace klankbord::assess
