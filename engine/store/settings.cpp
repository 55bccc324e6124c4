#include "store/settings.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <string_view>
#include <system_error>

namespace klankbord::store {

namespace {

using nlohmann::json;

constexpr const char* kSettingsFormat = "klankbord-settings";
constexpr std::size_t kMaxSettingsBytes = 64u << 10;  // five fields; more is no settings file
constexpr std::array<std::string_view, kAppearances.size()> kAppearanceWords = {"light", "dark",
                                                                                "high-contrast"};

std::string_view word_of(Appearance appearance) {
  return kAppearanceWords[static_cast<std::size_t>(appearance)];
}

// Each takes one field over into the settings; false: its value is none that can be.
bool take_language(const json& value, Settings& settings) {
  const auto language =
      value.is_string() ? base::language_from(value.get<std::string>()) : std::nullopt;
  if (language) settings.language = *language;
  return language.has_value();
}

bool take_appearance(const json& value, Settings& settings) {
  for (const Appearance appearance : kAppearances) {
    if (value != word_of(appearance)) continue;
    settings.appearance = appearance;
    return true;
  }
  return false;
}

bool take_text_size(const json& value, Settings& settings) {
  if (!value.is_number_integer()) return false;
  const auto percent = value.get<std::int64_t>();
  if (percent < kMinText_percent || percent > kMaxText_percent) return false;
  settings.text_percent = static_cast<int>(percent);
  return true;
}

bool take_coach(const json& value, Settings& settings) {
  if (value.is_boolean()) settings.coach = value.get<bool>();
  return value.is_boolean();
}

struct Field {
  const char* name;
  bool (*take)(const json&, Settings&);
};
constexpr std::array kFields = {Field{"language", take_language},
                                Field{"appearance", take_appearance},
                                Field{"text_percent", take_text_size}, Field{"coach", take_coach}};

}  // namespace

Path settings_file(const Path& data) {
  return data / "settings.json";
}

RememberedSettings read_settings(const Path& data) {
  const Path file = settings_file(data);
  RememberedSettings remembered;
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return remembered;
  const auto bytes = read_file(file, kMaxSettingsBytes);
  if (!bytes) {
    remembered.problem = bytes.failure().message;
    return remembered;
  }
  const json object = json::parse(*bytes, nullptr, false);
  if (!object.is_object() || object.value("format", json()) != kSettingsFormat) {
    remembered.problem = fmt::format("{} holds no settings of this program.", file.string());
    return remembered;
  }
  for (const Field& field : kFields) {
    const auto found = object.find(field.name);
    if (found == object.end() || field.take(*found, remembered.settings)) continue;
    remembered.problem += fmt::format(
        "{}{}: \"{}\" cannot be {}.", remembered.problem.empty() ? "" : " ", file.string(),
        field.name, found->dump(-1, ' ', true, json::error_handler_t::replace));
  }
  return remembered;
}

base::Status write_settings(Disk& disk, const Path& data, const Settings& settings) {
  const json object = {{"format", kSettingsFormat},
                       {"version", 1},
                       {"language", to_string(settings.language)},
                       {"appearance", word_of(settings.appearance)},
                       {"text_percent", settings.text_percent},
                       {"coach", settings.coach}};
  const base::Status made = make_folders(disk, data);
  if (!made) return made;
  return write_file(disk, settings_file(data), object.dump(1) + "\n");
}

}  // namespace klankbord::store
