#include "analysis/bots.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "analysis/cues.h"
#include "assess/scorecard.h"
#include "base/rng.h"
#include "play/engine.h"
#include "play/permission.h"
#include "play/view.h"

namespace klankbord::analysis {

using base::Rng;
using play::Input;
using play::State;
using scenario::Interaction;
using scenario::Node;
using scenario::NodeIndex;
using scenario::Scenario;

namespace {

int value(const CueValues& values, Cue cue) {
  return values[static_cast<std::size_t>(cue)];
}

// How much a bot likes an answer.
int liking(Bot bot, const CueValues& values) {
  switch (bot) {
    case Bot::first:
      return -value(values, Cue::position);
    case Bot::last:
      return value(values, Cue::position);
    case Bot::longest:
      return value(values, Cue::length);
    case Bot::shortest:
      return -value(values, Cue::length);
    case Bot::politest:
      return value(values, Cue::politeness);
    case Bot::most_questions:
      return value(values, Cue::question);
    case Bot::most_empathy:
      return value(values, Cue::empathy);
    case Bot::least_absolute:
      return -value(values, Cue::absolute);
    case Bot::random:
      return 0;
  }
  return 0;
}

std::vector<int> likings(Bot bot, const std::vector<CueValues>& all) {
  std::vector<int> likes;
  for (const CueValues& values : all) likes.push_back(liking(bot, values));
  return likes;
}

class Player {
 public:
  Player(const Scenario& scenario, Bot bot, const MeasuredCues& cues)
      : scenario_(scenario),
        bot_(bot),
        options_(likings(bot, cues.options)),
        by_answers_(earned_by_answers(scenario)),
        close_(scenario.find_action("close")) {
    for (const auto& parts : cues.parts) parts_.push_back(likings(bot, parts));
    for (const auto& fields : cues.choices) {
      auto& own = choices_.emplace_back();
      for (const auto& choices : fields) own.push_back(likings(bot, choices));
    }
  }

  State play(std::uint64_t seed) {
    Rng rng(seed, "bots");
    had_luck_ = false;
    State state = play::start(scenario_, events_);
    for (std::size_t i = 0; i < base::kMaxInputs && state.status == play::Status::running; ++i) {
      const std::optional<Input> input = next(state, seed, rng);
      if (!input || !play::step(scenario_, state, *input, events_)) break;
    }
    return state;
  }

  // `count` plays more, or one when luck has no part in it.
  void play_on(std::uint64_t seed, int count, std::vector<BotPlay>& all) {
    for (int i = 0; i < count; ++i) {
      const State state = play(seed + static_cast<std::uint64_t>(i));
      BotPlay one{assess::total_points(scenario_, state),
                  {},
                  state.knockouts != 0,
                  state.status == play::Status::ended};
      for (std::size_t o = 0; o < by_answers_.size(); ++o) {
        if (!by_answers_[o]) continue;
        const int weight = scenario_.opportunities[o].weight;
        const int level = state.evidence[o].spoiled ? 0 : state.evidence[o].level;
        one.answers += assess::Points{weight * level, 2 * weight};
      }
      all.push_back(one);
      if (!had_luck_) return;
    }
  }

 private:
  // What it does now; nothing where only work at the desk would help.
  std::optional<Input> next(const State& state, std::uint64_t seed, Rng& rng) {
    if (play::has_left(scenario_, state) && close_) return Input::act(*close_);
    std::vector<NodeIndex> waiting;
    for (std::size_t thread = 0; thread < scenario_.thread_count(); ++thread) {
      const NodeIndex node = play::waiting_node(scenario_, state, thread);
      if (node != scenario::kFinish) waiting.push_back(node);
    }
    while (!waiting.empty()) {
      had_luck_ = had_luck_ || waiting.size() > 1;
      const auto at = waiting.begin() + rng.below(static_cast<std::uint32_t>(waiting.size()));
      const auto input = answer(state, *at, seed, rng);
      if (input) return input;
      waiting.erase(at);
    }
    return std::nullopt;
  }

  std::optional<Input> answer(const State& state, NodeIndex index, std::uint64_t seed, Rng& rng) {
    const Node& node = scenario_.nodes[index];
    switch (node.interaction) {
      case Interaction::choose: {
        std::vector<std::size_t> offered;
        for (std::size_t i = 0; i < node.option_count; ++i) {
          const auto option = static_cast<scenario::OptionIndex>(node.first_option + i);
          if (play::is_offered(scenario_, state, option)) offered.push_back(option);
        }
        if (offered.empty()) return std::nullopt;
        return Input::choose(static_cast<scenario::OptionIndex>(favourite(offered, options_, rng)));
      }
      case Interaction::summarise:
      case Interaction::compose:
        return Input::submit(index, picked(state, index, seed, rng));
      case Interaction::register_form:
        return Input::submit(index, {}, filled(index, rng));
      case Interaction::answer:
        return Input::submit(index, {}, {"ok"});
    }
    return std::nullopt;
  }

  // Of those, the one it likes most; of several one by chance.
  std::size_t favourite(const std::vector<std::size_t>& from, const std::vector<int>& likes,
                        Rng& rng) {
    int most = likes[from[0]];
    for (const std::size_t one : from) most = std::max(most, likes[one]);
    std::vector<std::size_t> equals;
    for (const std::size_t one : from) {
      if (likes[one] == most) equals.push_back(one);
    }
    had_luck_ = had_luck_ || equals.size() > 1;
    return equals[rng.below(static_cast<std::uint32_t>(equals.size()))];
  }

  // Half of the parts, in the order in which they are shown: the right order is the point of a
  // reply, so that of the file is not for guessing.
  std::vector<std::uint8_t> picked(const State& state, NodeIndex index, std::uint64_t seed,
                                   Rng& rng) {
    had_luck_ = true;  // the order shown is another one every time
    const std::vector<std::uint8_t> shown = play::part_order(scenario_, state, index, seed);
    std::vector<std::pair<int, std::uint32_t>> ranks;  // liking, then chance
    for (std::size_t i = 0; i < shown.size(); ++i) {
      const auto place = static_cast<int>(i);
      const int like = bot_ == Bot::first  ? -place
                       : bot_ == Bot::last ? place
                                           : parts_[index][shown[i]];
      ranks.emplace_back(like, static_cast<std::uint32_t>(rng.next() >> 32));
    }
    std::vector<std::size_t> order(shown.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return ranks[a] > ranks[b]; });
    order.resize((order.size() + 1) / 2);
    std::sort(order.begin(), order.end());
    std::vector<std::uint8_t> parts;
    for (const std::size_t place : order) parts.push_back(shown[place]);
    return parts;
  }

  std::vector<std::string> filled(NodeIndex index, Rng& rng) {
    const scenario::Form& form = scenario_.company.desk.forms[scenario_.nodes[index].form];
    std::vector<std::string> values;
    for (std::size_t f = 0; f < form.fields.size(); ++f) {
      const std::vector<scenario::Choice>& choices = form.fields[f].choices;
      std::vector<std::size_t> all(choices.size());
      std::iota(all.begin(), all.end(), std::size_t{0});
      const bool in_words = all.empty();
      values.push_back(in_words ? "ok" : choices[favourite(all, choices_[index][f], rng)].id);
    }
    return values;
  }

  const Scenario& scenario_;
  Bot bot_;
  std::vector<int> options_;                            // how much it likes each
  std::vector<std::vector<int>> parts_;                 // likewise, per node
  std::vector<std::vector<std::vector<int>>> choices_;  // per node and field
  std::vector<bool> by_answers_;
  std::optional<scenario::ActionIndex> close_;
  play::Events events_;
  bool had_luck_ = false;
};

void note_full(const std::vector<scenario::Earning>& earns, std::vector<bool>& earned) {
  for (const scenario::Earning& earning : earns) {
    if (earning.level == 2) earned[earning.opportunity] = true;
  }
}

}  // namespace

std::string_view to_string(Bot bot) {
  static constexpr std::array<std::string_view, kBots.size()> kNames = {
      "first",          "last",         "longest",        "shortest", "politest",
      "most-questions", "most-empathy", "least-absolute", "random"};
  return kNames[static_cast<std::size_t>(bot)];
}

std::vector<bool> earned_by_answers(const Scenario& scenario) {
  std::vector<bool> earned(scenario.opportunities.size());
  for (const scenario::Option& option : scenario.options) {
    const Interaction how = scenario.nodes[option.node].interaction;
    if (how != Interaction::answer) note_full(option.earns, earned);
  }
  for (const Node& node : scenario.nodes) {
    for (const scenario::Part& part : node.parts) note_full(part.earns, earned);
  }
  return earned;
}

std::vector<BotPlay> play_bot(const Scenario& scenario, Bot bot, int plays, std::uint64_t seed) {
  std::vector<BotPlay> all;
  Player(scenario, bot, measure_scenario(scenario)).play_on(seed, plays, all);
  return all;
}

BotResult sum_up(Bot bot, const std::vector<BotPlay>& plays) {
  BotResult result;
  result.bot = bot;
  result.plays = static_cast<int>(plays.size());
  if (plays.empty()) return result;
  assess::Points total, answers;
  result.lowest = 1000;
  int reached = 0, with_knockout = 0;
  for (const BotPlay& play : plays) {
    total += play.total;
    answers += play.answers;
    result.lowest = std::min(result.lowest, play.total.permille());
    result.highest = std::max(result.highest, play.total.permille());
    reached += !play.knockout && play.total.permille() >= kBotMark;
    with_knockout += play.knockout;
  }
  const auto share = [](std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<int>(1000 * part / whole) : 0;
  };
  result.mean = share(total.earned, total.reachable);
  result.answers = share(answers.earned, answers.reachable);
  // Rounded up, so that a few are never shown as none.
  result.reached = (1000 * reached + result.plays - 1) / result.plays;
  result.with_knockout = share(with_knockout, result.plays);
  return result;
}

BotResult try_bot(const Scenario& scenario, Bot bot) {
  return try_bot(scenario, bot, measure_scenario(scenario));
}

BotResult try_bot(const Scenario& scenario, Bot bot, const MeasuredCues& cues) {
  // Plays so far, and how far from the mark their mean settles it: three standard errors, where one
  // play in twelve decisions differs from another by 120 permille.
  struct Stage {
    int plays, settled;
  };
  constexpr std::array<Stage, 3> kStages = {{{16, 100}, {64, 50}, {kTrickPlays, 0}}};
  Player player(scenario, bot, cues);
  std::vector<BotPlay> plays;
  BotResult result;
  for (const Stage& stage : kStages) {
    const int missing = stage.plays - static_cast<int>(plays.size());
    player.play_on(1 + plays.size(), missing, plays);
    result = sum_up(bot, plays);
    const bool no_luck = result.plays < stage.plays;
    if (no_luck || std::abs(result.standing() - kBotMark) > stage.settled) break;
  }
  return result;
}

std::vector<BotResult> run_bots(const Scenario& scenario, int random_plays) {
  std::vector<BotResult> results;
  for (const Bot bot : kBots) {
    const int plays = bot == Bot::random ? random_plays : kTrickPlays;
    if (plays > 0) results.push_back(sum_up(bot, play_bot(scenario, bot, plays)));
  }
  return results;
}

std::vector<BotPlay> as_form(const std::vector<std::vector<BotPlay>>& scenarios) {
  std::vector<BotPlay> forms;
  for (const std::vector<BotPlay>& plays : scenarios) {
    if (forms.empty()) forms.assign(plays.size(), BotPlay{{}, {}, false, true});
    for (std::size_t i = 0; i < forms.size(); ++i) {
      forms[i].total += plays[i].total;
      forms[i].answers += plays[i].answers;
      forms[i].knockout = forms[i].knockout || plays[i].knockout;
      forms[i].ended = forms[i].ended && plays[i].ended;
    }
  }
  return forms;
}

}  // namespace klankbord::analysis
