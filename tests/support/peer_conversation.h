// One conversation that engines for interactive stories are compared by: an opening and 13 layers
// of three nodes (the customer is content, doubtful, angry), three choices each, a mood, six
// scores, choices and lines behind conditions, a hang-up and a closing. 1,648,689 plays.
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace klankbord::test {

inline constexpr const char* kPeerId = "lost-parcel";
inline constexpr std::size_t kPeerScores = 6;
// The variables that hold the scores, and what each counts in the result.
inline constexpr std::array<const char*, kPeerScores> kPeerScoreIds = {
    "empathy", "listening", "clarity", "solution", "compliance", "composure"};
inline constexpr std::array<int, kPeerScores> kPeerWeights = {3, 2, 2, 3, 2, 2};
inline constexpr const char* kPeerHangUp = "hang-up";  // id of the node

// The scenario as a Lua file. With more layers than 14 the moments repeat: 28 layers have
// 4 * 10^12 plays, 42 layers 10^19. At most 60.
std::string peer_conversation(int layers = 14);

}  // namespace klankbord::test
