// A conversation that is played while its author writes it: it goes on in each text that is saved.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "store/archive.h"
#include "store/files.h"

namespace klankbord::ui {

// What became of the conversation when a text was saved.
enum class Reload : std::uint8_t {
  none,    // nothing was saved since it began
  whole,   // every answer could be repeated
  partly,  // some answers could not: `lost` is the first of them
  broken,  // the text does not load, so the conversation goes on in the one before
};

struct Writing {
  std::size_t version = 0;  // of the workbench: the text that was taken up, or refused
  Reload reload = Reload::none;
  std::size_t kept = 0, given = 0;  // answers that were repeated, and that there were
  std::string lost;                 // as a person reads it: "greeting/warm"
  bool waits = false;  // no text has loaded yet: the conversation begins as soon as one does
};

class App;

// What writing does to the app.
struct WritingWishes {
  App& app;
  // Opens the file, and begins the conversation once it loads.
  void play_from_file(store::Path file) const;
  // Plays what is on the workbench; nothing where it does not load.
  void begin() const;
  // Takes the conversation over to what was saved meanwhile; answers whether something changed.
  bool follow() const;
  // Back to the workbench, where it came from; false where nobody writes.
  bool leave_conversation() const;

 private:
  void take_up(const store::ScenarioPointer& scenario) const;
  void show_again() const;
};

}  // namespace klankbord::ui
