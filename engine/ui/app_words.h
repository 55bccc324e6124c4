// The interface's words for the screens: the catalogue of one language, giving text that may be
// shown.
#pragma once

#include <string_view>

#include "text/catalogue.h"
#include "ui/kit_text.h"

namespace klankbord::ui {

class Words {
 public:
  explicit Words(const text::Catalogue& catalogue) : catalogue_(catalogue) {}

  Text operator()(text::Key key) const { return say(catalogue_, key); }
  Text operator()(text::Key key, text::Arguments arguments) const {
    return say(catalogue_, key, arguments);
  }
  Text count(text::Key key, std::size_t number) const {
    return say_count(catalogue_, key, static_cast<long long>(number));
  }
  Text named(std::string_view prefix, std::string_view id) const {
    return say_named(catalogue_, prefix, id);
  }
  // The same with a capital: the catalogue has these words as they stand inside a sentence.
  Text capital(std::string_view prefix, std::string_view id) const;
  // An author's text in the language of the interface.
  Text in(const base::LocalText& text) const { return verbatim(text.in(language())); }

  // For words that other folders put together.
  const text::Catalogue& catalogue() const { return catalogue_; }
  base::Language language() const { return catalogue_.language(); }

 private:
  const text::Catalogue& catalogue_;
};

// With its first letter as a capital; Latin letters with and without accents.
Text capital(const Text& text);

inline Text Words::capital(std::string_view prefix, std::string_view id) const {
  return ui::capital(named(prefix, id));
}

}  // namespace klankbord::ui
