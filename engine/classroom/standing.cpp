#include "classroom/standing.h"

#include <algorithm>

namespace klankbord::classroom {

assess::Scorecard scorecard_of(const Seat& seat) {
  const scenario::Scenario& scenario = seat.attempt->scenario();
  assess::Scorecard card = assess::score(scenario, seat.attempt->state());
  for (const Mark& mark : seat.marks) {
    // What the conversation itself has shown since then is worth more than the mark.
    auto marked = assess::marked(card, scenario.opportunities[mark.opportunity].id, mark.level);
    if (marked.ok()) card = std::move(*marked);
  }
  return card;
}

assess::Debrief debrief_of(const Seat& seat) {
  const scenario::Scenario& scenario = seat.attempt->scenario();
  assess::Debrief debrief = assess::debrief_of(*seat.attempt);
  for (const Mark& mark : seat.marks) {
    // Likewise.
    static_cast<void>(
        assess::mark(debrief, scenario, scenario.opportunities[mark.opportunity].id, mark.level));
  }
  return debrief;
}

HeatMap::HeatMap(const scenario::Scenario& scenario) : scenario_(scenario) {
  for (const scenario::Opportunity& opportunity : scenario.opportunities) {
    if (std::find(blocks_.begin(), blocks_.end(), opportunity.block) == blocks_.end()) {
      blocks_.push_back(opportunity.block);
    }
  }
  std::sort(blocks_.begin(), blocks_.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;  // they are numbers
  });
  for (const scenario::Opportunity& opportunity : scenario.opportunities) {
    const auto known = std::find(blocks_.begin(), blocks_.end(), opportunity.block);
    block_of_.push_back(static_cast<std::size_t>(known - blocks_.begin()));
  }
}

void HeatMap::row(const Seat& seat, std::vector<assess::Points>& points) const {
  std::fill(points.begin(), points.end(), assess::Points{});
  for (std::size_t i = 0; i < block_of_.size(); ++i) {
    const play::Evidence& evidence = seat.attempt->state().evidence[i];
    int level = evidence.level;
    if (evidence.pending && level == 0 && !seat.marks.empty()) {
      const Mark* mark = seat.mark_of(static_cast<std::uint16_t>(i));
      if (mark != nullptr) level = mark->level;
    }
    const int weight = scenario_.opportunities[i].weight;
    points[block_of_[i]] += assess::Points{weight * level, 2 * weight};
  }
}

std::vector<ToMark> to_mark(const Seat& seat) {
  std::vector<ToMark> found;
  if (!seat.attempt) return found;
  const scenario::Scenario& scenario = seat.attempt->scenario();
  const play::State& state = seat.attempt->state();
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    if (!state.evidence[i].pending || state.evidence[i].level != 0) continue;
    ToMark one;
    one.opportunity = static_cast<std::uint16_t>(i);
    // The latest answer in own words that could show it: a node earns the same whatever is written.
    for (const play::Input& input : seat.attempt->inputs()) {
      if (input.kind != play::InputKind::submit || input.texts.empty()) continue;
      const scenario::Node& node = scenario.nodes[input.target];
      if (node.interaction != scenario::Interaction::answer) continue;
      for (std::size_t o = 0; o < node.option_count; ++o) {
        for (const scenario::Earning& earning : scenario.options[node.first_option + o].earns) {
          if (earning.opportunity != i) continue;
          one.node = input.target;
          one.said = input.texts.front();
        }
      }
    }
    if (const Mark* mark = seat.mark_of(one.opportunity)) one.mark = *mark;
    found.push_back(std::move(one));
  }
  return found;
}

std::vector<Step> trail_of(const play::Attempt& attempt) {
  std::vector<Step> steps;
  play::Attempt again(attempt.shared_scenario(), attempt.seed());
  for (const play::Input& input : attempt.inputs()) {
    steps.push_back({steps.size(), again.view().node, input});
    static_cast<void>(again.act(input));
  }
  return steps;
}

}  // namespace klankbord::classroom
