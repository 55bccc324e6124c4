// What makes a debrief worth reading, in plain text: the question, the moments, what to read again
// and what to do next.
#pragma once

#include <string>

#include "assess/lesson.h"
#include "console/feedback_text.h"

namespace klankbord::console {

// The question before the numbers, with the words it is about.
void write_question(Writer& writer, const FeedbackContext& context, const assess::Debrief& debrief,
                    const assess::Reflection& reflection);

// What an answer did to the customer: the reply, the mood, the patience. Nothing where it did
// nothing.
void write_effect(Writer& writer, const FeedbackContext& context,
                  const play::Transcript& transcript, std::size_t utterance);

// The moments that moved mood and patience most.
void write_moments(Writer& writer, const FeedbackContext& context,
                   const play::Transcript& transcript, const assess::Moments& moments);

// Knowledge elements with their reason; nothing when there are none.
void write_revise(Writer& writer, const FeedbackContext& context,
                  const std::vector<assess::KnowledgeToRevise>& knowledge);

// What a learner can do after the debrief.
struct NextStep {
  std::string attempt;          // id, for what-if; empty when it is not kept
  std::string scenario, title;  // of the suggestion; empty when there is none
  std::string reason;
};
void write_next(Writer& writer, const FeedbackContext& context, const NextStep& next);

}  // namespace klankbord::console
