#include "session/model_conversation.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include "analysis/explore.h"
#include "analysis/plan.h"
#include "analysis/routes.h"
#include "base/limits.h"
#include "play/permission.h"
#include "session/what_if.h"

namespace klankbord::session {

using play::Attempt;

namespace {

constexpr const char* kModelRun = "model";

// The mood step of the customer an utterance was said to; 0 without one.
int mood_of(const Attempt& attempt, const play::Utterance& said) {
  const scenario::Scenario& scenario = attempt.scenario();
  const auto& mood = scenario.threads.empty() ? scenario.mood : scenario.threads[said.thread].mood;
  if (!mood) return 0;
  return play::mood_step_of(scenario.variables[*mood], attempt.state().variables[*mood]);
}

// Of what an answer was (an option) and of what followed from it (rules): the first with a why.
const scenario::Consequences* reason_of(const scenario::Scenario& scenario,
                                        const play::Utterance& said) {
  if (said.option && !scenario.options[*said.option].why.empty()) {
    return &scenario.options[*said.option];
  }
  for (const play::Event& fact : said.facts) {
    if (fact.kind == play::EventKind::variable_set) continue;  // has no cause
    const scenario::Consequences& what = assess::consequences_of(scenario, fact.cause, fact.owner);
    if (!what.why.empty()) return &what;
  }
  return nullptr;
}

}  // namespace

std::optional<Attempt> model_from_plan(const LibraryEntry& entry, std::string& note) {
  store::Path file = entry.file;
  file.replace_extension(".plan");
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return std::nullopt;
  const auto not_used = [&](const std::string& why) -> std::optional<Attempt> {
    note = fmt::format("The plan {} is not used: {}", file.filename().string(), why);
    return std::nullopt;
  };
  const auto text = store::read_file(file, base::kMaxPlanBytes);
  if (!text) return not_used(text.failure().message);
  const analysis::ReadPlan read =
      analysis::read_plan(*text, *entry.scenario, file.filename().string());
  if (base::has_errors(read.diagnostics)) {
    const auto error = std::find_if(
        read.diagnostics.begin(), read.diagnostics.end(),
        [](const base::Diagnostic& one) { return one.severity == base::Severity::error; });
    return not_used(to_string(*error));
  }
  const auto& runs = read.plan.runs;
  const auto model = std::find_if(runs.begin(), runs.end(),
                                  [](const analysis::Run& run) { return run.name == kModelRun; });
  if (model == runs.end()) return not_used("it has no run \"model\".");
  const analysis::RunResult result = analysis::run(*model, entry.scenario);
  if (result.miss) {
    return not_used(fmt::format("at line {} it expects: {}; what happens is: {}.",
                                result.miss->line, result.miss->expected, result.miss->happened));
  }
  if (!result.ended) return not_used("its run \"model\" stops before the end.");
  Attempt attempt(entry.scenario, model->seed);
  for (const analysis::Step& step : model->steps) {
    if (step.kind != analysis::Step::Kind::give) continue;
    if (!attempt.act(step.input)) return not_used("its run \"model\" cannot be played.");
  }
  return attempt;
}

namespace {

// The complete play with the most points, as exploring finds it.
std::optional<Attempt> best_play(const store::ScenarioPointer& scenario) {
  const analysis::Exploration exploration = analysis::explore(*scenario);
  const analysis::Routes routes(*scenario, exploration);
  if (routes.totals().plays == 0) return std::nullopt;
  Attempt attempt(scenario, analysis::kPlanSeed);
  const auto close = scenario->find_action("close");
  // Exploring closes the case as soon as the customer has left.
  const auto close_case = [&] {
    if (close && !attempt.ended() && play::has_left(*scenario, attempt.state())) {
      static_cast<void>(attempt.act(play::Input::act(*close)));
    }
  };
  for (const scenario::OptionIndex option : routes.best_play()) {
    const auto input = analysis::input_for(*scenario, option);
    if (!input || !attempt.act(*input)) return std::nullopt;
    close_case();
  }
  if (!attempt.ended()) return std::nullopt;
  return attempt;
}

}  // namespace

ModelConversation annotated(Attempt played) {
  ModelConversation model{std::move(played), {}, 0, {}, false, {}};
  const Attempt& attempt = model.attempt;
  model.transcript = play::transcript_of(attempt);
  const auto& utterances = model.transcript.utterances;
  const std::vector<std::size_t> answers = answer_utterances(model.transcript);
  const std::vector<assess::Finding> findings =
      assess::findings_of(attempt.scenario(), model.transcript);
  model.opening = answers.empty() ? utterances.size() : answers.front();
  Attempt replayed(attempt.shared_scenario(), attempt.seed());
  for (std::size_t i = 0; i < answers.size() && i < attempt.inputs().size(); ++i) {
    const play::Utterance& said = utterances[answers[i]];
    ModelStep step;
    step.utterance = answers[i];
    step.next = i + 1 < answers.size() ? answers[i + 1] : utterances.size();
    step.reason = reason_of(attempt.scenario(), said);
    step.mood_before = mood_of(replayed, said);
    static_cast<void>(replayed.act(attempt.inputs()[i]));  // accepted once, so accepted again
    step.mood_after = mood_of(replayed, said);
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(step.findings),
                 [&](const assess::Finding& one) { return one.utterance == step.utterance; });
    model.steps.push_back(std::move(step));
  }
  return model;
}

base::Result<ModelConversation> model_conversation(const LibraryEntry& entry) {
  if (!entry.usable()) return base::Failure{base::ExitCode::bad_file, reason(entry)};
  std::string note;
  auto attempt = model_from_plan(entry, note);
  const bool planned = attempt.has_value();
  if (!attempt) attempt = best_play(entry.scenario);
  if (!attempt) {
    return base::Failure{
        base::ExitCode::findings,
        fmt::format("No complete conversation of \"{}\" could be found{}. Run `klankbord check` on "
                    "it, or write a run \"model\" in a plan beside it.",
                    entry.id, note.empty() ? "" : " (" + note + ")")};
  }
  ModelConversation model = annotated(std::move(*attempt));
  model.from_plan = planned;
  model.note = std::move(note);
  return model;
}

}  // namespace klankbord::session
