// What use tells about a scenario: how hard its opportunities are, whether they tell good learners
// from weaker ones, what was chosen by whom and how long it took. Formulas, flags and their sources
// are explained in engine/notes/statistics.md.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/response.h"

namespace klankbord::assess {

// Fewer exposures are shown, but nothing is concluded from them.
inline constexpr int kEnoughExposure = 30;
inline constexpr int kRareExposure = 100;   // from here on an option may be called rarely chosen
inline constexpr int kRare_permille = 50;   // below this share
inline constexpr int kHard_permille = 200;  // p below it: too hard
inline constexpr int kEasy_permille = 900;  // p above it: too easy
inline constexpr int kWeak_permille = 200;  // r below it: weak

enum class Flag : std::uint8_t {
  too_hard,       // p < .20
  too_easy,       // p > .90
  weak,           // 0 <= r < .20
  pull,           // r < 0: better learners do worse
  never_chosen,   // nobody chose it
  rarely_chosen,  // under 5 % of 100 or more
  key_inverted,   // better learners prefer an option that earns less
};
std::string_view to_string(Flag flag);  // "too-hard": the end of its text key, too

struct OpportunityFigures {
  std::size_t opportunity = 0;  // index into the scenario's
  int n = 0;                    // attempts in which it is marked
  int p_permille = 0;           // mean level / 2; 0 with n = 0
  int at_level[3] = {0, 0, 0};
  int rest_n = 0;  // attempts by learners with a rest
  // Correlation of the level with the rest: the learner's share of the points in other scenarios.
  // None where fewer than two have a rest, or one side never differs.
  std::optional<int> r_permille;
  std::vector<Flag> flags;
};

struct OptionFigures {
  scenario::OptionIndex option = 0;
  int n = 0;
  int share_permille = 0;  // of the attempts that answered at its node
  int points = 0;          // that it earns at once, less those it spoils
  bool knockout = false;   // it raises a critical error, so by the key it is below all without
  int rest_n = 0;
  std::optional<int> rest_permille;  // mean rest of its choosers
  std::vector<Flag> flags;           // never_chosen, rarely_chosen
};

// Two options of a node of which the one that earns less is preferred by the better learners.
struct Inversion {
  scenario::OptionIndex preferred = 0, keyed_better = 0;
  int difference_permille = 0;  // between the mean rests of their choosers, above 0
};

struct DecisionFigures {
  scenario::NodeIndex node = 0;
  int n = 0;  // attempts that answered here
  std::vector<OptionFigures> options;
  std::optional<Inversion> inversion;  // the widest
  int timed_n = 0;                     // answers whose time is known; never part of a score
  int median_s = 0, p90_s = 0;         // 0 with timed_n = 0
};

struct ScenarioFigures {
  std::shared_ptr<const scenario::Scenario> scenario;
  int attempts = 0, learners = 0;
  int mean_permille = 0;                          // of the shares of the points; 0 without attempts
  std::vector<OpportunityFigures> opportunities;  // in the scenario's order
  std::vector<DecisionFigures> decisions;         // per node with options, in reading order
  bool enough() const { return attempts >= kEnoughExposure; }
  std::size_t flag_count() const;
};

// What an option is worth by the key: the points it earns, less those it spoils; with a knock-out
// less than any without.
int key_of(const scenario::Scenario& scenario, const scenario::Option& option);

// One entry per sample, in their order. Samples of one scenario id are its versions; the rest of a
// learner is made of the other ids: of each the first attempt, whatever its version. At most
// kMostResponses per sample; what is beyond is left out.
std::vector<ScenarioFigures> item_statistics(const std::vector<Sample>& samples);

}  // namespace klankbord::assess
