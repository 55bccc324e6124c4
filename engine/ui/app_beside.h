// What stands beside the attempts that count: a branch of one, and a model conversation.
#pragma once

#include <optional>

#include "ui/app_model_talk.h"
#include "ui/app_what_if.h"

namespace klankbord::ui {

class App;

struct Beside {
  std::optional<Branching> branching;
  std::optional<ModelPane> model;
  ModelOffer offer = ModelOffer::none;  // of the present briefing

  // While a branch of the attempt that is debriefed is played or compared; else null.
  const Branching* what_if() const { return branching ? &*branching : nullptr; }
  // The model conversation that is read; else null.
  const ModelPane* reading() const { return model ? &*model : nullptr; }
};

// A branch is played and stands at the decision that is to be taken otherwise.
bool at_parting(const App& app);

// What the intents of both do to the app.
struct BesideWishes {
  static void enter_branch(App& app, const play::Attempt& attempt);
  static void skip_cards(App& app);
  static void compare(App& app);
  static void leave_branch(App& app);
  static void open_model(App& app);
  static void decide_offer(App& app);
  static void note_seen(App& app);
};

}  // namespace klankbord::ui
