#include "session/station_folder.h"

#include <fmt/core.h>

#include <algorithm>
#include <system_error>

#include "base/hash.h"
#include "base/limits.h"

namespace klankbord::session {

using store::Path;

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

// Names of the regular files of a folder in order; of one that is not there none.
std::vector<Path> files_of(const Path& folder) {
  std::vector<Path> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.is_regular_file(error) && entry.path().filename().string()[0] != '.') {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Path StationFolder::sitting(const std::string& nonce) const {
  return folder_ / "sittings" / (nonce + ".sitting");
}

Path StationFolder::result(const std::string& nonce) const {
  return folder_ / "results" / (nonce + ".result");
}

base::Status StationFolder::make() {
  for (const char* part : {"sittings", "keys", "results", "rulings", "amendments", "workers"}) {
    const base::Status made = store::make_folders(*disk_, folder_ / part);
    if (!made) return made;
  }
  return base::success();
}

base::Status StationFolder::keep(const Path& file, std::string_view bytes) {
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return store::write_file(*disk_, file, bytes);
  const auto there = store::read_file(file, kMostBytes);
  if (!there) return there.failure();
  if (*there == bytes) return base::success();
  return base::Failure{base::ExitCode::refused,
                       fmt::format("{} is there already, with other content.", file.string())};
}

base::Status StationFolder::keep_key(std::string_view bytes) {
  return keep(folder_ / "keys" / (base::sha256_hex(bytes) + ".key"), bytes);
}

template <typename Take>
base::Status StationFolder::each(const Path& folder, const Take& take) const {
  for (const Path& file : files_of(folder)) {
    const auto bytes = store::read_file(file, kMostBytes);
    if (!bytes) return bytes.failure();
    const base::Status taken = take(*bytes, file);
    if (!taken) return taken;
  }
  return base::success();
}

base::Result<std::vector<std::string>> StationFolder::keys() const {
  std::vector<std::string> all;
  const base::Status read = each(folder_ / "keys", [&](const std::string& bytes, const Path&) {
    all.push_back(bytes);
    return base::success();
  });
  if (!read) return read.failure();
  return all;
}

base::Result<std::vector<exam::Ruling>> StationFolder::rulings(const std::string& nonce) const {
  std::vector<exam::Ruling> all;
  const base::Status read = each(folder_ / "rulings" / nonce, [&](const std::string& bytes,
                                                                  const Path& file) {
    auto ruling = exam::ruling_from_json(bytes);
    if (!ruling) {
      return base::Status(base::Failure{
          ruling.failure().code, fmt::format("{}: {}", file.string(), ruling.failure().message)});
    }
    all.push_back(std::move(*ruling));
    return base::success();
  });
  if (!read) return read.failure();
  return all;
}

base::Status StationFolder::add_ruling(const std::string& nonce, const exam::Ruling& ruling) {
  return add_numbered(folder_ / "rulings" / nonce, exam::to_json(ruling));
}

base::Result<std::vector<assess::Amendments>> StationFolder::amendments(
    const std::string& form_id) const {
  std::vector<assess::Amendments> all;
  const base::Status read =
      each(folder_ / "amendments" / form_id, [&](const std::string& bytes, const Path& file) {
        auto amendments = assess::amendments_from_json(bytes, file.string());
        if (!amendments) return base::Status(amendments.failure());
        all.push_back(std::move(*amendments));
        return base::success();
      });
  if (!read) return read.failure();
  return all;
}

base::Status StationFolder::add_amendments(const assess::Amendments& amendments) {
  return add_numbered(folder_ / "amendments" / amendments.form, assess::to_json(amendments));
}

// The number keeps the order; the hash keeps apart what two programs add at the same moment.
base::Status StationFolder::add_numbered(const Path& folder, const std::string& bytes) {
  const base::Status made = store::make_folders(*disk_, folder);
  if (!made) return made;
  const std::string name = fmt::format("{:05}-{}.json", files_of(folder).size() + 1,
                                       base::sha256_hex(bytes).substr(0, 16));
  return store::write_file(*disk_, folder / name, bytes);
}

base::Result<std::optional<exam::Result>> StationFolder::read_result(
    const std::string& nonce, std::string_view centre_key) const {
  std::error_code ignored;
  if (!std::filesystem::exists(result(nonce), ignored)) return std::optional<exam::Result>();
  const auto bytes = store::read_file(result(nonce), kMostBytes);
  if (!bytes) return bytes.failure();
  auto read = exam::read_result(*bytes, centre_key);
  if (!read) {
    return base::Failure{read.failure().code,
                         fmt::format("{}: {}", result(nonce).string(), read.failure().message)};
  }
  return std::optional<exam::Result>(std::move(*read));
}

base::Status StationFolder::write_result(const exam::Result& result,
                                         const exam::CentreSecret& centre) {
  return store::write_file(*disk_, this->result(result.sitting),
                           exam::write_result(result, centre.signing));
}

}  // namespace klankbord::session
