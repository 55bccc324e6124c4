// What a trainer takes along from a room: a table, a page, statements for another system.
#pragma once

#include <string>
#include <vector>

#include "classroom/room.h"
#include "classroom/room_lines.h"
#include "host/reader.h"
#include "report/attempt_report.h"
#include "report/room_report.h"

namespace klankbord::host {

// Every learner who was not removed, in the order in which they joined.
report::RoomReport room_report(const Reader& reader, const classroom::Room& room,
                               const classroom::RoomHeader& header);

// The conversation of one learner, with what a person marked; `seat` has begun one. Who it is
// stands in it as an id that says nothing about the person, without the nickname. Times are those
// of the room's own clock: it stands still while its program is not running.
report::AttemptReport learner_report(const Reader& reader, const classroom::RoomHeader& header,
                                     const classroom::Seat& seat, classroom::SeatNumber number);

// xAPI: the statements of everybody who began, as one file.
std::string room_statements(const Reader& reader, const classroom::Room& room,
                            const classroom::RoomHeader& header);

}  // namespace klankbord::host
