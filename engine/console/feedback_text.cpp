#include "console/feedback_text.h"

#include <algorithm>

#include "play/view.h"

namespace klankbord::console {

using assess::Finding;
using text::Key;

namespace {

std::string block_title(const FeedbackContext& context, const std::string& id) {
  const framework::Block* block = context.framework.find_block(id);
  return block == nullptr ? id : id + ". " + block->text.in(context.tr.language());
}

std::string competence_text(const FeedbackContext& context, std::size_t opportunity) {
  const std::string& id = context.scenario.opportunities[opportunity].competence;
  const framework::Competence* competence = context.framework.find_competence(id);
  return competence == nullptr ? id : id + " " + competence->text.in(context.tr.language());
}

std::string label_text(const FeedbackContext& context, const assess::Points& points) {
  switch (assess::label_of(points)) {
    case assess::Label::strong:
      return context.tr(Key{"label.strong"});
    case assess::Label::on_the_way:
      return context.tr(Key{"label.on-the-way"});
    case assess::Label::keep_practising:
      break;
  }
  return context.tr(Key{"label.keep-practising"});
}

// "2 of 2: 4.1 Welcomes the customer …" with what made it less than its level.
std::string evidence_text(const FeedbackContext& context, const Finding& finding) {
  std::string text = context.tr(Key{"evidence.level"}, {{"level", std::to_string(finding.level)}}) +
                     " · " + competence_text(context, finding.opportunity);
  if (finding.repaired) text += " (" + context.tr(Key{"evidence.late"}) + ")";
  if (finding.spoiled) text += " (" + context.tr(Key{"evidence.spoiled"}) + ")";
  return text;
}

void write_advice(Writer& writer, const FeedbackContext& context, scenario::OptionIndex index) {
  const scenario::Option& option = context.scenario.options[index];
  const base::Language language = context.tr.language();
  if (!option.why.empty()) {
    writer.paragraph(option.why.in(language), "     " + context.tr(Key{"feedback.why"}) + " ");
  }
  if (!option.better.empty()) {
    writer.paragraph(option.better.in(language),
                     "     " + context.tr(Key{"feedback.better"}) + " ");
  }
}

// Findings grouped by the answer that gave them, each answer quoted once.
void write_findings(Writer& writer, const FeedbackContext& context,
                    const std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const bool first = i == 0 || findings[i - 1].utterance != findings[i].utterance;
    const bool last =
        i + 1 == findings.size() || findings[i + 1].utterance != findings[i].utterance;
    if (first) {
      const std::string& words = context.scenario.options[findings[i].option].text;
      writer.paragraph(context.tr(Key{"feedback.quote"}, {{"words", words}}), "   ");
    }
    writer.paragraph(evidence_text(context, findings[i]), "     ");
    if (last) write_advice(writer, context, findings[i].option);
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
  const std::string& customer = context.scenario.company.customers[context.scenario.customer].name;
  for (std::size_t i = 0; i < debrief.transcript.utterances.size(); ++i) {
    const play::Utterance& said = debrief.transcript.utterances[i];
    std::string who;
    switch (said.voice) {
      case play::Voice::learner:
        who = context.tr(Key{"speaker.you"}, {{"number", std::to_string(said.choice)}});
        break;
      case play::Voice::customer:
        who = customer;
        break;
      case play::Voice::colleague:
        who = context.tr(Key{"speaker.colleague"});
        break;
      case play::Voice::narrator:
        who = "*";
        break;
    }
    writer.paragraph(*said.text, text::clock(said.at_s) + " " + who + ": ");
    for (const Finding& finding : findings) {
      if (finding.utterance == i) writer.paragraph(evidence_text(context, finding), "       > ");
    }
  }
}

}  // namespace

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
                      const play::Transcript&) {
  writer.heading(block_title(context, card.block));
  if (card.points.observed()) {
    writer.paragraph(points_text(context.tr, card.points) + " · " +
                     label_text(context, card.points));
  }
  if (!card.went_well.empty()) {
    writer.line(context.tr(Key{"card.went-well"}));
    write_findings(writer, context, card.went_well);
  }
  if (!card.missed.empty()) {
    writer.line(context.tr(Key{"card.missed"}));
    write_findings(writer, context, card.missed);
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
  for (const assess::KnockoutMoment& knockout : debrief.knockouts) {
    write_knockout(writer, context, knockout.id);
    writer.paragraph(
        tr(Key{"feedback.quote"}, {{"words", context.scenario.options[knockout.option].text}}),
        "   ");
    write_advice(writer, context, knockout.option);
  }
  for (const assess::BlockDebrief& block : debrief.blocks) {
    writer.heading(block_title(context, block.block));
    writer.paragraph(tr(
        Key{"debrief.block-points"},
        {{"points", points_text(tr, block.points)}, {"label", label_text(context, block.points)}}));
    write_findings(writer, context, block.findings);
    for (const std::size_t opportunity : block.not_met) {
      writer.paragraph(
          tr(Key{"debrief.not-met"}, {{"competence", competence_text(context, opportunity)}}),
          "   ");
    }
    all.insert(all.end(), block.findings.begin(), block.findings.end());
  }
  write_mood(writer, context, debrief);
  write_transcript(writer, context, debrief, all);
}

}  // namespace klankbord::console
