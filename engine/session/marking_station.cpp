#include "session/marking_station.h"

#include <fmt/core.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "database/repository.h"
#include "session/marking_worker.h"

namespace klankbord::session {

using database::SittingRow;
using store::Path;

namespace {

constexpr int kWait_s = 60;           // for other workers on one file
constexpr std::size_t kAtOnce = 256;  // sittings in one transaction
constexpr std::size_t kShortest = 6;  // digits of a nonce that name a sitting

// Every *.sitting and *.key under these, in the order of their names.
base::Result<std::vector<Path>> files_under(const std::vector<Path>& folders) {
  std::vector<Path> files;
  const auto take = [&](const Path& file) {
    const std::string ending = file.extension().string();
    if (ending == ".sitting" || ending == ".key") files.push_back(file);
  };
  for (const Path& folder : folders) {
    std::error_code error;
    if (!std::filesystem::exists(folder, error)) {
      return base::Failure{base::ExitCode::bad_file,
                           fmt::format("There is no {}.", folder.string())};
    }
    if (!std::filesystem::is_directory(folder, error)) {
      files.push_back(folder);
      continue;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error)) {
      if (entry.is_regular_file(error)) take(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

base::Failure refused(std::string sentence) {
  return {base::ExitCode::refused, std::move(sentence)};
}

}  // namespace

std::string database_address(const StationPlace& place) {
  if (!place.database.empty()) return place.database;
  std::error_code ignored;
  const Path file = std::filesystem::absolute(place.folder / "exam.db", ignored);
  return database::sqlite_address(file.string(), kWait_s);
}

base::Failure database_failure(const database::Failed& failed, const StationPlace& place) {
  const std::string name =
      place.database.empty() ? (place.folder / "exam.db").string() : place.database;
  const auto failure = [](std::string sentence) {
    return base::Failure{base::ExitCode::environment, std::move(sentence)};
  };
  if (failed.detail.find("shared library for backend") != std::string::npos) {
    return failure(
        fmt::format("{} needs a driver that is not on this machine; for PostgreSQL that is "
                    "the package libsoci-postgresql4.0.",
                    name));
  }
  switch (failed.trouble) {
    case database::Trouble::newer:
      return failure(fmt::format("{} was made by a later version of Klankbord.", name));
    case database::Trouble::busy:
      return failure(fmt::format("Another program holds {} for too long.", name));
    case database::Trouble::unreachable:
      return failure(fmt::format("No database answers at {}: {}", name, failed.detail));
    default:
      return failure(fmt::format("{} cannot be used: {}", name, failed.detail));
  }
}

MarkingStation::MarkingStation(StationPlace place, StationFolder folder, store::Clock clock,
                               store::Disk& disk, database::ExamStore database)
    : place_(std::move(place)),
      folder_(std::move(folder)),
      clock_(std::move(clock)),
      disk_(&disk),
      database_(std::move(database)) {}

base::Result<MarkingStation> MarkingStation::open(StationPlace place, store::Disk& disk,
                                                  store::Clock clock) {
  StationFolder folder(disk, place.folder);
  const base::Status made = folder.make();
  if (!made) return made.failure();
  auto database = database::ExamStore::open(database_address(place));
  if (!database) return database_failure(database.failed(), place);
  return MarkingStation(std::move(place), std::move(folder), std::move(clock), disk,
                        std::move(*database));
}

ImportedFile MarkingStation::import_file(const Path& file, SittingRow& row) {
  ImportedFile imported;
  imported.file = file;
  const auto refuse = [&](const std::string& reason) {
    imported.outcome = Imported::refused;
    imported.reason = reason;
    return imported;
  };
  const bool is_key = file.extension() == ".key";
  const auto bytes = store::read_file(file, base::kMaxSittingBytes * (is_key ? 2 : 1));
  if (!bytes) return refuse(bytes.failure().message);
  if (is_key) {
    if (bytes->substr(0, bytes->find('\n')).find(exam::kKeyFormat) == std::string::npos) {
      return refuse("is no key of a form.");
    }
    const auto keys = folder_.keys();
    const bool known = keys && std::find(keys->begin(), keys->end(), *bytes) != keys->end();
    const base::Status kept = folder_.keep_key(*bytes);
    if (!kept) return refuse(kept.failure().message);
    imported.outcome = known ? Imported::known : Imported::added;
    return imported;
  }
  const auto sitting = exam::read_sitting(*bytes, file.filename().string());
  if (!sitting) return refuse(sitting.failure().message);
  imported.form_id = sitting->header.form_id;
  imported.candidate = sitting->header.candidate;
  if (!sitting->sealed) return refuse("was never sealed by its station: the sitting is not over.");
  const exam::SittingHeader& header = sitting->header;
  const base::Status kept = folder_.keep(folder_.sitting(header.nonce), *bytes);
  if (!kept) {
    return refuse(kept.failure().code == base::ExitCode::refused
                      ? "another journal of this sitting came in before."
                      : kept.failure().message);
  }
  row.sitting = header.nonce;
  row.journal = base::sha256_hex(*bytes);
  row.form = header.form_hash;
  row.form_id = header.form_id;
  row.candidate = header.candidate;
  row.station = header.station;
  row.started = header.started;
  row.receipt = sitting->receipt;
  return imported;
}

base::Result<std::vector<ImportedFile>> MarkingStation::import(const std::vector<Path>& folders,
                                                               const StationProgress& told) {
  const auto files = files_under(folders);
  if (!files) return files.failure();
  std::vector<ImportedFile> all;
  std::vector<SittingRow> rows;
  std::vector<std::size_t> places;
  const auto store = [&]() -> base::Status {
    auto added = database_.add(rows);
    if (!added) return database_failure(added.failed(), place_);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      ImportedFile& imported = all[places[i]];
      if ((*added)[i] == database::Added::known) imported.outcome = Imported::known;
      if ((*added)[i] != database::Added::conflict) continue;
      imported.outcome = Imported::refused;
      imported.reason = "another journal of this sitting came in before.";
    }
    rows.clear();
    places.clear();
    return base::success();
  };
  for (const Path& file : *files) {
    SittingRow row;
    all.push_back(import_file(file, row));
    if (!row.sitting.empty()) {
      rows.push_back(std::move(row));
      places.push_back(all.size() - 1);
    }
    const bool last = all.size() == files->size();
    if (rows.size() >= kAtOnce || last) {
      const base::Status stored = store();
      if (!stored) return stored.failure();
      if (told && !told(all.size(), files->size())) break;
    }
  }
  return all;
}

base::Result<MarkingKeys> MarkingStation::keys(const exam::CentreSecret& centre) const {
  const auto files = folder_.keys();
  if (!files) return files.failure();
  MarkingKeys keys;
  for (const std::string& bytes : *files) {
    auto content = exam::open_key(bytes, centre);
    if (!content) return content.failure();
    auto amendments = folder_.amendments(content->form.id);
    if (!amendments) return amendments.failure();
    auto key =
        exam::marking_key(std::move(*content), base::sha256_hex(bytes), std::move(*amendments));
    if (!key) return key.failure();
    std::string form = key->content.form_hash;
    keys.emplace(std::move(form), std::move(*key));
  }
  return keys;
}

base::Result<MarkRun> MarkingStation::mark(const exam::CentreSecret& centre,
                                           const std::string& reason, unsigned threads,
                                           const StationProgress& told) {
  const auto keys = this->keys(centre);
  if (!keys) return keys.failure();
  MarkingWorker::Shared shared;
  shared.place = place_;
  shared.keys = &*keys;
  shared.centre = &centre;
  shared.reason = reason;
  shared.clock = clock_;
  if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<base::Status> outcomes(threads, base::success());
  std::atomic<unsigned> busy{threads};
  std::vector<std::thread> workers;
  auto waiting = database_.waiting();
  if (!waiting) return database_failure(waiting.failed(), place_);
  const auto all = static_cast<std::size_t>(*waiting);
  for (unsigned i = 0; i < threads; ++i) {
    workers.emplace_back([&, i] {
      outcomes[i] = MarkingWorker(shared, *disk_).run();
      --busy;
    });
  }
  while (told && busy > 0) {
    if (!told(shared.marked, all)) shared.stop = true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  for (std::thread& worker : workers) worker.join();
  for (const base::Status& outcome : outcomes) {
    if (!outcome) return outcome.failure();
  }
  return MarkRun{shared.marked, shared.new_marks, shared.problems};
}

base::Result<SittingRow> MarkingStation::find(const std::string& word) {
  auto all = database_.sittings();
  if (!all) return database_failure(all.failed(), place_);
  std::vector<SittingRow> found;
  for (SittingRow& row : *all) {
    const bool nonce = word.size() >= kShortest && row.sitting.compare(0, word.size(), word) == 0;
    if (row.candidate == word || nonce) found.push_back(std::move(row));
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("No sitting here is of \"{}\"; `klankbord exam list` names "
                                     "them.",
                                     word)};
  }
  return base::Failure{
      base::ExitCode::bad_file,
      fmt::format("\"{}\" names {} sittings; give the first digits of one: {} or {}.", word,
                  found.size(), found[0].sitting.substr(0, 8), found[1].sitting.substr(0, 8))};
}

base::Result<std::vector<SittingRow>> MarkingStation::list(const std::string& form_id) {
  auto all = database_.sittings(form_id);
  if (!all) return database_failure(all.failed(), place_);
  return std::move(*all);
}

base::Result<std::vector<std::vector<database::RatingRow>>> MarkingStation::ratings(
    const std::string& form_id) {
  auto all = database_.ratings(form_id);
  if (!all) return database_failure(all.failed(), place_);
  return std::move(*all);
}

base::Result<MarkingStation::Opened> MarkingStation::open_sitting(const MarkingKeys& keys,
                                                                  const exam::CentreSecret& centre,
                                                                  const std::string& nonce) const {
  const auto bytes = store::read_file(folder_.sitting(nonce), base::kMaxSittingBytes);
  if (!bytes) return bytes.failure();
  const auto file = exam::read_sitting(*bytes, nonce);
  if (!file) return file.failure();
  const auto key = keys.find(file->header.form_hash);
  if (key == keys.end()) {
    return base::Failure{base::ExitCode::bad_file,
                         "The key of its form is not at this station; import it."};
  }
  Opened opened;
  opened.key = &key->second;
  auto performance = exam::perform(*bytes, nonce, key->second);
  if (!performance) return performance.failure();
  auto rulings = folder_.rulings(nonce);
  if (!rulings) return rulings.failure();
  auto result = folder_.read_result(nonce, centre.centre.signing_key);
  if (!result) return result.failure();
  opened.marking = exam::mark_sitting(key->second, *performance, *rulings);
  opened.performance = std::move(*performance);
  opened.rulings = std::move(*rulings);
  opened.result = std::move(*result);
  return opened;
}

base::Status MarkingStation::rule(const Opened& opened, const exam::Ruling& ruling) {
  const base::Status allowed = exam::may_rule(opened.marking, opened.rulings, ruling);
  if (!allowed) return allowed;
  const std::string& nonce = opened.performance.file.header.nonce;
  const base::Status added = folder_.add_ruling(nonce, ruling);
  if (!added) return added;
  auto asked = database_.ask({nonce});
  if (!asked) return database_failure(asked.failed(), place_);
  return base::success();
}

base::Result<int> MarkingStation::amend(const MarkingKeys& keys,
                                        const assess::Amendments& amendments) {
  bool known = false;
  for (const auto& [form, key] : keys) {
    if (key.content.form.id != amendments.form) continue;
    const base::Status fits = assess::check_amendments(amendments, key.content.scenarios);
    if (!fits) return fits.failure();
    if (std::find(key.amendment_hashes.begin(), key.amendment_hashes.end(),
                  assess::hash_of(amendments)) != key.amendment_hashes.end()) {
      return refused("These amendments were taken in before.");
    }
    known = true;
  }
  if (!known) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("No key of the form {} is at this station.", amendments.form)};
  }
  const base::Status added = folder_.add_amendments(amendments);
  if (!added) return added.failure();
  auto asked = database_.ask_form(amendments.form);
  if (!asked) return database_failure(asked.failed(), place_);
  return *asked;
}

base::Result<exam::Result> MarkingStation::release(const Opened& opened,
                                                   const exam::CentreSecret& centre,
                                                   const std::string& by) {
  if (!opened.result) return refused("It was not marked yet; `klankbord exam mark` does so.");
  if (exam::marked(*opened.key, opened.performance, opened.result, opened.marking.mark, clock_(),
                   by, {})) {
    return refused("It has to be marked again first; `klankbord exam mark` does so.");
  }
  const exam::Standing standing = opened.result->latest().standing;
  if (standing == exam::Standing::open || standing == exam::Standing::border) {
    return refused(fmt::format("People have still to decide: {}.", words_of(opened.marking.needs)));
  }
  exam::Result result = *opened.result;
  if (!result.releases.empty() && result.releases.back().mark == result.marks.size()) {
    return refused("Its latest mark is released already.");
  }
  result.releases.push_back({result.marks.size(), clock_(), by});
  const base::Status written = folder_.write_result(result, centre);
  if (!written) return written.failure();
  SittingRow row;
  fill_row(result, opened.marking.needs, row);
  auto stored = database_.update(row);
  if (!stored) return database_failure(stored.failed(), place_);
  return result;
}

}  // namespace klankbord::session
