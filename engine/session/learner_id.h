// A number that stands for a learner in other systems: random, so that it says nothing about the
// person, and kept in the data folder, so that it stays the same.
#pragma once

#include <string>

#include "base/result.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::session {

// <data>/learner-id
store::Path learner_id_file(const store::Path& data);

// 32 hexadecimal digits; drawn and written when the data folder has none yet, or one that was
// damaged. Fails (exit code environment) when it cannot be written: another one each time would
// make one learner look like many.
base::Result<std::string> learner_id(store::Disk& disk, const store::Path& data);

}  // namespace klankbord::session
