// A conversation as its learner sees it now, as JSON: what was said, what can be answered, the
// desk, and the cards and debrief that are due.
#pragma once

#include "classroom/room_record.h"
#include "classroom/seat.h"
#include "host/json_text.h"
#include "host/reader.h"
#include "play/attempt.h"

namespace klankbord::host {

// own: a learner's, with the number that an answer to it has to name. shared: the room's. screen:
// the room's for everyone to see, without points. trainer: with the debrief as far as it came.
enum class TalkFor : std::uint8_t { own, shared, screen, trainer };

void write_talk(JsonText& out, const Reader& reader, const play::Attempt& attempt, TalkFor whom);
// A learner's conversation, with what was said while the trainer played the customer and with
// marks.
void write_talk(JsonText& out, const Reader& reader, const classroom::Seat& seat, TalkFor whom);
// The same as its learner sees it: what was told before is remembered.
void write_talk_of(JsonText& out, const Reader& reader, classroom::SeatNumber number,
                   const classroom::Seat& seat);

// What has to be submitted at a node that does not offer answers; null where one chooses.
void write_task(JsonText& out, const Reader& reader, const play::Attempt& attempt,
                scenario::NodeIndex node);
// The fields of a form, as a list.
void write_fields(JsonText& out, const Reader& reader, const scenario::Form& form);

}  // namespace klankbord::host
