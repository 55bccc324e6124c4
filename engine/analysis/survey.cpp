#include "analysis/survey.h"

#include <fmt/core.h>

#include <utility>

#include "analysis/desk_walk.h"

namespace klankbord::analysis {

using scenario::Scenario;

namespace {

// What is done at the desk beside the answers.
void add_desk(const Scenario& scenario, const Progress& progress, Survey& found) {
  DeskWalk desk(scenario, {}, progress);
  if (!desk.walk().complete) {
    found.desk_reason = desk.obstacle();
    return;
  }
  using Kind = DeskWalk::Aim::Kind;
  Plays all = sum_up(scenario, desk.walk());
  const bool clean = !all.without_knockout.is_zero();
  const auto best =
      desk.inputs_of(all.best_turns, {clean ? Kind::most_clean : Kind::most, 0, all.best_points});
  const auto worst = desk.inputs_of(all.worst_turns, {Kind::fewest, 0, all.total.points.min});
  if (!best || !worst) {
    found.desk_reason = "a play that was counted could not be put together";
    return;
  }
  all.best = *best;
  all.worst = *worst;
  all.seconds = found.plays.seconds;
  all.mean_seconds = found.plays.mean_seconds;
  found.with_desk = true;
  found.talk = std::exchange(found.plays, std::move(all));
  found.points = distribution(desk.walk());
  found.idle = idle_decisions(scenario, desk.walk());
  found.unmet.clear();
  for (const Unmet& unmet : unmet_opportunities(scenario, desk.walk())) {
    const DeskWalk::Aim aim{Kind::unmet, unmet.opportunity, DeskWalk::Aim::kAnyPoints};
    const auto play = desk.inputs_of(unmet.turns, aim);
    found.unmet.push_back(
        {unmet.opportunity, unmet.plays, play.value_or(std::vector<play::Input>())});
  }
}

}  // namespace

Survey survey(const Scenario& scenario, const SurveyLimits& limits, const Progress& progress) {
  const bool desk = scenario.has_desk && scenario.threads.empty();
  const std::size_t places = limits.places.value_or(
      scenario.threads.empty() ? base::kMaxExploredPlaces : base::kMaxExploredPositions);
  const Walk all = walk(scenario, Detail::future, places, desk ? Progress() : progress);
  Survey found;
  found.plays = sum_up(scenario, all);
  if (!all.complete) {
    found.reason = fmt::format(
        "There are more than {} situations that can still come out differently{}.", places,
        scenario.threads.empty() ? "" : ": chats side by side can be answered in any order");
    found.estimate = sample(scenario, limits.drawn_plays, limits.seed);
    return found;
  }
  found.points = distribution(all);
  found.idle = idle_decisions(scenario, all);
  for (const Unmet& unmet : unmet_opportunities(scenario, all)) {
    found.unmet.push_back({unmet.opportunity, unmet.plays, inputs_of(scenario, all, unmet.turns)});
  }
  if (scenario.has_desk) add_desk(scenario, progress, found);
  return found;
}

std::optional<Plays> counted_plays(const Scenario& scenario) {
  if (scenario.has_desk) {
    const DeskWalk desk(scenario);
    if (!desk.walk().complete) return std::nullopt;
    return sum_up(scenario, desk.walk());
  }
  Plays all = plays(scenario);
  if (!all.exact) return std::nullopt;
  return all;
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
