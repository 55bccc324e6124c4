// Opening a room and finding it again: its file, its scenarios and its secrets.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "classroom/room.h"
#include "host/room_keeper.h"
#include "host/secrets.h"
#include "store/files.h"

namespace klankbord::host {

// <shared data>/rooms/<CODE>.jsonl
store::Path room_file(const store::Path& shared_data, std::string_view code);

// A new room: its scenarios are kept beside its journal as they are now, so that it can be reopened
// when their files have moved on. Fails (environment) when it cannot be written.
struct OpenedRoom {
  std::unique_ptr<RoomKeeper> keeper;
  std::string trainer_secret;  // opens the trainer's page
};
base::Result<OpenedRoom> open_room(store::Disk& disk, const store::Path& shared_data,
                                   classroom::ScenarioList scenarios, const std::string& opened,
                                   const RandomBytes& random = system_random);

// The room with that code, as it was. Gives a further secret for this run: of the one it was opened
// with only the hash is known. Refuses (bad_file) a code without a room, and what RoomKeeper does.
base::Result<OpenedRoom> reopen_room(store::Disk& disk, const store::Path& shared_data,
                                     std::string_view code,
                                     const RandomBytes& random = system_random);

}  // namespace klankbord::host
