#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

#include "analysis/plan.h"
#include "app/commands.h"
#include "app/explore_text.h"
#include "app/progress_line.h"

namespace klankbord::app {

namespace {

struct ExploreOptions {
  std::string scenario;
  SavePlanWords save;
  analysis::SurveyLimits limits;
};

constexpr const char* kUsualRun = "model";

base::Status save_best(const session::LibraryEntry& entry, const analysis::Survey& survey,
                       const SavePlanWords& words, Asker asker) {
  const auto& inputs = survey.estimate ? survey.estimate->best : survey.plays.best;
  const auto attempt = play::fold(entry.scenario, analysis::kPlanSeed, inputs);
  if (!attempt) return attempt.failure();
  return save_plan(words, kUsualRun, *attempt, asker);
}

int explore_command(const Globals& globals, const ExploreOptions& options) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto entry = session::load_scenario_by_id(installation->framework, installation->places(),
                                                  options.scenario);
  if (!entry) return report(entry.failure());
  const base::Status can_save = before_saving(options.save, kUsualRun, entry->scenario);
  if (!can_save) return report(can_save.failure());
  std::optional<ProgressLine> bar(std::in_place);
  const analysis::Survey survey =
      analysis::survey(*entry->scenario, options.limits, [&](double done) {
        constexpr double kAll = 1000;
        bar->at(static_cast<std::size_t>(done * kAll), static_cast<std::size_t>(kAll),
                "trying every play");
      });
  bar.reset();
  const ExploreContext context{*entry->scenario, installation->framework, globals.language};
  std::cout << (globals.json ? explore_json(context, survey) : explore_text(context, survey));
  if (!options.save.wanted()) return 0;
  const base::Status saved =
      save_best(*entry, survey, options.save, globals.json ? Asker::program : Asker::person);
  return saved ? 0 : report(saved.failure());
}

}  // namespace

void add_explore(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* command = app.add_subcommand("explore", "Count every play: ranges, best and worst");
  const auto options = std::make_shared<ExploreOptions>();
  command->add_option("scenario", options->scenario, "Id of a scenario, or a .lua file")
      ->required();
  add_save_plan(command, options->save, "Add a best play to a plan, as a run \"model\"");
  command
      ->add_option("--exact-limit", options->limits.places,
                   "Situations to tell apart; with more, plays are drawn at random")
      ->check(CLI::Range(1, 50'000'000));
  command->add_option("--draw", options->limits.drawn_plays, "How many plays to draw then")
      ->check(CLI::Range(1, 10'000'000));
  command->add_option("--seed", options->limits.seed, "Which plays are drawn");
  add_json(command, globals);
  commands.push_back({command, [&globals, options] { return explore_command(globals, *options); }});
}

}  // namespace klankbord::app
