#include "session/report_progress.h"

#include <unordered_map>

#include "assess/progress.h"

namespace klankbord::session {

namespace {

using report::ProgressReport;

class ProgressBuilder {
 public:
  ProgressBuilder(const ReportContext& context, const LearnerRecord& record)
      : context_(context),
        past_(record.past(true)),
        progress_(assess::progress_of(past_)),
        rows_(attempt_rows(context.tr, record)) {
    for (const report::AttemptRow& row : rows_) row_of_.emplace(row.attempt, &row);
  }

  ProgressReport build() {
    ProgressReport made;
    made.learner = context_.owner.name;
    made.learner_id = context_.owner.id;
    made.framework = words_in(context_.framework.title, context_.tr.language());
    for (const assess::ScenarioProgress& scenario : progress_.scenarios) {
      made.scenarios.push_back(row_of(scenario));
    }
    for (const assess::Course& course : progress_.blocks) {
      const framework::Block* block = context_.framework.find_block(course.id);
      made.blocks.push_back(row_of(course, block == nullptr ? nullptr : &block->text));
    }
    for (const assess::Course& course : progress_.competences) {
      const auto* competence = context_.framework.find_competence(course.id);
      made.competences.push_back(
          row_of(course, competence == nullptr ? nullptr : &competence->text));
    }
    made.attempts = std::move(rows_);
    return made;
  }

 private:
  const report::AttemptRow* recorded(const std::string& attempt) const {
    const auto found = row_of_.find(attempt);
    return found == row_of_.end() ? nullptr : found->second;
  }
  report::Moment moment(std::size_t index) const {
    const report::AttemptRow* row = recorded(past_[index].attempt);
    return row == nullptr ? report::Moment{} : row->latest;
  }

  report::ScenarioRow row_of(const assess::ScenarioProgress& progress) const {
    const report::AttemptRow* latest = recorded(past_[progress.latest].attempt);
    return {progress.scenario,
            latest == nullptr ? report::Words{progress.scenario, context_.tr.language()}
                              : latest->title,
            progress.finished,
            past_[progress.first].total,
            past_[progress.best].total,
            past_[progress.latest].total,
            moment(progress.first),
            moment(progress.latest)};
  }

  report::CourseRow row_of(const assess::Course& course, const base::LocalText* title) const {
    report::CourseRow row;
    row.id = course.id;
    row.title = title == nullptr ? report::Words{course.id, context_.tr.language()}
                                 : words_in(*title, context_.tr.language());
    row.recent = course.recent;
    row.opportunities = course.opportunities;
    row.scenarios = course.scenarios;
    row.enough = course.enough();
    for (const assess::Contribution& added : course.over_time) {
      row.over_time.push_back({past_[added.attempt].attempt, past_[added.attempt].scenario,
                               moment(added.attempt), added.points, added.opportunities});
    }
    return row;
  }

  const ReportContext& context_;
  std::vector<assess::PastAttempt> past_;
  assess::Progress progress_;
  std::vector<report::AttemptRow> rows_;
  std::unordered_map<std::string, const report::AttemptRow*> row_of_;
};

}  // namespace

ProgressReport progress_report(const ReportContext& context, const LearnerRecord& record) {
  return ProgressBuilder(context, record).build();
}

std::vector<report::AttemptRow> attempt_rows(const text::Catalogue& tr,
                                             const LearnerRecord& record) {
  std::vector<report::AttemptRow> rows;
  for (const RecordedAttempt& attempt : record.attempts()) {
    if (!attempt.problem.empty()) continue;
    rows.push_back({attempt.id, attempt.scenario, words_in(attempt.title, tr.language()),
                    moment_of(attempt.started), moment_of(attempt.latest), attempt.answers,
                    attempt.finished, attempt.points, attempt.pending, attempt.knockouts});
  }
  return rows;
}

}  // namespace klankbord::session
