// What a learner knows before the phone rings, in plain text.
#pragma once

#include "console/writer.h"
#include "framework/framework.h"
#include "scenario/scenario.h"
#include "text/catalogue.h"

namespace klankbord::console {

// Title and one line of facts; what stands above every conversation.
void write_title(Writer& writer, const text::Catalogue& tr, const scenario::Scenario& scenario);

// The whole briefing: task, company, its values, the procedures and products to know, and the
// activity blocks that the conversation is about (not these without a framework).
void write_briefing(Writer& writer, const text::Catalogue& tr, const scenario::Scenario& scenario,
                    const framework::Framework* framework);

}  // namespace klankbord::console
