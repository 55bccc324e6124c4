#include "host/card_json.h"

#include <string>

#include "assess/feedback.h"
#include "session/desk_words.h"
#include "session/learning_words.h"

namespace klankbord::host {

namespace {

using text::Key;

struct Feedback {
  JsonText& out;
  const Reader& reader;
  const scenario::Scenario& scenario;
  const play::Transcript& transcript;
  std::vector<classroom::Mark> marks = {};  // that count
};

std::string competence_text(const Feedback& feedback, const std::string& id) {
  const framework::Competence* competence = feedback.reader.framework.find_competence(id);
  return competence == nullptr ? id : id + " " + competence->text.in(feedback.reader.language());
}

std::string_view level_word(const assess::Points& points) {
  if (!points.observed()) return "not-observed";
  switch (assess::label_of(points)) {
    case assess::Label::strong:
      return "strong";
    case assess::Label::on_the_way:
      return "on-the-way";
    case assess::Label::keep_practising:
      break;
  }
  return "not-met";
}

std::string sentence_of(const text::Catalogue& tr, const assess::Points& points) {
  if (!points.observed()) return tr(Key{"block.not-observed"});
  switch (assess::label_of(points)) {
    case assess::Label::strong:
      return tr(Key{"block.strong"});
    case assess::Label::on_the_way:
      return tr(Key{"block.on-the-way"});
    case assess::Label::keep_practising:
      break;
  }
  return tr(Key{"block.keep-practising"});
}

void write_advice(const Feedback& feedback, const scenario::Consequences& what) {
  const base::Language language = feedback.reader.language();
  if (!what.why.empty()) feedback.out.text("why", what.why.in(language));
  if (!what.better.empty()) feedback.out.text("better", what.better.in(language));
}

void write_said(const Feedback& feedback, std::size_t utterance) {
  feedback.out.text("said", session::words_of(feedback.reader.tr, feedback.scenario,
                                              feedback.transcript.utterances[utterance]));
}

void begin_moment(const Feedback& feedback, std::size_t opportunity, int level) {
  const scenario::Opportunity& shown = feedback.scenario.opportunities[opportunity];
  feedback.out.begin_object().text("opportunity", shown.id).number("level", level).number("of", 2);
  feedback.out.text("competence", competence_text(feedback, shown.competence));
}

// Whether it came from an answer in the learner's own words, which is what a person marks.
bool is_own_words(const scenario::Scenario& scenario, const assess::Finding& finding) {
  return finding.cause == play::Cause::option &&
         scenario.nodes[scenario.options[finding.owner].node].interaction ==
             scenario::Interaction::answer;
}

void write_moment(const Feedback& feedback, const assess::Finding& finding) {
  begin_moment(feedback, finding.opportunity, finding.level);
  if (finding.pending) feedback.out.truth("pending", true);
  for (const classroom::Mark& mark : feedback.marks) {
    if (mark.opportunity != finding.opportunity || !is_own_words(feedback.scenario, finding)) {
      continue;
    }
    feedback.out.truth("marked", true);
    if (!mark.reason.empty()) feedback.out.text("reason", mark.reason);
  }
  if (finding.repaired) feedback.out.truth("late", true);
  if (finding.spoiled) feedback.out.truth("spoiled", true);
  write_said(feedback, finding.utterance);
  write_advice(feedback, assess::consequences_of(feedback.scenario, finding.cause, finding.owner));
  feedback.out.end_object();
}

void begin_card(const Feedback& feedback, const std::string& block, const assess::Points& points) {
  const text::Catalogue& tr = feedback.reader.tr;
  feedback.out.begin_object().text("block", block);
  feedback.out.text("title", session::block_title(tr, feedback.reader.framework, block));
  feedback.out.number("points", points.earned).number("possible", points.reachable);
  feedback.out.text("level", level_word(points)).text("sentence", sentence_of(tr, points));
  feedback.out.key("moments").begin_array();
}

void write_knockout(const Feedback& feedback, const std::string& id) {
  const framework::Knockout* knockout = feedback.reader.framework.find_knockout(id);
  feedback.out.text("code", knockout == nullptr ? id : knockout->code);
  feedback.out.text("text",
                    knockout == nullptr ? id : knockout->text.in(feedback.reader.language()));
}

void write_card(const Feedback& feedback, const assess::BlockCard& card) {
  begin_card(feedback, card.block, card.points);
  for (const assess::Finding& finding : card.went_well) write_moment(feedback, finding);
  for (const assess::Finding& finding : card.missed) write_moment(feedback, finding);
  feedback.out.end_array().key("knockouts").begin_array();
  for (const std::string& id : card.knockouts) {
    feedback.out.begin_object();
    write_knockout(feedback, id);
    feedback.out.end_object();
  }
  feedback.out.end_array().end_object();
}

void write_block(const Feedback& feedback, const assess::BlockDebrief& block) {
  begin_card(feedback, block.block, block.points);
  for (const assess::Finding& finding : block.findings) write_moment(feedback, finding);
  for (const std::size_t opportunity : block.not_met) {
    begin_moment(feedback, opportunity, 0);
    feedback.out.text("said", "");
    const auto* chance = assess::best_chance(feedback.scenario, opportunity);
    if (chance != nullptr) write_advice(feedback, *chance);
    feedback.out.end_object();
  }
  feedback.out.end_array().key("knockouts").begin_array().end_array().end_object();
}

void write_debrief(const Feedback& feedback, const assess::Debrief& debrief) {
  const text::Catalogue& tr = feedback.reader.tr;
  const assess::Points& total = debrief.scorecard.total;
  JsonText& out = feedback.out;
  out.begin_object().number("points", total.earned).number("possible", total.reachable);
  out.number("pending", debrief.scorecard.pending);
  out.key("sentences").begin_array();
  out.text(tr(Key{"debrief.total-sentence"},
              {{"reachable", std::to_string(total.reachable)},
               {"earned", std::to_string(total.earned)},
               {"share", text::percent(tr.language(), total.permille())}}));
  if (debrief.scorecard.pending > 0) {
    out.text(tr(Key{"debrief.pending"}, {{"count", std::to_string(debrief.scorecard.pending)}}));
  }
  out.end_array().key("knockouts").begin_array();
  for (const assess::KnockoutMoment& knockout : debrief.knockouts) {
    out.begin_object();
    write_knockout(feedback, knockout.id);
    write_said(feedback, knockout.utterance);
    write_advice(feedback,
                 assess::consequences_of(feedback.scenario, knockout.cause, knockout.owner));
    out.end_object();
  }
  out.end_array().key("blocks").begin_array();
  for (const assess::BlockDebrief& block : debrief.blocks) write_block(feedback, block);
  out.end_array().end_object();
}

bool says_something(const assess::BlockCard& card) {
  return card.points.observed() || !card.went_well.empty() || !card.missed.empty() ||
         !card.knockouts.empty();
}

}  // namespace

void write_feedback(JsonText& out, const Reader& reader, const play::Attempt& attempt,
                    const std::vector<std::uint16_t>& phases_left,
                    const std::vector<classroom::Mark>& marks, bool so_far) {
  const scenario::Scenario& scenario = attempt.scenario();
  out.key("cards").begin_array();
  if (!phases_left.empty()) {
    const play::Transcript transcript = play::transcript_of(attempt);
    for (const std::uint16_t phase : phases_left) {
      const assess::BlockCard card =
          assess::block_card(scenario, attempt.state(), transcript, phase);
      if (says_something(card)) write_card({out, reader, scenario, transcript}, card);
    }
  }
  out.end_array().key("debrief");
  if (!attempt.ended() && !so_far) {
    out.nothing();
    return;
  }
  assess::Debrief debrief = assess::debrief_of(attempt);
  std::vector<classroom::Mark> counting;
  for (const classroom::Mark& mark : marks) {
    const std::string& opportunity = scenario.opportunities[mark.opportunity].id;
    if (assess::mark(debrief, scenario, opportunity, mark.level).ok()) counting.push_back(mark);
  }
  write_debrief({out, reader, scenario, debrief.transcript, counting}, debrief);
}

}  // namespace klankbord::host
