// How what is said looks on channels that are written: mails, letters, posts with comments, notes.
#pragma once

#include <cstddef>

#include "play/transcript.h"
#include "scenario/scenario.h"
#include "ui/app_words.h"
#include "ui/kit.h"

namespace klankbord::ui {

// One utterance in its place.
struct Written {
  const scenario::Scenario& scenario;
  const play::Transcript& transcript;
  std::size_t index = 0;
  bool follows = false;   // the one above is by the same person: no new heading
  bool followed = false;  // so is the one below
  Text name;              // who writes
  Text content;
};

// Draws it in the look of its channel and answers the rectangle of its words. `drawn` false: the
// channel has no look of its own for it.
struct Drawn {
  bool drawn = false;
  Rect rect;
};
Drawn draw_written(Kit& kit, const Words& words, const Written& what);

// Whether it is the first thing the customer writes.
bool is_first_of_customer(const Written& what);

// Said to a colleague, not written to the customer: an answer to what a colleague said.
bool is_aside(const Written& what);

// From, to and subject, or the letterhead: above a text that is being composed.
void sheet_head(Kit& kit, const Words& words, const scenario::Scenario& scenario);

// On the channel social: whether a phase is played in a private message. That begins at the phase
// named "private…" and lasts until one named "public…".
bool is_private(const scenario::Scenario& scenario, std::size_t phase);

}  // namespace klankbord::ui
