// What a learner has set once and finds again: language, appearance, text size, coach.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "base/language.h"
#include "store/files.h"

namespace klankbord::store {

enum class Appearance : std::uint8_t { light, dark, high_contrast };
inline constexpr std::array kAppearances = {Appearance::light, Appearance::dark,
                                            Appearance::high_contrast};

inline constexpr int kMinText_percent = 100;
inline constexpr int kMaxText_percent = 200;

struct Settings {
  base::Language language = base::Language::nl;  // of the interface
  Appearance appearance = Appearance::light;
  int text_percent = kMinText_percent;  // kMinText_percent to kMaxText_percent
  bool coach = false;
  friend bool operator==(const Settings& a, const Settings& b) {
    return a.language == b.language && a.appearance == b.appearance &&
           a.text_percent == b.text_percent && a.coach == b.coach;
  }
};

// <data>/settings.json
Path settings_file(const Path& data);

// What the file says; without a file the defaults. Settings are no reason to keep somebody from
// practising, so a broken file fails nothing: `problem` says what is wrong with it, and the
// defaults stand where it says nothing usable.
struct RememberedSettings {
  Settings settings;
  std::string problem;  // a sentence, or empty
};
RememberedSettings read_settings(const Path& data);

// Makes the data folder when it is not there. Fails as write_file does; the old file stands then.
base::Status write_settings(Disk& disk, const Path& data, const Settings& settings);

}  // namespace klankbord::store
