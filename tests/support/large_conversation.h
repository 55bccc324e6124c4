// A scenario far larger than an author writes: 501 nodes in 27 layers with three answers each, a
// mood, an identity to be checked, gates, one opportunity per layer. Some 10^12 plays.
#pragma once

#include <string>

namespace klankbord::test {

inline constexpr const char* kLargeId = "large";

// The scenario as a Lua file of some 900 kB.
std::string large_conversation();

}  // namespace klankbord::test
