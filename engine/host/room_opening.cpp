#include "host/room_opening.h"

#include <fmt/core.h>

#include <utility>

#include "base/hash.h"
#include "base/utf8.h"
#include "classroom/room_code.h"
#include "scenario/compiled.h"
#include "store/archive.h"
#include "store/places.h"

namespace klankbord::host {

store::Path room_file(const store::Path& shared_data, std::string_view code) {
  return shared_data / "rooms" / (std::string(code) + ".jsonl");
}

base::Result<OpenedRoom> open_room(store::Disk& disk, const store::Path& shared_data,
                                   classroom::ScenarioList scenarios, const std::string& opened,
                                   const RandomBytes& random) {
  OpenedRoom room;
  room.trainer_secret = new_token(random);
  classroom::RoomHeader header;
  header.code = new_room_code(random);
  header.trainer = base::sha256_hex(room.trainer_secret);
  header.opened = opened;
  header.seed = store::random_seed();
  for (const auto& scenario : scenarios) {
    const base::Status kept = store::archive_scenario(disk, shared_data, *scenario);
    if (!kept) return kept.failure();
    header.scenarios.push_back(content_hash_of(*scenario));
  }
  const store::Path file = room_file(shared_data, header.code);
  const base::Status folder = store::make_folders(disk, file.parent_path());
  if (!folder) return folder.failure();
  auto keeper = RoomKeeper::create(disk, file, header, std::move(scenarios));
  if (!keeper) return keeper.failure();
  room.keeper = std::move(*keeper);
  return room;
}

base::Result<OpenedRoom> reopen_room(store::Disk& disk, const store::Path& shared_data,
                                     std::string_view code, const RandomBytes& random) {
  const std::string tidy = classroom::tidy_room_code(code);
  std::error_code ignored;
  if (tidy.empty() || !std::filesystem::exists(room_file(shared_data, tidy), ignored)) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("There is no room \"{}\" in {}.", base::printable(code),
                                     (shared_data / "rooms").string())};
  }
  OpenedRoom room;
  room.trainer_secret = new_token(random);
  auto keeper = RoomKeeper::reopen(
      disk, room_file(shared_data, tidy),
      [&shared_data](const std::string& hash) -> std::shared_ptr<const scenario::Scenario> {
        auto found = store::archived_scenario(shared_data, hash);
        return found ? *found : nullptr;
      });
  if (!keeper) return keeper.failure();
  room.keeper = std::move(*keeper);
  return room;
}

}  // namespace klankbord::host
