// Names and version numbers of the compiled form, shared by its writer and its reader.
#pragma once

namespace klankbord::scenario {

inline constexpr const char* kCompiledFormat = "klankbord-scenario";
inline constexpr int kCompiledFormatVersion = 1;
// The oldest reader that understands what the writer writes today.
inline constexpr int kCompiledReaderVersion = 1;

}  // namespace klankbord::scenario
