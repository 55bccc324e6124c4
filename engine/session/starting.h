// A starting scenario for an author: a small conversation of the wanted kind with its plan and,
// where there is none yet, a company to play it in. From the templates in assets/starting/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "framework/framework.h"
#include "session/library.h"
#include "store/files.h"

namespace klankbord::session {

struct StartRequest {
  std::string kind;  // as typed
  std::string id;
  base::Language language = base::Language::nl;  // of the conversation
  std::string channel;                           // as typed; empty: the usual one of the kind
  // The id of a company there is, or the name of a new one; empty: the example's.
  std::string company;
  store::Path folder;  // a folder as scenarios/: <kind>/<id>.lua and companies/ go below it
};

struct StartedScenario {
  store::Path scenario, plan, company;
  bool company_is_new = false;
  std::vector<std::string> runs;  // of the plan
};

// Writes the files, or none of them. Refuses (exit code bad_command_line) an unknown kind, channel
// or language, and an id that is not allowed; (refused) a file that is there and an id that another
// scenario has; (bad_file) a company that cannot be read; (environment) a folder that cannot be
// written.
base::Result<StartedScenario> start_scenario(const framework::Framework& framework,
                                             const ScenarioPlaces& places, store::Disk& disk,
                                             const StartRequest& request);

}  // namespace klankbord::session
