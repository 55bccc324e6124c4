#include "base/language.h"

namespace klankbord::base {

std::string_view to_string(Language language) {
  switch (language) {
    case Language::nl:
      return "nl";
    case Language::fr:
      return "fr";
    case Language::en:
      return "en";
  }
  return "nl";
}

std::optional<Language> language_from(std::string_view code) {
  for (const Language language : kLanguages) {
    if (to_string(language) == code) return language;
  }
  return std::nullopt;
}

const std::string& LocalText::exactly(Language language) const {
  switch (language) {
    case Language::nl:
      return nl;
    case Language::fr:
      return fr;
    case Language::en:
      return en;
  }
  return nl;
}

std::string& LocalText::exactly(Language language) {
  return const_cast<std::string&>(static_cast<const LocalText&>(*this).exactly(language));
}

const std::string& LocalText::in(Language language) const {
  const std::string& wanted = exactly(language);
  if (!wanted.empty()) return wanted;
  if (!nl.empty()) return nl;
  return fr.empty() ? en : fr;
}

}  // namespace klankbord::base
