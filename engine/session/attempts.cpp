#include "session/attempts.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <system_error>
#include <utility>

#include "base/diagnostic.h"
#include "base/limits.h"
#include "store/replay.h"

namespace klankbord::session {

namespace {

using store::Path;

constexpr std::size_t kTailBytes = 512;  // an end line has some 130

// Scenarios are shared between attempts, so each is read once.
class Archive {
 public:
  explicit Archive(Path data) : data_(std::move(data)) {}

  const base::Result<store::ScenarioPointer>& find(const std::string& content_hash) {
    const auto known = known_.find(content_hash);
    if (known != known_.end()) return known->second;
    return known_.emplace(content_hash, store::archived_scenario(data_, content_hash))
        .first->second;
  }

 private:
  Path data_;
  std::map<std::string, base::Result<store::ScenarioPointer>> known_;
};

// The journals of a data folder, newest first: their names begin with the time.
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
  std::sort(files.begin(), files.end(), [](const Path& a, const Path& b) { return b < a; });
  return files;
}

void fill_from_journal(const store::RecoveredJournal& journal, AttemptSummary& summary) {
  summary.scenario = journal.header.scenario;
  summary.mode = journal.header.mode;
  summary.started = journal.header.started;
  summary.answers = journal.entries.size();
  if (!journal.entries.empty()) summary.latest = journal.entries.back().at;
  summary.finished = journal.ended;
  summary.note = journal.note;
}

void fill_from_replay(const store::RecoveredJournal& journal, Archive& archive,
                      AttemptSummary& summary) {
  const auto& scenario = archive.find(journal.header.content_hash);
  if (!scenario) {
    summary.problem = scenario.failure().message;
    return;
  }
  const auto attempt = store::faithful_replay(*scenario, journal);
  if (!attempt) {
    summary.problem = attempt.failure().message;
    return;
  }
  summary.played = *scenario;
  summary.finished = attempt->ended();
  const assess::Scorecard scorecard = assess::score(**scenario, attempt->state());
  summary.points = scorecard.total;
  summary.knockouts = scorecard.knockouts;
}

// Nothing for an attempt that was left, or struck by a power cut, before its first answer.
std::optional<AttemptSummary> summary_of(const Path& file, Archive& archive) {
  AttemptSummary summary;
  summary.id = store::attempt_id(file);
  summary.file = file;
  const auto bytes = store::read_file(file, base::kMaxJournalBytes);
  if (!bytes) {
    summary.problem = bytes.failure().message;
    return summary;
  }
  if (bytes->find('\n') == std::string::npos) return std::nullopt;
  const auto journal = store::recover_journal(*bytes, file.string());
  if (!journal) {
    summary.problem = journal.failure().message;
    return summary;
  }
  if (journal->entries.empty()) return std::nullopt;
  fill_from_journal(*journal, summary);
  fill_from_replay(*journal, archive, summary);
  return summary;
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

base::Result<store::ScenarioPointer> scenario_for(const Path& data, const Path& file,
                                                  const std::string& content_hash) {
  auto archived = store::archived_scenario(data, content_hash);
  if (archived) return archived;
  auto beside = store::archived_scenario(file.parent_path().parent_path(), content_hash);
  if (beside) return beside;
  return archived;
}

}  // namespace

base::Result<std::vector<AttemptSummary>> list_attempts(const Path& data) {
  const auto files = journals_in(data);
  if (!files) return files.failure();
  Archive archive(data);
  std::vector<AttemptSummary> attempts;
  for (const Path& file : *files) {
    if (auto summary = summary_of(file, archive)) attempts.push_back(std::move(*summary));
  }
  return attempts;
}

base::Result<std::vector<AttemptSummary>> unfinished_attempts(const Path& data,
                                                              std::string_view scenario) {
  const auto files = journals_in(data);
  if (!files) return files.failure();
  Archive archive(data);
  std::vector<AttemptSummary> attempts;
  for (const Path& file : *files) {
    const bool other = store::attempt_id(file).find(scenario) == std::string::npos;
    if (other || seems_finished(file)) continue;
    auto summary = summary_of(file, archive);
    if (!summary || summary->finished || !summary->problem.empty()) continue;
    if (scenario.empty() || summary->scenario == scenario) attempts.push_back(std::move(*summary));
  }
  return attempts;
}

base::Result<StoredAttempt> load_attempt(const Path& data, std::string_view name,
                                         std::size_t inputs) {
  const Path named = name;
  const bool is_path = named.has_parent_path() || named.extension() == ".jsonl";
  const Path file = is_path ? named : store::attempts_folder(data) / (std::string(name) + ".jsonl");
  std::error_code ignored;
  if (!is_path && !std::filesystem::exists(file, ignored)) {
    return base::Failure{base::ExitCode::bad_file, unknown_attempt(data, name)};
  }
  auto journal = store::read_journal(file);
  if (!journal) return journal.failure();
  const auto scenario = scenario_for(data, file, journal->header.content_hash);
  if (!scenario) return scenario.failure();
  auto attempt = store::faithful_replay(*scenario, *journal, inputs);
  if (!attempt) return attempt.failure();
  return StoredAttempt{std::move(*journal), std::move(*attempt)};
}

}  // namespace klankbord::session
