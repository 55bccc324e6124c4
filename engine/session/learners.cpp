#include "session/learners.h"

#include <fcntl.h>
#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "base/diagnostic.h"
#include "base/folded.h"
#include "base/utf8.h"
#include "store/file_lock.h"
#include "store/profile.h"

namespace klankbord::session {

namespace {

using store::Path;
using text::Key;

constexpr unsigned kLearnerFolderMode = 0700;
constexpr int kMostSameIds = 1000;  // learners of one name, as a folder's name has it

std::string trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1));
}

Learner learner_in(const Path& folder, std::string id) {
  store::RememberedProfile remembered = store::read_profile(folder);
  return {std::move(id), std::move(remembered.profile.name), std::move(remembered.profile.created),
          folder, std::move(remembered.problem)};
}

bool is_learner_folder(const Path& folder) {
  std::error_code ignored;
  const bool real = std::filesystem::symlink_status(folder, ignored).type() ==
                    std::filesystem::file_type::directory;
  const std::string name = folder.filename().string();
  return real && !name.empty() && name[0] != '.' && name != kFirstLearner &&
         (std::filesystem::exists(store::profile_file(folder), ignored) ||
          std::filesystem::exists(folder / "attempts", ignored) ||
          // What erasing left when it was broken off, so that it can be done again.
          std::filesystem::is_empty(folder, ignored));
}

// What is compared when two names would look the same.
std::string name_key(std::string_view name) {
  return base::folded(name);
}

// In the order of the keys.
enum class NameFault { none, empty, too_long, no_text, taken };

NameFault fault_of(const Path& data, std::string_view name, std::string_view id) {
  const std::string wanted = trimmed(name);
  if (!base::is_utf8(wanted) || base::printable(wanted) != wanted ||
      wanted.find_first_of("\n\t") != std::string::npos) {
    return NameFault::no_text;
  }
  if (name_key(wanted).empty()) return NameFault::empty;
  if (base::character_count(wanted) > kMaxLearnerName) return NameFault::too_long;
  for (const Learner& other : list_learners(data)) {
    if (other.id != id && name_key(other.name) == name_key(wanted)) return NameFault::taken;
  }
  return NameFault::none;
}

base::Status checked_name(const Path& data, std::string_view name, std::string_view id) {
  const auto refused = [](std::string message) {
    return base::Failure{base::ExitCode::refused, std::move(message)};
  };
  switch (fault_of(data, name, id)) {
    case NameFault::none:
      break;
    case NameFault::empty:
      return refused("A learner needs a name with at least one letter or digit.");
    case NameFault::too_long:
      return refused(fmt::format("A learner's name has at most {} characters. Take a shorter one.",
                                 kMaxLearnerName));
    case NameFault::no_text:
      return refused("That name holds characters that cannot be shown. Type it again.");
    case NameFault::taken:
      return refused(fmt::format("There is a learner called \"{}\" already. Take another name.",
                                 trimmed(name)));
  }
  return base::success();
}

// Keeps other programs from adding or renaming meanwhile.
base::Result<store::File> lock_learners(store::Disk& disk, const Path& data) {
  const base::Status made = make_folders(disk, store::learners_folder(data));
  if (!made) return made.failure();
  const Path folder = store::learners_folder(data);
  store::File handle(disk.open(folder.string(), O_RDONLY | O_DIRECTORY, 0));
  if (handle.number() < 0) return store::disk_failure(-handle.number(), "open", folder);
  const base::Status locked =
      store::wait_for_lock(handle.number(), store::LockKind::exclusive, folder);
  if (!locked) return locked.failure();
  return handle;
}

// A new, empty folder for a learner of this name.
base::Result<Path> new_folder(store::Disk& disk, const Path& data, const std::string& name) {
  const std::string wanted = store::profile_id(name);
  int error = -EEXIST;
  for (int i = 1; i <= kMostSameIds && error == -EEXIST; ++i) {
    const std::string id = i == 1 ? wanted : fmt::format("{}-{}", wanted, i);
    if (id == kFirstLearner) continue;
    Path folder = store::learners_folder(data) / id;
    error = disk.make_folder(folder.string(), kLearnerFolderMode);
    if (error == 0) return folder;
  }
  return store::disk_failure(-error, "make the folder", store::learners_folder(data) / wanted);
}

base::Failure unknown_learner(const std::vector<Learner>& learners, std::string_view wanted) {
  std::vector<std::string> keys;
  for (const Learner& learner : learners) {
    keys.push_back(learner.name.empty() ? learner.id : name_key(learner.name));
  }
  const std::string_view near =
      base::nearest(name_key(wanted), std::vector<std::string_view>(keys.begin(), keys.end()));
  std::string hint = "See `klankbord learners`.";
  for (std::size_t i = 0; i < keys.size() && !near.empty(); ++i) {
    if (keys[i] != near) continue;
    const Learner& meant = learners[i];
    hint = fmt::format("Did you mean \"{}\"?", meant.name.empty() ? meant.id : meant.name);
    break;
  }
  return {base::ExitCode::bad_file, fmt::format("There is no learner \"{}\". {}", wanted, hint)};
}

}  // namespace

std::string shown_name(const text::Catalogue& tr, const Learner& learner) {
  if (!learner.name.empty()) return learner.name;
  return learner.id == kFirstLearner ? tr(Key{"learners.no-name"}) : learner.id;
}

std::vector<Learner> list_learners(const Path& data) {
  std::vector<Learner> learners;
  std::error_code error;
  std::filesystem::directory_iterator at(store::learners_folder(data), error);
  for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
    if (!is_learner_folder(at->path())) continue;
    learners.push_back(learner_in(at->path(), at->path().filename().string()));
  }
  std::sort(learners.begin(), learners.end(), [](const Learner& a, const Learner& b) {
    const std::string first = name_key(a.name), second = name_key(b.name);
    return first != second ? first < second : a.id < b.id;
  });
  learners.insert(learners.begin(), learner_in(data, std::string(kFirstLearner)));
  return learners;
}

std::optional<Key> why_not_name(const Path& data, std::string_view name, std::string_view id) {
  switch (fault_of(data, name, id)) {
    case NameFault::none:
      return std::nullopt;
    case NameFault::empty:
      return Key{"learners.name-empty"};
    case NameFault::too_long:
      return Key{"learners.name-long"};
    case NameFault::no_text:
      return Key{"learners.name-signs"};
    case NameFault::taken:
      return Key{"learners.name-taken"};
  }
  return std::nullopt;
}

base::Result<Learner> add_learner(store::Disk& disk, const Path& data, std::string_view name,
                                  const std::string& now) {
  const base::Status possible = checked_name(data, name, {});
  if (!possible) return possible.failure();
  const auto lock = lock_learners(disk, data);
  if (!lock) return lock.failure();
  const base::Status still = checked_name(data, name, {});
  if (!still) return still.failure();
  const store::Profile profile{trimmed(name), now};
  const auto folder = new_folder(disk, data, profile.name);
  if (!folder) return folder.failure();
  base::Status written = write_profile(disk, *folder, profile);
  if (written) {
    const int error = sync_folder(disk, store::learners_folder(data));
    if (error != 0) written = store::disk_failure(-error, "write", *folder);
  }
  if (written) return learner_in(*folder, folder->filename().string());
  disk.remove(store::profile_file(*folder).string());
  disk.remove_folder(folder->string());
  return written.failure();
}

base::Result<Learner> rename_learner(store::Disk& disk, const Path& data, std::string_view id,
                                     std::string_view name, const std::string& now) {
  const std::vector<Learner> learners = list_learners(data);
  const auto learner = std::find_if(learners.begin(), learners.end(),
                                    [&](const Learner& other) { return other.id == id; });
  if (learner == learners.end()) return unknown_learner(learners, id);
  const auto lock = lock_learners(disk, data);
  if (!lock) return lock.failure();
  const base::Status possible = checked_name(data, name, learner->id);
  if (!possible) return possible.failure();
  const std::string created = learner->created.empty() ? now : learner->created;
  const base::Status written = write_profile(disk, learner->data, {trimmed(name), created});
  if (!written) return written.failure();
  return learner_in(learner->data, learner->id);
}

base::Result<Learner> find_learner(const Path& data, std::string_view name_or_id) {
  const std::vector<Learner> learners = list_learners(data);
  const std::string wanted = name_key(name_or_id);
  std::vector<const Learner*> meant;
  std::vector<std::string> ways;  // that leave no doubt about each
  for (const Learner& learner : learners) {
    const bool by_id = learner.id == name_or_id;
    if (!by_id && (wanted.empty() || name_key(learner.name) != wanted)) continue;
    meant.push_back(&learner);
    ways.push_back(by_id && !learner.name.empty() ? learner.name : learner.id);
  }
  if (meant.size() == 1) return *meant[0];
  if (meant.size() > 1) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("More than one learner is called \"{}\". Say \"{}\" or "
                                     "\"{}\".",
                                     name_or_id, ways[0], ways[1])};
  }
  return unknown_learner(learners, name_or_id);
}

Learner latest_learner(const Path& data) {
  if (const auto id = store::read_latest_learner(data)) {
    const Path folder = store::learners_folder(data) / *id;
    // The file is not to lead out of the folder of the learners.
    if (folder.filename() == *id && is_learner_folder(folder)) return learner_in(folder, *id);
  }
  return learner_in(data, std::string(kFirstLearner));
}

base::Status remember_learner(store::Disk& disk, const Path& data, std::string_view id) {
  if (store::read_latest_learner(data) == std::string(id)) return base::success();
  return store::write_latest_learner(disk, data, id);
}

}  // namespace klankbord::session
