// What a learner reads before the conversation begins, as JSON.
#pragma once

#include "host/json_text.h"
#include "host/reader.h"

namespace klankbord::host {

// {"id","title","language","kind","channel","minutes","company","briefing":[...]}. The task comes
// first; then the company and, where no desk has it, who the customer is and what things cost. A
// line is a text, or {"title","steps":[...]}: a procedure, a customer's file, a product.
void write_briefing(JsonText& out, const Reader& reader, const scenario::Scenario& scenario);

}  // namespace klankbord::host
