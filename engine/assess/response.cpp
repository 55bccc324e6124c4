#include "assess/response.h"

#include <algorithm>
#include <map>
#include <utility>

#include "play/marking.h"

namespace klankbord::assess {

Points points_of(const scenario::Scenario& scenario, const Response& response) {
  Points points;
  for (std::size_t i = 0; i < response.levels.size(); ++i) {
    if (response.levels[i] == kUnmarked) continue;
    const int weight = scenario.opportunities[i].weight;
    points += {weight * response.levels[i], 2 * weight};
  }
  return points;
}

Sample first_attempts(const Sample& sample) {
  std::map<std::uint32_t, const Response*> first;
  for (const Response& response : sample.responses) {
    const Response*& known = first[response.learner];
    if (known == nullptr || response.attempt < known->attempt) known = &response;
  }
  Sample only{sample.scenario, {}};
  only.responses.reserve(first.size());
  for (const auto& [learner, response] : first) only.responses.push_back(*response);
  return only;
}

void add_decision(const scenario::Scenario& scenario, scenario::OptionIndex option,
                  std::int32_t took_s, Response& response) {
  const scenario::NodeIndex node = scenario.options[option].node;
  const bool known = std::any_of(
      response.decisions.begin(), response.decisions.end(),
      [&](const Decision& decision) { return scenario.options[decision.option].node == node; });
  if (!known) response.decisions.push_back({option, took_s});
}

Response response_of(const play::Attempt& attempt, std::uint32_t learner, std::string id) {
  const scenario::Scenario& scenario = attempt.scenario();
  Response response{learner, std::move(id), {}, {}};
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    const play::Evidence& evidence = attempt.state().evidence[i];
    const bool waits = evidence.pending && evidence.level == 0;
    response.levels.push_back(waits ? kUnmarked : static_cast<std::int8_t>(evidence.level));
  }
  for (const play::Input& input : attempt.inputs()) {
    if (input.kind == play::InputKind::act) continue;
    const bool chosen = input.kind == play::InputKind::choose;
    add_decision(scenario, chosen ? input.target : play::outcome_of(scenario, input), -1, response);
  }
  return response;
}

}  // namespace klankbord::assess
