#include "session/my_data.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "session/data_files.h"
#include "session/my_data_json.h"

namespace klankbord::session {

namespace {

using store::Path;
using text::Key;

constexpr unsigned kExportFileMode = 0600;  // its owner only: it is what somebody said
constexpr std::size_t kMaxCopiedBytes = 128u << 20;

base::Status put_file(store::Disk& disk, const Path& file, std::string_view bytes) {
  const store::File handle(disk.open(file.string(), O_WRONLY | O_CREAT | O_EXCL, kExportFileMode));
  if (handle.number() < 0) return store::disk_failure(-handle.number(), "write", file);
  const int error = write_all(disk, handle.number(), bytes);
  if (error != 0) return store::disk_failure(-error, "write", file);
  return base::success();
}

// To the same place below `to` as it has below `from`.
base::Status copy_files(store::Disk& disk, const std::vector<Path>& files, const Path& from,
                        const Path& to) {
  for (const Path& file : files) {
    const Path copy = to / file.lexically_relative(from);
    const base::Status folder = make_folders(disk, copy.parent_path());
    if (!folder) return folder;
    const auto bytes = store::read_file(file, kMaxCopiedBytes);
    if (!bytes) return bytes.failure();
    const base::Status copied = put_file(disk, copy, *bytes);
    if (!copied) return copied;
  }
  return base::success();
}

std::string readme_text(const Learner& learner, const DataFiles& files, const text::Catalogue& tr,
                        const std::string& now) {
  std::string text = tr(Key{"my-data.title"}, {{"name", shown_name(tr, learner)}}) + "\n" +
                     tr(Key{"my-data.made"}, {{"date", now.substr(0, 10)}}) + "\n\n";
  const auto entry = [&](std::string_view name, Key key) {
    text += fmt::format("{}\n    {}\n", name, tr(key));
  };
  entry("my-data.json", Key{"my-data.readable"});
  if (!files.journals.empty()) entry("attempts/", Key{"my-data.attempts"});
  if (!files.scenarios.empty()) entry("scenarios/", Key{"my-data.scenarios"});
  if (!files.recordings.empty()) entry("recordings/", Key{"my-data.recordings"});
  for (const Path& file : files.notes) {
    if (file.filename() == "ledger.jsonl") entry("ledger.jsonl", Key{"my-data.ledger"});
    if (file.filename() == "settings.json") entry("settings.json", Key{"my-data.settings"});
    if (file.filename() == "profile.json") entry("profile.json", Key{"my-data.profile"});
    if (file.filename() == "learner-id") entry("learner-id", Key{"my-data.learner-id"});
  }
  return text + "\n" + tr(Key{"my-data.again"}) + "\n";
}

base::Status write_export(store::Disk& disk, const Learner& learner, const DataFiles& files,
                          const std::string& document, const std::string& readme, const Path& to) {
  const base::Status made = make_folders(disk, to);
  if (!made) return made;
  for (const auto* list : {&files.journals, &files.scenarios, &files.recordings, &files.notes}) {
    const base::Status copied = copy_files(disk, *list, learner.data, to);
    if (!copied) return copied;
  }
  const base::Status readable = put_file(disk, to / "my-data.json", document);
  if (!readable) return readable;
  return put_file(disk, to / "README.txt", readme);
}

bool is_inside(const Path& folder, const Path& outer) {
  const Path below = folder.lexically_relative(outer);
  return !below.empty() && *below.begin() != "..";
}

base::Status check_target(const Path& folder, const Path& data) {
  std::error_code ignored;
  if (is_inside(folder, std::filesystem::weakly_canonical(data, ignored))) {
    return base::Failure{
        base::ExitCode::refused,
        fmt::format("{} lies in the data folder itself. Choose a folder elsewhere.",
                    folder.string())};
  }
  const bool there = std::filesystem::exists(std::filesystem::symlink_status(folder, ignored));
  if (!there || (std::filesystem::is_directory(folder, ignored) &&
                 std::filesystem::is_empty(folder, ignored))) {
    return base::success();
  }
  return base::Failure{
      base::ExitCode::refused,
      fmt::format("There is something in {} already. Choose a folder that is new or empty.",
                  folder.string())};
}

}  // namespace

base::Result<ExportedData> export_my_data(store::Disk& disk, const Learner& learner,
                                          const text::Catalogue& tr, const Path& folder,
                                          const std::string& now) {
  std::error_code error;
  Path to = std::filesystem::weakly_canonical(folder, error);
  if (error) return store::disk_failure(error.value(), "write", folder);
  if (!to.has_filename()) to = to.parent_path();
  const base::Status possible = check_target(to, learner.data);
  if (!possible) return possible.failure();
  auto files = data_files(learner.data);
  if (!files) return files.failure();
  MyDataText text = my_data_json(learner, *files, tr, now);
  const std::string readme = readme_text(learner, *files, tr, now);

  const base::Status parent = make_folders(disk, to.parent_path());
  if (!parent) return parent.failure();
  const Path beside =
      to.parent_path() / fmt::format(".{}.{}.tmp", to.filename().string(), ::getpid());
  base::Status written = write_export(disk, learner, *files, text.json, readme, beside);
  if (written) {
    // A folder takes the place of an empty one.
    const int renamed = disk.rename(beside.string(), to.string());
    if (renamed != 0) written = store::disk_failure(-renamed, "write", to);
  }
  if (!written) {
    std::filesystem::remove_all(beside, error);
    return written.failure();
  }
  store::sync_folder(disk, to.parent_path());
  return ExportedData{files->journals.size(), files->recordings.size(), std::move(files->strangers),
                      std::move(text.problems)};
}

}  // namespace klankbord::session
