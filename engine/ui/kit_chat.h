// Speech bubbles of a conversation.
#pragma once

#include <cstdint>

#include "ui/kit.h"

namespace klankbord::ui {

enum class Side : std::uint8_t { left, right, narrator };  // customer, learner, stage direction

struct BubbleStyle {
  Text name;               // small, above the bubble; where the speaker changes
  Text time;               // small, below it
  bool follows = false;    // same speaker as the one above: closer, without the pointed corner
  bool colleague = false;  // on the left, but not the customer
  float max_width = 0;     // pixels; 0: 78 % of what is available, at most kReadingWidth
};
// Answers the rectangle of the bubble, so that marks can be put beside it.
Rect bubble(Kit& kit, Side side, const Text& text, const BubbleStyle& style = {});
// Three dots: the other is about to speak. Still, so that it costs no frames.
void typing_dots(Kit& kit);

}  // namespace klankbord::ui
