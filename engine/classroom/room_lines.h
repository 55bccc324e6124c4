// A room's records as lines of its journal and back: JSON Lines, one record each, after a header.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "classroom/room.h"

namespace klankbord::classroom {

inline constexpr const char* kRoomFormat = "klankbord-room";
inline constexpr int kRoomVersion = 1;

struct RoomHeader {
  std::string code;                    // what learners type
  std::string trainer;                 // hash of the trainer's token, 64 hexadecimal digits
  std::string opened;                  // wall clock, for reports only
  std::uint64_t seed = 0;              // of the shared conversation
  std::vector<std::string> scenarios;  // content hashes, in the room's order
};

// Each with its line end.
std::string header_line(const RoomHeader& header);
// `scenario`: the one the room is at, which the input belongs to.
std::string record_line(const scenario::Scenario& scenario, const RoomRecord& record);

// What a journal holds; a last line that is not whole is left out.
struct RoomLines {
  RoomHeader header;
  std::vector<std::string_view> records;  // into the bytes
  std::size_t sound_bytes = 0;            // where a torn end begins; else all of them
};

// Refuses (exit code bad_file) what is no room's journal and one that needs a newer reader.
base::Result<RoomLines> read_room_lines(std::string_view bytes);
// One record. Refuses (bad_file) what record_line does not write.
base::Result<RoomRecord> record_from(const scenario::Scenario& scenario, std::string_view line);

// The room that its records come to. Refuses (bad_file) at the first that may not follow, by its
// line. `scenarios` are those of the header, in that order.
base::Result<Room> fold_room(ScenarioList scenarios, const RoomLines& lines);

}  // namespace klankbord::classroom
