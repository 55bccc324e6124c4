// What a learner could do who sees nothing but the JSON of a conversation.
#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>

namespace klankbord::test {

// The n-th answer that is offered, or what a task asks for, in whichever chat; taking the call back
// or closing the case where nothing else is left; null at the end.
nlohmann::json an_answer(const nlohmann::json& talk, std::size_t n);

// Something at the desk that was not done yet: a search, something to read, an action; null when
// all was done.
nlohmann::json an_action(const nlohmann::json& talk);

}  // namespace klankbord::test
