#include "analysis/survey.h"

#include <fmt/core.h>

namespace klankbord::analysis {

using scenario::Scenario;

Survey survey(const Scenario& scenario, const SurveyLimits& limits, const Progress& progress) {
  const Walk all = walk(scenario, Detail::future, limits.places, progress);
  Survey found;
  found.plays = sum_up(scenario, all);
  if (!all.complete) {
    found.reason = fmt::format(
        "There are more than {} situations that can still come out differently{}.", limits.places,
        scenario.threads.empty() ? "" : ": chats side by side can be answered in any order");
    found.estimate = sample(scenario, limits.drawn_plays, limits.seed);
    return found;
  }
  found.points = distribution(all);
  found.idle = idle_decisions(scenario, all);
  for (const Unmet& unmet : unmet_opportunities(scenario, all)) {
    found.unmet.push_back({unmet.opportunity, unmet.plays, inputs_of(scenario, all, unmet.turns)});
  }
  return found;
}

std::string in_words(const Count& count) {
  constexpr std::size_t kReadable = 15;  // digits
  const std::string digits = to_string(count);
  if (count.is_most()) return "more than 3.4·10^38";
  if (digits.size() > kReadable) {
    return fmt::format("about {}.{}·10^{}", digits[0], digits[1], digits.size() - 1);
  }
  std::string words;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) words += ',';
    words += digits[i];
  }
  return words;
}

}  // namespace klankbord::analysis
