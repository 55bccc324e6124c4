// Names and version numbers of the compiled form, shared by its writers and readers.
#pragma once

#include <array>
#include <string_view>

namespace klankbord::scenario {

inline constexpr const char* kCompiledFormat = "klankbord-scenario";
// The newest format, and the oldest reader that understands it.
inline constexpr int kCompiledFormatVersion = 2;
inline constexpr int kCompiledReaderVersion = 2;
// What is written for a scenario that uses nothing of version 2: older programs still read it, and
// its content hash stays what it was.
inline constexpr int kPlainFormatVersion = 1;

// In the order of the enumeration Interaction.
inline constexpr std::array<std::string_view, 5> kInteractions = {"choose", "summarise", "compose",
                                                                  "register", "answer"};

}  // namespace klankbord::scenario
