// What something the learner said did to the customer's mood, in the steps that have words.
#pragma once

#include <cstddef>
#include <optional>

#include "play/transcript.h"
#include "scenario/scenario.h"

namespace klankbord::ui {

struct MoodChange {
  int before = 0, after = 0;  // mood steps, -3 to 3
  int change = 0;             // in the scenario's own steps, which may be finer
};

// Of the customer of the conversation to which the utterance belongs. Nothing where that one has no
// mood.
std::optional<MoodChange> mood_change_at(const scenario::Scenario& scenario,
                                         const play::Transcript& transcript, std::size_t utterance);

// The variable with the mood of one of several customers; of the only one where there is one.
std::optional<std::size_t> mood_variable(const scenario::Scenario& scenario, std::size_t chat);

}  // namespace klankbord::ui
