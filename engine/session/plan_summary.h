// What a person reads of a plan that is of another conversation: one line, not one per line of it.
#pragma once

#include "base/diagnostic.h"

namespace klankbord::session {

// The diagnostics as they are, but where more than a few lines of one plan name what the scenario
// does not have (KB151, KB153 to KB155, KB162, KB163), one that counts them stands in their place.
base::Diagnostics with_plans_summed_up(const base::Diagnostics& all);

}  // namespace klankbord::session
