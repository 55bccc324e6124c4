// The diagnostics of loading a file, KB001 to KB099. Each is explained in scenarios/diagnostics/,
// with an example that is run as a test. A code keeps its meaning for ever.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace klankbord::script {

using base::CodeInfo;

// All of them, in order.
const std::vector<CodeInfo>& codes();

// The file as a Lua file.
inline constexpr std::string_view kSyntax = "KB001";
inline constexpr std::string_view kStopped = "KB002";
inline constexpr std::string_view kUnknownWord = "KB003";
inline constexpr std::string_view kAssignedWord = "KB004";
inline constexpr std::string_view kFileTooLarge = "KB005";
inline constexpr std::string_view kBytecode = "KB006";
inline constexpr std::string_view kTooLong = "KB007";
inline constexpr std::string_view kTooMuchMemory = "KB008";
inline constexpr std::string_view kNothingReturned = "KB009";
inline constexpr std::string_view kModuleName = "KB010";
inline constexpr std::string_view kModuleMissing = "KB011";
inline constexpr std::string_view kModuleCircle = "KB013";

// Names that lead nowhere.
inline constexpr std::string_view kUnknownOpportunity = "KB012";
inline constexpr std::string_view kUnknownCompetence = "KB014";
inline constexpr std::string_view kUnknownBlock = "KB015";
inline constexpr std::string_view kUnknownKnockout = "KB016";
inline constexpr std::string_view kUnknownVariable = "KB017";
inline constexpr std::string_view kUnknownNode = "KB018";
inline constexpr std::string_view kUnknownRecord = "KB019";

// The shape of the tables.
inline constexpr std::string_view kUnknownKey = "KB020";
inline constexpr std::string_view kMissing = "KB021";
inline constexpr std::string_view kWrongKind = "KB022";
inline constexpr std::string_view kMisplaced = "KB023";
inline constexpr std::string_view kBadId = "KB024";
inline constexpr std::string_view kDoubleId = "KB025";
inline constexpr std::string_view kOtherFileName = "KB026";
inline constexpr std::string_view kOutOfRange = "KB027";
inline constexpr std::string_view kBadLevel = "KB028";
inline constexpr std::string_view kTooMany = "KB029";
inline constexpr std::string_view kUnknownChoice = "KB030";

// Texts.
inline constexpr std::string_view kNotUtf8 = "KB040";
inline constexpr std::string_view kEmptyText = "KB041";
inline constexpr std::string_view kTextTooLong = "KB042";
inline constexpr std::string_view kDraftMark = "KB043";
inline constexpr std::string_view kControlCharacter = "KB044";
inline constexpr std::string_view kNoDutch = "KB045";

// What belongs together.
inline constexpr std::string_view kBadCondition = "KB050";
inline constexpr std::string_view kBadTargets = "KB051";
inline constexpr std::string_view kBadEffect = "KB052";
inline constexpr std::string_view kWithoutEffect = "KB053";
inline constexpr std::string_view kBadTrigger = "KB054";
inline constexpr std::string_view kWithoutDesk = "KB055";
inline constexpr std::string_view kUnknownChat = "KB056";

}  // namespace klankbord::script
