#include "host/desk_actions.h"

#include <vector>

#include "host/talk_json.h"
#include "scenario/titles.h"
#include "session/desk_words.h"

namespace klankbord::host {

using scenario::Action;
using scenario::ActionIndex;
using scenario::Hit;
using scenario::Opened;
using scenario::Panel;
using scenario::Verb;
using text::Key;

DeskActions::DeskActions(JsonText& out, const Reader& reader, const play::Attempt& attempt)
    : out_(out),
      reader_(reader),
      attempt_(attempt),
      scenario_(attempt.scenario()),
      state_(attempt.state()) {}

void DeskActions::write_moves() {
  out_.begin_array();
  for (std::size_t i = 0; i < scenario_.actions.size(); ++i) {
    const Verb verb = scenario_.actions[i].verb;
    // A transfer begins at the team.
    const bool transfer = verb == Verb::transfer_warm || verb == Verb::transfer_cold;
    const bool move = scenario::is_move(verb) && !transfer && !state_.desk.call_over;
    if (move || (verb == Verb::close && state_.desk.call_over)) {
      write_action(static_cast<ActionIndex>(i), move_label(scenario_.actions[i]));
      out_.end_object();
    }
  }
  out_.end_array();
}

void DeskActions::write(Panel panel) {
  for (std::size_t i = 0; i < scenario_.actions.size(); ++i) {
    const Action& action = scenario_.actions[i];
    if (panel_of(action) != panel) continue;
    write_action(static_cast<ActionIndex>(i), label_of(action));
    if (action.verb == Verb::send) write_letter(scenario_.company.desk.letters[action.object]);
    out_.end_object();
  }
}

// Where an action is offered; openings and searches are no actions of their own.
std::optional<Panel> DeskActions::panel_of(const Action& action) const {
  switch (action.verb) {
    case Verb::book:
      return Panel::agenda;
    case Verb::register_:
      return Panel::registration;
    case Verb::send:
      return Panel::mail;
    case Verb::digitise:
    case Verb::file:
      return Panel::archive;
    case Verb::report:
    case Verb::transfer_warm:
    case Verb::transfer_cold:
      return Panel::team;
    case Verb::share: {
      // What has not been read is not passed on.
      const Hit thing{Opened::item, action.object};
      if (DeskFacts(attempt_).was_opened(thing))
        return scenario_.company.desk.items[action.object].panel;
      return std::nullopt;
    }
    default:
      return std::nullopt;
  }
}

// With the space that French puts before a colon.
std::string DeskActions::labelled(const std::string& label, const std::string& what) const {
  return reader_.tr(Key{"desk.label-of"}, {{"label", label}, {"what", what}});
}

std::string DeskActions::with_title(Key verb, const Action& action) const {
  return labelled(reader_.tr(verb), scenario::object_title(scenario_, action, reader_.language()));
}

std::string DeskActions::label_of(const Action& action) const {
  switch (action.verb) {
    case Verb::book:
      return with_title(Key{"desk.agenda-book"}, action);
    case Verb::send:
      return with_title(Key{"desk.mail-send"}, action);
    case Verb::digitise:
      return with_title(Key{"desk.digitise"}, action);
    case Verb::file:
      return with_title(Key{"desk.file-in"}, action);
    case Verb::share:
      return with_title(Key{"desk.share"}, action);
    case Verb::report:
      return with_title(Key{"desk.report"}, action);
    case Verb::transfer_warm:
    case Verb::transfer_cold: {
      const std::string to = reader_.tr(
          Key{"desk.transfer-to"},
          {{"team", scenario_.company.teams[action.object].name.in(reader_.language())}});
      const bool warm = action.verb == Verb::transfer_warm;
      return labelled(to, reader_.tr(warm ? Key{"desk.transfer-warm"} : Key{"desk.transfer-cold"}));
    }
    default:
      return scenario::object_title(scenario_, action, reader_.language());
  }
}

std::string DeskActions::move_label(const Action& action) const {
  if (action.verb == Verb::close) return reader_.tr(Key{"after.close"});
  std::string label = reader_.tr.named("move.", to_string(action.verb));
  const std::string of = scenario::object_title(scenario_, action, reader_.language());
  return of.empty() ? label : labelled(label, of);
}

// Left open, for what comes with the one action.
void DeskActions::write_action(ActionIndex index, const std::string& label) {
  const Action& action = scenario_.actions[index];
  const auto why = session::why_not(scenario_, state_, index);
  out_.begin_object().text("do", action.id).text("label", label).truth("possible", !why);
  if (why) out_.text("why_not", reader_.tr(*why));
  out_.truth("done", state_.has_done(index));
  if (action.verb == Verb::register_) {
    out_.text("needs", "values").key("fields");
    write_fields(out_, reader_, scenario_.company.desk.forms[action.object]);
    write_filed(index);
  } else {
    out_.text("needs", "nothing");
  }
}

// What was filed latest, so that it can be corrected.
void DeskActions::write_filed(ActionIndex form) {
  const std::vector<play::Input>& inputs = attempt_.inputs();
  out_.key("filed").begin_object();
  for (auto input = inputs.rbegin(); input != inputs.rend(); ++input) {
    if (input->kind != play::InputKind::act || input->target != form) continue;
    const auto& fields = scenario_.company.desk.forms[scenario_.actions[form].object].fields;
    for (std::size_t i = 0; i < fields.size() && i < input->texts.size(); ++i) {
      if (!input->texts[i].empty()) out_.text(fields[i].id, input->texts[i]);
    }
    break;
  }
  out_.end_object();
}

void DeskActions::write_letter(const scenario::Letter& letter) {
  out_.key("body").begin_array();
  write_line(out_, reader_.tr(Key{"desk.mail-to"}), letter.to.in(reader_.language()));
  write_line(out_, reader_.tr(Key{"desk.mail-subject"}), letter.subject.in(reader_.language()));
  write_line(out_, letter.body.in(reader_.language()));
  out_.end_array();
}

void write_line(JsonText& out, const std::string& text) {
  if (!text.empty()) out.begin_object().text("text", text).end_object();
}

void write_line(JsonText& out, const std::string& label, const std::string& text) {
  if (!text.empty()) out.begin_object().text("label", label).text("text", text).end_object();
}

}  // namespace klankbord::host
