#include "session/marking_worker.h"

#include <fcntl.h>
#include <fmt/core.h>

#include <utility>

#include "base/limits.h"
#include "exam/crypto.h"
#include "store/file_lock.h"

namespace klankbord::session {

namespace {

// Few enough that a killed worker costs little, enough that a transaction costs little per job.
constexpr int kJobsAtOnce = 64;

// A lock that lives as long as the worker does: the system lets it go when the process ends,
// however it ends.
base::Result<store::File> hold_lock(store::Disk& disk, const store::Path& file) {
  const int opened = disk.open(file.string(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (opened < 0) return store::disk_failure(-opened, "write", file);
  store::File lock(opened);
  const base::Status locked = store::wait_for_lock(opened, store::LockKind::exclusive, file);
  if (!locked) return locked.failure();
  return lock;
}

bool is_alive(store::Disk& disk, const store::Path& file) {
  const int opened = disk.open(file.string(), O_RDWR | O_CLOEXEC, 0);
  if (opened < 0) return false;
  const store::File closes(opened);
  return !store::try_lock(opened, store::LockKind::exclusive);
}

}  // namespace

std::string words_of(const exam::Needs& needs) {
  std::string words;
  const auto add = [&](const std::string& what) { words += (words.empty() ? "" : ", ") + what; };
  if (!needs.answers.empty()) add(fmt::format("rate answers: {}", needs.answers.size()));
  if (!needs.knockouts.empty()) add(fmt::format("look at knock-outs: {}", needs.knockouts.size()));
  if (needs.verdict) add("verdict of two assessors");
  return words;
}

void fill_row(const exam::Result& result, const exam::Needs& needs, database::SittingRow& row) {
  const exam::Mark& mark = result.latest();
  row.sitting = result.sitting;
  row.marks = static_cast<int>(result.marks.size());
  row.released = result.releases.empty() ? 0 : static_cast<int>(result.releases.back().mark);
  row.standing = std::string(exam::word_of(mark.standing));
  row.earned = mark.total.earned;
  row.reachable = mark.total.reachable;
  row.needs = words_of(needs);
  row.problem.clear();
}

std::vector<database::MarkRow> mark_rows(const exam::Result& result) {
  std::vector<database::MarkRow> rows;
  for (const exam::Mark& mark : result.marks) {
    rows.push_back({static_cast<int>(mark.number), exam::hash_of(mark), mark.at, mark.reason,
                    std::string(exam::word_of(mark.standing)), mark.total.earned,
                    mark.total.reachable});
  }
  return rows;
}

std::vector<database::RatingRow> rating_rows(const std::vector<exam::Ruling>& rulings) {
  constexpr const char* kKinds[] = {"level", "verdict", "confirm", "waive"};
  std::vector<database::RatingRow> rows;
  for (const exam::Ruling& ruling : rulings) {
    rows.push_back({kKinds[static_cast<std::size_t>(ruling.kind)], ruling.by, ruling.at,
                    static_cast<int>(ruling.scenario), ruling.about, ruling.level});
  }
  return rows;
}

MarkingWorker::MarkingWorker(Shared& shared, store::Disk& disk)
    : shared_(shared),
      disk_(&disk),
      folder_(disk, shared.place.folder),
      name_(exam::to_hex_text(exam::random_bytes(12))) {}

base::Status MarkingWorker::run() {
  const auto lock = hold_lock(*disk_, folder_.worker(name_));
  if (!lock) return lock.failure();
  auto database = database::ExamStore::open(database_address(shared_.place));
  if (!database) return database_failure(database.failed(), shared_.place);
  base::Status result = base::success();
  while (!shared_.stop) {
    auto jobs = database->take(name_, kJobsAtOnce, [&](const std::string& worker) {
      return is_alive(*disk_, folder_.worker(worker));
    });
    if (!jobs) {
      result = database_failure(jobs.failed(), shared_.place);
      break;
    }
    if (jobs->empty()) break;
    std::vector<database::FinishedJob> finished;
    for (const database::ExamJob& job : *jobs) {
      if (shared_.stop) break;
      finished.push_back(done(job));
    }
    auto stored = database->finish(name_, finished);
    if (!stored) {
      result = database_failure(stored.failed(), shared_.place);
      break;
    }
  }
  (void)database->give_back(name_);
  disk_->remove(folder_.worker(name_).string());
  return result;
}

database::FinishedJob MarkingWorker::done(const database::ExamJob& job) {
  database::FinishedJob finished;
  finished.job = job;
  finished.row.sitting = job.sitting;
  const base::Status marked = mark(job, finished);
  if (!marked) finished.row.problem = marked.failure().message;
  ++shared_.marked;
  return finished;
}

base::Status MarkingWorker::mark(const database::ExamJob& job, database::FinishedJob& finished) {
  const auto key = shared_.keys->find(job.form);
  if (key == shared_.keys->end()) {
    return base::Failure{
        base::ExitCode::bad_file,
        "The key of its form is not at this station; import it with `klankbord exam "
        "import`."};
  }
  if (!key->second.misfit.empty()) {
    return base::Failure{base::ExitCode::bad_file, key->second.misfit};
  }
  const auto bytes = store::read_file(folder_.sitting(job.sitting), base::kMaxSittingBytes);
  if (!bytes) return bytes.failure();
  const auto performance = exam::perform(*bytes, job.sitting, key->second);
  if (!performance) return performance.failure();
  const auto rulings = folder_.rulings(job.sitting);
  if (!rulings) return rulings.failure();
  auto before = folder_.read_result(job.sitting, shared_.centre->centre.signing_key);
  if (!before) return before.failure();
  exam::Marking marking = exam::mark_sitting(key->second, *performance, *rulings);
  auto result = exam::marked(key->second, *performance, *before, std::move(marking.mark),
                             shared_.clock(), shared_.centre->centre.name, shared_.reason);
  if (result) {
    const base::Status written = folder_.write_result(*result, *shared_.centre);
    if (!written) return written;
    ++shared_.new_marks;
  } else {
    result = std::move(*before);
  }
  fill_row(*result, marking.needs, finished.row);
  finished.marks = mark_rows(*result);
  finished.ratings = rating_rows(*rulings);
  return base::success();
}

}  // namespace klankbord::session
