// Which journals a data folder holds and how each looked from outside, so that a record need only
// read those that are new or changed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/files.h"

namespace klankbord::store {

// Of a file. A journal only ever grows, so that its size alone betrays a new answer.
struct Stamp {
  std::int64_t size_bytes = 0;
  std::int64_t changed_ns = 0;  // since 1 January 1970
  friend bool operator==(const Stamp& a, const Stamp& b) {
    return a.size_bytes == b.size_bytes && a.changed_ns == b.changed_ns;
  }
};

struct StampedJournal {
  std::string attempt;  // id
  Stamp stamp;
};

// By id, oldest first: an id begins with the time. A missing folder is an empty list; refuses (exit
// code environment) one that cannot be read.
base::Result<std::vector<StampedJournal>> stamped_journals(const Path& data);

}  // namespace klankbord::store
