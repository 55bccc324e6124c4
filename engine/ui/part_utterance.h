// One utterance of a conversation as a bubble with its speaker, in the chat and in the transcript.
#pragma once

#include <cstddef>

#include "play/transcript.h"
#include "scenario/scenario.h"
#include "ui/app_words.h"
#include "ui/kit.h"

namespace klankbord::ui {

// How far the customer's words stand from the left, in design units: beside the face.
inline constexpr float kUtteranceLead = 50;

// Draws utterance `index` with the space above it, and answers the rectangle of the bubble. The
// customer's small face has the mood of that moment.
Rect draw_utterance(Kit& kit, const Words& words, const scenario::Scenario& scenario,
                    const play::Transcript& transcript, std::size_t index);

}  // namespace klankbord::ui
