#include "session/exam_files.h"

#include <fmt/core.h>

#include <system_error>

#include "exam/sealed_form.h"

namespace klankbord::session {

base::Result<std::string> read_exam_file(const store::Path& file) {
  constexpr std::size_t kMostBytes = std::size_t{64} << 20U;
  return store::read_file(file, kMostBytes);
}

base::Status may_write(const store::Path& file) {
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return base::success();
  return base::Failure{base::ExitCode::refused,
                       fmt::format("{} is there already; nothing was replaced.", file.string())};
}

base::Status write_new(store::Disk& disk, const store::Path& file, std::string_view bytes,
                       bool force) {
  if (auto free = may_write(file); !force && !free) return free;
  if (!file.parent_path().empty()) {
    if (auto made = store::make_folders(disk, file.parent_path()); !made) return made;
  }
  return store::write_file(disk, file, bytes);
}

base::Result<exam::CentrePublic> read_centre_file(const store::Path& file) {
  const auto bytes = read_exam_file(file);
  if (!bytes) return bytes.failure();
  auto centre = exam::read_centre_public(*bytes);
  if (centre) return centre;
  return base::Failure{centre.failure().code,
                       fmt::format("{}: {}", file.string(), centre.failure().message)};
}

base::Status may_make_centre(const store::Path& folder) {
  for (const char* name : {kCentrePublic, kCentreSecret}) {
    std::error_code ignored;
    if (!std::filesystem::exists(folder / name, ignored)) continue;
    return base::Failure{
        base::ExitCode::refused,
        fmt::format("{} is there already, and keys are never replaced: what was sealed with them "
                    "could not be opened any more. Name another folder.",
                    (folder / name).string())};
  }
  return base::success();
}

base::Status write_centre(store::Disk& disk, const store::Path& folder,
                          const exam::CentreSecret& centre, std::string_view passphrase,
                          exam::CodeCost cost) {
  if (auto free = may_make_centre(folder); !free) return free;
  if (auto made = store::make_folders(disk, folder); !made) return made;
  const std::string secret = exam::seal_centre_secret(centre, passphrase, cost);
  if (auto written = store::write_file(disk, folder / kCentreSecret, secret); !written) {
    return written;
  }
  return store::write_file(disk, folder / kCentrePublic, centre.centre.document);
}

}  // namespace klankbord::session
