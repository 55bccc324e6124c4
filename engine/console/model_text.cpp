#include "console/model_text.h"

#include <string>

#include "session/desk_words.h"

namespace klankbord::console {

using text::Key;

namespace {

void write_said(Writer& writer, const FeedbackContext& context, const play::Utterance& said) {
  const std::string who = session::speaker_of(context.tr, context.scenario, said);
  const std::string words = session::words_of(context.tr, context.scenario, said);
  if (who.empty()) {
    writer.paragraph("(" + words + ")", "       ");
  } else {
    writer.paragraph(words, text::clock(said.at_s) + " " + who + ": ");
  }
}

void write_step(Writer& writer, const FeedbackContext& context,
                const session::ModelConversation& model, const session::ModelStep& step) {
  const text::Catalogue& tr = context.tr;
  write_said(writer, context, model.transcript.utterances[step.utterance]);
  if (step.reason != nullptr) {
    writer.paragraph(step.reason->why.in(tr.language()), "     " + tr(Key{"feedback.why"}) + " ");
  }
  for (const assess::Finding& finding : step.findings) {
    writer.paragraph(competence_text(context, finding.opportunity),
                     "     " + tr.named("level.", std::to_string(finding.level)) + " · ");
  }
  if (step.mood_after != step.mood_before) {
    writer.paragraph(tr(Key{"model.mood"}, {{"before", mood_text(tr, step.mood_before)},
                                            {"after", mood_text(tr, step.mood_after)}}),
                     "     ");
  }
  for (std::size_t i = step.utterance + 1; i < step.next; ++i) {
    write_said(writer, context, model.transcript.utterances[i]);
  }
}

bool goes_on(Writer& writer, const FeedbackContext& context, std::istream& in) {
  std::string typed;
  writer.prompt(context.tr(Key{"model.prompt"}) + " ");
  return writer.flush() && std::getline(in, typed) && typed != "q";
}

}  // namespace

bool write_model(Writer& writer, const FeedbackContext& context,
                 const session::ModelConversation& model, std::istream* steps) {
  const text::Catalogue& tr = context.tr;
  writer.heading(tr(Key{"model.heading"}, {{"title", context.scenario.title.in(tr.language())}}));
  writer.paragraph(tr(model.from_plan ? Key{"model.from-plan"} : Key{"model.computed"}));
  if (!model.note.empty()) writer.paragraph(model.note);
  writer.line();
  for (std::size_t i = 0; i < model.opening; ++i) {
    write_said(writer, context, model.transcript.utterances[i]);
  }
  for (std::size_t i = 0; i < model.steps.size(); ++i) {
    if (steps != nullptr && !goes_on(writer, context, *steps)) return false;
    writer.line();
    writer.line("[" +
                tr(Key{"model.step"}, {{"number", std::to_string(i + 1)},
                                       {"count", std::to_string(model.steps.size())}}) +
                "]");
    write_step(writer, context, model, model.steps[i]);
  }
  writer.line();
  writer.paragraph(tr(Key{"model.end"}, {{"id", context.scenario.id}}));
  return writer.flush();
}

}  // namespace klankbord::console
