// Block cards and the debrief in plain text.
#pragma once

#include <string>

#include "assess/feedback.h"
#include "console/writer.h"
#include "framework/framework.h"
#include "text/catalogue.h"

namespace klankbord::console {

// What all texts about one conversation need; the references must outlive it.
struct FeedbackContext {
  const text::Catalogue& tr;
  const scenario::Scenario& scenario;
  const framework::Framework& framework;
};

// The card at the end of a phase.
void write_block_card(Writer& writer, const FeedbackContext& context, const assess::BlockCard& card,
                      const play::Transcript& transcript);

// The whole debrief: points per block in call order, the learner's own words with their effect on
// the customer and a better sentence, knock-outs, the mood over the conversation with what moved
// it, what to read again, and the transcript with the evidence below each answer.
void write_debrief(Writer& writer, const FeedbackContext& context, const assess::Debrief& debrief);

// The label of observed points: "strong", "getting there", "keep practising".
std::string label_text(const text::Catalogue& tr, const assess::Points& points);

// "12 of 17 points (70.5%)", or "not observed".
std::string points_text(const text::Catalogue& tr, const assess::Points& points);

// "4.6 Deals professionally with complaints"
std::string competence_text(const FeedbackContext& context, std::size_t opportunity);

// The customer's mood in words, from -3 to 3.
std::string mood_text(const text::Catalogue& tr, int step);

}  // namespace klankbord::console
