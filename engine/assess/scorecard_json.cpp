#include "assess/scorecard_json.h"

#include <nlohmann/json.hpp>

namespace klankbord::assess {

namespace {

using nlohmann::json;

json points_of(const Points& points) {
  json object = {{"earned", points.earned}, {"reachable", points.reachable}};
  // "Not observed" is neither 0 nor 100 %, so it has no share.
  if (points.observed()) object["permille"] = points.permille();
  return object;
}

json entries_of(const std::vector<Entry>& entries) {
  json object = json::object();
  for (const Entry& entry : entries) object[entry.id] = points_of(entry.points);
  return object;
}

}  // namespace

std::string to_json(const Scorecard& scorecard) {
  json root = {{"format", "klankbord-scorecard"},
               {"format_version", 1},
               {"total", points_of(scorecard.total)},
               {"blocks", entries_of(scorecard.blocks)},
               {"competences", entries_of(scorecard.competences)},
               {"knockouts", scorecard.knockouts}};
  json& opportunities = root["opportunities"] = json::array();
  for (const Scored& scored : scorecard.opportunities) {
    opportunities.push_back({{"id", scored.opportunity},
                             {"competence", scored.competence},
                             {"weight", scored.weight},
                             {"level", scored.level},
                             {"given", scored.given},
                             {"spoiled", scored.spoiled}});
    if (scored.pending) opportunities.back()["pending"] = true;
  }
  if (scorecard.pending > 0) root["pending"] = scorecard.pending;
  return root.dump();
}

}  // namespace klankbord::assess
