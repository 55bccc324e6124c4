// What was said, in plain text.
#pragma once

#include "console/writer.h"
#include "play/transcript.h"
#include "scenario/scenario.h"
#include "text/catalogue.h"

namespace klankbord::console {

// One utterance with its time and who speaks; what nobody says stands in brackets.
void write_utterance(Writer& writer, const text::Catalogue& tr, const scenario::Scenario& scenario,
                     const play::Utterance& said);

}  // namespace klankbord::console
