// What an author wants to know of one box of the graph: its lines, answers, levels and effects, and
// what was found there.
#pragma once

#include "session/workbench.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

// Of the chosen box; where none is, of the whole graph and how to read it.
void box_facts(Pane& pane, const session::Inspection& shown);

// "regel 41 van volta.lua"; the file only where it is another than the scenario's own.
Text finding_place(const Pane& pane, const base::Diagnostic& finding);

// A finding as on the findings tab: severity, code and place, then what is wrong and what to do.
void finding_words(Pane& pane, const base::Diagnostic& finding);

}  // namespace klankbord::ui
