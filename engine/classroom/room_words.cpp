#include <array>

#include "classroom/room.h"

namespace klankbord::classroom {

namespace {

constexpr std::array<std::string_view, kRoomDeeds> kDeedWords = {
    "joined", "removed",     "scenario-set", "began",         "answered",    "frozen",
    "thawed", "vote-opened", "voted",        "vote-revealed", "vote-closed", "returned",
    "noted",  "closed",      "taken-over",   "said",          "handed-back", "marked"};

struct Words {
  std::string_view word, sentence;
};

constexpr std::array<Words, kRoomRefusals> kRefusals = {{
    {"room-closed", "The trainer closed this room."},
    {"room-full", "This room is full."},
    {"nickname-missing", "A nickname needs at least one letter or digit."},
    {"nickname-too-long", "A nickname has at most 24 characters. Take a shorter one."},
    {"nickname-unshowable", "That nickname holds characters that cannot be shown. Type it again."},
    {"nickname-taken", "Somebody in this room has that nickname. Take another one."},
    {"no-such-seat", "There is no such learner in this room."},
    {"no-such-scenario", "This room does not have that scenario."},
    {"frozen", "The trainer paused the room. Go on when it runs again."},
    {"other-pace", "The room goes at another pace now."},
    {"not-begun", "This conversation has not begun."},
    {"begun-before", "This conversation has begun already."},
    {"not-offered", "That cannot be done at this moment of the conversation."},
    {"no-vote", "There is no vote now."},
    {"vote-running", "There is a vote already. Close it first."},
    {"nothing-to-vote-on", "There are no options to vote on now."},
    {"no-change", "That changes nothing."},
    {"note-too-long", "A note has at most 2000 bytes."},
    {"taken-over", "The trainer plays the customer now. Say something, or wait."},
    {"not-taken-over", "The trainer does not play this customer now."},
    {"said-too-much", "Say at most 2000 bytes at once, and 500 things in one conversation."},
    {"not-pending", "Nothing waits for a mark there."},
    {"no-such-level", "A mark is 0, 1 or 2."},
}};

}  // namespace

std::string_view word_of(RoomDeed deed) {
  return kDeedWords.at(static_cast<std::size_t>(deed));
}

std::optional<RoomDeed> room_deed_named(std::string_view word) {
  for (std::size_t i = 0; i < kDeedWords.size(); ++i) {
    if (kDeedWords[i] == word) return static_cast<RoomDeed>(i);
  }
  return std::nullopt;
}

std::string_view word_of(RoomRefusal refusal) {
  return kRefusals.at(static_cast<std::size_t>(refusal)).word;
}

std::string_view sentence_of(RoomRefusal refusal) {
  return kRefusals.at(static_cast<std::size_t>(refusal)).sentence;
}

}  // namespace klankbord::classroom
