#include "analysis/check_codes.h"

#include <algorithm>
#include <cassert>

namespace klankbord::analysis {

const std::vector<CodeInfo>& codes() {
  constexpr auto kError = base::Severity::error;
  constexpr auto kWarning = base::Severity::warning;
  constexpr auto kNote = base::Severity::note;
  static const std::vector<CodeInfo> all = {
      {kUnreachableNode, kError, "Unreachable node"},
      {kEmptyMenu, kError, "Nothing to answer"},
      {kOnlyOneAnswer, kWarning, "Only one answer"},
      {kNeverTrue, kWarning, "Condition never true"},
      {kAlwaysTrue, kWarning, "Condition always true"},
      {kConstantCondition, kWarning, "Condition asks nothing"},
      {kTargetUsedUp, kError, "Target already visited"},
      {kUnusedVariable, kWarning, "Unused variable"},
      {kUnchangedVariable, kWarning, "Variable never changed"},
      {kSilence, kWarning, "Nobody says anything"},
      {kFewDecisions, kWarning, "Few decisions"},
      {kPhaseWithoutOptions, kWarning, "Phase without options"},
      {kEffectWithoutChange, kWarning, "Effect never changes anything"},
      {kNotAllTried, kNote, "Not all plays tried"},
      {kNotVerified, kWarning, "Nobody is verified"},
      {kNotCounted, kNote, "Work at the desk not counted"},
      {kIdleDecision, kWarning, "Decision that never matters"},
      {kDeskNeverFull, kError, "No play earns everything at the desk"},
      {kNoCleanPlay, kError, "Every play has a critical error"},
      {kBestIsCritical, kWarning, "The most points need a critical error"},
      {kNeverMet, kError, "Opportunity no play meets"},
      {kPlanUnknownWord, kError, "Unknown word in a plan"},
      {kPlanUnknownChoice, kError, "Unknown choice in a plan"},
      {kPlanMalformed, kError, "Plan line not understood"},
      {kPlanUnknownOpportunity, kError, "Unknown opportunity in a plan"},
      {kPlanUnknownVariable, kError, "Unknown variable in a plan"},
      {kPlanUnknownBlock, kError, "Unknown block in a plan"},
      {kPlanUnknownKnockout, kError, "Unknown knock-out in a plan"},
      {kPlanOutsideRun, kError, "Plan line outside a run"},
      {kPlanWithoutRun, kError, "Plan without a run"},
      {kRunWithoutChoice, kError, "Run without a choice"},
      {kRunTwice, kError, "Run named twice"},
      {kPlanUnreadable, kError, "Plan cannot be read"},
      {kPlanUnknownAction, kError, "Unknown action in a plan"},
      {kPlanUnknownPart, kError, "Unknown part in a plan"},
      {kRunMissing, kWarning, "Run missing"},
      {kRunFails, kError, "Run does not come true"},
      {kRunStops, kWarning, "Run stops half-way"},
      {kNobodyEarns, kError, "Opportunity nobody can earn"},
      {kNeverFull, kError, "Opportunity never fully earned"},
      {kMissedWithoutChoice, kError, "Opportunity missed through no choice"},
      {kNoModelPlay, kError, "No play earns everything"},
      {kNoFullLevel, kError, "Decision without a level 2"},
      {kNoZeroLevel, kWarning, "Decision without a level 0"},
      {kEarnsNothing, kWarning, "Option earns nothing"},
      {kKnockoutOnly, kError, "Knock-out without an alternative"},
      {kWhyMissing, kError, "Why is missing"},
      {kBetterMissing, kError, "Better is missing"},
      {kFeedbackLanguage, kWarning, "Feedback not in the language of the conversation"},
      {kOutsideFramework, kError, "Not in the competency list"},
      {kThinBlock, kNote, "Thin block"},
      {kScoredAgain, kNote, "Opportunity scored again"},
      {kTalkIsEnough, kWarning, "The desk is not needed"},
      {kNoAdvice, kWarning, "Rule without advice"},
      {kPositionTells, kWarning, "The place gives the best answer away"},
      {kLengthTells, kWarning, "The length gives the best answer away"},
      {kPolitenessTells, kWarning, "Politeness gives the best answer away"},
      {kQuestionTells, kWarning, "A question gives the best answer away"},
      {kEmpathyTells, kWarning, "Warm words give the best answer away"},
      {kAbsoluteTells, kWarning, "Absolute words give the best answer away"},
      {kPartsTell, kWarning, "A cue gives the right parts away"},
      {kFirstPasses, kWarning, "The first answer is enough"},
      {kLastPasses, kWarning, "The last answer is enough"},
      {kLongestPasses, kWarning, "The longest answer is enough"},
      {kShortestPasses, kWarning, "The shortest answer is enough"},
      {kPolitestPasses, kWarning, "The politest answer is enough"},
      {kQuestionsPass, kWarning, "Asking is enough"},
      {kEmpathyPasses, kWarning, "Warm words are enough"},
      {kLeastAbsolutePasses, kWarning, "The least absolute answer is enough"},
      {kRandomPasses, kWarning, "Guessing is enough"},
      {kLibraryCueTells, kWarning, "A cue gives answers away across the library"},
      {kLanguageMissing, kWarning, "Text missing in a language"},
      {kAddressMixed, kWarning, "Form of address mixed"},
      {kTooLongForScreen, kWarning, "Too long for the screen"},
      {kTypography, kWarning, "Typed otherwise than it is set"},
      {kLinesUnreadable, kError, "Translations cannot be read"},
      {kTranslationStale, kWarning, "Stale translation"},
      {kTranslationGone, kWarning, "Translation without a text"},
      {kTranslatedTwice, kWarning, "Translated twice"},
      {kAsksEvidence, kNote, "Not fit for an exam form"},
  };
  return all;
}

base::Severity severity_of(std::string_view code) {
  const auto& all = codes();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const CodeInfo& info) { return info.code == code; });
  assert(found != all.end());
  return found->severity;
}

}  // namespace klankbord::analysis
