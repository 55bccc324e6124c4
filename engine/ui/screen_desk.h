// The desk beside the conversation: what an agent looks up, books, registers, sends and files.
#pragma once

#include "ui/part_desk.h"
#include "ui/screen_pane.h"

namespace klankbord::ui {

// The whole desk, in the space that is left: the panels to choose from and the one that shows.
// `full`: it stands in the place of the conversation, whose latest words it then shows.
Intent desk_pane(Pane& pane, bool full);
// Keys that work wherever the focus is; `beside`: desk and conversation are both in sight.
Intent desk_keys(Pane& pane, bool beside);
// Whether the focus was in the desk when it was drawn last. These three belong in the same window
// of Dear ImGui.
bool desk_has_focus();
// Whether digits that are typed now are meant for the desk, not for the answers.
bool desk_takes_digits(const Pane& pane);

// Design units from which the desk stands beside the conversation, and how wide it is then.
inline constexpr float kDeskBesideFrom = 1120;
bool desk_is_beside(const Pane& pane);
float desk_width(const Pane& pane);
Icon icon_of(DeskTab tab);
Text name_of(const Words& words, DeskTab tab);  // short, as below an icon

// Its panels, each in a file of its own.
void desk_customers(DeskDraw& draw);
void desk_knowledge(DeskDraw& draw);
void desk_products(DeskDraw& draw);
void desk_agenda(DeskDraw& draw);
void desk_registration(DeskDraw& draw);
void desk_mail(DeskDraw& draw);
void desk_archive(DeskDraw& draw);
void desk_team(DeskDraw& draw);
void desk_notices(DeskDraw& draw);

// To put an item in a folder; nothing where there are no folders for it.
void desk_folders(DeskDraw& draw, std::uint16_t item);
// To pass an article or a notice on.
void desk_share(DeskDraw& draw, std::uint16_t item);

}  // namespace klankbord::ui
