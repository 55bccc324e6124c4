#include "script/codes.h"

namespace klankbord::script {

const std::vector<CodeInfo>& codes() {
  constexpr auto kError = base::Severity::error;
  constexpr auto kWarning = base::Severity::warning;
  static const std::vector<CodeInfo> all = {
      {kSyntax, kError, "The file is not valid Lua"},
      {kStopped, kError, "The script stopped"},
      {kUnknownWord, kError, "Unknown word"},
      {kAssignedWord, kError, "Global name assigned"},
      {kFileTooLarge, kError, "File too large"},
      {kBytecode, kError, "Compiled Lua"},
      {kTooLong, kError, "The script runs too long"},
      {kTooMuchMemory, kError, "The script uses too much memory"},
      {kNothingReturned, kError, "Nothing returned"},
      {kModuleName, kError, "Module name not allowed"},
      {kModuleMissing, kError, "Module cannot be read"},
      {kUnknownOpportunity, kError, "Unknown opportunity"},
      {kModuleCircle, kError, "Modules require each other"},
      {kUnknownCompetence, kError, "Unknown competence"},
      {kUnknownBlock, kError, "Unknown activity block"},
      {kUnknownKnockout, kError, "Unknown knock-out"},
      {kUnknownVariable, kError, "Unknown variable"},
      {kUnknownNode, kError, "Unknown node"},
      {kUnknownRecord, kError, "Not in the company"},
      {kUnknownKey, kError, "Unknown key"},
      {kMissing, kError, "Something required is missing"},
      {kWrongKind, kError, "Wrong kind of value"},
      {kMisplaced, kError, "Word in the wrong place"},
      {kBadId, kError, "Id not allowed"},
      {kDoubleId, kError, "Id used twice"},
      {kOtherFileName, kError, "Id differs from the file name"},
      {kOutOfRange, kError, "Number out of range"},
      {kBadLevel, kError, "Level that does not exist"},
      {kTooMany, kError, "Too many"},
      {kUnknownChoice, kError, "Unknown choice"},
      {kNotUtf8, kError, "Text is not UTF-8"},
      {kEmptyText, kError, "Empty text"},
      {kTextTooLong, kError, "Text too long"},
      {kDraftMark, kWarning, "Draft mark left"},
      {kControlCharacter, kError, "Control character in a text"},
      {kNoDutch, kError, "Dutch is missing"},
      {kBadCondition, kError, "Condition not understood"},
      {kBadTargets, kError, "Targets in the wrong order"},
      {kBadEffect, kError, "Effect of the wrong kind"},
      {kWithoutEffect, kWarning, "Key without effect"},
      {kBadTrigger, kError, "Nothing a rule can wait for"},
      {kWithoutDesk, kError, "Needs a desk"},
      {kUnknownChat, kError, "Unknown chat"},
  };
  return all;
}

}  // namespace klankbord::script
