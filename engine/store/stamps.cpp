#include "store/stamps.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>

#include "store/journal.h"

namespace klankbord::store {

namespace {

constexpr std::string_view kJournalEnding = ".jsonl";

bool names_a_journal(std::string_view name) {
  return name.size() > kJournalEnding.size() &&
         name.substr(name.size() - kJournalEnding.size()) == kJournalEnding;
}

struct CloseFolder {
  void operator()(DIR* folder) const { closedir(folder); }
};

}  // namespace

base::Result<std::vector<StampedJournal>> stamped_journals(const Path& data) {
  const Path place = attempts_folder(data);
  const std::unique_ptr<DIR, CloseFolder> folder(opendir(place.c_str()));
  std::vector<StampedJournal> journals;
  if (!folder) {
    if (errno == ENOENT) return journals;
    return disk_failure(errno, "read", place);
  }
  errno = 0;
  while (const dirent* entry = readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    struct stat status {};
    if (!names_a_journal(name)) continue;
    // One that vanished since its name was read is gone; a link to nowhere stays and is reported.
    if (fstatat(dirfd(folder.get()), entry->d_name, &status, 0) != 0 &&
        fstatat(dirfd(folder.get()), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
      errno = 0;
      continue;
    }
    constexpr std::int64_t kNs = 1'000'000'000;
    journals.push_back({std::string(name.substr(0, name.size() - kJournalEnding.size())),
                        {status.st_size, status.st_mtim.tv_sec * kNs + status.st_mtim.tv_nsec}});
    errno = 0;
  }
  if (errno != 0) return disk_failure(errno, "read", place);
  std::sort(journals.begin(), journals.end(),
            [](const StampedJournal& a, const StampedJournal& b) { return a.attempt < b.attempt; });
  return journals;
}

}  // namespace klankbord::store
