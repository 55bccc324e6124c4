#include "session/report_port.h"

#include <array>
#include <filesystem>

#include "base/limits.h"
#include "session/report_file.h"

namespace klankbord::session {

using store::Path;

namespace {

constexpr std::array<std::string_view, 4> kFormats = {"pdf", "html", "csv", "xapi"};
constexpr std::array<std::string_view, 4> kEndings = {".pdf", ".html", ".csv", ".json"};
constexpr int kMostNames = 1000;

// XDG_DOCUMENTS_DIR="$HOME/Documenten", as the desktop writes it.
std::optional<Path> documents_from_user_dirs(const store::Environment& environment,
                                             const Path& home) {
  const auto config = environment("XDG_CONFIG_HOME");
  const Path file = (config ? Path(*config) : home / ".config") / "user-dirs.dirs";
  const auto lines = store::read_file(file, base::kMaxScriptBytes);
  if (!lines) return std::nullopt;
  constexpr std::string_view kName = "XDG_DOCUMENTS_DIR=\"";
  std::size_t at = lines->find(kName);
  if (at == std::string::npos || (at > 0 && (*lines)[at - 1] != '\n')) return std::nullopt;
  at += kName.size();
  const std::size_t end = lines->find('"', at);
  if (end == std::string::npos) return std::nullopt;
  std::string value = lines->substr(at, end - at);
  constexpr std::string_view kHome = "$HOME";
  if (value.compare(0, kHome.size(), kHome) == 0) {
    value.replace(0, kHome.size(), home.string());
  }
  return Path(value);
}

bool folder_exists(const Path& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored);
}

}  // namespace

std::string_view to_string(ReportFormat format) {
  return kFormats[static_cast<std::size_t>(format)];
}

std::string_view ending_of(ReportFormat format) {
  return kEndings[static_cast<std::size_t>(format)];
}

std::optional<Path> documents_folder(const store::Environment& environment) {
  const auto home = environment("HOME");
  if (!home) return std::nullopt;
  const auto chosen = documents_from_user_dirs(environment, *home);
  if (chosen && chosen->is_absolute() && folder_exists(*chosen)) return chosen;
  const Path usual = Path(*home) / "Documents";
  return folder_exists(usual) ? usual : Path(*home);
}

Path proposed_report_file(const Path& folder, const std::string& topic, const std::string& day,
                          ReportFormat format) {
  const std::string stem = topic + (day.empty() ? "" : "-" + day.substr(0, 10));
  const std::string ending(ending_of(format));
  Path file = folder / (stem + ending);
  std::error_code ignored;
  for (int i = 2; std::filesystem::exists(file, ignored) && i < kMostNames; ++i) {
    file = folder / (stem + "-" + std::to_string(i) + ending);
  }
  return file;
}

base::Status write_report_file(store::Disk& disk, const Path& file, std::string_view bytes,
                               bool replace) {
  const base::Status free = free_to_write(file, replace);
  if (!free) return free.failure();
  return store::write_file(disk, file, bytes);
}

}  // namespace klankbord::session
