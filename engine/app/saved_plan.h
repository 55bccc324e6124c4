// --save-plan, --run and --force: a run of what was played or found, in a plan file.
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"
#include "play/attempt.h"
#include "session/plan_saving.h"

namespace CLI {
class App;
}

namespace klankbord::app {

struct SavePlanWords {
  std::string file;  // empty: nothing is saved
  std::string run;   // empty: the usual name
  bool force = false;
  bool wanted() const { return !file.empty(); }
};

// `what`: the help of --save-plan.
void add_save_plan(CLI::App* command, SavePlanWords& words, const char* what);

// Asked before the work of a conversation or an exploration is done: can it be saved?
base::Status before_saving(const SavePlanWords& words, const char* usual_name,
                           const store::ScenarioPointer& scenario);

// Saves it and, unless a program asked, tells on stderr what the plan is now.
enum class Asker : std::uint8_t { person, program };
base::Status save_plan(const SavePlanWords& words, const char* usual_name,
                       const play::Attempt& attempt, Asker asker);

}  // namespace klankbord::app
