// A scenario as an exam plays it: how well a task was done leaves its traces in the evidence only.
#pragma once

#include "scenario/scenario.h"

namespace klankbord::exam {

// What is said, where it goes on and what changes after a task (a summary, a composed reply, a
// form) is what follows when it is done in full, whatever it came to; evidence, knock-outs and
// feedback stay as they are. Otherwise a machine that does not know what belongs in the summary
// could not go on with the conversation. Sealed anew.
scenario::Scenario exam_variant(const scenario::Scenario& full);

}  // namespace klankbord::exam
