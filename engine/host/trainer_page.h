// The trainer's page as JSON: the room, who needs help, where everybody stands, the vote. With
// thousands of learners it goes out twice a second, so a row is small and costs no allocation of
// its own.
#pragma once

#include <cstdint>

#include "classroom/room.h"
#include "host/call.h"
#include "host/json_text.h"

namespace klankbord::host {

// `now_ms`: on the room's clock. May be called while the keeper shows its room.
void write_trainer_page(JsonText& out, const RoomContext& context, const Reader& reader,
                        const classroom::Room& room, std::int64_t now_ms);

// What the projector shows: the room, the shared conversation and the vote, and how to join. No
// names, no scores; the votes are counted once they are revealed.
void write_screen(JsonText& out, const RoomContext& context, const Reader& reader,
                  const classroom::Room& room);

// The answers that a person may mark: {"tasks":[{"node","prompt","rubric"}],"answers":[...]}.
void write_marking(JsonText& out, const Reader& reader, const classroom::Room& room);

}  // namespace klankbord::host
