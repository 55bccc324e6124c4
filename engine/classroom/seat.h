// One learner's place in the room. It stays when the learner's device is gone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "play/attempt.h"

namespace klankbord::classroom {

// What trainer and learner said while the trainer played the customer: outside the written
// conversation, and never scored.
struct Said {
  bool by_trainer = false;  // as the customer
  std::string text;
  std::size_t after = 0;  // where it stands in the conversation: behind this many answers
  std::int64_t at_ms = 0;
};

// What a person judged of an answer in the learner's own words.
struct Mark {
  std::uint16_t opportunity = 0;  // index into the scenario's
  int level = 0;                  // 0 to 2
  std::string reason;             // may be empty
};

struct Seat {
  std::string nickname;
  std::string token;  // hash of what the learner's device shows to come back
  bool removed = false;
  std::optional<play::Attempt> attempt;  // the learner's own, at the room's scenario
  std::int64_t last_ms = 0;              // when the learner latest did something
  std::optional<play::Input> vote;       // in the vote that is open or revealed

  // Of the attempt; a new one begins without them.
  bool taken_over = false;
  std::vector<Said> said;
  std::vector<Mark> marks;                // one at most per opportunity
  std::int64_t began_ms = 0;              // when it began
  std::int64_t decision_ms = 0;           // when the present decision came up
  std::vector<std::int64_t> answered_ms;  // when, one per answer
  std::uint32_t decisions = 0;            // taken so far: answers, without work at the desk

  // The mark of an opportunity; null when nobody gave one.
  const Mark* mark_of(std::uint16_t opportunity) const {
    for (const Mark& mark : marks) {
      if (mark.opportunity == opportunity) return &mark;
    }
    return nullptr;
  }
};

}  // namespace klankbord::classroom
