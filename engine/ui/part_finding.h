// One piece of evidence as a learner reads it: what was said, what is better, why, and what it
// shows.
#pragma once

#include <vector>

#include "assess/feedback.h"
#include "framework/framework.h"
#include "scenario/scenario.h"
#include "ui/app_words.h"
#include "ui/kit.h"
#include "ui/kit_icons.h"
#include "ui/kit_words.h"

namespace klankbord::ui {

struct FindingContext {
  const Words& words;
  const framework::Framework& framework;
  const scenario::Scenario& scenario;
  const play::Transcript& transcript;  // findings point into it
};

Level level_of(const assess::Finding& finding);
// "goed", "deels", "gemist", with "te laat", "verloren" or "wordt later beoordeeld" where that made
// it so.
Text level_word(const Words& words, const assess::Finding& finding);
// "4.6 Gaat professioneel om met klachten"
Text competence_text(const FindingContext& context, std::size_t opportunity);

// Findings that follow each other and come from the same answer, or from the same thing done.
struct AnswerFindings {
  std::vector<const assess::Finding*> findings;  // never empty
};
std::vector<AnswerFindings> by_answer(const std::vector<assess::Finding>& findings);

// What was said quoted or what was done named, its badges with the competences, a better sentence
// and why.
void answer_findings(Kit& kit, const FindingContext& context, const AnswerFindings& answer);
// The same for an utterance, with the advice of what followed from it, marked by `level`, and the
// findings that are to be named (maybe none).
void answer_with_advice(Kit& kit, const FindingContext& context, std::size_t utterance,
                        const scenario::Consequences& what, Level level,
                        const std::vector<const assess::Finding*>& findings);
// The same as a colleague tells it, in one column: the learner's words, what the customer answered
// and how it moved them, what would have been better, why, and the competences it is about.
void finding_told(Kit& kit, const FindingContext& context, const AnswerFindings& answer);
// Somebody's words with a bar at their left, or what was done with an icon there.
void quotation(Kit& kit, const Text& text, Colour bar, Size size, Icon icon);
// A sentence one can say stands in the language of the conversation, as a quotation; what one can
// do, which rules advise, in the learner's.
Text better_text(const FindingContext& context, const scenario::Consequences& what);
// "Beter: …" for an opportunity whose occasion never came up; nothing when there is no advice.
void better_chance(Kit& kit, const FindingContext& context, std::size_t opportunity);
// "Nog te beoordelen: tot 2 punten."; nothing when there are none.
void pending_note(Kit& kit, const Words& words, int points);
// A critical error: code, what it is.
void knockout_notice(Kit& kit, const FindingContext& context, const std::string& id);

}  // namespace klankbord::ui
