#include "session/data_files.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "session/recordings.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/profile.h"
#include "store/settings.h"

namespace klankbord::session {

namespace {

using store::Path;

constexpr std::string_view kTemporary = ".tmp";
constexpr std::size_t kHashName = 64;  // of an archived scenario, before ".json"

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool is_journal_name(std::string_view name) {
  return ends_with(name, ".jsonl") && name[0] != '.';
}

bool is_scenario_name(std::string_view name) {
  return name.size() == kHashName + 5 && ends_with(name, ".json") &&
         name.find_first_not_of("0123456789abcdef") == kHashName;
}

bool is_recording_name(std::string_view name) {
  const std::size_t hyphen = name.rfind('-');
  if (!ends_with(name, ".wav") || hyphen == std::string_view::npos || hyphen == 0) return false;
  const std::string_view digits = name.substr(hyphen + 1, name.size() - hyphen - 5);
  return name[0] != '.' && !digits.empty() && digits[0] != '0' &&
         digits.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_record_name(std::string_view name) {
  constexpr std::string_view kRecord = "record.db";
  if (name.substr(0, kRecord.size()) != kRecord) return false;
  const std::string_view rest = name.substr(kRecord.size());
  return rest.empty() || rest[0] == '-' || rest[0] == '.';
}

bool is_note_name(std::string_view name) {
  return name == "ledger.jsonl" || name == "settings.json" || name == "profile.json" ||
         name == "learner-id";
}

bool is_shared_name(std::string_view name) {
  return name == "learners" || name == "latest-learner";
}

// ".ledger.jsonl.4711.tmp" -> "ledger.jsonl": what store::write_file was about to write.
std::string_view meant_name(std::string_view name) {
  if (name.empty() || name[0] != '.' || !ends_with(name, kTemporary)) return {};
  name = name.substr(1, name.size() - 1 - kTemporary.size());
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == name.size()) return {};
  const bool number = name.find_first_not_of("0123456789", dot + 1) == std::string_view::npos;
  return number ? name.substr(0, dot) : std::string_view();
}

using IsName = bool (*)(std::string_view name);

class Sorter {
 public:
  base::Status read(const Path& data) {
    return each(data, [&](const std::filesystem::directory_entry& entry) { return top(entry); });
  }

  DataFiles take() {
    for (auto* list : {&files_.journals, &files_.recordings, &files_.scenarios, &files_.records,
                       &files_.notes, &files_.leftovers, &files_.strangers}) {
      std::sort(list->begin(), list->end());
    }
    return std::move(files_);
  }

 private:
  template <typename Take>
  static base::Status each(const Path& folder, Take take) {
    std::error_code error;
    std::filesystem::directory_iterator at(folder, error);
    if (error == std::errc::no_such_file_or_directory) return base::success();
    for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
      const base::Status taken = take(*at);
      if (!taken) return taken;
    }
    if (!error) return base::success();
    return base::Failure{base::ExitCode::environment,
                         fmt::format("Cannot read the folder {}: {}. Check its permissions and try "
                                     "again.",
                                     folder.string(), error.message())};
  }

  static bool is_kind(const std::filesystem::directory_entry& entry,
                      std::filesystem::file_type type) {
    std::error_code ignored;
    return entry.symlink_status(ignored).type() == type;
  }

  base::Status top(const std::filesystem::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    if (is_kind(entry, std::filesystem::file_type::directory)) {
      if (name == "attempts") return inside(entry.path(), is_journal_name, files_.journals);
      if (name == "scenarios") return inside(entry.path(), is_scenario_name, files_.scenarios);
      if (name == "recordings") return inside(entry.path(), is_recording_name, files_.recordings);
    }
    if (is_shared_name(name) || is_shared_name(meant_name(name))) return base::success();
    if (!is_kind(entry, std::filesystem::file_type::regular)) {
      files_.strangers.push_back(entry.path());
    } else if (is_record_name(name)) {
      files_.records.push_back(entry.path());
    } else if (is_note_name(name)) {
      files_.notes.push_back(entry.path());
    } else if (is_note_name(meant_name(name))) {
      files_.leftovers.push_back(entry.path());
    } else {
      files_.strangers.push_back(entry.path());
    }
    return base::success();
  }

  base::Status inside(const Path& folder, IsName is_name, std::vector<Path>& list) {
    files_.folders.push_back(folder);
    return each(folder, [&](const std::filesystem::directory_entry& entry) {
      const std::string name = entry.path().filename().string();
      const std::string_view meant = meant_name(name);
      const bool file = is_kind(entry, std::filesystem::file_type::regular);
      if (file && is_name(name)) {
        list.push_back(entry.path());
      } else if (file && !meant.empty() && is_name(meant)) {
        files_.leftovers.push_back(entry.path());
      } else {
        files_.strangers.push_back(entry.path());
      }
      return base::success();
    });
  }

  DataFiles files_;
};

}  // namespace

base::Result<DataFiles> data_files(const Path& data) {
  Sorter sorter;
  const base::Status read = sorter.read(data);
  if (!read) return read.failure();
  return sorter.take();
}

}  // namespace klankbord::session
