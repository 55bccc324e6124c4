// Whether it is enough to try the ways of keeping a customer waiting one at a time, each from one
// word to the customer to the next: then nothing that several of them bring together, or with work
// in between, is left out.
#pragma once

#include <string>

#include "analysis/deeds.h"
#include "analysis/footprint.h"

namespace klankbord::analysis {

// Half a sentence: why it is not enough; empty when it is. What it rests on:
// engine/notes/exploring.md.
std::string why_waits_hang_together(const scenario::Scenario& scenario, const Deeds& deeds,
                                    const Footprints& prints);

}  // namespace klankbord::analysis
