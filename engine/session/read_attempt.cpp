#include "session/read_attempt.h"

#include <fmt/core.h>

#include <algorithm>
#include <system_error>
#include <utility>

#include "base/limits.h"
#include "play/input_json.h"
#include "play/marking.h"
#include "store/journal.h"
#include "store/replay.h"

namespace klankbord::session {

namespace {

using store::Path;

// Who comes back to a question after ten minutes did not think about it all that time.
constexpr std::int64_t kLongestThought_s = 600;

void fill_from_header(const store::JournalHeader& header, RecordedAttempt& attempt) {
  attempt.scenario = header.scenario;
  attempt.scenario_version = header.version;
  attempt.content_hash = header.content_hash;
  attempt.mode = header.mode;
  attempt.started = header.started;
}

void fill_from_scenario(const scenario::Scenario& scenario, RecordedAttempt& attempt) {
  attempt.title = scenario.title;
  attempt.language = scenario.language;
}

using Times = std::vector<std::string_view>;  // wall clock of each answer

// What was answered, what a submission came to, and how long it took by the wall clock.
std::vector<database::InputRow> input_rows(const scenario::Scenario& scenario,
                                           std::string_view started, const Times& times,
                                           const std::vector<play::Input>& inputs) {
  std::vector<database::InputRow> rows;
  rows.reserve(inputs.size());
  auto from = utc_seconds(started);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    database::InputRow row{play::short_name(scenario, inputs[i]), {}, -1};
    if (inputs[i].kind == play::InputKind::submit) {
      row.outcome = scenario.options[play::outcome_of(scenario, inputs[i])].id;
    }
    const auto to = utc_seconds(times[i]);
    const bool known = from && to && *from <= *to && *to - *from <= kLongestThought_s;
    if (known) row.took_s = static_cast<std::int32_t>(*to - *from);
    from = to;
    rows.push_back(std::move(row));
  }
  return rows;
}

// What a replay that agrees with its journal comes to.
void fill_from_play(const store::ScenarioPointer& scenario, const play::State& state,
                    const std::vector<play::Input>& inputs, const Times& times,
                    AttemptReading& reading) {
  RecordedAttempt& attempt = reading.attempt;
  reading.played = scenario;
  reading.inputs = input_rows(*scenario, attempt.started, times, inputs);
  reading.scorecard = assess::score(*scenario, state);
  attempt.finished = state.status == play::Status::ended;
  attempt.points = reading.scorecard.total;
  attempt.pending = reading.scorecard.pending;
  attempt.knockouts = reading.scorecard.knockouts;
}

// Most journals are as they should be, and then this is all. False: look closer.
bool fill_quickly(std::string_view bytes, Archive& archive, AttemptReading& reading) {
  const auto header = store::quick_header(bytes);
  if (!header) return false;
  const auto& scenario = archive.find(header->content_hash);
  if (!scenario) return false;
  const auto played = archive.replayer(*scenario, header->content_hash).replay(*header, bytes);
  if (!played) return false;
  RecordedAttempt& attempt = reading.attempt;
  fill_from_header(*header, attempt);
  fill_from_scenario(**scenario, attempt);
  attempt.answers = played->inputs.size();
  attempt.latest = played->times.back();
  fill_from_play(*scenario, played->state, played->inputs, played->times, reading);
  return true;
}

void fill_from_journal(const store::RecoveredJournal& journal, RecordedAttempt& attempt) {
  fill_from_header(journal.header, attempt);
  attempt.answers = journal.entries.size();
  if (!journal.entries.empty()) attempt.latest = journal.entries.back().at;
  attempt.finished = journal.ended;
  attempt.note = journal.note;
}

void fill_from_replay(const store::RecoveredJournal& journal, Archive& archive,
                      AttemptReading& reading) {
  RecordedAttempt& attempt = reading.attempt;
  const auto& scenario = archive.find(journal.header.content_hash);
  if (!scenario) {
    attempt.problem = scenario.failure().message;
    return;
  }
  fill_from_scenario(**scenario, attempt);
  const auto played = store::faithful_replay(*scenario, journal);
  if (!played) {
    attempt.problem = played.failure().message;
    return;
  }
  Times times;
  for (const store::JournalEntry& entry : journal.entries) times.push_back(entry.at);
  fill_from_play(*scenario, played->state(), played->inputs(), times, reading);
}

}  // namespace

const base::Result<store::ScenarioPointer>& Archive::find(const std::string& content_hash) {
  const auto known = known_.find(content_hash);
  if (known != known_.end()) return known->second;
  return known_.emplace(content_hash, store::archived_scenario(data_, content_hash)).first->second;
}

const store::QuickReplayer& Archive::replayer(const store::ScenarioPointer& scenario,
                                              const std::string& content_hash) {
  return replayers_.try_emplace(content_hash, scenario).first->second;
}

base::Result<std::vector<Path>> journals_in(const Path& data) {
  const Path folder = store::attempts_folder(data);
  std::vector<Path> files;
  std::error_code error;
  std::filesystem::directory_iterator at(folder, error);
  if (error == std::errc::no_such_file_or_directory) return files;
  for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
    if (at->path().extension() == ".jsonl") files.push_back(at->path());
  }
  if (error) {
    return base::Failure{base::ExitCode::environment,
                         fmt::format("Cannot read the folder {}: {}. Check its permissions or name "
                                     "another data folder with --data.",
                                     folder.string(), error.message())};
  }
  std::sort(files.begin(), files.end(),
            [](const Path& a, const Path& b) { return b.native() < a.native(); });
  return files;
}

std::optional<AttemptReading> read_attempt(const Path& journal, Archive& archive) {
  AttemptReading reading;
  RecordedAttempt& attempt = reading.attempt;
  attempt.id = store::attempt_id(journal);
  const auto bytes = store::read_file(journal, base::kMaxJournalBytes);
  if (!bytes) {
    attempt.problem = bytes.failure().message;
    return reading;
  }
  if (bytes->find('\n') == std::string::npos) return std::nullopt;
  if (fill_quickly(*bytes, archive, reading)) return reading;
  const auto recovered = store::recover_journal(*bytes, journal.string());
  if (!recovered) {
    attempt.problem = recovered.failure().message;
    return reading;
  }
  if (recovered->entries.empty()) return std::nullopt;
  fill_from_journal(*recovered, attempt);
  fill_from_replay(*recovered, archive, reading);
  return reading;
}

}  // namespace klankbord::session
