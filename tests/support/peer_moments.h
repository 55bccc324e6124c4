// The words of the conversation in peer_conversation.h: fourteen moments of a call about a parcel.
#pragma once

#include <array>
#include <cstddef>

namespace klankbord::test {

// Index 0 is the good way, 1 the neutral one, 2 the poor one. {customer} and {order} stand for the
// name and the number of the order.
struct PeerMoment {
  const char* line;                      // the customer's
  std::array<const char*, 3> choice;     // as it stands in the menu
  std::array<const char*, 3> utterance;  // what the agent then says
};

inline constexpr std::size_t kPeerMoments = 14;
const std::array<PeerMoment, kPeerMoments>& peer_moments();

}  // namespace klankbord::test
