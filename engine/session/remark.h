// Marks every stored attempt again: each journal is read, checked and replayed, and what it shows
// is counted as the program counts today.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "session/read_attempt.h"

namespace klankbord::session {

// Told of each attempt, with its place in the list that is given to remark. Called from several
// threads, one call per attempt, in no order.
using TakeMarked = std::function<void(std::size_t place, const AttemptReading& reading)>;

// The ids of all journals of a data folder, oldest first. Refuses what stamped_journals refuses.
base::Result<std::vector<std::string>> stored_attempts(const store::Path& data);

// On `threads` threads; 0: as many as the machine runs at once. What cannot be used comes with its
// `problem`; an attempt without an answer is passed over.
void remark(const store::Path& data, const std::vector<std::string>& attempts,
            const TakeMarked& take, unsigned threads = 0);

}  // namespace klankbord::session
