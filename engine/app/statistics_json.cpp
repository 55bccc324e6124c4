#include "app/statistics_json.h"

#include <utility>

namespace klankbord::app {

using nlohmann::json;

namespace {

json words(const std::vector<assess::Flag>& flags) {
  json list = json::array();
  for (const assess::Flag flag : flags) list.push_back(to_string(flag));
  return list;
}

json number(const std::optional<int>& value) {
  return value ? json(*value) : json();
}

json opportunity_json(const scenario::Scenario& scenario, const assess::OpportunityFigures& one) {
  const scenario::Opportunity& known = scenario.opportunities[one.opportunity];
  return {{"id", known.id},
          {"competence", known.competence},
          {"weight", known.weight},
          {"n", one.n},
          {"p_permille", one.n > 0 ? json(one.p_permille) : json()},
          {"levels", {one.at_level[0], one.at_level[1], one.at_level[2]}},
          {"r_permille", number(one.r_permille)},
          {"rest_n", one.rest_n},
          {"flags", words(one.flags)}};
}

json decision_json(const scenario::Scenario& scenario, const assess::DecisionFigures& decision) {
  json options = json::array();
  for (const assess::OptionFigures& one : decision.options) {
    options.push_back({{"id", scenario.options[one.option].id},
                       {"n", one.n},
                       {"share_permille", decision.n > 0 ? json(one.share_permille) : json()},
                       {"points", one.points},
                       {"knockout", one.knockout},
                       {"rest_n", one.rest_n},
                       {"rest_permille", number(one.rest_permille)},
                       {"flags", words(one.flags)}});
  }
  json document = {{"node", scenario.nodes[decision.node].id},
                   {"n", decision.n},
                   {"options", std::move(options)},
                   {"timed_n", decision.timed_n},
                   {"key_inverted", json()}};
  if (decision.timed_n > 0) {
    document["median_s"] = decision.median_s;
    document["p90_s"] = decision.p90_s;
  }
  if (decision.inversion) {
    document["key_inverted"] = {
        {"preferred", scenario.options[decision.inversion->preferred].id},
        {"earns_more", scenario.options[decision.inversion->keyed_better].id},
        {"difference_permille", decision.inversion->difference_permille}};
  }
  return document;
}

json scenario_json(const session::PlayedVersion& version, const assess::ScenarioFigures& figures) {
  const scenario::Scenario& scenario = *figures.scenario;
  json opportunities = json::array(), decisions = json::array();
  for (const auto& one : figures.opportunities) {
    opportunities.push_back(opportunity_json(scenario, one));
  }
  for (const auto& one : figures.decisions) decisions.push_back(decision_json(scenario, one));
  json document = {{"scenario", version.scenario},
                   {"version", version.version},
                   {"content_hash", version.content_hash},
                   {"attempts", figures.attempts},
                   {"learners", figures.learners},
                   {"enough", figures.enough()},
                   {"mean_permille", figures.attempts > 0 ? json(figures.mean_permille) : json()},
                   {"opportunities", std::move(opportunities)},
                   {"decisions", std::move(decisions)}};
  if (!version.latest.empty()) document["latest"] = version.latest;
  return document;
}

json found_json(const assess::Reliability& found) {
  json document = {{"scenarios", found.scenarios},
                   {"learners", found.learners},
                   {"enough", found.enough()},
                   {"long_enough", found.scenarios.size() >= assess::kLeastScenarios},
                   {"reachable", found.reachable},
                   {"mean_permille", found.mean_permille},
                   {"spread_permille", found.spread_permille},
                   {"alpha_permille", number(found.alpha_permille)},
                   {"sem_permille", number(found.sem_permille)},
                   {"consistency", json()}};
  if (found.consistency) {
    const assess::Consistency& one = *found.consistency;
    document["consistency"] = {
        {"method", "subkoviak-livingston-lewis"},       {"cut_permille", one.cut_permille},
        {"agreement_permille", one.agreement_permille}, {"chance_permille", one.chance_permille},
        {"kappa_permille", one.kappa_permille},         {"effective_length", one.effective_length}};
  }
  return document;
}

}  // namespace

json scenarios_json(const session::UseStatistics& statistics) {
  json scenarios = json::array();
  for (std::size_t i = 0; i < statistics.scenarios.size(); ++i) {
    scenarios.push_back(scenario_json(statistics.versions[i], statistics.scenarios[i]));
  }
  return scenarios;
}

json left_out_json(const session::Responses& responses) {
  json left_out = json::array();
  for (const session::LeftOut& one : responses.left_out) {
    left_out.push_back({{"attempt", one.attempt}, {"why", one.why}});
  }
  return left_out;
}

json reliability_json(const std::optional<assess::Reliability>& reliability) {
  return reliability ? found_json(*reliability) : json();
}

json statistics_json(const session::Responses& responses, const session::UseStatistics& statistics,
                     std::uint64_t seed) {
  json document = {{"source", responses.simulated ? "simulated" : "stored"},
                   {"learners", responses.learners},
                   {"attempts", responses.attempts},
                   {"unfinished", responses.unfinished},
                   {"left_out", left_out_json(responses)},
                   {"scenarios", scenarios_json(statistics)},
                   {"reliability", reliability_json(statistics.reliability)}};
  if (responses.simulated) document["seed"] = seed;
  return document;
}

}  // namespace klankbord::app
