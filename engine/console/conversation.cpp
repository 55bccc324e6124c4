#include "console/conversation.h"

#include <algorithm>
#include <string>

#include "console/briefing.h"
#include "console/desk_text.h"
#include "console/feedback_text.h"
#include "console/prompt.h"
#include "console/transcript_text.h"
#include "session/desk_words.h"

namespace klankbord::console {

using text::Key;

namespace {

class Conversation {
 public:
  Conversation(session::Practice& practice, const framework::Framework& framework,
               const text::Catalogue& tr, std::istream& in, Writer& writer,
               const ConversationOptions& options)
      : practice_(practice),
        framework_(framework),
        tr_(tr),
        in_(in),
        writer_(writer),
        options_(options),
        context_{tr, practice.scenario(), framework},
        prompt_(practice, tr, in, writer, options.own_words) {}

  base::Result<Outcome> run() {
    if (options_.branch_from) {
      shown_ = *options_.branch_from;
      return play();
    }
    if (options_.again) {
      shown_ = latest_answer();
    } else {
      write_title(writer_, tr_, practice_.scenario());
    }
    if (options_.briefing && !options_.again) brief();
    if (!practice_.note().empty()) writer_.paragraph(practice_.note());
    if (!options_.again && !practice_.attempt().inputs().empty()) {
      writer_.paragraph(tr_(Key{"console.resumed"}));
    }
    writer_.line();
    const auto outcome = play();
    if (!outcome) return outcome;
    if (*outcome == Outcome::stopped && options_.interrupted && options_.interrupted()) {
      return Outcome::interrupted;
    }
    if (*outcome == Outcome::stopped) return stop();
    writer_.paragraph(tr_(Key{"console.ended"}));
    if (options_.exam) return Outcome::ended;
    const assess::Debrief debrief = practice_.debrief();
    reflect(debrief);
    for (const assess::BlockCard& card : cards_) {
      write_block_card(writer_, context_, card, practice_.transcript());
    }
    write_debrief(writer_, context_, debrief);
    if (options_.next) write_next(writer_, context_, options_.next());
    return Outcome::ended;
  }

 private:
  void brief() {
    write_briefing(writer_, tr_, practice_.scenario(), options_.exam ? nullptr : &framework_);
  }

  bool is_over() const { return options_.is_over && options_.is_over(); }

  base::Result<Outcome> play() {
    while (!practice_.ended()) {
      write_new_utterances();
      if (is_over()) return Outcome::stopped;
      prompt_.write_offers();
      const auto input = ask();
      if (!input) return Outcome::stopped;
      const base::Status taken = take(*input);
      if (!taken) return taken.failure();
      if (options_.branch_from || options_.exam) cards_.clear();
    }
    write_new_utterances();
    return Outcome::ended;
  }

  // Where the learner spoke or did something last; the beginning when there is no such place.
  std::size_t latest_answer() const {
    const auto& said = practice_.transcript().utterances;
    for (std::size_t i = said.size(); i > 0; --i) {
      if (said[i - 1].voice == play::Voice::learner) return i - 1;
    }
    return 0;
  }

  // The question before the numbers. Whoever reads from a file gets it without a wait.
  void reflect(const assess::Debrief& debrief) {
    write_question(writer_, context_, debrief,
                   assess::reflection_of(practice_.scenario(), debrief));
    if (!options_.asks) return;
    writer_.prompt(tr_(Key{"lesson.prompt"}) + " ");
    std::string answer;
    if (!writer_.flush() || !std::getline(in_, answer)) return;
    const std::size_t begin = answer.find_first_not_of(" \t\r");
    if (begin == std::string::npos || !options_.keep_answer) return;
    answer = answer.substr(begin, answer.find_last_not_of(" \t\r") + 1 - begin);
    const base::Status kept = options_.keep_answer(answer);
    writer_.paragraph(kept ? tr_(Key{"lesson.kept"})
                           : tr_(Key{"lesson.unsaved"}, {{"reason", kept.failure().message}}));
  }

  void write_new_utterances() {
    const auto& said = practice_.transcript().utterances;
    for (; shown_ < said.size(); ++shown_) {
      write_utterance(writer_, tr_, practice_.scenario(), said[shown_]);
    }
    if (!practice_.ended()) {
      for (const assess::BlockCard& card : cards_) {
        write_block_card(writer_, context_, card, practice_.transcript());
      }
      cards_.clear();
    }
  }

  // The next input; nothing when the learner stops or the input ends.
  std::optional<play::Input> ask() {
    while (true) {
      Typed typed = prompt_.read();
      switch (typed.kind) {
        case Typed::Kind::input:
          writer_.line();
          return std::move(typed.input);
        case Typed::Kind::stop:
          return std::nullopt;
        case Typed::Kind::briefing:
          brief();
          prompt_.write_offers();
          break;
        case Typed::Kind::repeat:
          prompt_.write_offers();
          break;
        case Typed::Kind::desk:
          write_actions(writer_, tr_, practice_.scenario(), practice_.attempt().state());
          break;
        case Typed::Kind::unknown:
          write_help();
          break;
        case Typed::Kind::taken:
          break;
      }
    }
  }

  void write_help() {
    std::string help = tr_(options_.exam ? Key{"sit.help"} : Key{"console.help"});
    if (practice_.scenario().has_desk) help += " " + tr_(Key{"console.help-desk"});
    writer_.paragraph(help);
  }

  // Refused, nothing has happened, and the learner is told why.
  base::Status take(const play::Input& input) {
    auto step = practice_.act(input);
    if (!step) {
      if (step.failure().code != base::ExitCode::refused) return step.failure();
      writer_.paragraph(
          tr_(Key{"console.desk-refused"}, {{"reason", reason_of(input, step.failure())}}));
      return base::success();
    }
    write_result(writer_, tr_, practice_.scenario(), input);
    cards_ = std::move(step->cards);
    if (options_.coach && step->hint && !step->hint->why->empty()) {
      coach_ = step->hint->why->in(tr_.language());
      writer_.paragraph(tr_(Key{"console.coach"}, {{"hint", coach_}}), "  ~ ");
    }
    return base::success();
  }

  // Why an input was refused, in the learner's language.
  std::string reason_of(const play::Input& input, const base::Failure& failure) const {
    const scenario::Scenario& scenario = practice_.scenario();
    const play::State& state = practice_.attempt().state();
    if (state.desk.on_hold && input.kind != play::InputKind::act) {
      return tr_(Key{"console.on-hold"});
    }
    if (input.kind == play::InputKind::act) {
      if (const auto why = session::why_not(scenario, state, input.target)) return tr_(*why);
      const scenario::Action& action = scenario.actions[input.target];
      if (action.verb == scenario::Verb::register_) {
        return form_reason(scenario.company.desk.forms[action.object], input.texts);
      }
    }
    if (input.kind == play::InputKind::submit) {
      const scenario::Node& node = scenario.nodes[input.target];
      if (node.interaction == scenario::Interaction::register_form) {
        return form_reason(scenario.company.desk.forms[node.form], input.texts);
      }
      if (!node.parts.empty()) return tr_(Key{"console.pick-parts"});
    }
    return tr_.of(failure);
  }

  // The fields that are empty and must not be, or that hold what is no choice.
  std::string form_reason(const scenario::Form& form,
                          const std::vector<std::string>& values) const {
    std::string fields;
    for (std::size_t i = 0; i < form.fields.size() && i < values.size(); ++i) {
      const scenario::Field& field = form.fields[i];
      const bool known =
          field.choices.empty() ||
          std::any_of(field.choices.begin(), field.choices.end(),
                      [&](const scenario::Choice& choice) { return choice.id == values[i]; });
      const bool empty = values[i].find_first_not_of(" \t") == std::string::npos;
      if (empty ? !field.required : known) continue;
      fields += (fields.empty() ? "" : ", ") + field.label.in(tr_.language());
    }
    return tr_(Key{"console.form-incomplete"}, {{"fields", fields}});
  }

  base::Result<Outcome> stop() {
    writer_.line();
    const bool kept = !practice_.attempt_id().empty() && !practice_.attempt().inputs().empty();
    writer_.paragraph(kept ? tr_(Key{"console.stopped"}, {{"id", practice_.scenario().id}})
                           : tr_(Key{"console.stopped-empty"}));
    writer_.flush();
    return Outcome::stopped;
  }

  session::Practice& practice_;
  const framework::Framework& framework_;
  const text::Catalogue& tr_;
  std::istream& in_;
  Writer& writer_;
  const ConversationOptions& options_;
  FeedbackContext context_;
  Prompt prompt_;
  std::size_t shown_ = 0;
  std::string coach_;
  std::vector<assess::BlockCard> cards_;  // due before the next question
};

}  // namespace

base::Result<Outcome> converse(session::Practice& practice, const framework::Framework& framework,
                               const text::Catalogue& tr, std::istream& in, Writer& writer,
                               const ConversationOptions& options) {
  return Conversation(practice, framework, tr, in, writer, options).run();
}

}  // namespace klankbord::console
