// What a desk shows about where things stand: why something cannot be done now, what was filed
// where, what is still open, and how a waiting customer bears it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "play/state.h"
#include "play/wait.h"
#include "session/desk_words.h"
#include "text/catalogue.h"
#include "ui/app_desk.h"

namespace klankbord::ui {

using play::Wait;
using play::wait_of;
using play::WaitKind;
using session::why_not;

// The action with that verb and objects; nothing when the scenario has none. For `transfer_*`,
// `book` and so on, see scenario::Action.
std::optional<scenario::ActionIndex> action_of(const scenario::Scenario& scenario,
                                               scenario::Verb verb, std::size_t object = 0,
                                               std::size_t second = 0);
bool was_done(const scenario::Scenario& scenario, const play::State& state, scenario::Verb verb,
              std::size_t object = 0, std::size_t second = 0);
bool was_opened(const scenario::Scenario& scenario, const play::State& state,
                const scenario::Hit& thing);

// Indexes of the items of a panel.
std::vector<std::uint16_t> items_of(const scenario::Scenario& scenario, scenario::Panel panel);
// The folders an item was put in, and what was put in a folder.
std::vector<std::uint16_t> folders_of(const scenario::Scenario& scenario, const play::State& state,
                                      std::uint16_t item);
std::vector<std::uint16_t> items_in(const scenario::Scenario& scenario, const play::State& state,
                                    std::uint16_t folder);

// The fields of a form that have to be filled in and are not.
std::vector<std::size_t> missing_fields(const scenario::Form& form, const DeskForm& filled);

// What is worth a look before the case is closed. Hints, not orders.
struct OpenEnds {
  bool unregistered = false;               // there are forms and none was filed
  std::optional<std::size_t> half_filled;  // a form with something in it that was not filed
  std::size_t unread = 0;                  // messages that nobody opened
  std::size_t unfiled = 0;                 // pieces of post that are in no folder
  bool none() const { return !unregistered && !half_filled && unread == 0 && unfiled == 0; }
};
OpenEnds open_ends(const scenario::Scenario& scenario, const play::State& state,
                   const DeskPane& desk);

}  // namespace klankbord::ui
