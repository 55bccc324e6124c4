// The diagnostics of checking a scenario (KB101 to KB149, KB201 to KB299, KB401 to KB499, KB601
// to KB699) and of reading a plan (KB150 to KB199). Each is explained in scenarios/diagnostics/,
// with an example that is run as a test. A code keeps its meaning for ever.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace klankbord::analysis {

using base::CodeInfo;

// All of them, in order.
const std::vector<CodeInfo>& codes();

// The severity of one of them; the code must be known.
base::Severity severity_of(std::string_view code);

// Structure: can everything that was written be heard, and does every route make sense?
inline constexpr std::string_view kUnreachableNode = "KB101";
inline constexpr std::string_view kEmptyMenu = "KB103";
inline constexpr std::string_view kOnlyOneAnswer = "KB104";
inline constexpr std::string_view kNeverTrue = "KB105";
inline constexpr std::string_view kAlwaysTrue = "KB106";
inline constexpr std::string_view kConstantCondition = "KB107";
inline constexpr std::string_view kTargetUsedUp = "KB108";
inline constexpr std::string_view kUnusedVariable = "KB109";
inline constexpr std::string_view kUnchangedVariable = "KB110";
inline constexpr std::string_view kSilence = "KB111";
inline constexpr std::string_view kFewDecisions = "KB112";
inline constexpr std::string_view kPhaseWithoutOptions = "KB113";
inline constexpr std::string_view kEffectWithoutChange = "KB114";
inline constexpr std::string_view kNotAllTried = "KB115";
inline constexpr std::string_view kNotVerified = "KB116";

// What every play comes to, counted with the work at the desk.
inline constexpr std::string_view kNotCounted = "KB120";
inline constexpr std::string_view kIdleDecision = "KB121";
inline constexpr std::string_view kDeskNeverFull = "KB122";
inline constexpr std::string_view kNoCleanPlay = "KB123";
inline constexpr std::string_view kBestIsCritical = "KB124";
inline constexpr std::string_view kNeverMet = "KB125";

// Plans.
inline constexpr std::string_view kPlanUnknownWord = "KB150";
inline constexpr std::string_view kPlanUnknownChoice = "KB151";
inline constexpr std::string_view kPlanMalformed = "KB152";
inline constexpr std::string_view kPlanUnknownOpportunity = "KB153";
inline constexpr std::string_view kPlanUnknownVariable = "KB154";
inline constexpr std::string_view kPlanUnknownBlock = "KB155";
inline constexpr std::string_view kPlanUnknownKnockout = "KB156";
inline constexpr std::string_view kPlanOutsideRun = "KB157";
inline constexpr std::string_view kPlanWithoutRun = "KB158";
inline constexpr std::string_view kRunWithoutChoice = "KB159";
inline constexpr std::string_view kRunTwice = "KB160";
inline constexpr std::string_view kPlanUnreadable = "KB161";
inline constexpr std::string_view kPlanUnknownAction = "KB162";
inline constexpr std::string_view kPlanUnknownPart = "KB163";
inline constexpr std::string_view kRunMissing = "KB164";
inline constexpr std::string_view kRunFails = "KB165";
inline constexpr std::string_view kRunStops = "KB166";

// Score: can everything that is asked be shown, and is it told what was missed?
inline constexpr std::string_view kNobodyEarns = "KB201";
inline constexpr std::string_view kNeverFull = "KB202";
inline constexpr std::string_view kMissedWithoutChoice = "KB203";
inline constexpr std::string_view kNoModelPlay = "KB204";
inline constexpr std::string_view kNoFullLevel = "KB205";
inline constexpr std::string_view kNoZeroLevel = "KB206";
inline constexpr std::string_view kEarnsNothing = "KB207";
inline constexpr std::string_view kKnockoutOnly = "KB208";
inline constexpr std::string_view kWhyMissing = "KB209";
inline constexpr std::string_view kBetterMissing = "KB210";
inline constexpr std::string_view kFeedbackLanguage = "KB211";
inline constexpr std::string_view kOutsideFramework = "KB212";
inline constexpr std::string_view kThinBlock = "KB213";
inline constexpr std::string_view kScoredAgain = "KB214";
inline constexpr std::string_view kTalkIsEnough = "KB215";
inline constexpr std::string_view kNoAdvice = "KB216";

// Bias: can one score without knowing anything of the customer?
inline constexpr std::string_view kPositionTells = "KB301";
inline constexpr std::string_view kLengthTells = "KB302";
inline constexpr std::string_view kPolitenessTells = "KB303";
inline constexpr std::string_view kQuestionTells = "KB304";
inline constexpr std::string_view kEmpathyTells = "KB305";
inline constexpr std::string_view kAbsoluteTells = "KB306";
inline constexpr std::string_view kPartsTell = "KB307";
inline constexpr std::string_view kFirstPasses = "KB311";
inline constexpr std::string_view kLastPasses = "KB312";
inline constexpr std::string_view kLongestPasses = "KB313";
inline constexpr std::string_view kShortestPasses = "KB314";
inline constexpr std::string_view kPolitestPasses = "KB315";
inline constexpr std::string_view kQuestionsPass = "KB316";
inline constexpr std::string_view kEmpathyPasses = "KB317";
inline constexpr std::string_view kLeastAbsolutePasses = "KB318";
inline constexpr std::string_view kRandomPasses = "KB319";
inline constexpr std::string_view kLibraryCueTells = "KB321";
// Language: is every text there, does it fit, and does it keep to one way of speaking?
inline constexpr std::string_view kLanguageMissing = "KB401";
inline constexpr std::string_view kAddressMixed = "KB402";
inline constexpr std::string_view kTooLongForScreen = "KB403";
inline constexpr std::string_view kTypography = "KB404";

// What stands beside a scenario in other languages.
inline constexpr std::string_view kLinesUnreadable = "KB410";
inline constexpr std::string_view kTranslationStale = "KB411";
inline constexpr std::string_view kTranslationGone = "KB412";
inline constexpr std::string_view kTranslatedTwice = "KB413";

// Exam: can a candidate play it on a machine that does not know the key?
inline constexpr std::string_view kAsksEvidence = "KB601";

}  // namespace klankbord::analysis
