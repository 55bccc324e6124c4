// The world a scenario plays in, as far as that scenario uses it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "scenario/desk.h"

namespace klankbord::scenario {

enum class Hair : std::uint8_t {
  short_hair,
  bob,
  long_hair,
  bun,
  curly,
  bald,
  ponytail,
  headscarf
};
enum class HairColour : std::uint8_t { black, brown, blond, red, grey, white };
enum class Top : std::uint8_t { teal, blue, plum, olive, rust, slate, rose, sand };
enum class Age : std::uint8_t { young, middle, older };

// What a portrait needs to know; the mood is drawn into it while the conversation goes on.
struct Face {
  int skin = 2;  // 1 light to 6 dark
  Hair hair = Hair::short_hair;
  HairColour hair_colour = HairColour::brown;
  Top top = Top::teal;
  Age age = Age::middle;
  bool glasses = false;
  bool beard = false;
};

struct Customer {
  std::string id, name;
  std::string number, born, city;  // as the customer's file writes them; may be empty
  base::Language language = base::Language::nl;
  base::LocalText file;  // what the file says; may be empty
  Face face;
  std::string address, phone, email;  // shown and searched at the desk; may be empty
};

struct Product {
  std::string id, name;
  int price_cents = 0;  // 0 when it has none
  std::vector<base::LocalText> facts;
};

struct Procedure {
  std::string id;
  base::LocalText title;
  std::vector<base::LocalText> steps;
};

struct Team {
  std::string id;
  base::LocalText name, does;
  bool present = true;
  std::string number;  // extension; may be empty
};

struct Company {
  std::string id, name;
  base::LocalText sector, about, greeting;
  std::vector<base::LocalText> values;
  std::vector<Product> products;
  std::vector<Customer> customers;
  std::vector<Procedure> procedures;
  std::vector<Team> teams;
  Desk desk;  // empty unless the scenario has one
};

// The words a company file uses for a face, in the order of the enumerations above.
std::vector<std::string_view> hair_words();
std::vector<std::string_view> hair_colour_words();
std::vector<std::string_view> top_words();
std::vector<std::string_view> age_words();
std::optional<Hair> hair_from(std::string_view word);
std::optional<HairColour> hair_colour_from(std::string_view word);
std::optional<Top> top_from(std::string_view word);
std::optional<Age> age_from(std::string_view word);

}  // namespace klankbord::scenario
