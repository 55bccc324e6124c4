// Whether a policy can decide about a form: what it demands has to be there to be earned.
#pragma once

#include <memory>
#include <vector>

#include "assess/policy.h"
#include "base/result.h"
#include "scenario/scenario.h"

namespace klankbord::exam {

// `scenarios`: those of the form, with their evidence. Refuses (exit code bad_file), in a sentence
// that says what to mend, a core block without points, and a floor or a cut above what the best
// level of every opportunity comes to: then nobody could pass.
base::Status check_policy_fit(
    const assess::Policy& policy,
    const std::vector<std::shared_ptr<const scenario::Scenario>>& scenarios);

}  // namespace klankbord::exam
