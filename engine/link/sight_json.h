// What a room says to a learner's program, taken out of its JSON. Whoever answers may be anybody.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "session/class_link.h"

namespace klankbord::link {

// A room's refusal, or what else it answered, as a failure with the refusal's word as its name.
base::Failure refusal_of(int status, std::string_view body);

// The token of a seat that was just taken; empty when there is none.
std::string token_in(std::string_view body);

// What is said of the scenario: its content hash. Empty when the answer is none of a room.
std::string scenario_in(std::string_view body);

// The answer of /api/program. `scenario`: the one with the hash it names. Refuses (bad_file) what
// does not fit together.
base::Result<session::ClassSight> sight_in(std::string_view body,
                                           const store::ScenarioPointer& scenario);

std::string join_body(const session::ClassTicket& ticket);
std::string answer_body(const scenario::Scenario& scenario, std::size_t at,
                        const play::Input& input);
// A seat as it is kept: whose room, and what shows that it is this learner's.
struct KeptSeat {
  std::string address, token;
};
std::string seat_document(const KeptSeat& seat);
// Nothing when it is none.
std::optional<KeptSeat> seat_in(std::string_view document);
// {"key":"text"}
std::string text_body(const char* key, const std::string& text);

}  // namespace klankbord::link
