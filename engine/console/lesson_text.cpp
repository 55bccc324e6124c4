#include "console/lesson_text.h"

#include <algorithm>

#include "play/view.h"
#include "session/desk_words.h"
#include "session/learning_words.h"

namespace klankbord::console {

using assess::Moment;
using text::Key;

namespace {

constexpr int kMuchPatience = 500;  // permille

void write_words(Writer& writer, const FeedbackContext& context, const play::Transcript& transcript,
                 std::size_t utterance, const std::string& lead) {
  const play::Utterance& said = transcript.utterances[utterance];
  const std::string who = session::speaker_of(context.tr, context.scenario, said);
  const std::string words = session::words_of(context.tr, context.scenario, said);
  writer.paragraph(who.empty() ? words
                               : who + context.tr(Key{"lesson.says"}) + " " +
                                     context.tr(Key{"feedback.quote"}, {{"words", words}}),
                   lead);
}

// Where the mood stood after an utterance, in the scenario's steps.
int mood_after(const play::Transcript& transcript, std::size_t utterance) {
  int mood = transcript.mood.front().mood;
  for (std::size_t i = 1; i < transcript.mood.size(); ++i) {
    if (transcript.mood[i].utterance <= utterance) mood = transcript.mood[i].mood;
  }
  return mood;
}

std::string mood_effect(const FeedbackContext& context, int change, int after) {
  const scenario::Variable& mood = context.scenario.variables[*context.scenario.mood];
  const int from = play::mood_step_of(mood, after - change), to = play::mood_step_of(mood, after);
  const std::string before_words = mood_text(context.tr, from), words = mood_text(context.tr, to);
  if (from == to) {
    return context.tr(change > 0 ? Key{"effect.mood-bit-up"} : Key{"effect.mood-bit-down"},
                      {{"after", words}});
  }
  return context.tr(change > 0 ? Key{"effect.mood-up"} : Key{"effect.mood-down"},
                    {{"before", before_words}, {"after", words}});
}

std::string patience_effect(const text::Catalogue& tr, int change, bool used_up) {
  if (used_up) return tr(Key{"effect.patience-gone"});
  return tr(change <= -kMuchPatience ? Key{"effect.patience-much"} : Key{"effect.patience-some"});
}

void write_moment(Writer& writer, const FeedbackContext& context,
                  const play::Transcript& transcript, const Moment& moment,
                  const std::string& effect) {
  const std::string at = text::clock(transcript.utterances[moment.utterance].at_s);
  writer.paragraph(effect, "- " + at + " ");
  if (moment.heard) write_words(writer, context, transcript, *moment.heard, "  ");
  write_words(writer, context, transcript, moment.utterance, "  ");
  if (moment.reply) write_words(writer, context, transcript, *moment.reply, "  ");
}

}  // namespace

void write_question(Writer& writer, const FeedbackContext& context, const assess::Debrief& debrief,
                    const assess::Reflection& reflection) {
  writer.heading(context.tr(Key{"question.over"}));
  if (reflection.heard) {
    write_words(writer, context, debrief.transcript, *reflection.heard, "   ");
  }
  if (reflection.utterance) {
    write_words(writer, context, debrief.transcript, *reflection.utterance, "   ");
  }
  writer.paragraph(
      session::question_text(context.tr, context.framework, context.scenario, reflection));
}

void write_effect(Writer& writer, const FeedbackContext& context,
                  const play::Transcript& transcript, std::size_t utterance) {
  const assess::Effect effect = assess::effect_of(context.scenario, transcript, utterance);
  std::string text;
  if (effect.mood_change != 0) {
    text = mood_effect(context, effect.mood_change, mood_after(transcript, utterance));
  }
  if (effect.patience_change < 0) {
    if (!text.empty()) text += ". ";
    text += patience_effect(context.tr, effect.patience_change, false);
  }
  if (text.empty()) return;
  if (effect.reply) write_words(writer, context, transcript, *effect.reply, "     ");
  writer.paragraph(text, "     " + context.tr(Key{"lesson.effect"}) + " ");
}

void write_moments(Writer& writer, const FeedbackContext& context,
                   const play::Transcript& transcript, const assess::Moments& moments) {
  if (moments.mood.moments.empty() && moments.patience.moments.empty()) return;
  writer.heading(context.tr(Key{"curve.moments"}));
  for (const Moment& moment : moments.mood.moments) {
    write_moment(writer, context, transcript, moment,
                 mood_effect(context, moment.change, moment.after));
  }
  for (const Moment& moment : moments.patience.moments) {
    write_moment(writer, context, transcript, moment,
                 patience_effect(context.tr, moment.change, moment.after == 0));
  }
}

void write_revise(Writer& writer, const FeedbackContext& context,
                  const std::vector<assess::KnowledgeToRevise>& knowledge) {
  if (knowledge.empty()) return;
  writer.heading(context.tr(Key{"revise.title"}));
  for (const assess::KnowledgeToRevise& one : knowledge) {
    writer.paragraph(context.framework.knowledge[one.knowledge].text.in(context.tr.language()),
                     "- ");
    writer.paragraph(session::revise_text(context.tr, context.framework, one), "  ");
  }
}

void write_next(Writer& writer, const FeedbackContext& context, const NextStep& next) {
  writer.heading(context.tr(Key{"lesson.next"}));
  if (!next.scenario.empty()) {
    writer.paragraph(next.title + " (" + next.scenario + ")", "- ");
    writer.paragraph(next.reason, "  ");
  }
  writer.paragraph(context.tr(Key{"lesson.model"}, {{"scenario", context.scenario.id}}), "- ");
  if (!next.attempt.empty()) {
    writer.paragraph(context.tr(Key{"lesson.what-if"}, {{"attempt", next.attempt}}), "- ");
  }
}

}  // namespace klankbord::console
