// Who practises here, and reports: the chooser in the header, and the dialogs.
#pragma once

#include <string>

#include "ui/kit_controls.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

// The name of who practises now, as a choice; nothing while there is only one learner.
Intent learner_chooser(Pane& pane);
float learner_chooser_width(const Pane& pane);  // pixels; 0 while there is only one learner
// The part of the settings about learners.
Intent learner_settings(Pane& pane);
// Draws the dialog that is open: a name, or a report.
Intent learner_dialogs(Pane& pane);
// The button that asks for a report of an attempt, or with an empty id of the progress; nothing
// where none can be made.
Intent report_button(Pane& pane, const std::string& attempt);
float report_button_width(const Pane& pane);  // pixels; 0 where none can be made

// What is kept: a copy of it, erasing it. `name`: of who practises; may be
// empty.
Intent my_data_dialog(Pane& pane, const MyDataDraft& draft, const Text& name);
// The quiet button that asks to erase an attempt, and its looks.
Intent erase_attempt_button(Pane& pane, const std::string& attempt);
ButtonStyle erase_style();

}  // namespace klankbord::ui
