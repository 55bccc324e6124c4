#include "session/desk_words.h"

#include "play/permission.h"
#include "scenario/titles.h"

namespace klankbord::session {

using scenario::Action;
using scenario::Scenario;
using scenario::Verb;
using text::Key;

namespace {

text::Key done_already(Verb verb) {
  switch (verb) {
    case Verb::send:
      return text::Key{"desk.why.sent"};
    case Verb::digitise:
      return text::Key{"desk.why.digitised"};
    case Verb::report:
      return text::Key{"desk.why.reported"};
    case Verb::share:
      return text::Key{"desk.why.shared"};
    case Verb::book:
      return text::Key{"desk.why.booked"};
    default:
      return text::Key{"desk.why.filed"};
  }
}

text::Key why_no_move(const play::State& state, Verb verb) {
  if (state.desk.call_over) return text::Key{"desk.why.left"};
  if (state.desk.alone) return text::Key{"desk.why.alone"};
  if (verb == Verb::take_back) return text::Key{"desk.why.not-on-hold"};
  return text::Key{"desk.why.on-hold"};
}

}  // namespace

std::optional<text::Key> why_not(const Scenario& scenario, const play::State& state,
                                 scenario::ActionIndex index) {
  if (play::may_act(scenario, state, index)) return std::nullopt;
  if (state.status == play::Status::ended || index >= scenario.actions.size()) {
    return text::Key{"desk.why.ended"};
  }
  const Action& action = scenario.actions[index];
  if (action.verb == Verb::close) return text::Key{"desk.why.still-there"};
  if (scenario::is_move(action.verb)) return why_no_move(state, action.verb);
  if (state.has_done(index)) return done_already(action.verb);
  return action.verb == Verb::book ? text::Key{"desk.why.taken"} : text::Key{"desk.why.paper"};
}

std::string done_text(const text::Catalogue& tr, const scenario::Scenario& scenario,
                      const play::Utterance& done) {
  const scenario::Action& action = scenario.actions[*done.action];
  switch (action.verb) {
    case scenario::Verb::search: {
      const auto panel = static_cast<scenario::Panel>(action.object);
      return tr(Key{"desk.did.search"},
                {{"panel", tr.named("panel.", to_string(panel))}, {"what", *done.text}});
    }
    case scenario::Verb::open:
      return tr(Key{"desk.did.open"}, {{"what", object_title(scenario, action, tr.language())}});
    case scenario::Verb::book:
      return tr(Key{"desk.did.book"}, {{"what", object_title(scenario, action, tr.language())}});
    case scenario::Verb::register_: {
      const std::string title = object_title(scenario, action, tr.language());
      return tr(Key{"desk.did.register"}, {{"what", title + "\n" + *done.text}});
    }
    case scenario::Verb::send:
      return tr(Key{"desk.did.send"}, {{"what", object_title(scenario, action, tr.language())}});
    case scenario::Verb::digitise:
      return tr(Key{"desk.did.digitise"},
                {{"what", object_title(scenario, action, tr.language())}});
    case scenario::Verb::file:
      return tr(Key{"desk.did.file"}, {{"what", object_title(scenario, action, tr.language())}});
    case scenario::Verb::report:
      return tr(Key{"desk.did.report"}, {{"what", object_title(scenario, action, tr.language())}});
    case scenario::Verb::share:
      return tr(Key{"desk.did.share"}, {{"what", object_title(scenario, action, tr.language())}});
    case scenario::Verb::announce:
      return tr(Key{"desk.did.announce"});
    case scenario::Verb::check_back:
      return tr(Key{"desk.did.check-back"});
    case scenario::Verb::hold:
      return tr(Key{"desk.did.hold"});
    case scenario::Verb::take_back:
      return tr(Key{"desk.did.take-back"});
    case scenario::Verb::transfer_warm:
    case scenario::Verb::transfer_cold:
      return tr(Key{"desk.did.transfer"},
                {{"what", object_title(scenario, action, tr.language())}});
    case scenario::Verb::call_back:
      return tr(Key{"desk.did.call-back"});
    case scenario::Verb::end:
      return tr(Key{"desk.did.end"});
    case scenario::Verb::close:
      break;
  }
  return tr(Key{"desk.did.close"});
}

std::string words_of(const text::Catalogue& tr, const scenario::Scenario& scenario,
                     const play::Utterance& said) {
  const bool wordless = said.action && (said.voice == play::Voice::desk || said.text->empty());
  return wordless ? done_text(tr, scenario, said) : *said.text;
}

std::string speaker_of(const text::Catalogue& tr, const scenario::Scenario& scenario,
                       const play::Utterance& said) {
  switch (said.voice) {
    case play::Voice::learner:
      if (said.choice == 0) return tr(Key{"speaker.you-move"});
      return tr(Key{"speaker.you"}, {{"number", std::to_string(said.choice)}});
    case play::Voice::customer:
      return scenario.company.customers[scenario.customer_of(said.thread)].name;
    case play::Voice::colleague:
      return tr(Key{"speaker.colleague"});
    case play::Voice::narrator:
    case play::Voice::desk:
      break;
  }
  return {};
}

}  // namespace klankbord::session
