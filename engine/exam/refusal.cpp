#include "exam/refusal.h"

#include <array>

namespace klankbord::exam {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, kRefusals> kWords = {
    "mistyped-code",
    "wrong-code",
    "altered-form",
    "too-early",
    "too-late",
    "no-number",
    "no-station",
    "station-key",
    "finished-before",
    "no-sitting",
    "another-sitting",
    "altered-sitting",
    "sealed-elsewhere",
    "wrong-pin",
    "pin-waits",
    "invigilator-only",
    "not-for-invigilator",
    "reason-missing",
    "reason-again",
    "reason-too-long",
    "accommodation-missing",
    "extra-minutes",
    "interrupted",
    "not-interrupted",
    "not-authorised",
    "authorised-already",
    "practising",
    "no-conversation",
    "in-conversation",
    "conversation-goes-on",
    "last-conversation",
    "paused",
    "over",
    "time-up",
    "no-time-for-another",
    "too-many-answers",
    "may-not-pause",
    "paused-by-invigilator",
    "hand-is-up",
    "hand-is-down",
    "unfitting",
};

}  // namespace

std::string_view word_of(Refusal refusal) {
  return kWords[static_cast<std::size_t>(refusal)];
}

base::Failure refused(Refusal refusal, std::string message,
                      std::vector<std::pair<std::string_view, std::string>> facts) {
  return {base::ExitCode::refused, std::move(message), std::string(word_of(refusal)),
          std::move(facts)};
}

base::Failure named(base::Failure failure, Refusal refusal) {
  failure.name = word_of(refusal);
  return failure;
}

}  // namespace klankbord::exam
