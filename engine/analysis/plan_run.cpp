#include <fmt/core.h>

#include <utility>

#include "analysis/plan.h"
#include "analysis/plan_words.h"
#include "play/input_json.h"
#include "play/permission.h"

namespace klankbord::analysis {

using play::Event;
using scenario::Scenario;

namespace {

class Runner {
 public:
  Runner(const Run& run, std::shared_ptr<const Scenario> scenario)
      : run_(run), attempt_(std::move(scenario), run.seed), said_(attempt_.opening()) {}

  RunResult go() {
    RunResult result;
    result.name = run_.name;
    for (const Step& step : run_.steps) {
      result.miss = check(step);
      if (result.miss) {
        result.miss->line = step.line;
        break;
      }
    }
    result.choices = attempt_.inputs().size();
    result.ended = attempt_.ended();
    result.total = assess::total_points(scenario(), attempt_.state());
    return result;
  }

 private:
  const Scenario& scenario() const { return attempt_.scenario(); }

  std::optional<Miss> check(const Step& step) {
    switch (step.kind) {
      case Step::Kind::says:
        return says(step);
      case Step::Kind::give:
        return give(step);
      case Step::Kind::expect: {
        const scenario::Variable& variable = scenario().variables[step.variable];
        const int value = attempt_.state().variables[step.variable];
        return compare(fmt::format("{} = {}", variable.id, value_text(variable, step.value)),
                       fmt::format("{} = {}", variable.id, value_text(variable, value)));
      }
      case Step::Kind::end:
        return compare("the conversation is over",
                       attempt_.ended() ? "the conversation is over" : where());
      case Step::Kind::block:
        return compare(
            fmt::format("block {}: {}", step.text, points_text(step.points)),
            fmt::format("block {}: {}", step.text, points_text(card().block(step.text))));
      case Step::Kind::total:
        return compare("total " + points_text(step.points), "total " + points_text(card().total));
      case Step::Kind::knockouts:
        return compare("knockouts " + knockout_text(step.knockouts),
                       "knockouts " + knockout_text(card().knockouts));
    }
    return std::nullopt;
  }

  static std::optional<Miss> compare(std::string expected, std::string happened) {
    if (expected == happened) return std::nullopt;
    return Miss{0, std::move(expected), std::move(happened)};
  }

  assess::Scorecard card() const { return assess::score(scenario(), attempt_.state()); }

  // "the conversation stands at greeting and offers warm, brisk"
  std::string where() const {
    if (attempt_.ended()) return "the conversation is over";
    if (play::has_left(scenario(), attempt_.state())) {
      return "the customer has left and the case is not closed";
    }
    std::string offered;
    for (const play::Input& answer : play::answerable(scenario(), attempt_.state())) {
      const bool option = answer.kind == play::InputKind::choose;
      offered += (offered.empty() ? "" : ", ") + (option ? scenario().options[answer.target].id
                                                         : play::short_name(scenario(), answer));
    }
    return fmt::format("the conversation stands at {} and offers {}",
                       scenario().nodes[attempt_.state().node].id, offered);
  }

  std::optional<Miss> says(const Step& step) const {
    std::string heard;
    for (const Event& event : said_) {
      const std::string_view text = said_in(scenario(), event);
      if (text.empty()) continue;
      if (text.substr(0, step.text.size()) == step.text) return std::nullopt;
      heard += fmt::format("{}\"{}\"", heard.empty() ? "" : ", ", text);
    }
    return Miss{0, fmt::format("somebody says \"{}\"", step.text),
                heard.empty() ? "nobody said anything" : "said was " + heard};
  }

  std::optional<Miss> give(const Step& step) {
    const std::string name = play::short_name(scenario(), step.input);
    auto events = attempt_.act(step.input);
    if (!events && step.input.kind == play::InputKind::choose) {
      return Miss{0, name + " can be chosen", where()};
    }
    if (!events) return Miss{0, name + " is possible", events.failure().message};
    said_ = std::move(*events);
    if (!step.earns) return std::nullopt;
    return compare(fmt::format("{} earns {}", name, level_list(scenario(), *step.earns)),
                   fmt::format("{} earns {}", name, level_list(scenario(), earned_in(said_))));
  }

  const Run& run_;
  play::Attempt attempt_;
  play::Events said_;  // since the latest input
};

}  // namespace

RunResult run(const Run& run, std::shared_ptr<const Scenario> scenario) {
  return Runner(run, std::move(scenario)).go();
}

std::vector<RunResult> run(const Plan& plan, std::shared_ptr<const Scenario> scenario) {
  std::vector<RunResult> results;
  for (const Run& one : plan.runs) results.push_back(run(one, scenario));
  return results;
}

}  // namespace klankbord::analysis
