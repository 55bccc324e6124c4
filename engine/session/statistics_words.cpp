#include "session/statistics_words.h"

#include <fmt/core.h>

#include <cstdlib>

#include "assess/exact.h"

namespace klankbord::session {

using assess::Flag;
using text::Key;

namespace {

constexpr std::size_t kReasons = 5;  // attempts left out whose reason is told one by one

StatisticsRemark remark(const text::Catalogue& tr, Flag flag, std::string about) {
  return {flag, std::move(about), tr.named("statistics.flag.", to_string(flag)),
          tr.named("statistics.advice.", to_string(flag)), std::nullopt};
}

void add_inversion(const text::Catalogue& tr, const scenario::Scenario& scenario,
                   const assess::DecisionFigures& decision, std::vector<StatisticsRemark>& all) {
  if (!decision.inversion) return;
  const assess::Inversion& found = *decision.inversion;
  all.push_back(remark(tr, Flag::key_inverted, scenario.nodes[decision.node].id));
  all.back().advice = tr(Key{"statistics.advice.key-inverted"},
                         {{"preferred", scenario.options[found.preferred].id},
                          {"keyed", scenario.options[found.keyed_better].id},
                          {"difference", text::percent(tr.language(), found.difference_permille)}});
}

}  // namespace

std::string decimal(base::Language language, int permille) {
  const auto hundredths = assess::rounded(std::abs(permille), 10);
  return fmt::format("{}{}{}{:02}", permille < 0 && hundredths > 0 ? "-" : "", hundredths / 100,
                     language == base::Language::en ? '.' : ',', hundredths % 100);
}

std::vector<StatisticsRemark> remarks_of(const text::Catalogue& tr,
                                         const assess::ScenarioFigures& figures) {
  std::vector<StatisticsRemark> all;
  const scenario::Scenario& scenario = *figures.scenario;
  for (const assess::DecisionFigures& decision : figures.decisions) {
    add_inversion(tr, scenario, decision, all);
  }
  for (const assess::OpportunityFigures& one : figures.opportunities) {
    for (const Flag flag : one.flags) {
      all.push_back(remark(tr, flag, scenario.opportunities[one.opportunity].id));
      all.back().opportunity = one.opportunity;
    }
  }
  for (const assess::DecisionFigures& decision : figures.decisions) {
    for (const assess::OptionFigures& option : decision.options) {
      for (const Flag flag : option.flags) {
        all.push_back(remark(tr, flag, scenario.option_path(option.option)));
      }
    }
  }
  return all;
}

std::string summary_text(const text::Catalogue& tr, const assess::ScenarioFigures& figures) {
  return tr(Key{"statistics.summary"},
            {{"attempts", tr.count(Key{"statistics.attempts"}, figures.attempts)},
             {"learners", tr.count(Key{"statistics.learners"}, figures.learners)},
             {"mean", text::percent(tr.language(), figures.mean_permille)}});
}

std::vector<std::string> reliability_texts(const text::Catalogue& tr,
                                           const std::optional<assess::Reliability>& reliability) {
  if (!reliability) return {tr(Key{"statistics.no-reliability"})};
  const base::Language language = tr.language();
  const assess::Reliability& found = *reliability;
  std::string ids;
  for (const std::string& id : found.scenarios) ids += (ids.empty() ? "" : ", ") + id;
  std::vector<std::string> texts;
  texts.push_back(tr(Key{"statistics.reliability-of"},
                     {{"learners", tr.count(Key{"statistics.learners"}, found.learners)},
                      {"count", std::to_string(found.scenarios.size())},
                      {"ids", ids}}));
  if (found.alpha_permille) {
    texts.push_back(
        tr(Key{"statistics.alpha"}, {{"alpha", decimal(language, *found.alpha_permille)},
                                     {"mean", text::percent(language, found.mean_permille)},
                                     {"spread", text::percent(language, found.spread_permille)},
                                     {"sem", text::percent(language, *found.sem_permille)}}));
  } else {
    texts.push_back(tr(Key{"statistics.no-alpha"}));
  }
  if (found.consistency) {
    texts.push_back(
        tr(Key{"statistics.consistency"},
           {{"cut", text::percent(language, found.consistency->cut_permille)},
            {"agreement", text::percent(language, found.consistency->agreement_permille)},
            {"kappa", decimal(language, found.consistency->kappa_permille)}}));
  }
  if (!found.enough()) texts.push_back(tr(Key{"statistics.few-learners"}));
  const auto count = std::to_string(found.scenarios.size());
  if (found.scenarios.size() < assess::kLeastScenarios) {
    texts.push_back(tr(Key{"statistics.short-form"}, {{"count", count}}));
  } else if (found.scenarios.size() < assess::kAdvisedScenarios) {
    texts.push_back(tr(Key{"statistics.advised-form"}, {{"count", count}}));
  }
  return texts;
}

std::vector<std::string> left_out_texts(const text::Catalogue& tr, const Responses& responses) {
  std::vector<std::string> texts;
  if (responses.unfinished > 0) {
    texts.push_back(
        tr.count(Key{"statistics.unfinished"}, static_cast<long long>(responses.unfinished)));
  }
  const auto& left_out = responses.left_out;
  if (left_out.empty()) return texts;
  texts.push_back(tr.count(Key{"statistics.left-out"}, static_cast<long long>(left_out.size())));
  for (std::size_t i = 0; i < left_out.size() && i < kReasons; ++i) {
    texts.push_back(left_out[i].attempt + ": " + left_out[i].why);
  }
  if (left_out.size() > kReasons) {
    texts.push_back(
        tr(Key{"statistics.and-more"}, {{"count", std::to_string(left_out.size() - kReasons)}}));
  }
  return texts;
}

}  // namespace klankbord::session
