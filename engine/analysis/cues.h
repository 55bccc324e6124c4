// What a test-wise learner looks at instead of at the customer: where an answer stands, how long it
// is, how polite, warm, questioning or absolute it sounds; and how far that gives the best answer
// away.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

enum class Cue : std::uint8_t { position, length, politeness, question, empathy, absolute };
inline constexpr std::array<Cue, 6> kCues = {Cue::position, Cue::length,  Cue::politeness,
                                             Cue::question, Cue::empathy, Cue::absolute};

std::string_view to_string(Cue cue);  // "length": as tables and JSON name it

// How much of a cue a text has: characters, question marks, or words of the cue's list in that
// language. `position` is no matter of the text: 0.
int measure(Cue cue, std::string_view text, base::Language language);

// The words of a list as they are compared (base::folded): for the documentation and its test.
std::vector<std::string_view> words_of(Cue cue, base::Language language);

// All cues of one answer; at Cue::position where it stands in its node, from 0.
using CueValues = std::array<int, kCues.size()>;
CueValues measure_all(std::string_view text, std::size_t position, base::Language language);

// The cues of every option of a scenario, in its order.
std::vector<CueValues> measure_options(const scenario::Scenario& scenario);

// The same of everything that can be chosen, for whoever asks often: reading words takes longer
// than playing.
struct MeasuredCues {
  std::vector<CueValues> options;             // as measure_options
  std::vector<std::vector<CueValues>> parts;  // by node
  // By node, of those with a form: of each of its fields the choices.
  std::vector<std::vector<std::vector<CueValues>>> choices;
};
MeasuredCues measure_scenario(const scenario::Scenario& scenario);

// One decision: an answer is the best when the levels it earns are worth the most points there; a
// knock-out never is.
struct Decision {
  scenario::NodeIndex node = 0;
  std::vector<bool> best;  // per option of the node
};

// The nodes where one chooses and some answers are better than others.
std::vector<Decision> decisions_of(const scenario::Scenario& scenario);

// How often one answer of a decision stands out by having most (or least) of a cue, all by itself,
// and how often that one is the best.
struct Standout {
  int times = 0, best = 0;
};

// How well a cue tells a best answer from another. Counts add up over decisions and scenarios.
struct CueCount {
  // Over all pairs of a best answer and another one within a decision: the best has more of it, and
  // both have as much.
  int more = 0, equal = 0, pairs = 0;
  Standout most, least;

  // Area under the curve in permille: 500 tells nothing, 1000: the best always has more of it,
  // 0: always less. 500 without pairs. Of the position, more means: stands later.
  int auc_permille() const { return pairs == 0 ? 500 : (1000 * more + 500 * equal) / pairs; }
  CueCount& operator+=(const CueCount& other);
};
using CueCounts = std::array<CueCount, kCues.size()>;
inline CueCount& count_of(CueCounts& counts, Cue cue) {
  return counts[static_cast<std::size_t>(cue)];
}
inline const CueCount& count_of(const CueCounts& counts, Cue cue) {
  return counts[static_cast<std::size_t>(cue)];
}

// `values`: measure_options of the scenario.
CueCounts count_cues(const scenario::Scenario& scenario, const Decision& decision,
                     const std::vector<CueValues>& values);
// Over all these decisions; over those of a scenario.
CueCounts count_cues(const scenario::Scenario& scenario, const std::vector<Decision>& decisions,
                     const std::vector<CueValues>& values);
CueCounts count_cues(const scenario::Scenario& scenario);
CueCounts& operator+=(CueCounts& sum, const CueCounts& other);

// The same for a summary, or a reply to put together: a part that belongs against one that does
// not. Several belong, so none stands out alone; and their order is what the task asks, so
// Cue::position tells nothing. Of other nodes nothing is counted. `values`: of its parts.
CueCounts count_parts(const scenario::Node& node, const std::vector<CueValues>& values);
// Over all such tasks of a scenario.
CueCounts count_parts(const scenario::Scenario& scenario);

}  // namespace klankbord::analysis
