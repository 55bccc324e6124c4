// The model conversation in plain text: each answer with the reason beside it.
#pragma once

#include <istream>

#include "console/feedback_text.h"
#include "console/writer.h"
#include "session/model_conversation.h"

namespace klankbord::console {

// Writes it step by step; after each step a line is read from `steps` (an empty one goes on, "q"
// stops). Without `steps` all at once. Answers whether it was read to the end.
bool write_model(Writer& writer, const FeedbackContext& context,
                 const session::ModelConversation& model, std::istream* steps);

}  // namespace klankbord::console
