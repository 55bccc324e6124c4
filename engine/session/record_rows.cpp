#include "session/record_rows.h"

#include <string_view>
#include <utility>

namespace klankbord::session {

namespace {

std::string joined(const std::vector<std::string>& ids) {
  std::string all;
  for (const std::string& id : ids) all += (all.empty() ? "" : " ") + id;
  return all;
}

std::vector<std::string> parted(std::string_view ids) {
  std::vector<std::string> all;
  while (!ids.empty()) {
    const std::size_t end = std::min(ids.find(' '), ids.size());
    all.emplace_back(ids.substr(0, end));
    ids.remove_prefix(std::min(end + 1, ids.size()));
  }
  return all;
}

}  // namespace

database::AttemptRecord to_rows(const store::StampedJournal& journal,
                                const std::optional<AttemptReading>& reading) {
  database::AttemptRecord record;
  database::AttemptRow& row = record.row;
  row.attempt = journal.attempt;
  row.size_bytes = journal.stamp.size_bytes;
  row.changed_ns = journal.stamp.changed_ns;
  if (!reading) return record;
  const RecordedAttempt& attempt = reading->attempt;
  row.scenario = attempt.scenario;
  row.scenario_version = attempt.scenario_version;
  row.content_hash = attempt.content_hash;
  row.mode = attempt.mode;
  row.started = attempt.started;
  row.latest = attempt.latest;
  row.answers = static_cast<int>(attempt.answers);
  row.finished = attempt.finished;
  row.earned = attempt.points.earned;
  row.reachable = attempt.points.reachable;
  row.pending = attempt.pending;
  row.knockouts = joined(attempt.knockouts);
  row.note = attempt.note;
  row.problem = attempt.problem;
  row.blocks = assess::block_shares(reading->scorecard);
  if (!attempt.title.empty()) {
    record.scenario = {attempt.content_hash, std::string(base::to_string(attempt.language)),
                       attempt.title};
  }
  record.evidence = reading->scorecard.opportunities;
  record.inputs = reading->inputs;
  return record;
}

RecordedAttempt from_row(const database::AttemptRow& row, const database::ScenarioRow* scenario) {
  RecordedAttempt attempt;
  attempt.id = row.attempt;
  attempt.scenario = row.scenario;
  attempt.scenario_version = row.scenario_version;
  attempt.content_hash = row.content_hash;
  if (scenario != nullptr) {
    attempt.title = scenario->title;
    attempt.language = base::language_from(scenario->language).value_or(base::Language::nl);
  }
  attempt.mode = row.mode;
  attempt.started = row.started;
  attempt.latest = row.latest;
  attempt.answers = static_cast<std::size_t>(row.answers);
  attempt.finished = row.finished;
  attempt.points = {row.earned, row.reachable};
  attempt.pending = row.pending;
  attempt.knockouts = parted(row.knockouts);
  attempt.note = row.note;
  attempt.problem = row.problem;
  return attempt;
}

}  // namespace klankbord::session
