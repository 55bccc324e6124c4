#include "console/feedback_text.h"

#include <algorithm>

#include "console/lesson_text.h"
#include "play/view.h"
#include "session/desk_words.h"
#include "session/learning_words.h"

namespace klankbord::console {

using assess::Finding;
using text::Key;

namespace {

std::string block_title(const FeedbackContext& context, const std::string& id) {
  return session::block_title(context.tr, context.framework, id);
}

// "2 of 2: 4.1 Welcomes the customer …" with what made it less than its level.
std::string evidence_text(const FeedbackContext& context, const Finding& finding) {
  std::string text = context.tr(Key{"evidence.level"}, {{"level", std::to_string(finding.level)}}) +
                     " · " + competence_text(context, finding.opportunity);
  if (finding.repaired) text += " (" + context.tr(Key{"evidence.late"}) + ")";
  if (finding.pending) text += " (" + context.tr(Key{"evidence.pending"}) + ")";
  if (finding.spoiled) text += " (" + context.tr(Key{"evidence.spoiled"}) + ")";
  return text;
}

void write_advice(Writer& writer, const FeedbackContext& context,
                  const scenario::Consequences& what) {
  const base::Language language = context.tr.language();
  if (!what.why.empty()) {
    writer.paragraph(what.why.in(language), "     " + context.tr(Key{"feedback.why"}) + " ");
  }
  if (!what.better.empty()) {
    writer.paragraph(what.better.in(language), "     " + context.tr(Key{"feedback.better"}) + " ");
  }
}

void write_quote(Writer& writer, const FeedbackContext& context, const play::Utterance& said) {
  const std::string words = session::words_of(context.tr, context.scenario, said);
  const bool spoken = said.voice != play::Voice::desk;
  writer.paragraph(spoken ? context.tr(Key{"feedback.quote"}, {{"words", words}}) : words, "   ");
}

// Findings grouped by what was said or done, each quoted once with what it did to the customer, and
// the advice of each cause.
void write_findings(Writer& writer, const FeedbackContext& context,
                    const std::vector<Finding>& findings, const play::Transcript& transcript) {
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    const bool first = i == 0 || findings[i - 1].utterance != finding.utterance;
    if (first) {
      write_quote(writer, context, transcript.utterances[finding.utterance]);
      write_effect(writer, context, transcript, finding.utterance);
    }
    writer.paragraph(evidence_text(context, finding), "     ");
    const bool last = i + 1 == findings.size() || findings[i + 1].utterance != finding.utterance ||
                      findings[i + 1].cause != finding.cause ||
                      findings[i + 1].owner != finding.owner;
    if (last) {
      write_advice(writer, context,
                   assess::consequences_of(context.scenario, finding.cause, finding.owner));
    }
  }
}

void write_knockout(Writer& writer, const FeedbackContext& context, const std::string& id) {
  const framework::Knockout* knockout = context.framework.find_knockout(id);
  if (knockout == nullptr) return;
  writer.paragraph(
      context.tr(Key{"knockout.line"},
                 {{"code", knockout->code}, {"text", knockout->text.in(context.tr.language())}}),
      "!! ");
}

void write_mood(Writer& writer, const FeedbackContext& context, const assess::Debrief& debrief) {
  const std::vector<play::MoodPoint>& curve = debrief.transcript.mood;
  if (curve.empty()) return;
  writer.heading(context.tr(Key{"debrief.mood"}));
  const scenario::Variable& mood = context.scenario.variables[*context.scenario.mood];
  for (std::size_t i = 0; i < curve.size(); ++i) {
    // A bar from the lowest mood on, so that the curve can be seen without colours.
    const auto bar = static_cast<std::size_t>(curve[i].mood - mood.min + 1);
    std::string line = text::clock(curve[i].at_s);
    line.insert(0, line.size() < 6 ? 6 - line.size() : 0, ' ');
    line += "  " + std::string(std::min<std::size_t>(bar, 20), '#') + " " +
            mood_text(context.tr, play::mood_step_of(mood, curve[i].mood));
    if (i > 0) {
      const std::size_t answer = debrief.transcript.utterances[curve[i].utterance].choice;
      line += " (" + context.tr(Key{"debrief.after-answer"}, {{"number", std::to_string(answer)}}) +
              ")";
    }
    writer.line(line);
  }
}

void write_transcript(Writer& writer, const FeedbackContext& context,
                      const assess::Debrief& debrief, const std::vector<Finding>& findings) {
  writer.heading(context.tr(Key{"debrief.transcript"}));
  for (std::size_t i = 0; i < debrief.transcript.utterances.size(); ++i) {
    const play::Utterance& said = debrief.transcript.utterances[i];
    const std::string who = session::speaker_of(context.tr, context.scenario, said);
    writer.paragraph(session::words_of(context.tr, context.scenario, said),
                     text::clock(said.at_s) + (who.empty() ? " * " : " " + who + ": "));
    for (const Finding& finding : findings) {
      if (finding.utterance == i) writer.paragraph(evidence_text(context, finding), "       > ");
    }
  }
}

}  // namespace

std::string competence_text(const FeedbackContext& context, std::size_t opportunity) {
  const std::string& id = context.scenario.opportunities[opportunity].competence;
  const framework::Competence* competence = context.framework.find_competence(id);
  return competence == nullptr ? id : id + " " + competence->text.in(context.tr.language());
}

std::string label_text(const text::Catalogue& tr, const assess::Points& points) {
  switch (assess::label_of(points)) {
    case assess::Label::strong:
      return tr(Key{"label.strong"});
    case assess::Label::on_the_way:
      return tr(Key{"label.on-the-way"});
    case assess::Label::keep_practising:
      break;
  }
  return tr(Key{"label.keep-practising"});
}

std::string points_text(const text::Catalogue& tr, const assess::Points& points) {
  if (!points.observed()) return tr(Key{"points.not-observed"});
  return tr(Key{"points.of"}, {{"earned", std::to_string(points.earned)},
                               {"reachable", std::to_string(points.reachable)},
                               {"share", text::percent(tr.language(), points.permille())}});
}

std::string mood_text(const text::Catalogue& tr, int step) {
  return tr.named("mood.", std::to_string(step));
}

void write_block_card(Writer& writer, const FeedbackContext& context, const assess::BlockCard& card,
                      const play::Transcript& transcript) {
  writer.heading(block_title(context, card.block));
  if (card.points.observed()) {
    writer.paragraph(points_text(context.tr, card.points) + " · " +
                     label_text(context.tr, card.points));
  }
  if (!card.went_well.empty()) {
    writer.line(context.tr(Key{"card.went-well"}));
    write_findings(writer, context, card.went_well, transcript);
  }
  if (!card.missed.empty()) {
    writer.line(context.tr(Key{"card.missed"}));
    write_findings(writer, context, card.missed, transcript);
  }
  for (const std::string& id : card.knockouts) write_knockout(writer, context, id);
  writer.line();
}

void write_debrief(Writer& writer, const FeedbackContext& context, const assess::Debrief& debrief) {
  const text::Catalogue& tr = context.tr;
  std::vector<Finding> all;
  writer.heading(tr(Key{"debrief.title"}));
  writer.paragraph(
      tr(Key{"debrief.total"}, {{"points", points_text(tr, debrief.scorecard.total)}}));
  if (debrief.scorecard.pending > 0) {
    writer.paragraph(
        tr(Key{"debrief.pending"}, {{"count", std::to_string(debrief.scorecard.pending)}}));
  }
  for (const assess::KnockoutMoment& knockout : debrief.knockouts) {
    write_knockout(writer, context, knockout.id);
    write_quote(writer, context, debrief.transcript.utterances[knockout.utterance]);
    write_advice(writer, context,
                 assess::consequences_of(context.scenario, knockout.cause, knockout.owner));
  }
  for (const assess::BlockDebrief& block : debrief.blocks) {
    writer.heading(block_title(context, block.block));
    writer.paragraph(
        tr(Key{"debrief.block-points"}, {{"points", points_text(tr, block.points)},
                                         {"label", label_text(context.tr, block.points)}}));
    write_findings(writer, context, block.findings, debrief.transcript);
    for (const std::size_t opportunity : block.not_met) {
      writer.paragraph(
          tr(Key{"debrief.not-met"}, {{"competence", competence_text(context, opportunity)}}),
          "   ");
      const auto* chance = assess::best_chance(context.scenario, opportunity);
      if (chance != nullptr && !chance->better.empty()) {
        writer.paragraph(chance->better.in(tr.language()),
                         "     " + tr(Key{"feedback.better"}) + " ");
      }
    }
    all.insert(all.end(), block.findings.begin(), block.findings.end());
  }
  write_mood(writer, context, debrief);
  const assess::Lesson lesson = assess::lesson_of(context.scenario, context.framework, debrief);
  write_moments(writer, context, debrief.transcript, lesson.moments);
  write_revise(writer, context, lesson.knowledge);
  write_transcript(writer, context, debrief, all);
}

}  // namespace klankbord::console
