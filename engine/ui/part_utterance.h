// One utterance of a conversation with its speaker, in the look of its channel: a bubble, a mail, a
// post. In the conversation and in the transcript.
#pragma once

#include <cstddef>

#include "play/transcript.h"
#include "scenario/scenario.h"
#include "ui/app_words.h"
#include "ui/kit.h"
#include "ui/kit_icons.h"

namespace klankbord::ui {

// How far the customer's words stand from the left, in design units: beside the face.
inline constexpr float kUtteranceLead = 50;

// Draws utterance `index` with the space above it, and answers the rectangle of its words. The
// customer's small face has the mood of that moment. `before`: the utterance that stands above it;
// `end`: those from there on do not show.
Rect draw_utterance(Kit& kit, const Words& words, const scenario::Scenario& scenario,
                    const play::Transcript& transcript, std::size_t index,
                    std::size_t before = SIZE_MAX, std::size_t end = SIZE_MAX);

// What was done at the desk as an icon.
Icon work_icon(const scenario::Scenario& scenario, const play::Utterance& done);

}  // namespace klankbord::ui
