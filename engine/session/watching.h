// Follows a scenario while its author writes: notices that a file it hangs on has changed and come
// to rest, loads it again, and takes a running conversation over to the new text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "framework/framework.h"
#include "session/library.h"
#include "session/practice.h"

namespace klankbord::session {

// How often to look: quick enough for whoever saves and turns to the conversation.
inline constexpr int kLookEvery_ms = 250;

class Watching {
 public:
  // Loads the scenario of `file`. `framework` must outlive the watching.
  Watching(const framework::Framework& framework, ScenarioPlaces places, store::Path file);

  // What was loaded latest; an unusable one says why.
  const LibraryEntry& entry() const { return entry_; }

  // To be called every kLookEvery_ms. Whether entry() is another than before. Files that are still
  // being written, or are away for a moment because an editor puts a new one in their place, are
  // waited for; a file that was only touched is no change.
  bool look();

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
  void load();

  const framework::Framework& framework_;
  ScenarioPlaces places_;
  store::Path file_;
  LibraryEntry entry_;
  std::vector<Outside> loaded_, latest_;  // of entry_.sources: when it was loaded, at the last look
  std::string content_;                   // a hash of what was loaded
  int looks_without_file_ = 0;
};

// A conversation that goes on in another text of its scenario.
struct Rejoined {
  Practice practice;
  std::size_t kept = 0, given = 0;  // answers that could be repeated, and that there were
  std::string lost;  // the first that could not, as a person reads it: "greeting/warm"; else empty
};

// Repeats the answers of `before` in `fresh`, by their ids, until one is not there or not offered
// any more. Leaves no trace in a data folder.
Rejoined rejoin(const Practice& before, const store::ScenarioPointer& fresh);

}  // namespace klankbord::session
