// The words of the interface: typed keys, and one catalogue per language in assets/text/.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/language.h"
#include "base/result.h"

namespace klankbord::text {

// Names a text of the interface: Key{"library.title"}. scripts/lint checks that every key in the
// code is in all catalogues and that every text there is used.
struct Key {
  std::string_view id;
  explicit constexpr Key(std::string_view key_id) : id(key_id) {}
};

// Fills {name} in a text.
using Argument = std::pair<std::string_view, std::string>;
using Arguments = std::initializer_list<Argument>;

class Catalogue {
 public:
  // Reads a flat JSON object of key -> text. `name` is what messages call the file. Refuses what is
  // no such object.
  static base::Result<Catalogue> from_json(base::Language language, std::string_view json,
                                           std::string_view name);

  base::Language language() const { return language_; }

  // The text; the key itself in brackets when the catalogue lacks it.
  std::string operator()(Key key) const;
  std::string operator()(Key key, Arguments arguments) const;

  // The text for a number of things: "<key>_one" or "<key>_other", with {count} filled in. Dutch
  // and English have the singular for 1, French also for 0.
  std::string count(Key key, long long number, Arguments arguments = {}) const;

  // A key that is put together from data ("kind." + "complaint"); same rules.
  std::string named(std::string_view prefix, std::string_view id) const;

  // A failure in the words of the interface: the text "failure." + its name. Its message, which is
  // English, when it has no name or none that is known here.
  std::string of(const base::Failure& failure) const;

  const std::map<std::string, std::string, std::less<>>& all() const { return texts_; }

 private:
  Catalogue(base::Language language, std::map<std::string, std::string, std::less<>> texts)
      : language_(language), texts_(std::move(texts)) {}
  std::string find(std::string_view id) const;

  base::Language language_;
  std::map<std::string, std::string, std::less<>> texts_;
};

// A share in permille as the language writes it: "70,5 %" (nl, fr), "70.5%" (en). French gets a
// no-break space. Whole percentages have no decimals.
std::string percent(base::Language language, int permille);

// Simulated seconds as a call clock: "2:07".
std::string clock(int seconds);

// A price: "€ 649,00" (nl), "649,00 €" (fr), "€649.00" (en).
std::string price(base::Language language, int cents);

}  // namespace klankbord::text
