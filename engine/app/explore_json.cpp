#include <nlohmann/json.hpp>

#include "app/explore_text.h"
#include "play/input_json.h"

namespace klankbord::app {

using analysis::BlockRange;
using analysis::Survey;

namespace {

using nlohmann::json;

json range_json(const analysis::Range& range) {
  return {{"min", range.min}, {"max", range.max}};
}

json play_json(const ExploreContext& context, const std::vector<play::Input>& inputs) {
  json list = json::array();
  for (const play::Input& input : inputs) {
    list.push_back(json::parse(play::to_json(context.scenario, input)));
  }
  return list;
}

// How many plays, or which share of them, by points; those that none has are left out.
json distribution_json(const Survey& survey, std::size_t which) {
  json list = json::array();
  if (survey.estimate) {
    const std::vector<double>& shares = survey.estimate->shares[which];
    for (std::size_t points = 0; points < shares.size(); ++points) {
      if (shares[points] > 0) list.push_back({{"points", points}, {"share", shares[points]}});
    }
  } else if (!survey.points.empty()) {
    const analysis::Histogram& histogram = survey.points[which];
    for (std::size_t i = 0; i < histogram.plays.size(); ++i) {
      if (histogram.plays[i].is_zero()) continue;
      list.push_back({{"points", histogram.lowest + static_cast<int>(i)},
                      {"plays", to_string(histogram.plays[i])}});
    }
  }
  return list;
}

json block_json(const Survey& survey, const BlockRange& block, std::size_t which) {
  return {{"min", block.points.min},
          {"max", block.points.max},
          {"reachable", block.reachable},
          {"distribution", distribution_json(survey, which)}};
}

// What an exact exploration and an estimate have in common.
template <typename Figures>
json figures_json(const ExploreContext& context, const Survey& survey, const Figures& figures) {
  json blocks = json::array();
  for (std::size_t i = 0; i < figures.blocks.size(); ++i) {
    json block = block_json(survey, figures.blocks[i], i);
    block["block"] = figures.blocks[i].block;
    blocks.push_back(std::move(block));
  }
  json seconds = range_json(figures.seconds);
  seconds["mean"] = figures.mean_seconds;
  return {{"scenario", context.scenario.id},
          {"blocks", std::move(blocks)},
          {"total", block_json(survey, figures.total, figures.blocks.size())},
          {"answers", range_json(figures.answers)},
          {"seconds", std::move(seconds)},
          {"best", {{"points", figures.best_points}, {"inputs", play_json(context, figures.best)}}},
          {"worst",
           {{"points", figures.total.points.min}, {"inputs", play_json(context, figures.worst)}}}};
}

}  // namespace

std::string explore_json(const ExploreContext& context, const Survey& survey) {
  json document;
  if (survey.estimate) {
    document = figures_json(context, survey, *survey.estimate);
    document["drawn"] = survey.estimate->plays;
    document["plays"] = survey.estimate->count;
    document["reason"] = survey.reason;
  } else {
    document = figures_json(context, survey, survey.plays);
    document["plays"] = to_string(survey.plays.count);
    document["without_knockout"] = to_string(survey.plays.without_knockout);
    json idle = json::array(), unmet = json::array();
    for (const scenario::NodeIndex node : survey.idle) {
      idle.push_back(context.scenario.nodes[node].id);
    }
    for (const analysis::UnmetOpportunity& one : survey.unmet) {
      unmet.push_back({{"opportunity", context.scenario.opportunities[one.opportunity].id},
                       {"plays", to_string(one.plays)},
                       {"inputs", play_json(context, one.play)}});
    }
    document["idle_decisions"] = std::move(idle);
    document["unmet"] = std::move(unmet);
  }
  document["exact"] = !survey.estimate;
  document["desk"] = survey.with_desk            ? "counted"
                     : context.scenario.has_desk ? "left-alone"
                                                 : "none";
  if (survey.talk) {
    document["talk"] = {
        {"plays", to_string(survey.talk->count)},
        {"points",
         {{"min", survey.talk->total.points.min}, {"max", survey.talk->total.points.max}}}};
  }
  document["states"] = survey.plays.states;
  document["transitions"] = survey.plays.transitions;
  return document.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace klankbord::app
