#include "store/profile.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <system_error>

#include "base/folded.h"

namespace klankbord::store {

namespace {

using nlohmann::json;

constexpr const char* kProfileFormat = "klankbord-profile";
constexpr int kProfileReaderVersion = 1;
constexpr std::size_t kMaxProfileBytes = 16u << 10;  // three short fields
constexpr std::size_t kMaxProfileId = 32;
constexpr std::size_t kMaxLatestBytes = 256;
constexpr int kDeepestProfileValue = 8;

std::string text_at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

Path profile_file(const Path& data) {
  return data / "profile.json";
}

RememberedProfile read_profile(const Path& data) {
  const Path file = profile_file(data);
  RememberedProfile remembered;
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return remembered;
  const auto bytes = read_file(file, kMaxProfileBytes);
  if (!bytes) {
    remembered.problem = bytes.failure().message;
    return remembered;
  }
  const json object = json::parse(
      *bytes, [](int depth, json::parse_event_t, json&) { return depth <= kDeepestProfileValue; },
      false);
  if (!object.is_object() || object.value("format", json()) != kProfileFormat) {
    remembered.problem = fmt::format("{} holds no profile of this program.", file.string());
    return remembered;
  }
  const json needed = object.value("reader_version", json());
  if (!needed.is_number_integer() || needed > kProfileReaderVersion) {
    remembered.problem = fmt::format(
        "{} was written by a newer Klankbord. Update Klankbord to use it.", file.string());
    return remembered;
  }
  remembered.profile = {text_at(object, "name"), text_at(object, "created")};
  return remembered;
}

base::Status write_profile(Disk& disk, const Path& data, const Profile& profile) {
  const json object = {{"format", kProfileFormat},
                       {"format_version", kProfileReaderVersion},
                       {"reader_version", kProfileReaderVersion},
                       {"name", profile.name},
                       {"created", profile.created}};
  const base::Status made = make_folders(disk, data);
  if (!made) return made;
  return write_file(disk, profile_file(data),
                    object.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

Path learners_folder(const Path& data) {
  return data / "learners";
}

std::string profile_id(std::string_view name) {
  std::string id;
  for (const char c : base::folded(name)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept) id += c;
    if (c == ' ' && !id.empty() && id.back() != '-') id += '-';
  }
  if (id.size() > kMaxProfileId) id.resize(kMaxProfileId);
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id.empty() ? "learner" : id;
}

Path latest_learner_file(const Path& data) {
  return data / "latest-learner";
}

std::optional<std::string> read_latest_learner(const Path& data) {
  auto bytes = read_file(latest_learner_file(data), kMaxLatestBytes);
  if (!bytes) return std::nullopt;
  while (!bytes->empty() && (bytes->back() == '\n' || bytes->back() == '\r')) bytes->pop_back();
  if (bytes->empty()) return std::nullopt;
  return *bytes;
}

base::Status write_latest_learner(Disk& disk, const Path& data, std::string_view id) {
  const base::Status made = make_folders(disk, data);
  if (!made) return made;
  return write_file(disk, latest_learner_file(data), std::string(id) + "\n");
}

}  // namespace klankbord::store
