// The author's workbench: what is wrong with a scenario, how it hangs together, and what all its
// plays come to.
#pragma once

#include <string>
#include <vector>

#include "ui/screen_pane.h"

namespace klankbord::ui {

// Needs App::workbench().
Intent workbench_screen(Pane& pane);
// The button that leads there from a briefing; Ctrl+B does the same.
Intent workbench_button(Pane& pane, bool icon_only);
float workbench_button_width(const Pane& pane);

// Its tabs, each in a file of its own.
Intent workbench_findings(Pane& pane);
Intent workbench_graph(Pane& pane);
Intent workbench_exploration(Pane& pane);
Intent workbench_statistics(Pane& pane);

// The wish to look at something else on the workbench.
Intent change_workbench(const WorkbenchView& view);

// Of the statistics: which of `found` are of that scenario, the newest first; and where there are
// several, the choice among them.
std::vector<std::size_t> versions_played(const session::FoundStatistics& found,
                                         const std::string& scenario);
Intent version_choice(Pane& pane, const session::FoundStatistics& found,
                      const std::vector<std::size_t>& own, std::size_t chosen);

}  // namespace klankbord::ui
