#include "session/attempts.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>

#include "base/diagnostic.h"
#include "session/read_attempt.h"
#include "store/replay.h"

namespace klankbord::session {

namespace {

using store::Path;

constexpr std::size_t kTailBytes = 512;  // an end line has some 130

AttemptSummary summary_of(const Path& file, AttemptReading reading) {
  RecordedAttempt& attempt = reading.attempt;
  AttemptSummary summary;
  summary.id = std::move(attempt.id);
  summary.file = file;
  summary.scenario = std::move(attempt.scenario);
  summary.played = std::move(reading.played);
  summary.mode = std::move(attempt.mode);
  summary.started = std::move(attempt.started);
  summary.latest = std::move(attempt.latest);
  summary.answers = attempt.answers;
  summary.note = std::move(attempt.note);
  return summary;
}

std::optional<AttemptSummary> resumable(const Path& file, Archive& archive) {
  auto reading = read_attempt(file, archive);
  if (!reading || reading->attempt.finished || !reading->attempt.problem.empty()) {
    return std::nullopt;
  }
  return summary_of(file, std::move(*reading));
}

// Whether the journal's last whole line is an end line. Only a quick look, so that a long past
// costs nothing; what it lets pass is then read properly.
bool seems_finished(const Path& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  const std::streamoff size = stream.tellg();
  if (!stream || size <= 0) return false;
  const auto count = std::min<std::streamoff>(size, kTailBytes);
  std::string tail(static_cast<std::size_t>(count), '\0');
  stream.seekg(size - count);
  stream.read(tail.data(), count);
  if (!stream || tail.back() != '\n') return false;
  const std::size_t before = tail.rfind('\n', tail.size() - 2);
  if (before == std::string::npos) return false;
  const std::string_view line = std::string_view(tail).substr(before + 1);
  return line.substr(0, 6) == "{\"at\":" && line.find("\"end\":") != std::string_view::npos;
}

std::string unknown_attempt(const Path& data, std::string_view name) {
  std::vector<std::string> known;
  if (const auto files = journals_in(data)) {
    for (const Path& file : *files) known.push_back(store::attempt_id(file));
  }
  const std::string hint =
      base::did_you_mean(name, std::vector<std::string_view>(known.begin(), known.end()));
  return fmt::format("There is no attempt \"{}\". {}", name,
                     hint.empty() ? "See `klankbord attempts`." : "D" + hint.substr(1));
}

base::Result<store::ScenarioPointer> scenario_for(Archive& archive, const Path& file,
                                                  const std::string& content_hash) {
  const auto& archived = archive.find(content_hash);
  if (archived) return archived;
  auto beside = store::archived_scenario(file.parent_path().parent_path(), content_hash);
  if (beside) return beside;
  return archived;
}

}  // namespace

base::Result<std::vector<AttemptSummary>> unfinished_attempts(const Path& data,
                                                              std::string_view scenario) {
  const auto files = journals_in(data);
  if (!files) return files.failure();
  Archive archive(data);
  std::vector<AttemptSummary> attempts;
  for (const Path& file : *files) {
    const bool other = store::attempt_id(file).find(scenario) == std::string::npos;
    if (other || seems_finished(file)) continue;
    auto summary = resumable(file, archive);
    if (!summary) continue;
    if (scenario.empty() || summary->scenario == scenario) attempts.push_back(std::move(*summary));
  }
  return attempts;
}

std::optional<AttemptSummary> unfinished_attempt(const Path& data, std::string_view id) {
  Archive archive(data);
  return resumable(store::journal_file(data, id), archive);
}

base::Result<StoredAttempt> load_attempt(const Path& data, std::string_view name,
                                         std::size_t inputs) {
  Archive archive(data);
  return load_attempt(data, name, archive, inputs);
}

base::Result<StoredAttempt> load_attempt(const Path& data, std::string_view name, Archive& archive,
                                         std::size_t inputs) {
  const Path named = name;
  const bool is_path = named.has_parent_path() || named.extension() == ".jsonl";
  const Path file = is_path ? named : store::journal_file(data, name);
  std::error_code ignored;
  if (!is_path && !std::filesystem::exists(file, ignored)) {
    return base::Failure{base::ExitCode::bad_file, unknown_attempt(data, name)};
  }
  auto journal = store::read_journal(file);
  if (!journal) return journal.failure();
  const auto scenario = scenario_for(archive, file, journal->header.content_hash);
  if (!scenario) return scenario.failure();
  auto attempt = store::faithful_replay(*scenario, *journal, inputs);
  if (!attempt) return attempt.failure();
  return StoredAttempt{std::move(*journal), std::move(*attempt)};
}

}  // namespace klankbord::session
