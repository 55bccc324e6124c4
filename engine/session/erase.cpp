#include "session/erase.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

#include "session/data_files.h"
#include "session/learner_record.h"
#include "session/recordings.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/profile.h"

namespace klankbord::session {

namespace {

using store::Path;

constexpr std::size_t kMaxSearchedBytes = std::size_t{1} << 30;  // of a record.db

// Locks a journal until the file is closed. One that cannot be opened is nobody's now.
base::Result<store::File> lock_journal(const Path& journal) {
  store::File handle(
      store::system_disk().open(journal.string(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW, 0));
  if (handle.number() < 0) return store::File();
  if (::flock(handle.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return handle;
  return base::Failure{base::ExitCode::refused,
                       fmt::format("The attempt {} is open in another window or console. Close it "
                                   "there first; nothing was erased.",
                                   store::attempt_id(journal))};
}

base::Status check_closed(const std::vector<Path>& journals) {
  for (const Path& journal : journals) {
    const auto lock = lock_journal(journal);
    if (!lock) return lock.failure();
  }
  return base::success();
}

// Removes one thing after the other and remembers what would not go.
class Remover {
 public:
  explicit Remover(store::Disk& disk) : disk_(disk) {}

  void remove(const Path& file) { note(file, disk_.remove(file.string())); }

  void remove_journal(const Path& journal) {
    // Somebody may have gone on with it since it was found closed.
    const auto lock = lock_journal(journal);
    if (lock) {
      remove(journal);
    } else {
      keep(journal, "it was opened in another window or console");
    }
  }

  // A folder in which somebody else's files lie stays.
  void remove_folder(const Path& folder) {
    store::sync_folder(disk_, folder);
    const int error = disk_.remove_folder(folder.string());
    if (error == -ENOTEMPTY || error == -EEXIST || error == -ENOENT) return;
    if (error != 0) keep(folder, std::generic_category().message(-error));
  }

  void keep(const Path& path, const std::string& why) {
    if (remaining_.empty()) first_ = fmt::format("{}: {}", path.string(), why);
    remaining_.push_back(path);
  }

  base::Result<Erased> outcome(std::vector<Path> strangers) const {
    if (remaining_.empty()) return Erased{removed_, std::move(strangers)};
    constexpr std::size_t kNamed = 5;
    std::string names;
    for (std::size_t i = 1; i < remaining_.size() && i < kNamed; ++i) {
      names += (i == 1 ? " Also left: " : ", ") + remaining_[i].string();
    }
    if (!names.empty()) names += remaining_.size() > kNamed ? " and more." : ".";
    return base::Failure{base::ExitCode::environment,
                         fmt::format("Not everything could be erased. {} removed, {} left. Cannot "
                                     "remove {}.{} Mend that and erase again: it finishes what was "
                                     "begun.",
                                     removed_, remaining_.size(), first_, names)};
  }

 private:
  void note(const Path& file, int error) {
    if (error == 0) ++removed_;
    if (error != 0 && error != -ENOENT) keep(file, std::generic_category().message(-error));
  }

  store::Disk& disk_;
  std::size_t removed_ = 0;
  std::vector<Path> remaining_;
  std::string first_;
};

bool begins_with(const std::string& name, const std::string& start) {
  return name.compare(0, start.size(), start) == 0;
}

// Nobody is to be told any more that this learner was here last.
void forget_latest(Remover& remover, const Path& data, const Learner& learner) {
  const auto latest = store::read_latest_learner(data);
  const Path file = store::latest_learner_file(data);
  if (latest && *latest == learner.id) remover.remove(file);
  std::vector<Path> leftovers;  // of a write that a crash broke off
  std::error_code error;
  std::filesystem::directory_iterator at(data, error);
  for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
    const std::string name = at->path().filename().string();
    const bool own = begins_with(name, "." + file.filename().string() + ".");
    if (own && at->path().extension() == ".tmp") leftovers.push_back(at->path());
  }
  for (const Path& leftover : leftovers) remover.remove(leftover);
}

bool holds(const Path& file, std::string_view text) {
  const auto bytes = store::read_file(file, kMaxSearchedBytes);
  return !bytes || bytes->find(text) != std::string::npos;
}

// What there is of one attempt.
struct Traces {
  std::string attempt;
  std::optional<Path> journal;
  std::vector<Path> recordings, leftovers, records;
  bool noted = false;

  bool any() const {
    return journal || noted || !recordings.empty() || !leftovers.empty() || !records.empty();
  }
};

Traces traces_of(const Path& data, const DataFiles& files, const std::string& attempt) {
  Traces traces;
  traces.attempt = attempt;
  bool begins_another = false;
  for (const Path& journal : files.journals) {
    if (store::attempt_id(journal) == attempt) traces.journal = journal;
    begins_another = begins_another || begins_with(store::attempt_id(journal), attempt);
  }
  for (const Recording& recording : list_recordings(data, attempt)) {
    traces.recordings.push_back(recording.file);
  }
  for (const Path& leftover : files.leftovers) {
    const bool own = begins_with(leftover.filename().string(), "." + attempt) ||
                     (leftover.parent_path() == data && holds(leftover, attempt));
    if (own) traces.leftovers.push_back(leftover);
  }
  // In a database texts stand side by side, so that the beginning of another id looks the same.
  for (const Path& record : files.records) {
    if (!begins_another && holds(record, attempt)) traces.records.push_back(record);
  }
  for (const store::LedgerNote& note : store::read_ledger(data).notes) {
    traces.noted = traces.noted || note.attempt == attempt;
  }
  return traces;
}

void remove_traces(Remover& remover, store::Disk& disk, const Path& data, const Traces& traces) {
  for (const Path& file : traces.recordings) remover.remove(file);
  for (const Path& file : traces.leftovers) remover.remove(file);
  const auto forgotten = forget_attempt(disk, data, traces.attempt);
  if (!forgotten) remover.keep(store::ledger_file(data), forgotten.failure().message);
  // The journal last: by it the attempt is found when this has to be done again.
  if (traces.journal && remover.outcome({})) remover.remove_journal(*traces.journal);
}

// The record drops the journals that are gone. What still names one of them then (a database that
// was set aside, or one that could not be written) goes as a whole: it is made again from the
// journals.
void clean_records(Remover& remover, store::Disk& disk, const Path& data,
                   const std::vector<std::string>& attempts) {
  const auto before = data_files(data);
  if (before && before->records.empty()) return;
  {
    LearnerRecord record = LearnerRecord::open(data, disk);
    static_cast<void>(record.refresh());
  }
  const auto files = data_files(data);
  if (!files) return remover.keep(data, files.failure().message);
  for (const Path& file : files->records) {
    const bool any = std::any_of(attempts.begin(), attempts.end(),
                                 [&](const std::string& attempt) { return holds(file, attempt); });
    if (any) remover.remove(file);
  }
}

}  // namespace

base::Result<Erased> erase_everything(store::Disk& disk, const Path& data, const Learner& learner) {
  auto files = data_files(learner.data);
  if (!files) return files.failure();
  const base::Status closed = check_closed(files->journals);
  if (!closed) return closed.failure();
  Remover remover(disk);
  for (const Path& file : files->recordings) remover.remove(file);
  for (const Path& file : files->journals) remover.remove_journal(file);
  for (const auto* list : {&files->leftovers, &files->records, &files->scenarios}) {
    for (const Path& file : *list) remover.remove(file);
  }
  forget_latest(remover, data, learner);
  // The profile last: by it the learner is found when this has to be done again.
  for (const Path& file : files->notes) {
    if (file != store::profile_file(learner.data)) remover.remove(file);
  }
  for (const Path& folder : files->folders) remover.remove_folder(folder);
  const Path profile = store::profile_file(learner.data);
  const bool named =
      std::find(files->notes.begin(), files->notes.end(), profile) != files->notes.end();
  if (named && remover.outcome({})) remover.remove(profile);
  if (learner.id == kFirstLearner) {
    store::sync_folder(disk, data);
    // An empty folder says nothing about anybody, so it may stay where it cannot go.
    disk.remove_folder(store::learners_folder(data).string());
    disk.remove_folder(data.string());
  } else {
    if (remover.outcome({})) remover.remove_folder(learner.data);
    store::sync_folder(disk, learner.data.parent_path());
    disk.remove_folder(learner.data.parent_path().string());
  }
  return remover.outcome(std::move(files->strangers));
}

base::Result<Erased> erase_attempts(store::Disk& disk, const Path& data,
                                    const std::vector<std::string>& attempts) {
  const auto files = data_files(data);
  if (!files) return files.failure();
  std::vector<Traces> all;
  std::vector<Path> journals;
  for (const std::string& attempt : attempts) {
    all.push_back(attempt.empty() ? Traces{} : traces_of(data, *files, attempt));
    if (!all.back().any()) {
      return base::Failure{
          base::ExitCode::bad_file,
          fmt::format("There is no attempt \"{}\". See `klankbord attempts`.", attempt)};
    }
    if (all.back().journal) journals.push_back(*all.back().journal);
  }
  const base::Status closed = check_closed(journals);
  if (!closed) return closed.failure();
  Remover remover(disk);
  for (const Traces& traces : all) remove_traces(remover, disk, data, traces);
  for (const Path& folder : files->folders) store::sync_folder(disk, folder);
  clean_records(remover, disk, data, attempts);
  return remover.outcome({});
}

}  // namespace klankbord::session
