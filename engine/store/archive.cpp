#include "store/archive.h"

#include <fmt/core.h>

#include <system_error>

#include "base/limits.h"
#include "scenario/compiled.h"

namespace klankbord::store {

Path archived_file(const Path& data, const std::string& content_hash) {
  return data / "scenarios" / (content_hash + ".json");
}

base::Status archive_scenario(Disk& disk, const Path& data, const scenario::Scenario& scenario) {
  const Path file = archived_file(data, content_hash_of(scenario));
  std::error_code ignored;
  if (std::filesystem::exists(file, ignored)) {
    // It was renamed into place whole; only its name may not have reached the disk yet.
    const int error = sync_folder(disk, file.parent_path());
    if (error != 0) return disk_failure(-error, "write", file);
    return base::success();
  }
  const base::Status folder = make_folders(disk, file.parent_path());
  if (!folder) return folder;
  return write_file(disk, file, scenario::to_json(scenario));
}

base::Result<ScenarioPointer> archived_scenario(const Path& data, const std::string& content_hash) {
  const Path file = archived_file(data, content_hash);
  const auto bytes = read_file(file, base::kMaxCompiledBytes);
  if (!bytes) return bytes.failure();
  auto scenario = scenario::scenario_from_json(*bytes, file.string());
  if (!scenario) return scenario.failure();
  if (scenario->content_hash != content_hash) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("The archived scenario {} was altered: its content has the "
                                     "hash {}. Put the original back from a backup.",
                                     file.string(), scenario->content_hash)};
  }
  return ScenarioPointer(std::make_shared<const scenario::Scenario>(std::move(*scenario)));
}

}  // namespace klankbord::store
