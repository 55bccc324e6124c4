// Practice does not stay for ever: attempts whose latest answer is more than twelve months old
// expire unless the learner keeps them. Nothing goes by itself: a learner is told, and decides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "session/erase.h"
#include "store/files.h"
#include "store/ledger.h"
#include "store/places.h"

namespace klankbord::session {

// The same moment a year earlier, as text that compares: "2025-01-31T09:00:00Z" ->
// "2024-01-31T09:00:00Z". Empty for what is no such time.
std::string a_year_before(std::string_view now);

struct ExpiringAttempt {
  std::string attempt;   // id
  std::string scenario;  // id
  std::string latest;    // wall clock of the latest answer
};

// Those that would go at `now` (wall clock), oldest first. Reads only journals that were begun more
// than a year ago; one that is damaged does not expire. Fails as data_files does.
base::Result<std::vector<ExpiringAttempt>> expiring_attempts(const store::Path& data,
                                                             std::string_view now);

// Erases those, as erase_attempts does. None is no failure.
base::Result<Erased> expire_attempts(store::Disk& disk, const store::Path& data,
                                     std::string_view now);

// Notes that an attempt never expires. Refuses (exit code bad_file) an unknown one.
base::Status keep_attempt(store::Disk& disk, const store::Path& data, std::string_view attempt,
                          const store::Clock& clock);
bool is_kept(const std::vector<store::LedgerNote>& notes, std::string_view attempt);

}  // namespace klankbord::session
