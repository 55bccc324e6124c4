#include "app/saved_plan.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "base/utf8.h"
#include "store/disk.h"

namespace klankbord::app {

namespace {

session::PlanTarget target_of(const SavePlanWords& words, const char* usual_name) {
  return {words.file, words.run, usual_name, words.force};
}

}  // namespace

void add_save_plan(CLI::App* command, SavePlanWords& words, const char* what) {
  CLI::Option* file = command->add_option("--save-plan", words.file, what);
  command->add_option("--run", words.run, "With --save-plan: the name of the run")->needs(file);
  command
      ->add_flag("--force", words.force,
                 "With --save-plan: replace the run of that name, or a file that is no such plan")
      ->needs(file);
}

base::Status before_saving(const SavePlanWords& words, const char* usual_name,
                           const store::ScenarioPointer& scenario) {
  if (!words.wanted()) return base::success();
  return session::can_save_run(target_of(words, usual_name), scenario);
}

base::Status save_plan(const SavePlanWords& words, const char* usual_name,
                       const play::Attempt& attempt, Asker asker) {
  const auto saved = session::save_run(store::system_disk(), target_of(words, usual_name), attempt);
  if (!saved) return saved.failure();
  if (asker == Asker::program) return base::success();
  std::cerr << "klankbord: the run \"" << base::printable(saved->name) << "\" is "
            << (saved->replaced_run ? "written anew in " : "written to ")
            << base::printable(words.file) << " (" << saved->runs
            << (saved->runs == 1 ? " run" : " runs") << ").\n";
  if (!attempt.ended()) {
    std::cerr << "klankbord: the conversation was not over; the run stops half-way.\n";
  }
  return base::success();
}

}  // namespace klankbord::app
