// The files that something was loaded from, followed while their author saves them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "framework/framework.h"
#include "session/library.h"
#include "store/files.h"

namespace klankbord::session {

class SourceWatch {
 public:
  SourceWatch() = default;  // follows nothing, so there is never news
  // Takes the files as they stand now, those that are not there too; the first is the one that the
  // others only serve.
  explicit SourceWatch(std::vector<store::Path> files);

  // To be called now and then. Whether they hold something else than at the time of the watch, or
  // than when this last said so. Files that are still being written, or are away for a moment
  // because an editor puts a new one in their place, are waited for; a file that was only touched
  // is no change.
  bool look();
  // The latest look saw a change that has not come to rest.
  bool moving() const { return moving_; }

  // Whether from outside nothing has happened to them since the watch was made.
  bool untouched() const { return outsides() == taken_; }
  const std::vector<store::Path>& files() const { return files_; }

 private:
  // How a file looks from outside; `inode` betrays one that was put in its place.
  struct Outside {
    bool is_there = false;
    std::uint64_t inode = 0;
    std::int64_t size_bytes = 0, changed_ns = 0;
    friend bool operator==(const Outside& a, const Outside& b) {
      return a.is_there == b.is_there && a.inode == b.inode && a.size_bytes == b.size_bytes &&
             a.changed_ns == b.changed_ns;
    }
  };
  static Outside outside_of(const store::Path& file);
  std::vector<Outside> outsides() const;
  std::string content() const;

  std::vector<store::Path> files_;
  std::vector<Outside> taken_, latest_;  // when it was made or said so; at the last look
  std::string content_;                  // a hash of what was taken
  bool moving_ = false;
  int looks_without_first_ = 0;
};

// A scenario as it was loaded, and what it was loaded from.
struct Followed {
  LibraryEntry entry;
  SourceWatch sources;
};

// Loads `file` so that `sources` follows just what was read: again when something was written
// meanwhile. `known`: the files of an earlier time, which spares a second reading; empty is right
// too. `plan`: also follows the plan that stands beside it.
Followed load_followed(const framework::Framework& framework, const ScenarioPlaces& places,
                       const store::Path& file, std::vector<store::Path> known = {},
                       bool plan = false);

}  // namespace klankbord::session
