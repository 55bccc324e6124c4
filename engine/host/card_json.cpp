#include "host/card_json.h"

#include <string>

#include "assess/feedback.h"
#include "play/engine.h"
#include "session/desk_words.h"
#include "session/learning_words.h"

namespace klankbord::host {

namespace {

using text::Key;

struct Telling {
  JsonText& out;
  const Reader& reader;
  const scenario::Scenario& scenario;
  const play::Transcript& transcript;
  std::vector<classroom::Mark> marks = {};  // that count
};

std::string competence_text(const Telling& telling, const std::string& id) {
  const framework::Competence* competence = telling.reader.framework.find_competence(id);
  return competence == nullptr ? id : id + " " + competence->text.in(telling.reader.language());
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

void write_advice(const Telling& telling, const scenario::Consequences& what) {
  const base::Language language = telling.reader.language();
  if (!what.why.empty()) telling.out.text("why", what.why.in(language));
  if (!what.better.empty()) telling.out.text("better", what.better.in(language));
}

void write_said(const Telling& telling, std::size_t utterance) {
  telling.out.text("said", session::words_of(telling.reader.tr, telling.scenario,
                                             telling.transcript.utterances[utterance]));
}

void begin_moment(const Telling& telling, std::size_t opportunity, int level) {
  const scenario::Opportunity& shown = telling.scenario.opportunities[opportunity];
  telling.out.begin_object().text("opportunity", shown.id).number("level", level).number("of", 2);
  telling.out.text("competence", competence_text(telling, shown.competence));
}

void write_moment(const Telling& telling, const assess::Finding& finding) {
  begin_moment(telling, finding.opportunity, finding.level);
  if (finding.pending) telling.out.truth("pending", true);
  for (const classroom::Mark& mark : telling.marks) {
    if (mark.opportunity != finding.opportunity) continue;
    telling.out.truth("marked", true);
    if (!mark.reason.empty()) telling.out.text("reason", mark.reason);
  }
  if (finding.repaired) telling.out.truth("late", true);
  if (finding.spoiled) telling.out.truth("spoiled", true);
  write_said(telling, finding.utterance);
  write_advice(telling, assess::consequences_of(telling.scenario, finding.cause, finding.owner));
  telling.out.end_object();
}

void begin_card(const Telling& telling, const std::string& block, const assess::Points& points) {
  const text::Catalogue& tr = telling.reader.tr;
  telling.out.begin_object().text("block", block);
  telling.out.text("title", session::block_title(tr, telling.reader.framework, block));
  telling.out.number("points", points.earned).number("possible", points.reachable);
  telling.out.text("level", level_word(points)).text("sentence", sentence_of(tr, points));
  telling.out.key("moments").begin_array();
}

void write_knockout(const Telling& telling, const std::string& id) {
  const framework::Knockout* knockout = telling.reader.framework.find_knockout(id);
  telling.out.text("code", knockout == nullptr ? id : knockout->code);
  telling.out.text("text", knockout == nullptr ? id : knockout->text.in(telling.reader.language()));
}

void write_card(const Telling& telling, const assess::BlockCard& card) {
  begin_card(telling, card.block, card.points);
  for (const assess::Finding& finding : card.went_well) write_moment(telling, finding);
  for (const assess::Finding& finding : card.missed) write_moment(telling, finding);
  telling.out.end_array().key("knockouts").begin_array();
  for (const std::string& id : card.knockouts) {
    telling.out.begin_object();
    write_knockout(telling, id);
    telling.out.end_object();
  }
  telling.out.end_array().end_object();
}

void write_block(const Telling& telling, const assess::BlockDebrief& block) {
  begin_card(telling, block.block, block.points);
  for (const assess::Finding& finding : block.findings) write_moment(telling, finding);
  for (const std::size_t opportunity : block.not_met) {
    begin_moment(telling, opportunity, 0);
    telling.out.text("said", "");
    const auto* chance = assess::best_chance(telling.scenario, opportunity);
    if (chance != nullptr) write_advice(telling, *chance);
    telling.out.end_object();
  }
  telling.out.end_array().key("knockouts").begin_array().end_array().end_object();
}

void write_debrief(const Telling& telling, const assess::Debrief& debrief) {
  const text::Catalogue& tr = telling.reader.tr;
  const assess::Points& total = debrief.scorecard.total;
  JsonText& out = telling.out;
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
    write_knockout(telling, knockout.id);
    write_said(telling, knockout.utterance);
    write_advice(telling,
                 assess::consequences_of(telling.scenario, knockout.cause, knockout.owner));
    out.end_object();
  }
  out.end_array().key("blocks").begin_array();
  for (const assess::BlockDebrief& block : debrief.blocks) write_block(telling, block);
  out.end_array().end_object();
}

// What the latest answer led to.
play::Events latest_events(const play::Attempt& attempt) {
  play::Events events;
  play::State state = play::start(attempt.scenario(), events);
  if (attempt.inputs().empty()) events.clear();  // an opening ends no phase that was played
  for (const play::Input& input : attempt.inputs()) {
    static_cast<void>(play::step(attempt.scenario(), state, input, events));
  }
  return events;
}

bool says_something(const assess::BlockCard& card) {
  return card.points.observed() || !card.went_well.empty() || !card.missed.empty() ||
         !card.knockouts.empty();
}

}  // namespace

void write_feedback(JsonText& out, const Reader& reader, const play::Attempt& attempt,
                    const play::Transcript& transcript, const std::vector<classroom::Mark>& marks,
                    bool so_far) {
  const scenario::Scenario& scenario = attempt.scenario();
  out.key("cards").begin_array();
  for (const play::Event& event : latest_events(attempt)) {
    if (event.kind != play::EventKind::phase_left) continue;
    const assess::BlockCard card =
        assess::block_card(scenario, attempt.state(), transcript, event.index);
    if (says_something(card)) write_card({out, reader, scenario, transcript}, card);
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
