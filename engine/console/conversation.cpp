#include "console/conversation.h"

#include <string>

#include "console/briefing.h"
#include "console/feedback_text.h"

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
        context_{tr, practice.scenario(), framework} {}

  base::Result<Outcome> run() {
    write_title(writer_, tr_, practice_.scenario());
    if (options_.briefing) write_briefing(writer_, tr_, practice_.scenario(), framework_);
    if (!practice_.note().empty()) writer_.paragraph(practice_.note());
    if (!practice_.attempt().inputs().empty()) writer_.paragraph(tr_(Key{"console.resumed"}));
    writer_.line();
    while (!practice_.ended()) {
      write_new_utterances();
      const auto choice = ask();
      if (!choice) return stop();
      const base::Status answered = answer(*choice);
      if (!answered) return answered.failure();
    }
    write_new_utterances();
    writer_.paragraph(tr_(Key{"console.ended"}));
    for (const assess::BlockCard& card : cards_) {
      write_block_card(writer_, context_, card, practice_.transcript());
    }
    write_debrief(writer_, context_, practice_.debrief());
    return Outcome::ended;
  }

 private:
  void write_new_utterances() {
    const auto& said = practice_.transcript().utterances;
    for (; shown_ < said.size(); ++shown_) write_utterance(said[shown_]);
    if (!practice_.ended()) {
      for (const assess::BlockCard& card : cards_) {
        write_block_card(writer_, context_, card, practice_.transcript());
      }
      cards_.clear();
    }
  }

  void write_utterance(const play::Utterance& said) {
    const scenario::Scenario& scenario = practice_.scenario();
    std::string who;
    switch (said.voice) {
      case play::Voice::learner:
        who = tr_(Key{"speaker.you"}, {{"number", std::to_string(said.choice)}});
        break;
      case play::Voice::customer:
        who = scenario.company.customers[scenario.customer].name;
        break;
      case play::Voice::colleague:
        who = tr_(Key{"speaker.colleague"});
        break;
      case play::Voice::narrator:
        break;
    }
    if (who.empty()) {
      writer_.paragraph("(" + *said.text + ")", "       ");
    } else {
      writer_.paragraph(*said.text, text::clock(said.at_s) + " " + who + ": ");
    }
  }

  void write_offers(const play::View& view) {
    if (view.mood) {
      writer_.line("       [" + mood_text(tr_, practice_.mood_step()) + "]");
    }
    writer_.line();
    int number = 0;
    for (const play::Offer& offer : view.offers) {
      const scenario::Option& option = practice_.scenario().options[offer.option];
      if (offer.available) {
        writer_.paragraph(option.text, "  " + std::to_string(++number) + "  ");
      } else if (!option.hidden.empty()) {
        writer_.paragraph(
            tr_(Key{"console.hidden"}, {{"reason", option.hidden.in(tr_.language())}}), "  -  ");
      }
    }
  }

  // The chosen option; nothing when the learner stops or the input ends.
  std::optional<scenario::OptionIndex> ask() {
    const play::View view = practice_.view();
    write_offers(view);
    std::string typed;
    while (true) {
      writer_.prompt(tr_(Key{"console.prompt"}) + " ");
      if (!writer_.flush() || !std::getline(in_, typed)) return std::nullopt;
      if (!typed.empty() && typed.back() == '\r') typed.pop_back();
      if (typed == "q") return std::nullopt;
      if (typed == "i") {
        write_briefing(writer_, tr_, practice_.scenario(), framework_);
        write_offers(view);
      } else if (typed == "r") {
        write_offers(view);
      } else if (const auto option = numbered(view, typed)) {
        writer_.line();
        return option;
      } else {
        writer_.paragraph(tr_(Key{"console.help"}));
      }
    }
  }

  static std::optional<scenario::OptionIndex> numbered(const play::View& view,
                                                       const std::string& typed) {
    if (typed.size() != 1 || typed[0] < '1' || typed[0] > '9') return std::nullopt;
    int number = typed[0] - '0';
    for (const play::Offer& offer : view.offers) {
      if (offer.available && --number == 0) return offer.option;
    }
    return std::nullopt;
  }

  base::Status answer(scenario::OptionIndex option) {
    auto step = practice_.act(option);
    if (!step) return step.failure();
    cards_ = std::move(step->cards);
    if (options_.coach && step->hint && !step->hint->why->empty()) {
      coach_ = step->hint->why->in(tr_.language());
      writer_.paragraph(tr_(Key{"console.coach"}, {{"hint", coach_}}), "  ~ ");
    }
    return base::success();
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
