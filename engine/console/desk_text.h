// The desk in plain text: what can be done, and what was found or opened.
#pragma once

#include "console/writer.h"
#include "play/event.h"
#include "play/state.h"
#include "scenario/scenario.h"
#include "text/catalogue.h"

namespace klankbord::console {

// Every action that is possible now, by its spelling and with what it is about. What can only be
// opened after a search is counted, not listed.
void write_actions(Writer& writer, const text::Catalogue& tr, const scenario::Scenario& scenario,
                   const play::State& state);

// What an action that was done shows: the hits of a search, the text of what was opened.
void write_result(Writer& writer, const text::Catalogue& tr, const scenario::Scenario& scenario,
                  const play::Input& input);

}  // namespace klankbord::console
