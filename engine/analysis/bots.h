// Players who know nothing of the customer and answer by a trick: whoever can pass that way has
// shown nothing, so no scenario may let them. Why so and with which mark:
// engine/notes/bots-and-bias.md.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/cues.h"
#include "assess/scorecard.h"
#include "scenario/scenario.h"

namespace klankbord::analysis {

enum class Bot : std::uint8_t {
  first,
  last,
  longest,
  shortest,
  politest,
  most_questions,
  most_empathy,
  least_absolute,
  random,
};
inline constexpr std::array<Bot, 9> kBots = {
    Bot::first,          Bot::last,         Bot::longest,        Bot::shortest, Bot::politest,
    Bot::most_questions, Bot::most_empathy, Bot::least_absolute, Bot::random};

std::string_view to_string(Bot bot);  // "most-questions": as tables and JSON name it

// What a bot has to stay below, in permille of the points: where "op weg" begins.
inline constexpr int kBotMark = 600;
// Of 1000 conversations answered at random, those that may reach the mark: one is so short that
// luck goes far. Over kFormScenarios of them, as an exam takes at least, it does not.
inline constexpr int kMostLucky = 100;
inline constexpr int kMostLuckyForms = 10;
inline constexpr std::size_t kFormScenarios = 8;

// Plays of one bot: those that answer by a trick differ only in how they break a tie.
inline constexpr int kTrickPlays = 256;
inline constexpr int kRandomPlays = 10'000;

// One conversation, as far as a bot comes.
struct BotPlay {
  assess::Points total;
  assess::Points answers;  // of the opportunities that answers alone can earn in full
  bool knockout = false;
  bool ended = false;  // false: only work at the desk would have gone on
};

// What the plays of one bot came to, in permille of the points.
struct BotResult {
  Bot bot = Bot::random;
  int plays = 0;
  int mean = 0, lowest = 0, highest = 0;  // of all points
  int answers = 0;                        // mean of those of BotPlay::answers
  int reached = 0;        // of 1000 plays, those that reached the mark without a knock-out
  int with_knockout = 0;  // of 1000 plays

  // Where a bot stands for the verdict: work at the desk that it leaves undone shall not hide that
  // it finds the answers.
  int standing() const { return mean > answers ? mean : answers; }
  bool passes() const {
    return standing() >= kBotMark || (bot == Bot::random && reached > kMostLucky);
  }
};

// Plays whole conversations through the play core. At a decision the bot takes the answer with most
// of what it looks for, where several have as much one of these by chance; first and last are meant
// in the order of the file, the strictest way to see them, since learners get another order every
// time. Of a summary or a reply it picks half the parts in that way; in a form it chooses likewise
// and writes "ok" where words are wanted. The desk it leaves alone: it closes the case as soon as
// it may. The same seed gives the same plays; a bot that never met a tie plays once.
std::vector<BotPlay> play_bot(const scenario::Scenario& scenario, Bot bot, int plays,
                              std::uint64_t seed = 1);

BotResult sum_up(Bot bot, const std::vector<BotPlay>& plays);

// The result of a trick for a verdict in a hurry: a few plays, and more of the same only while
// their mean is so near the mark that luck could decide.
BotResult try_bot(const scenario::Scenario& scenario, Bot bot);
// `cues`: measure_scenario of the scenario, for who tries several bots.
BotResult try_bot(const scenario::Scenario& scenario, Bot bot, const MeasuredCues& cues);

// All bots with the numbers of plays above, `random_plays` of the last; 0 leaves that one out.
std::vector<BotResult> run_bots(const scenario::Scenario& scenario,
                                int random_plays = kRandomPlays);

// The i-th plays of several scenarios as one attempt at a form of all of them. All have the same
// number of plays.
std::vector<BotPlay> as_form(const std::vector<std::vector<BotPlay>>& scenarios);

// Per opportunity, whether an answer alone can earn it in full (an option, or a task done in the
// conversation), as opposed to something done at the desk or marked by a person.
std::vector<bool> earned_by_answers(const scenario::Scenario& scenario);

}  // namespace klankbord::analysis
