#include "console/what_if_text.h"

#include <algorithm>
#include <vector>

#include "console/desk_text.h"
#include "play/input_json.h"
#include "play/permission.h"
#include "play/view.h"
#include "session/desk_words.h"

namespace klankbord::console {

using text::Key;

namespace {

std::string said_line(const FeedbackContext& context, const play::Utterance& said) {
  const std::string who = session::speaker_of(context.tr, context.scenario, said);
  const std::string words = session::words_of(context.tr, context.scenario, said);
  return who.empty() ? "(" + words + ")" : who + ": " + words;
}

std::vector<std::string> words_from(const FeedbackContext& context, const session::BranchEnd& end,
                                    std::size_t from, std::size_t same_end,
                                    const std::string& name) {
  std::vector<std::string> lines = {name, ""};
  for (std::size_t i = from; i + same_end < end.transcript.utterances.size(); ++i) {
    lines.push_back(said_line(context, end.transcript.utterances[i]));
  }
  if (!end.ended) lines.push_back(context.tr(Key{"whatif.not-ended"}));
  return lines;
}

// "angry > neutral > content", from the mood at the parting on.
std::string moods_from(const FeedbackContext& context, const session::BranchEnd& end,
                       std::size_t from) {
  std::string words;
  const scenario::Variable& mood = context.scenario.variables[*context.scenario.mood];
  std::string latest;
  for (const play::MoodPoint& point : end.transcript.mood) {
    const std::string now = mood_text(context.tr, play::mood_step_of(mood, point.mood));
    if (point.utterance < from) {
      words = latest = now;
    } else if (now != latest) {
      words += (words.empty() ? "" : " > ") + now;
      latest = now;
    }
  }
  return words;
}

std::string signed_number(int number) {
  return (number > 0 ? "+" : "") + std::to_string(number);
}

void write_points(Writer& writer, const FeedbackContext& context,
                  const session::Comparison& found) {
  const text::Catalogue& tr = context.tr;
  const assess::Points& before = found.original.scorecard.total;
  const assess::Points& after = found.branch.scorecard.total;
  writer.heading(tr(Key{"whatif.points"}));
  writer.paragraph(points_text(tr, before), tr(Key{"whatif.original"}) + ": ");
  const bool comparable = found.original.ended && found.branch.ended;
  writer.paragraph(
      points_text(tr, after) +
          (comparable ? " · " + signed_number(after.earned - before.earned) : std::string()),
      tr(Key{"whatif.branch"}) + ": ");
  if (!found.branch.ended) writer.paragraph(tr(Key{"whatif.as-far"}));
  writer.line();
  writer.paragraph(tr(Key{"whatif.practice-only"}, {{"points", points_text(tr, before)}}));
}

}  // namespace

void write_answers(Writer& writer, const FeedbackContext& context, const play::Attempt& attempt) {
  const play::Transcript transcript = play::transcript_of(attempt);
  const std::vector<std::size_t> answers = session::answer_utterances(transcript);
  writer.heading(context.tr(Key{"whatif.answers"}));
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    writer.paragraph(
        session::words_of(context.tr, context.scenario, transcript.utterances[answers[i]]),
        std::string(number.size() < 4 ? 4 - number.size() : 0, ' ') + number + "  ");
  }
  writer.line();
  writer.paragraph(context.tr(Key{"whatif.how-to-list"}));
}

void write_choices(Writer& writer, const FeedbackContext& context, const play::Attempt& attempt,
                   std::size_t at) {
  const auto before = session::before_answer(attempt, at);
  if (!before) return;
  const play::Input& taken = attempt.inputs()[at - 1];
  const play::Transcript transcript = play::transcript_of(*before);
  writer.heading(context.tr(Key{"whatif.at"}, {{"number", std::to_string(at)}}));
  if (!transcript.utterances.empty()) {
    writer.paragraph(said_line(context, transcript.utterances.back()));
    writer.line();
  }
  const std::string mark = " (" + context.tr(Key{"whatif.taken"}) + ")";
  for (const play::Input& answer : play::answerable(context.scenario, before->state())) {
    const bool option = answer.kind == play::InputKind::choose;
    const std::string name = play::short_name(context.scenario, answer);
    const std::string words = option ? context.scenario.options[answer.target].text : "";
    const bool same = answer.kind == taken.kind && answer.target == taken.target;
    writer.line("  " + name + (same ? mark : ""));
    if (!words.empty()) writer.paragraph(words, "      ");
  }
  if (taken.kind == play::InputKind::act) {
    writer.line("  " + play::short_name(context.scenario, taken) + mark);
  }
  if (context.scenario.has_desk) {
    write_actions(writer, context.tr, context.scenario, before->state());
  }
  writer.line();
  writer.paragraph(context.tr(Key{"whatif.how-to-choose"}, {{"number", std::to_string(at)}}));
}

void write_comparison(Writer& writer, const FeedbackContext& context,
                      const session::Comparison& found) {
  const text::Catalogue& tr = context.tr;
  writer.heading(tr(Key{"whatif.title"}));
  writer.paragraph(tr.count(Key{"whatif.shared"}, static_cast<long long>(found.at) - 1));
  if (found.original_from > 0) {
    writer.paragraph(
        said_line(context, found.original.transcript.utterances[found.original_from - 1]), "... ");
  }
  writer.line();
  writer.columns(words_from(context, found.original, found.original_from, found.same_end,
                            tr(Key{"whatif.original"})),
                 words_from(context, found.branch, found.branch_from, found.same_end,
                            tr(Key{"whatif.branch"})));
  if (found.same_end > 0) writer.paragraph("... " + tr(Key{"whatif.same-end"}));
  if (context.scenario.mood) {
    writer.heading(tr(Key{"debrief.mood"}));
    writer.paragraph(moods_from(context, found.original, found.original_from),
                     tr(Key{"whatif.original"}) + ": ");
    writer.paragraph(moods_from(context, found.branch, found.branch_from),
                     tr(Key{"whatif.branch"}) + ": ");
  }
  writer.heading(tr(Key{"whatif.changes"}));
  for (const session::OpportunityChange& change : found.changes) {
    writer.paragraph(competence_text(context, change.opportunity), "  ");
    writer.line("    " + tr.named("level.", std::to_string(change.original_level)) + " > " +
                tr.named("level.", std::to_string(change.branch_level)));
  }
  if (found.changes.empty()) writer.paragraph(tr(Key{"whatif.no-changes"}), "  ");
  write_points(writer, context, found);
}

}  // namespace klankbord::console
