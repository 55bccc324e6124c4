#include "scenario/company.h"

#include <array>

#include "scenario/words.h"

namespace klankbord::scenario {

namespace {

constexpr std::array<std::string_view, 8> kHair = {"short", "bob",  "long",     "bun",
                                                   "curly", "bald", "ponytail", "headscarf"};
constexpr std::array<std::string_view, 6> kHairColours = {"black", "brown", "blond",
                                                          "red",   "grey",  "white"};
constexpr std::array<std::string_view, 8> kTops = {"teal", "blue",  "plum", "olive",
                                                   "rust", "slate", "rose", "sand"};
constexpr std::array<std::string_view, 3> kAges = {"young", "middle", "older"};

}  // namespace

std::vector<std::string_view> hair_words() {
  return {kHair.begin(), kHair.end()};
}
std::vector<std::string_view> hair_colour_words() {
  return {kHairColours.begin(), kHairColours.end()};
}
std::vector<std::string_view> top_words() {
  return {kTops.begin(), kTops.end()};
}
std::vector<std::string_view> age_words() {
  return {kAges.begin(), kAges.end()};
}

std::optional<Hair> hair_from(std::string_view word) {
  return enum_from<Hair>(kHair, word);
}
std::optional<HairColour> hair_colour_from(std::string_view word) {
  return enum_from<HairColour>(kHairColours, word);
}
std::optional<Top> top_from(std::string_view word) {
  return enum_from<Top>(kTops, word);
}
std::optional<Age> age_from(std::string_view word) {
  return enum_from<Age>(kAges, word);
}

}  // namespace klankbord::scenario
