// What passed between learner and customer as one reads it back: their words with who said them,
// and what it did to the customer.
#pragma once

#include <cstddef>
#include <optional>

#include "assess/lesson.h"
#include "ui/part_finding.h"

namespace klankbord::ui {

// "Lieve Peeters", "U"; for what was done at the desk nothing.
Text speaker_name(const FindingContext& context, std::size_t utterance);

// The words of an utterance as a quotation, below the name of who said them. `bar`: its colour.
void quoted_utterance(Kit& kit, const FindingContext& context, std::size_t utterance, Colour bar);
// The words of any utterance in quotation marks of the interface; what was done as it is named.
Text quoted_words(const FindingContext& context, std::size_t utterance);

// "Stemming omhoog: van misnoegd naar neutraal"; nothing where it stayed.
std::optional<Text> mood_effect(const FindingContext& context, std::size_t utterance);
// "Het wachten kostte geduld"; nothing where it did not. `permille`: what it changed, below 0.
std::optional<Text> patience_effect(const Words& words, int permille, bool used_up);
// The latter as a line.
void wait_line(Kit& kit, const Words& words, int permille, bool used_up);
// Both as lines with an arrow or a clock before them; nothing where there is nothing to tell.
void effect_lines(Kit& kit, const FindingContext& context, std::size_t utterance);
// What the customer answered and what it did to them, as one reads a colleague's note.
void effect_on_customer(Kit& kit, const FindingContext& context, std::size_t utterance);

}  // namespace klankbord::ui
