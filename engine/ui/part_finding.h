// One piece of evidence as a learner reads it: what was said, what is better, why, and what it
// shows.
#pragma once

#include <vector>

#include "assess/feedback.h"
#include "framework/framework.h"
#include "scenario/scenario.h"
#include "ui/app_words.h"
#include "ui/kit.h"

namespace klankbord::ui {

struct FindingContext {
  const Words& words;
  const framework::Framework& framework;
  const scenario::Scenario& scenario;
};

Level level_of(const assess::Finding& finding);
// "goed", "deels", "gemist", with "te laat" or "verloren" where that made it so.
Text level_word(const Words& words, const assess::Finding& finding);
// "4.6 Gaat professioneel om met klachten"
Text competence_text(const FindingContext& context, std::size_t opportunity);

// Findings that follow each other and come from the same answer.
struct AnswerFindings {
  std::vector<const assess::Finding*> findings;  // never empty
};
std::vector<AnswerFindings> by_answer(const std::vector<assess::Finding>& findings);

// The answer quoted, its badges with the competences, a better sentence and why.
void answer_findings(Kit& kit, const FindingContext& context, const AnswerFindings& answer);
// The same for an option, marked by `level`, with the findings that are to be named (maybe none).
void answer_with_advice(Kit& kit, const FindingContext& context, scenario::OptionIndex option,
                        Level level, const std::vector<const assess::Finding*>& findings);
// A critical error: code, what it is.
void knockout_notice(Kit& kit, const FindingContext& context, const std::string& id);

}  // namespace klankbord::ui
