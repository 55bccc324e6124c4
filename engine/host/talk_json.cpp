#include "host/talk_json.h"

#include <string>

#include "host/card_json.h"
#include "host/desk_json.h"
#include "play/view.h"
#include "session/desk_words.h"
#include "session/learning_words.h"

namespace klankbord::host {

namespace {

using scenario::Interaction;
using scenario::Scenario;

std::string_view word_of(play::Voice voice) {
  switch (voice) {
    case play::Voice::learner:
      return "learner";
    case play::Voice::customer:
      return "customer";
    case play::Voice::colleague:
      return "colleague";
    case play::Voice::narrator:
      return "narrator";
    case play::Voice::desk:
      break;
  }
  return "desk";
}

std::string_view word_of(Interaction interaction) {
  switch (interaction) {
    case Interaction::summarise:
      return "summary";
    case Interaction::compose:
      return "reply";
    case Interaction::register_form:
      return "form";
    default:
      return "answer";
  }
}

// A conversation, how far it was told, and whose it is; null where nobody improvises or marks.
struct Telling {
  const play::Attempt& attempt;
  const Told& told;
  TalkFor whom;
  const classroom::Seat* seat;
};

void write_line(JsonText& out, const Reader& reader, const Scenario& scenario,
                const Told::Line& line) {
  const play::Utterance said = utterance_of(line);
  out.begin_object().text("voice", word_of(said.voice));
  const std::string speaker = session::speaker_of(reader.tr, scenario, said);
  if (!speaker.empty()) out.text("speaker", speaker);
  out.text("text", session::words_of(reader.tr, scenario, said)).number("at_s", said.at_s);
  out.number("thread", line.thread).end_object();
}

// Who the customer is that the trainer plays: the one who spoke last.
std::string customer_of(const Reader& reader, const Scenario& scenario, const Told& told) {
  for (auto line = told.lines().rbegin(); line != told.lines().rend(); ++line) {
    if (line->voice != play::Voice::customer) continue;
    return session::speaker_of(reader.tr, scenario, utterance_of(*line));
  }
  return {};
}

void write_improvised(JsonText& out, const classroom::Said& said, const std::string& customer,
                      const Told::Line& before) {
  out.begin_object().text("voice", said.by_trainer ? "customer" : "learner");
  if (said.by_trainer && !customer.empty()) out.text("speaker", customer);
  out.truth("improvised", true).text("text", said.text).number("at_s", before.at_s);
  out.number("thread", before.thread).end_object();
}

void write_lines(JsonText& out, const Reader& reader, const Telling& telling) {
  static const std::vector<classroom::Said> kNobody;
  const Scenario& scenario = telling.attempt.scenario();
  const Told& told = telling.told;
  const std::vector<classroom::Said>& improvised = telling.seat ? telling.seat->said : kNobody;
  const std::string customer = improvised.empty() ? "" : customer_of(reader, scenario, told);
  std::size_t next = 0;
  out.key("lines").begin_array();
  for (std::size_t answers = 0; answers <= told.answers(); ++answers) {
    for (const std::size_t end = told.lines_after(answers); next < end; ++next) {
      write_line(out, reader, scenario, told.lines()[next]);
    }
    for (const classroom::Said& said : improvised) {
      if (said.after != answers) continue;
      write_improvised(out, said, customer, next == 0 ? Told::Line() : told.lines()[next - 1]);
    }
  }
  out.end_array();
}

void write_offers(JsonText& out, const Reader& reader, const Scenario& scenario,
                  const std::vector<play::Offer>& offers) {
  out.key("offers").begin_array();
  for (const play::Offer& offer : offers) {
    const scenario::Option& option = scenario.options[offer.option];
    if (offer.available) {
      out.begin_object().text("id", scenario.option_path(offer.option));
      out.text("text", option.text).end_object();
    } else if (!option.hidden.empty()) {
      out.begin_object().text("hidden", option.hidden.in(reader.language())).end_object();
    }
  }
  out.end_array();
}

void write_mood(JsonText& out, const Scenario& scenario, std::optional<std::size_t> variable,
                std::optional<int> mood) {
  if (variable && mood) {
    out.number("mood", play::mood_step_of(scenario.variables[*variable], *mood));
  } else {
    out.nothing("mood");
  }
}

void write_chats(JsonText& out, const Reader& reader, const play::Attempt& attempt,
                 const play::View& view) {
  const Scenario& scenario = attempt.scenario();
  out.key("chats").begin_array();
  for (std::size_t i = 0; i < scenario.threads.size(); ++i) {
    const play::ThreadView& thread = view.threads[i];
    out.begin_object().number("thread", static_cast<std::int64_t>(i));
    out.text("name", scenario.company.customers[scenario.threads[i].customer].name);
    out.truth("begun", thread.begun);
    out.truth("over", thread.begun && thread.node == scenario::kFinish);
    out.number("wait_s", thread.wait_s);
    write_mood(out, scenario, scenario.threads[i].mood, thread.mood);
    write_offers(out, reader, scenario, thread.offers);
    out.key("task");
    write_task(out, reader, attempt, thread.node);
    out.end_object();
  }
  out.end_array();
}

void write_phase(JsonText& out, const Reader& reader, const Scenario& scenario, std::size_t phase) {
  out.key("phase").begin_object().number("number", static_cast<std::int64_t>(phase) + 1);
  out.number("of", static_cast<std::int64_t>(scenario.phases.size()));
  out.text("title",
           session::block_title(reader.tr, reader.framework, scenario.phases[phase].block));
  out.end_object();
}

}  // namespace

void write_fields(JsonText& out, const Reader& reader, const scenario::Form& form) {
  out.begin_array();
  for (const scenario::Field& field : form.fields) {
    out.begin_object().text("id", field.id).text("label", field.label.in(reader.language()));
    out.truth("required", field.required);
    out.text("kind", field.choices.empty() ? "text" : "choice").key("choices").begin_array();
    for (const scenario::Choice& choice : field.choices) {
      out.begin_object().text("id", choice.id);
      out.text("text", choice.label.in(reader.language())).end_object();
    }
    out.end_array().end_object();
  }
  out.end_array();
}

void write_task(JsonText& out, const Reader& reader, const play::Attempt& attempt,
                scenario::NodeIndex index) {
  const Scenario& scenario = attempt.scenario();
  if (index == scenario::kFinish || attempt.ended() ||
      scenario.nodes[index].interaction == Interaction::choose) {
    out.nothing();
    return;
  }
  const scenario::Node& node = scenario.nodes[index];
  out.begin_object().text("node", node.id).text("kind", word_of(node.interaction));
  out.text("prompt", node.task.in(reader.language())).key("parts").begin_array();
  for (const std::uint8_t part :
       play::part_order(scenario, attempt.state(), index, attempt.seed())) {
    out.begin_object().text("id", node.parts[part].id);
    out.text("text", node.parts[part].text).end_object();
  }
  out.end_array().key("fields");
  if (node.interaction == Interaction::register_form) {
    write_fields(out, reader, scenario.company.desk.forms[node.form]);
  } else {
    out.begin_array().end_array();
  }
  out.end_object();
}

namespace {

void write_telling(JsonText& out, const Reader& reader, const Telling& telling) {
  const play::Attempt& attempt = telling.attempt;
  const Scenario& scenario = attempt.scenario();
  const play::View view = attempt.view();
  out.begin_object();
  if (telling.whom == TalkFor::own)
    out.number("at", static_cast<std::int64_t>(attempt.inputs().size()));
  out.text("status", attempt.ended() ? "ended" : "running");
  out.text("language", base::to_string(scenario.language)).number("elapsed_s", view.elapsed_s);
  write_mood(out, scenario, scenario.mood, view.mood);
  write_phase(out, reader, scenario, view.phase);
  write_lines(out, reader, telling);
  // With several chats each has its own.
  const bool one = scenario.threads.empty();
  write_offers(out, reader, scenario, one ? view.offers : std::vector<play::Offer>());
  out.key("task");
  write_task(out, reader, attempt, one ? view.threads[0].node : scenario::kFinish);
  write_chats(out, reader, attempt, view);
  out.key("desk");
  write_desk(out, reader, attempt);
  out.key("moves");
  write_moves(out, reader, attempt);
  if (telling.whom == TalkFor::screen) {
    out.key("cards").begin_array().end_array().nothing("debrief");
  } else {
    static const std::vector<classroom::Mark> kUnmarked;
    write_feedback(out, reader, attempt, telling.told.phases_left(),
                   telling.seat ? telling.seat->marks : kUnmarked,
                   telling.whom == TalkFor::trainer);
  }
  out.end_object();
}

}  // namespace

void write_talk(JsonText& out, const Reader& reader, const play::Attempt& attempt, TalkFor whom) {
  write_telling(out, reader, {attempt, Told(attempt), whom, nullptr});
}

void write_talk(JsonText& out, const Reader& reader, const classroom::Seat& seat, TalkFor whom) {
  write_telling(out, reader, {*seat.attempt, Told(*seat.attempt), whom, &seat});
}

void write_talk_of(JsonText& out, const Reader& reader, classroom::SeatNumber number,
                   const classroom::Seat& seat) {
  const Told& told = reader.talks.of(number, seat);
  write_telling(out, reader, {*seat.attempt, told, TalkFor::own, &seat});
}

}  // namespace klankbord::host
