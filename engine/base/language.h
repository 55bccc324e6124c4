// The three languages of the learner's world, and a text that stands in one or more of them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace klankbord::base {

enum class Language { nl, fr, en };
inline constexpr std::array<Language, 3> kLanguages = {Language::nl, Language::fr, Language::en};

std::string_view to_string(Language language);                 // "nl", "fr", "en"
std::optional<Language> language_from(std::string_view code);  // nothing for other codes

// A text per language; nl is the one every text has.
struct LocalText {
  std::string nl, fr, en;

  bool empty() const { return nl.empty() && fr.empty() && en.empty(); }
  // The text in that language, else in Dutch, else in any language it has.
  const std::string& in(Language language) const;
  // The text as written in that language, possibly empty.
  const std::string& exactly(Language language) const;
  std::string& exactly(Language language);
  friend bool operator==(const LocalText& a, const LocalText& b) {
    return a.nl == b.nl && a.fr == b.fr && a.en == b.en;
  }
};

}  // namespace klankbord::base
