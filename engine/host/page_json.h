// A learner's page as JSON: the room, who they are, their conversation or the room's, and the vote.
#pragma once

#include "classroom/room.h"
#include "host/json_text.h"
#include "host/reader.h"

namespace klankbord::host {

void write_page(JsonText& out, const Reader& reader, const classroom::Room& room,
                classroom::SeatNumber seat);

// What stands in a page about the room: pace, scenario, how many learners.
void write_room(JsonText& out, const Reader& reader, const classroom::Room& room);

// The vote, null when there is none. `mine`: the option this learner chose; `counts`: how many
// chose each, which learners see once it is revealed.
void write_vote(JsonText& out, const classroom::Room& room, const std::string& mine, bool counts);

}  // namespace klankbord::host
