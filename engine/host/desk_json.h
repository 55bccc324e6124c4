// The desk of a conversation as JSON: what lies there, what was found and read, what can be done.
#pragma once

#include "host/json_text.h"
#include "host/reader.h"
#include "play/attempt.h"

namespace klankbord::host {

// {"panels":[...],"call_over":bool}; null for a scenario without a desk.
void write_desk(JsonText& out, const Reader& reader, const play::Attempt& attempt);

// The standard moves of the call, and closing the case, each with why it is not possible now.
void write_moves(JsonText& out, const Reader& reader, const play::Attempt& attempt);

}  // namespace klankbord::host
