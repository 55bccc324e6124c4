// The conversation: the customer's face and words, and the answers one can give.
#pragma once

#include "ui/screen_pane.h"

namespace klankbord::ui {

Intent conversation_screen(Pane& pane);

// Parts of it, each in a file of its own. All need App::talk().
Intent conversation_bar(Pane& pane);      // who, mood, time, phase; look up and stop
Intent conversation_chat(Pane& pane);     // what was said, in the region that is open
Intent conversation_prompt(Pane& pane);   // what is asked now: options, a card, the debrief
Intent conversation_answers(Pane& pane);  // of the chat that is looked at: options, or a task
Intent conversation_task(Pane& pane, scenario::NodeIndex node);  // a summary, reply, form, answer
Intent conversation_chats(Pane& pane);       // which of several chats one looks at
Intent conversation_chat_moves(Pane& pane);  // what one can tell a customer who waits in a chat
Intent conversation_moves(Pane& pane);       // the controls of a call
Intent conversation_on_hold(Pane& pane);     // instead of answers: back to the customer
Intent conversation_after(Pane& pane);       // when the customer has left: close the case
// Above a branch of a past attempt: that it is practice, and the ways back. Where there is little
// height it stands `in_region` and scrolls along. Nothing in a conversation of its own.
Intent what_if_banner(Pane& pane, bool in_region);
// Likewise above a conversation that follows the file of its author: what became of it when the
// file was saved, and what is found there.
Intent writing_banner(Pane& pane, bool in_region);
Intent hang_up_dialog(Pane& pane);
Intent conversation_knowledge(Pane& pane);  // what may be looked up, in the region that is open

// Design units from which the knowledge stands beside the conversation instead of over it.
inline constexpr float kKnowledgeBesideFrom = 1120;
// How high the bar is, in design units.
float conversation_bar_height(const Pane& pane);

}  // namespace klankbord::ui
