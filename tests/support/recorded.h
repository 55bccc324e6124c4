// All attempts of a data folder, newest first, as a learner's record has them.
#pragma once

#include <filesystem>
#include <utility>
#include <vector>

#include "session/learner_record.h"
#include "support/catch.h"

namespace klankbord::test {

inline std::vector<session::RecordedAttempt> attempts_in(const std::filesystem::path& data) {
  session::LearnerRecord record = session::LearnerRecord::open(data);
  REQUIRE(record.refresh().ok());
  return record.attempts();
}

}  // namespace klankbord::test
