// What the panels of the desk share: the state they draw, the action they ask for, search fields,
// lists of things to open, and the page of one thing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/app_desk_facts.h"
#include "ui/kit_controls.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

// One frame of the desk. Panels change `desk` and ask for an action; intent() puts it together.
struct DeskDraw {
  explicit DeskDraw(Pane& drawn);

  Pane& pane;
  Kit& kit;
  const Words& words;
  const scenario::Scenario& scenario;
  const play::State& state;
  bool jump = false;  // a key brought the learner here: the first control gets the focus
  bool ready = true;  // false while something else is asked first: a card to read
  DeskPane desk;
  std::optional<play::Input> asked;

  void act(scenario::ActionIndex action, std::vector<std::string> texts = {});
  // Opens a thing, or shows it again when it is the one that is open.
  void open(const scenario::Hit& thing);
  Intent intent() const;
};

// The heading of a panel, with a line below it that tells what it is for.
void desk_heading(DeskDraw& draw, text::Key what, text::Key about);
// A sentence where there is nothing to show.
void desk_empty(DeskDraw& draw, Icon icon, const Text& sentence);
// A search field with its button; asks for the search when it is submitted.
void desk_search(DeskDraw& draw, scenario::Panel panel, text::Key hint);
// "Terug naar de lijst": leaves the opened thing open, so that looking again costs nothing.
void desk_back(DeskDraw& draw, text::Key label);

// A button for an action, disabled with its reason while it is not possible. Without an action
// nothing is drawn. Answers whether it was pressed; the caller asks for the action.
bool desk_button(DeskDraw& draw, const char* id, const Text& label,
                 std::optional<scenario::ActionIndex> action, Icon icon = Icon::none,
                 Emphasis emphasis = Emphasis::secondary);

// A row to open something by: a title, small words below, and a mark at the right.
struct DeskRow {
  Text title, below;
  Icon icon = Icon::none;
  Text mark;            // "open", "gelezen"
  bool strong = false;  // not seen yet
};
bool desk_row(DeskDraw& draw, const std::string& id, const DeskRow& row);
// The row of a thing that can be opened, which opens it.
void desk_thing(DeskDraw& draw, const scenario::Hit& thing, DeskRow row);
// Title, date and text of an item as a page.
void desk_page(DeskDraw& draw, const scenario::Item& item);

}  // namespace klankbord::ui
