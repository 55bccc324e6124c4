#include "session/marking_station.h"

#include <fmt/core.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

#include "assess/policy_json.h"
#include "base/hash.h"
#include "base/limits.h"
#include "database/repository.h"
#include "exam/policy_fit.h"
#include "session/exam_forms.h"
#include "session/marking_worker.h"

namespace klankbord::session {

using database::SittingRow;
using store::Path;

namespace {

constexpr int kWait_s = 60;           // for other workers on one file
constexpr std::size_t kShortest = 6;  // digits of a nonce that name a sitting

base::Failure station_refuses(std::string sentence) {
  return {base::ExitCode::refused, std::move(sentence)};
}

// Why a framework speaks against a policy. Only the one that the form was made with can say so.
std::string misfit_of(const exam::MarkingKey& key, const Path& root) {
  const exam::Form& form = key.content.form;
  if (root.empty() || !key.policy || !key.misfit.empty()) return key.misfit;
  const auto hash = framework_hash(root, form.framework);
  if (!hash || *hash != form.framework_hash) return {};
  const auto framework = load_framework(root, form.framework);
  if (!framework) return {};
  const base::Status fits = assess::check_policy(*key.policy, *framework);
  return fits ? std::string() : fits.failure().message;
}

// Whether a policy could decide about the form in the place of its own.
base::Status may_decide(const exam::MarkingKey& key, const assess::Policy& policy,
                        const Path& root) {
  const base::Status fits = exam::check_policy_fit(policy, key.content.scenarios);
  if (!fits) return fits;
  exam::MarkingKey changed = key;
  changed.policy = policy;
  changed.misfit.clear();
  const std::string misfit = misfit_of(changed, root);
  return misfit.empty() ? base::success()
                        : base::Status(base::Failure{base::ExitCode::bad_file, misfit});
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
    key->misfit = misfit_of(*key, place_.root);
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
  for (const auto& [form, key] : *keys) {
    if (!key.misfit.empty()) continue;
    auto asked = database_.ask_again(form);
    if (!asked) return database_failure(asked.failed(), place_);
  }
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
  auto held_up = database_.held_up();
  if (!held_up) return database_failure(held_up.failed(), place_);
  auto left = database_.waiting();
  if (!left) return database_failure(left.failed(), place_);
  return MarkRun{shared.marked, shared.new_marks, std::move(*held_up),
                 static_cast<std::size_t>(*left)};
}

std::size_t MarkRun::problems() const {
  std::size_t count = 0;
  for (const database::HeldUpRow& row : held_up) count += static_cast<std::size_t>(row.sittings);
  return count;
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

base::Status MarkingStation::rule(const Opened& opened, const std::vector<exam::Ruling>& rulings) {
  if (!opened.key->misfit.empty()) return station_refuses(opened.key->misfit);
  std::vector<exam::Ruling> all = opened.rulings;
  for (const exam::Ruling& ruling : rulings) {
    const base::Status allowed = exam::may_rule(opened.marking, all, ruling);
    if (!allowed) return allowed;
    all.push_back(ruling);
  }
  const std::string& nonce = opened.performance.file.header.nonce;
  for (const exam::Ruling& ruling : rulings) {
    const base::Status added = folder_.add_ruling(nonce, ruling);
    if (!added) return added;
  }
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
    if (const auto policy = assess::amended_policy({amendments})) {
      const base::Status decides = may_decide(key, *policy, place_.root);
      if (!decides) return decides.failure();
    }
    if (std::find(key.amendment_hashes.begin(), key.amendment_hashes.end(),
                  assess::hash_of(amendments)) != key.amendment_hashes.end()) {
      return station_refuses("These amendments were taken in before.");
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

// What a machine cannot vouch for, or choose between, a person lets out with a reason.
base::Status MarkingStation::may_release(const Opened& opened, const std::string& reason) {
  if (!reason.empty()) return base::success();
  const exam::SittingFile& file = opened.performance.file;
  if (!file.sealed) {
    return station_refuses(
        "Its station never sealed it. Whoever lets it out says why with --reason.");
  }
  auto times = database_.times_sat(file.header.form_id, file.header.candidate);
  if (!times) return database_failure(times.failed(), place_);
  if (*times < 2) return base::success();
  return station_refuses(
      fmt::format("Candidate {} sat this form {} times. Whoever decides that this sitting counts "
                  "says why with --reason.",
                  file.header.candidate, *times));
}

base::Result<exam::Result> MarkingStation::release(const Opened& opened,
                                                   const exam::CentreSecret& centre,
                                                   const std::string& by,
                                                   const std::string& reason) {
  if (!opened.result)
    return station_refuses("It was not marked yet; `klankbord exam mark` does so.");
  if (exam::marked(*opened.key, opened.performance, opened.result, opened.marking.mark, clock_(),
                   by, {})) {
    return station_refuses("It has to be marked again first; `klankbord exam mark` does so.");
  }
  const exam::Standing standing = opened.result->latest().standing;
  if (standing == exam::Standing::open || standing == exam::Standing::border) {
    return station_refuses(
        fmt::format("People have still to decide: {}.", words_of(opened.marking.needs)));
  }
  exam::Result result = *opened.result;
  if (!result.releases.empty() && result.releases.back().mark == result.marks.size()) {
    return station_refuses("Its latest mark is released already.");
  }
  const base::Status may = may_release(opened, reason);
  if (!may) return may.failure();
  result.releases.push_back({result.marks.size(), clock_(), by, reason});
  const base::Status written = folder_.write_result(result, centre);
  if (!written) return written.failure();
  SittingRow row;
  fill_row(result, opened.marking.needs, row);
  auto stored = database_.update(row);
  if (!stored) return database_failure(stored.failed(), place_);
  return result;
}

}  // namespace klankbord::session
