#include "assess/scorecard.h"

#include <fmt/core.h>

#include <algorithm>

namespace klankbord::assess {

namespace {

Points& entry_points(std::vector<Entry>& entries, const std::string& id) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.id == id; });
  if (found != entries.end()) return found->points;
  entries.push_back({id, {}});
  return entries.back().points;
}

Points points_in(const std::vector<Entry>& entries, std::string_view id) {
  for (const Entry& entry : entries) {
    if (entry.id == id) return entry.points;
  }
  return {};
}

}  // namespace

Points Scorecard::block(std::string_view id) const {
  return points_in(blocks, id);
}
Points Scorecard::competence(std::string_view id) const {
  return points_in(competences, id);
}

Scorecard tally(std::vector<Scored> opportunities, std::vector<std::string> knockouts) {
  Scorecard card;
  for (const Scored& scored : opportunities) {
    const Points points{scored.weight * scored.level, 2 * scored.weight};
    entry_points(card.competences, scored.competence) += points;
    entry_points(card.blocks, scored.block) += points;
    card.total += points;
    if (scored.pending) card.pending += 2 * scored.weight - points.earned;
  }
  card.opportunities = std::move(opportunities);
  card.knockouts = std::move(knockouts);
  return card;
}

Scorecard score(const scenario::Scenario& scenario, const play::State& state) {
  std::vector<Scored> opportunities;
  opportunities.reserve(scenario.opportunities.size());
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    const scenario::Opportunity& o = scenario.opportunities[i];
    const play::Evidence& evidence = state.evidence[i];
    opportunities.push_back({o.id, o.competence, o.block, o.weight, evidence.level, evidence.given,
                             evidence.spoiled, evidence.pending && evidence.level == 0});
  }
  std::vector<std::string> knockouts;
  for (std::size_t i = 0; i < scenario.knockouts.size(); ++i) {
    if ((state.knockouts >> i) & 1) knockouts.push_back(scenario.knockouts[i]);
  }
  return tally(std::move(opportunities), std::move(knockouts));
}

base::Result<Scorecard> marked(const Scorecard& scorecard, std::string_view opportunity,
                               int level) {
  std::vector<Scored> all = scorecard.opportunities;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Scored& scored) {
    return scored.opportunity == opportunity && scored.pending;
  });
  if (found == all.end() || level < 0 || level > 2) {
    return base::Failure{
        base::ExitCode::bad_file,
        fmt::format("\"{}\" waits for no mark, or {} is no level.", opportunity, level)};
  }
  found->level = level;
  found->pending = false;
  return tally(std::move(all), scorecard.knockouts);
}

Points total_points(const scenario::Scenario& scenario, const play::State& state) {
  Points total;
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    const int weight = scenario.opportunities[i].weight;
    total += {weight * state.evidence[i].level, 2 * weight};
  }
  return total;
}

}  // namespace klankbord::assess
