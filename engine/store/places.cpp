#include "store/places.h"

#include <fmt/core.h>
#include <sys/random.h>

#include <cstdlib>
#include <ctime>
#include <random>
#include <system_error>

namespace klankbord::store {

namespace {

bool is_root(const Path& folder) {
  std::error_code ignored;
  return std::filesystem::is_directory(folder / "assets", ignored) &&
         std::filesystem::is_directory(folder / "scenarios", ignored);
}

base::Failure no_root(const std::string& message) {
  return {base::ExitCode::bad_file, message};
}

}  // namespace

Environment process_environment() {
  return [](const char* name) -> std::optional<std::string> {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return std::string(value);
  };
}

base::Result<Path> find_root(const Environment& environment, const Path& program) {
  if (const auto chosen = environment("KLANKBORD_ROOT")) {
    if (is_root(*chosen)) return Path(*chosen);
    return no_root(
        fmt::format("KLANKBORD_ROOT is {}, but there are no assets and scenarios in it. "
                    "Let it name the folder that holds both.",
                    *chosen));
  }
  const Path installed = program.parent_path().parent_path() / "share" / "klankbord";
  if (is_root(installed)) return installed;
  const Path source = KLANKBORD_SOURCE_ROOT;
  if (is_root(source)) return source;
  return no_root(
      fmt::format("The program's own files (assets and scenarios) are neither in {} nor "
                  "in {}. Install them there or set KLANKBORD_ROOT.",
                  installed.string(), source.string()));
}

base::Result<Path> find_root() {
  std::error_code ignored;
  return find_root(process_environment(), std::filesystem::read_symlink("/proc/self/exe", ignored));
}

base::Result<Path> data_folder(const Environment& environment, const std::optional<Path>& chosen) {
  if (chosen && !chosen->empty()) {
    std::error_code error;
    const Path absolute = std::filesystem::absolute(*chosen, error);
    return error ? *chosen : absolute;
  }
  if (const auto xdg = environment("XDG_DATA_HOME"); xdg && Path(*xdg).is_absolute()) {
    return Path(*xdg) / "klankbord";
  }
  if (const auto home = environment("HOME")) {
    return Path(*home) / ".local" / "share" / "klankbord";
  }
  return base::Failure{
      base::ExitCode::environment,
      "Nothing says where to keep attempts: neither XDG_DATA_HOME nor HOME is set. "
      "Name a folder with --data."};
}

base::Result<Path> data_folder(const std::optional<Path>& chosen) {
  return data_folder(process_environment(), chosen);
}

std::string wall_clock() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", utc.tm_year + 1900, utc.tm_mon + 1,
                     utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec);
}

std::uint64_t random_seed() {
  std::uint32_t seed = 0;
  if (::getrandom(&seed, sizeof seed, 0) == sizeof seed) return seed;
  return std::random_device{}();
}

}  // namespace klankbord::store
