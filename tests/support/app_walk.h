// Plays a conversation of any kind to its end: by intents, one thing that is asked at a time.
#pragma once

#include "play/permission.h"
#include "support/app_stage.h"

namespace klankbord::test {

// The node that asks something of the learner in the chat they look at.
inline scenario::NodeIndex asked_node(const ui::App& app) {
  return app.talk()->practice().view().threads[app.chats().now()].node;
}

// A task half done: two parts, or every field filled in, or a few words.
inline ui::TaskDraft filled(const ui::App& app, scenario::NodeIndex node) {
  const scenario::Scenario& scenario = app.talk()->scenario();
  ui::TaskDraft draft = app.task(node);
  const scenario::Node& asked = scenario.nodes[node];
  for (std::uint8_t part = 0; part < 2 && part < asked.parts.size(); ++part) {
    if (!place_of(draft, part)) toggle_part(draft, part);
  }
  for (std::size_t i = 0; i < draft.texts.size(); ++i) {
    draft.texts[i] = "Een zin in eigen woorden.";
    if (asked.interaction != scenario::Interaction::register_form) continue;
    const scenario::Field& field = scenario.company.desk.forms[asked.form].fields[i];
    if (!field.choices.empty()) draft.texts[i] = field.choices.front().id;
  }
  return draft;
}

// What a learner would do next who takes what comes; nothing when there is nothing to do.
inline ui::Intent next_intent(const ui::App& app) {
  const ui::Talk& talk = *app.talk();
  if (app.card_open()) return ui::intent::CloseCard{};
  if (talk.due() == ui::Due::card) return ui::intent::OpenCard{};
  if (talk.due() == ui::Due::debrief) return ui::intent::OpenDebrief{};
  const scenario::Scenario& scenario = talk.scenario();
  const play::View view = talk.practice().view();
  const play::ThreadView& thread = view.threads[app.chats().now()];
  if (play::has_left(scenario, talk.practice().attempt().state())) {
    return ui::intent::Act{play::Input::act(*scenario.find_action("close"))};
  }
  if (thread.node == scenario::kFinish) {
    for (std::size_t i = 0; i < view.threads.size(); ++i) {
      if (view.threads[i].begun && view.threads[i].node != scenario::kFinish) {
        return ui::intent::ShowChat{i};
      }
    }
    return {};
  }
  if (ui::is_task(scenario.nodes[thread.node])) {
    const ui::TaskDraft draft = filled(app, thread.node);
    if (draft == app.task(thread.node)) return ui::intent::SubmitTask{thread.node};
    return ui::intent::ChangeTask{draft};
  }
  for (const play::Offer& offer : thread.offers) {
    if (offer.available) return ui::intent::Choose{offer.option};
  }
  return {};
}

}  // namespace klankbord::test
