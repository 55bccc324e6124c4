#include "scenario/desk.h"

#include <algorithm>
#include <array>

#include "scenario/words.h"

namespace klankbord::scenario {

namespace {

constexpr std::array<std::string_view, kPanelCount> kPanels = {
    "customers", "knowledge", "products", "agenda", "registration",
    "mail",      "archive",   "team",     "notices"};
constexpr std::array<std::string_view, 18> kVerbs = {
    "search",    "open",     "book",     "register",  "send",       "digitise",
    "file",      "report",   "share",    "announce",  "check-back", "hold",
    "take-back", "transfer", "transfer", "call-back", "end",        "close"};
constexpr std::array<std::string_view, 10> kMoves = {"announce",
                                                     "check-back",
                                                     "hold",
                                                     "take-back",
                                                     "transfer-warm",
                                                     "transfer-cold",
                                                     "transfer-absent",
                                                     "transfer-returned",
                                                     "call-back",
                                                     "end"};

}  // namespace

std::string_view to_string(Panel panel) {
  return kPanels[static_cast<std::size_t>(panel)];
}
std::optional<Panel> panel_from(std::string_view word) {
  return enum_from<Panel>(kPanels, word);
}
std::vector<std::string_view> panel_words() {
  return {kPanels.begin(), kPanels.end()};
}

std::string_view to_string(Verb verb) {
  return kVerbs[static_cast<std::size_t>(verb)];
}

bool is_move(Verb verb) {
  return verb >= Verb::announce && verb <= Verb::end;
}

std::vector<std::string_view> move_words() {
  return {kMoves.begin(), kMoves.end()};
}

}  // namespace klankbord::scenario
