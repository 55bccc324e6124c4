// A summary, reply, form or answer that is being made: what was picked, filled in and written so
// far. It knows nothing of drawing, and nothing counts before it is submitted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "play/event.h"
#include "scenario/scenario.h"

namespace klankbord::ui {

struct TaskDraft {
  scenario::NodeIndex node = 0;
  std::vector<std::uint8_t> picked;      // indexes into Node::parts, in the order they were picked
  std::optional<std::uint8_t> selected;  // of those picked: the one that can be moved
  std::vector<std::string> texts;        // one value per field of the form, or the answer
  bool tried = false;                    // to submit it while something was missing
  friend bool operator==(const TaskDraft& a, const TaskDraft& b) {
    return a.node == b.node && a.picked == b.picked && a.selected == b.selected &&
           a.texts == b.texts && a.tried == b.tried;
  }
};

// A draft in which nothing was done yet, for a node that asks for more than a choice.
TaskDraft new_draft(const scenario::Scenario& scenario, scenario::NodeIndex node);
bool is_task(const scenario::Node& node);

// Its place among those picked, from 0; nothing when it was not picked.
std::optional<std::size_t> place_of(const TaskDraft& draft, std::uint8_t part);
// Picks a part, as the last one, or takes it out again.
void toggle_part(TaskDraft& draft, std::uint8_t part);
// Moves a picked part by `steps` places, not beyond the first and the last.
void move_part(TaskDraft& draft, std::uint8_t part, int steps);

enum class Lack : std::uint8_t { nothing, parts, fields, words };
// What is missing before it can be submitted.
Lack lack_of(const scenario::Scenario& scenario, const TaskDraft& draft);
// Fields of a form that have to be filled in and are not.
std::vector<std::size_t> missing_values(const scenario::Form& form,
                                        const std::vector<std::string>& values);

// What is submitted. A summary has its parts in the author's order: it is no matter of order, and
// reads best that way.
play::Input submission(const scenario::Scenario& scenario, const TaskDraft& draft);

}  // namespace klankbord::ui
