// What comes in to a marking station.
#include <fmt/core.h>

#include <algorithm>
#include <system_error>
#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "session/marking_station.h"

namespace klankbord::session {

using database::SittingRow;
using store::Path;

namespace {

constexpr std::size_t kAtOnce = 256;  // sittings in one transaction

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

}  // namespace

// Keeps a journal's bytes, or says how far they go beyond those that are kept: `beginning` is no
// further, `more` goes on where those stop. Refuses what does not fit them.
base::Result<MarkingStation::Kept> MarkingStation::keep_sitting(const exam::SittingFile& sitting,
                                                                const std::string& bytes) {
  const Path file = folder_.sitting(sitting.header.nonce);
  const base::Status kept = folder_.keep(file, bytes);
  if (kept) return Kept::all;
  if (kept.failure().code != base::ExitCode::refused) return kept.failure();
  const auto there = store::read_file(file, base::kMaxSittingBytes);
  if (!there) return there.failure();
  const auto before = exam::read_sitting(*there, "here");
  if (!before) return before.failure();
  const std::string_view had = std::string_view(*there).substr(0, before->sound_bytes);
  const std::string_view has = std::string_view(bytes).substr(0, sitting.sound_bytes);
  if (had.substr(0, has.size()) == has) return Kept::beginning;
  if (!before->sealed && has.substr(0, had.size()) == had) return Kept::more;
  return base::Failure{base::ExitCode::refused, "another journal of this sitting came in before."};
}

// The database first: whoever is stopped in between imports the file again.
base::Status MarkingStation::grow(const SittingRow& row, const std::string& bytes) {
  auto noted = database_.grow(row);
  if (!noted) return database_failure(noted.failed(), place_);
  const base::Status written = store::write_file(*disk_, folder_.sitting(row.sitting), bytes);
  if (!written) return written;
  // A worker may have marked what was there.
  auto asked = database_.ask({row.sitting});
  if (!asked) return database_failure(asked.failed(), place_);
  return base::success();
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
  imported.sealed = sitting->sealed;
  if (sitting->records.empty()) return refuse("was never begun: nothing is recorded in it.");
  const exam::SittingHeader& header = sitting->header;
  const auto kept = keep_sitting(*sitting, *bytes);
  if (!kept) return refuse(kept.failure().message);
  if (*kept == Kept::beginning) {
    imported.outcome = Imported::known;
    return imported;
  }
  row.sitting = header.nonce;
  row.journal = base::sha256_hex(*bytes);
  row.form = header.form_hash;
  row.form_id = header.form_id;
  row.candidate = header.candidate;
  row.station = header.station;
  row.started = header.started;
  row.receipt = sitting->receipt;
  if (*kept == Kept::all) return imported;
  const base::Status grown = grow(row, *bytes);
  row = {};  // stands in the database already
  return grown ? imported : refuse(grown.failure().message);
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

}  // namespace klankbord::session
