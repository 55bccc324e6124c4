#include "session/report_data.h"

#include <array>
#include <cstdlib>
#include <ctime>

#include "assess/feedback.h"
#include "assess/lesson.h"
#include "play/view.h"
#include "session/desk_words.h"
#include "session/report_answers.h"

namespace klankbord::session {

namespace {

using assess::Debrief;
using report::AttemptReport;
using report::Words;

class Builder {
 public:
  Builder(const ReportContext& context, const StoredAttempt& stored,
          const std::vector<PersonsMark>& marks)
      : context_(context),
        stored_(stored),
        scenario_(stored.attempt.scenario()),
        debrief_(assess::debrief_of(stored.attempt)),
        marks_(debrief_.transcript.utterances.size()) {
    for (const PersonsMark& mark : marks) {
      static_cast<void>(assess::mark(debrief_, scenario_, mark.opportunity, mark.level));
    }
  }

  AttemptReport build(const std::string& id) {
    fill_header(id);
    for (const assess::BlockDebrief& block : debrief_.blocks) {
      report_.blocks.push_back(block_of(block));
    }
    fill_knockouts();
    for (const assess::KnowledgeToRevise& known :
         assess::knowledge_to_revise(context_.framework, scenario_, debrief_.scorecard)) {
      report_.knowledge.push_back(local(context_.framework.knowledge[known.knowledge].text));
    }
    fill_mood();
    fill_transcript();
    fill_opportunities();
    fill_answers();
    return std::move(report_);
  }

 private:
  base::Language language() const { return context_.tr.language(); }
  Words local(const base::LocalText& text) const { return words_in(text, language()); }
  const play::Utterance& said(std::size_t utterance) const {
    return debrief_.transcript.utterances[utterance];
  }

  // What was said is in the language of the conversation, what was done in that of the report.
  Words quote_of(std::size_t utterance) const {
    const play::Utterance& line = said(utterance);
    const bool done = line.action && (line.voice == play::Voice::desk || line.text->empty());
    return {words_of(context_.tr, scenario_, line), done ? language() : scenario_.language};
  }

  Words competence_text(const std::string& id) const {
    const framework::Competence* competence = context_.framework.find_competence(id);
    return competence == nullptr ? Words{id, language()} : local(competence->text);
  }

  report::Mark mark_of(const assess::Finding& finding) const {
    const std::string& id = scenario_.opportunities[finding.opportunity].competence;
    return {
        id, competence_text(id), finding.level, finding.repaired, finding.spoiled, finding.pending};
  }

  void fill_header(const std::string& id) {
    const store::RecoveredJournal& journal = stored_.journal;
    report_.attempt = id;
    report_.scenario = scenario_.id;
    report_.version = scenario_.version;
    report_.content_hash = scenario_.content_hash;
    report_.title = local(scenario_.title);
    report_.learner = context_.owner.name;
    report_.learner_id = context_.owner.id;
    report_.company = scenario_.company.name;
    if (scenario_.customer < scenario_.company.customers.size()) {
      report_.customer = scenario_.company.customers[scenario_.customer].name;
    }
    report_.kind = to_string(scenario_.kind);
    report_.channel = to_string(scenario_.channel);
    report_.conversation = scenario_.language;
    report_.framework_id = context_.framework.id;
    report_.framework = local(context_.framework.title);
    report_.framework_source = {context_.framework.source, base::Language::nl};
    report_.started = moment_of(journal.header.started);
    const std::string& latest =
        journal.entries.empty() ? journal.header.started : journal.entries.back().at;
    report_.latest = moment_of(latest);
    report_.finished = stored_.attempt.ended();
    if (report_.finished) report_.ended_at = journal.ended ? journal.ended_at : latest;
    report_.elapsed_s = stored_.attempt.state().elapsed_s;
    report_.total = debrief_.scorecard.total;
    report_.pending = debrief_.scorecard.pending;
  }

  report::BlockReport block_of(const assess::BlockDebrief& debrief) {
    report::BlockReport block;
    block.id = debrief.block;
    block.points = debrief.points;
    if (const framework::Block* known = context_.framework.find_block(debrief.block)) {
      block.title = local(known->text);
    } else {
      block.title = {debrief.block, language()};
    }
    const assess::Finding* previous = nullptr;
    for (const assess::Finding& finding : debrief.findings) {
      const bool same = previous != nullptr && previous->utterance == finding.utterance &&
                        previous->cause == finding.cause && previous->owner == finding.owner;
      if (!same) block.findings.push_back(finding_of(finding));
      block.findings.back().marks.push_back(mark_of(finding));
      marks_[finding.utterance].push_back(mark_of(finding));
      previous = &finding;
    }
    for (const std::size_t opportunity : debrief.not_met) {
      const std::string& id = scenario_.opportunities[opportunity].competence;
      const auto* chance = assess::best_chance(scenario_, opportunity);
      block.not_met.push_back(
          {id, competence_text(id), chance == nullptr ? Words{} : local(chance->better)});
    }
    return block;
  }

  report::Finding finding_of(const assess::Finding& finding) const {
    const auto& cause = assess::consequences_of(scenario_, finding.cause, finding.owner);
    report::Finding made;
    made.answer = said(finding.utterance).choice;
    made.spoken = said(finding.utterance).voice != play::Voice::desk;
    made.quote = quote_of(finding.utterance);
    made.why = local(cause.why);
    made.better = local(cause.better);
    made.mood_change = finding.mood_change;
    return made;
  }

  void fill_knockouts() {
    for (const assess::KnockoutMoment& moment : debrief_.knockouts) {
      const framework::Knockout* known = context_.framework.find_knockout(moment.id);
      const auto& cause = assess::consequences_of(scenario_, moment.cause, moment.owner);
      report_.knockouts.push_back(
          {known == nullptr ? moment.id : known->code,
           known == nullptr ? Words{moment.id, language()} : local(known->text),
           quote_of(moment.utterance), local(cause.why), local(cause.better),
           said(moment.utterance).choice, said(moment.utterance).voice != play::Voice::desk});
    }
  }

  void fill_mood() {
    if (!scenario_.mood) return;
    const scenario::Variable& mood = scenario_.variables[*scenario_.mood];
    for (const play::MoodPoint& point : debrief_.transcript.mood) {
      const bool start = report_.mood.empty();
      report_.mood.push_back({point.at_s, play::mood_step_of(mood, point.mood),
                              start ? 0 : said(point.utterance).choice});
    }
  }

  void fill_transcript() {
    using Side = report::TranscriptLine::Side;
    for (std::size_t i = 0; i < debrief_.transcript.utterances.size(); ++i) {
      const play::Utterance& line = said(i);
      Side side = Side::other;
      if (line.voice == play::Voice::learner) side = Side::learner;
      if (line.voice == play::Voice::narrator) side = Side::narrator;
      if (line.voice == play::Voice::desk) side = Side::desk;
      report_.transcript.push_back({side, speaker_of(context_.tr, scenario_, line), quote_of(i),
                                    line.at_s, line.choice, marks_[i]});
    }
  }

  void fill_opportunities() {
    const std::vector<assess::Finding> findings =
        assess::findings_of(scenario_, debrief_.transcript);
    for (std::size_t i = 0; i < debrief_.scorecard.opportunities.size(); ++i) {
      const assess::Scored& scored = debrief_.scorecard.opportunities[i];
      report::OpportunityRow row;
      row.id = scored.opportunity;
      row.competence = scored.competence;
      row.block = scored.block;
      row.competence_text = competence_text(scored.competence);
      row.weight = scored.weight;
      row.level = scored.level;
      row.given = scored.given;
      row.spoiled = scored.spoiled;
      row.pending = scored.pending;
      const assess::Finding* decisive = nullptr;  // the best, or the one that spoiled it
      for (const assess::Finding& finding : findings) {
        if (finding.opportunity != i) continue;
        if (decisive == nullptr || finding.spoiled || finding.level > decisive->level) {
          decisive = &finding;
        }
        if (finding.spoiled) break;
      }
      if (decisive != nullptr) {
        const report::Finding made = finding_of(*decisive);
        row.answer = made.answer;
        row.quote = made.quote;
        row.better = made.better;
      }
      report_.opportunities.push_back(std::move(row));
    }
  }

  // Every input was said or done in one utterance, in the same order.
  void fill_answers() {
    std::vector<AnsweredLine> lines;
    for (std::size_t i = 0; i < debrief_.transcript.utterances.size(); ++i) {
      if (said(i).option || said(i).action) lines.push_back({i, marks_[i]});
    }
    report_.answers = answer_rows(context_, stored_, debrief_.transcript, lines);
  }

  const ReportContext& context_;
  const StoredAttempt& stored_;
  const scenario::Scenario& scenario_;
  Debrief debrief_;
  std::vector<std::vector<report::Mark>> marks_;  // per utterance
  AttemptReport report_;
};

}  // namespace

AttemptReport attempt_report(const ReportContext& context, const std::string& id,
                             const StoredAttempt& stored, const std::vector<PersonsMark>& marks) {
  return Builder(context, stored, marks).build(id);
}

report::Words words_in(const base::LocalText& text, base::Language wanted) {
  for (const base::Language language : {wanted, base::Language::nl, base::Language::fr}) {
    if (!text.exactly(language).empty()) return {text.exactly(language), language};
  }
  return {text.en, base::Language::en};
}

report::Moment moment_of(const std::string& iso_utc) {
  report::Moment moment;
  moment.utc = iso_utc;
  std::tm utc{};
  const char* end = strptime(iso_utc.c_str(), "%Y-%m-%dT%H:%M:%S", &utc);
  if (end == nullptr) return moment;
  const std::time_t seconds = timegm(&utc);
  std::tm local{};
  if (localtime_r(&seconds, &local) == nullptr) return moment;
  moment.year = local.tm_year + 1900;
  moment.month = local.tm_mon + 1;
  moment.day = local.tm_mday;
  moment.hour = local.tm_hour;
  moment.minute = local.tm_min;
  return moment;
}

}  // namespace klankbord::session
