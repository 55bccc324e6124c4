#include "host/talk_json.h"

#include <string>

#include "host/card_json.h"
#include "host/desk_json.h"
#include "play/transcript.h"
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

// What is no part of the written conversation; null where there is none of it.
struct Beside {
  const std::vector<classroom::Said>* said = nullptr;
  const std::vector<classroom::Mark>* marks = nullptr;
};

// Who the customer is that the trainer plays: the one who spoke last.
std::string customer_of(const Reader& reader, const Scenario& scenario,
                        const play::Transcript& transcript) {
  std::string name;
  for (const play::Utterance& said : transcript.utterances) {
    if (said.voice != play::Voice::customer) continue;
    name = session::speaker_of(reader.tr, scenario, said);
  }
  return name;
}

class LineWriter {
 public:
  LineWriter(JsonText& out, const Reader& reader, const Scenario& scenario,
             const play::Transcript& transcript, const Beside& beside)
      : out_(out),
        reader_(reader),
        scenario_(scenario),
        transcript_(transcript),
        said_(beside.said == nullptr ? nothing_ : *beside.said) {}

  void write() {
    out_.key("lines").begin_array();
    std::size_t answers = 0;
    for (const play::Utterance& said : transcript_.utterances) {
      if (said.option || said.action) write_said_until(answers++);
      at_s_ = said.at_s;
      thread_ = said.thread;
      begin(word_of(said.voice), session::speaker_of(reader_.tr, scenario_, said));
      end(session::words_of(reader_.tr, scenario_, said), at_s_);
    }
    write_said_until(answers);
    out_.end_array();
  }

 private:
  void begin(std::string_view voice, const std::string& speaker) {
    out_.begin_object().text("voice", voice);
    if (!speaker.empty()) out_.text("speaker", speaker);
  }
  void end(const std::string& text, std::int32_t at_s) {
    out_.text("text", text).number("at_s", at_s);
    out_.number("thread", static_cast<std::int64_t>(thread_)).end_object();
  }
  // What was said before the answer of that number, from 0.
  void write_said_until(std::size_t answer) {
    for (; next_ < said_.size() && said_[next_].after <= answer; ++next_) {
      const classroom::Said& said = said_[next_];
      begin(said.by_trainer ? "customer" : "learner",
            said.by_trainer ? customer_of(reader_, scenario_, transcript_) : std::string());
      out_.truth("improvised", true);
      end(said.text, at_s_);
    }
  }

  JsonText& out_;
  const Reader& reader_;
  const Scenario& scenario_;
  const play::Transcript& transcript_;
  const std::vector<classroom::Said> nothing_;
  const std::vector<classroom::Said>& said_;
  std::size_t next_ = 0, thread_ = 0;
  std::int32_t at_s_ = 0;
};

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

void write_whole(JsonText& out, const Reader& reader, const play::Attempt& attempt, TalkFor whom,
                 const Beside& beside) {
  const Scenario& scenario = attempt.scenario();
  const play::View view = attempt.view();
  const play::Transcript transcript = play::transcript_of(attempt);
  out.begin_object();
  if (whom == TalkFor::own) out.number("at", static_cast<std::int64_t>(attempt.inputs().size()));
  out.text("status", attempt.ended() ? "ended" : "running");
  out.text("language", base::to_string(scenario.language)).number("elapsed_s", view.elapsed_s);
  write_mood(out, scenario, scenario.mood, view.mood);
  write_phase(out, reader, scenario, view.phase);
  LineWriter(out, reader, scenario, transcript, beside).write();
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
  if (whom == TalkFor::screen) {
    out.key("cards").begin_array().end_array().nothing("debrief");
  } else {
    const std::vector<classroom::Mark> none;
    write_feedback(out, reader, attempt, transcript, beside.marks == nullptr ? none : *beside.marks,
                   whom == TalkFor::trainer);
  }
  out.end_object();
}

}  // namespace

void write_talk(JsonText& out, const Reader& reader, const play::Attempt& attempt, TalkFor whom) {
  write_whole(out, reader, attempt, whom, {});
}

void write_talk(JsonText& out, const Reader& reader, const classroom::Seat& seat, TalkFor whom) {
  write_whole(out, reader, *seat.attempt, whom, {&seat.said, &seat.marks});
}

}  // namespace klankbord::host
