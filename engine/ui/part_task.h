// The pieces a task is made of: parts with a check mark, and the text as it will be sent.
#pragma once

#include <optional>
#include <vector>

#include "ui/app_task.h"
#include "ui/app_words.h"
#include "ui/kit.h"

namespace klankbord::ui {

struct PartStyle {
  bool picked = false;
  std::optional<std::size_t> place;  // from 0, where the order matters
  bool keyed = true;                 // its number is also a key
};
// A part to pick or to take out again: a check box, the words and the number of its key.
bool part_card(Kit& kit, const char* id, int number, const Text& text, const PartStyle& style);

// The parts in the order in which they show, in one column or two. Changes the draft.
void part_list(Kit& kit, const scenario::Node& node, const std::vector<std::uint8_t>& order,
               TaskDraft& draft, bool ordered, bool keyed);

// The composed text as it will be sent, in the look of the channel; a paragraph that is pressed can
// be moved or taken out. Changes the draft.
void compose_sheet(Kit& kit, const Words& words, const scenario::Scenario& scenario,
                   TaskDraft& draft);

}  // namespace klankbord::ui
