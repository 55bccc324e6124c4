// Scenarios as they were when an attempt was made, kept by content hash beside the journals, so
// that an attempt can be replayed for years although the scenario's file has moved on.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "scenario/scenario.h"
#include "store/files.h"

namespace klankbord::store {

using ScenarioPointer = std::shared_ptr<const scenario::Scenario>;

// <data>/scenarios/<hash>.json
Path archived_file(const Path& data, const std::string& content_hash);

// Stores the compiled form; does nothing when it is there already.
base::Status archive_scenario(Disk& disk, const Path& data, const scenario::Scenario& scenario);

// Refuses (exit code bad_file) a file that is missing, broken, or not what its name says.
base::Result<ScenarioPointer> archived_scenario(const Path& data, const std::string& content_hash);

}  // namespace klankbord::store
