// Reads the keys of `scenario { … }`: what the conversation is about, its company, variables and
// opportunities.
#pragma once

#include <vector>

#include "framework/framework.h"
#include "scenario/scenario.h"
#include "script/record.h"

namespace klankbord::script {

// The rules that hold for a scenario, not yet read; none without a desk.
struct Rules {
  std::vector<const Call*> company, own;
};

// Everything but the entries without a key, which are the phases, and what the rules say.
Rules read_header(const framework::Framework& framework, const Record& record,
                  scenario::Scenario& scenario);

}  // namespace klankbord::script
