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
#include "session/source_watch.h"

namespace klankbord::session {

// How often to look: quick enough for whoever saves and turns to the conversation.
inline constexpr int kLookEvery_ms = 250;

class Watching {
 public:
  // Loads the scenario of `file`. `framework` must outlive the watching.
  Watching(const framework::Framework& framework, ScenarioPlaces places, store::Path file);

  // What was loaded latest; an unusable one says why.
  const LibraryEntry& entry() const { return now_.entry; }

  // To be called every kLookEvery_ms. Whether entry() is another than before: one of its sources
  // holds something else and has come to rest.
  bool look();

 private:
  void load(std::vector<store::Path> known);

  const framework::Framework& framework_;
  ScenarioPlaces places_;
  store::Path file_;
  Followed now_;
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
