// A learner's program in a trainer's room, as a port: what it knows of the room, and what it can do
// there. The conversation is played on this side, so that it goes on while the room cannot be
// reached; the room gets every answer as soon as it can be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "play/event.h"
#include "store/archive.h"

namespace klankbord::session {

// What a learner types to join.
struct ClassTicket {
  std::string address;  // as the trainer's screen shows it: "http://192.168.1.5:8080/"
  std::string code;
  std::string nickname;
};

enum class Contact : std::uint8_t {
  none,     // not joined: nothing was asked yet, or it was refused
  joining,  // asked, and not answered yet
  joined,
  lost,    // the room cannot be reached; tried again by itself
  closed,  // the trainer closed the room
  removed  // by the trainer
};

struct ClassVote {
  bool revealed = false;
  std::string mine;  // "node/option"; empty: not voted
  struct Choice {
    std::string option;      // "node/option"
    std::string text;        // in the scenario's language
    std::size_t voters = 0;  // when revealed
  };
  std::vector<Choice> choices;
  std::size_t voted = 0;  // learners who did
};

struct ClassSaid {
  bool by_trainer = false;  // as the customer; else by the learner
  std::string text;
};

// The room as it was last heard of. Immutable.
struct ClassSight {
  Contact contact = Contact::none;
  base::Failure problem;  // why it was refused (by name) or cannot be reached; else empty
  std::string nickname;
  bool together = false;            // one conversation for the room; else everyone has their own
  bool frozen = false;              // nobody can answer now
  std::size_t learners = 0;         // in the room
  store::ScenarioPointer scenario;  // null until it is known
  // The conversation that counts: the learner's own, or the room's. None: not begun.
  struct Conversation {
    std::uint64_t seed = 0;
    std::vector<play::Input> inputs;
  };
  std::optional<Conversation> conversation;
  std::optional<ClassVote> vote;
  bool taken_over = false;  // the trainer plays the customer: the options wait
  std::vector<ClassSaid> said;
  std::size_t unsent = 0;  // answers that the room does not have yet
  std::size_t dropped =
      0;  // times that it did not take one: its conversation is the one that counts
};

class ClassLink {
 public:
  virtual ~ClassLink() = default;
  // Never wait: what comes of them shows in what sight() gives later.
  virtual void join(ClassTicket ticket) = 0;
  virtual void begin() = 0;  // a conversation of the learner's own; also once more
  // The answer number `at` (from 0) of the learner's conversation. Sent in order, kept until the
  // room has it.
  virtual void answer(std::size_t at, const play::Input& input) = 0;
  virtual void vote(std::string option) = 0;
  virtual void say(std::string text) = 0;
  virtual void leave() = 0;
  // Never null. The same pointer as long as nothing is new.
  virtual std::shared_ptr<const ClassSight> sight() const = 0;
};

// The address that people type, as a program needs it: with "http://" in front, a "/" at the end,
// without query and fragment. Empty when it cannot be one.
std::string tidy_class_address(std::string_view typed);
// The code that stands in an address like "http://192.168.1.5:8080/?code=BCDFGH"; else empty.
std::string code_in_class_address(std::string_view typed);

}  // namespace klankbord::session
