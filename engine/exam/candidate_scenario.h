// A scenario without its key: what a candidate's machine may hold.
#pragma once

#include "base/result.h"
#include "scenario/scenario.h"

namespace klankbord::exam {

// Takes away opportunities, levels, spoiling, knock-outs, why and better, which parts belong, what
// a form should hold, rubrics, rules without a visible consequence, and every variable that reaches
// nothing visible. For the same seed and inputs it shows what the exam variant shows, at every
// moment (exam/paired_play.h). Refuses (exit code findings) a scenario whose conversation asks for
// evidence; the sentence names the first place. `variant` is one of exam_variant.
base::Result<scenario::Scenario> candidate_scenario(const scenario::Scenario& variant);

}  // namespace klankbord::exam
