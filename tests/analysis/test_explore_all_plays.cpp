// The exploration merges states; here every play of small random scenarios is tried one by one,
// without merging, and both have to agree.
#include <algorithm>
#include <map>
#include <set>

#include "analysis/explore.h"
#include "analysis/routes.h"
#include "analysis/values.h"
#include "assess/scorecard.h"
#include "play/engine.h"
#include "support/catch.h"
#include "support/random_scenario.h"

using namespace klankbord;
using analysis::Play;
using scenario::Option;
using scenario::Scenario;
using test::RandomScenario;

namespace {

constexpr std::size_t kMostPlays = 20'000;  // scenarios with more are left out

// What is seen by trying every play from the start to its end.
class EveryPlay {
 public:
  explicit EveryPlay(const Scenario& scenario) : scenario_(scenario) {
    play::Events events;
    const play::State state = play::start(scenario, events);
    note(events, state);
    follow(state, 0, 0, true);
  }

  bool too_many() const { return plays > kMostPlays; }

  std::size_t plays = 0;
  int min_points = 1000, max_points = -1000, min_decisions = 1000, max_decisions = -1;
  std::array<int, 3> best_levels{};
  std::uint64_t missed_faultless = 0;  // bit i: a faultless play without opportunity i
  std::set<std::uint16_t> entered, passed_over;
  std::map<std::pair<std::uint16_t, std::uint16_t>, analysis::Truth> lines, replies;
  std::map<std::uint16_t, analysis::Truth> offers;
  std::set<std::pair<std::uint16_t, std::size_t>> changing;  // option and effect

 private:
  void finish(const play::State& state, int decisions, std::uint64_t given, bool faultless) {
    ++plays;
    const int points = assess::total_points(scenario_, state).earned;
    min_points = std::min(min_points, points);
    max_points = std::max(max_points, points);
    min_decisions = std::min(min_decisions, decisions);
    max_decisions = std::max(max_decisions, decisions);
    for (std::size_t i = 0; i < 3; ++i) {
      best_levels[i] = std::max<int>(best_levels[i], state.evidence[i].level);
    }
    if (faultless) missed_faultless |= 7 & ~given;
  }

  void follow(const play::State& state, int decisions, std::uint64_t given, bool faultless) {
    if (too_many()) return;
    if (state.status == play::Status::ended) return finish(state, decisions, given, faultless);
    std::vector<std::uint16_t> offered;
    const scenario::Node& node = scenario_.nodes[state.node];
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const auto option = static_cast<std::uint16_t>(node.first_option + i);
      const bool held = play::is_offered(scenario_, state, option);
      (held ? offers[option].held : offers[option].failed) = true;
      if (held) offered.push_back(option);
    }
    for (const std::uint16_t option : offered) {
      play::State next = state;
      play::Events events;
      REQUIRE(play::step(scenario_, next, play::Input::choose(option), events).ok());
      note(events, next);
      note_effects(option, state);
      std::uint64_t shown = given;
      for (const scenario::Earning& earning : scenario_.options[option].earns) {
        shown |= 1u << earning.opportunity;
      }
      for (const std::uint16_t spoiled : scenario_.options[option].spoils) shown |= 1u << spoiled;
      follow(next, decisions + 1, shown, faultless && is_faultless(option, offered, state));
    }
  }

  int points_of(std::uint16_t option, play::State state) const {
    play::Events events;
    const int before = assess::total_points(scenario_, state).earned;
    REQUIRE(play::step(scenario_, state, play::Input::choose(option), events).ok());
    return assess::total_points(scenario_, state).earned - before;
  }

  // The definition in routes.h, word by word.
  bool is_flawless(std::uint16_t option, const std::vector<std::uint16_t>& offered) const {
    const Option& mine = scenario_.options[option];
    if (mine.knockout != scenario::kNoKnockout || !mine.spoils.empty()) return false;
    for (const std::uint16_t other : offered) {
      for (const scenario::Earning& theirs : scenario_.options[other].earns) {
        const bool as_good = std::any_of(mine.earns.begin(), mine.earns.end(), [&](const auto& e) {
          return e.opportunity == theirs.opportunity && e.level >= theirs.level;
        });
        if (!as_good) return false;
      }
    }
    return true;
  }

  bool is_faultless(std::uint16_t option, const std::vector<std::uint16_t>& offered,
                    const play::State& state) const {
    const auto flawless = [&](std::uint16_t o) { return is_flawless(o, offered); };
    if (std::any_of(offered.begin(), offered.end(), flawless)) return flawless(option);
    const auto clean = [&](std::uint16_t o) {
      return scenario_.options[o].knockout == scenario::kNoKnockout;
    };
    return clean(option) && std::none_of(offered.begin(), offered.end(), [&](std::uint16_t o) {
             return clean(o) && points_of(o, state) > points_of(option, state);
           });
  }

  void note_effects(std::uint16_t option, const play::State& before) {
    auto values = before.variables;
    const Option& chosen = scenario_.options[option];
    for (std::size_t e = 0; e < chosen.effects.size(); ++e) {
      const scenario::Effect& effect = chosen.effects[e];
      const scenario::Variable& variable = scenario_.variables[effect.variable];
      std::int16_t& value = values[effect.variable];
      const int after = variable.truth
                            ? effect.value
                            : std::clamp(value + effect.value, variable.min, variable.max);
      if (after != value) changing.insert({option, e});
      value = static_cast<std::int16_t>(after);
    }
  }

  // One entered node, or the answer, with what was said there.
  struct Scene {
    bool is_node;
    std::uint16_t index;
    std::set<std::uint16_t> said;
  };

  void note(const play::Events& events, const play::State& after) {
    std::vector<Scene> scenes;
    for (const play::Event& event : events) {
      if (event.kind == play::EventKind::option_chosen) scenes.push_back({false, event.index, {}});
      if (event.kind == play::EventKind::node_entered) scenes.push_back({true, event.index, {}});
      const bool speech =
          event.kind == play::EventKind::line_said || event.kind == play::EventKind::reply_said;
      if (speech) scenes.back().said.insert(event.index);
    }
    for (const Scene& scene : scenes) {
      const bool waits = after.status == play::Status::running && &scene == &scenes.back();
      note_scene(scene, waits);
    }
  }

  void note_scene(const Scene& scene, bool waits) {
    auto& truths = scene.is_node ? lines : replies;
    const auto& spoken =
        scene.is_node ? scenario_.nodes[scene.index].lines : scenario_.options[scene.index].replies;
    for (std::uint16_t i = 0; i < spoken.size(); ++i) {
      analysis::Truth& truth = truths[{scene.index, i}];
      (scene.said.count(i) != 0 ? truth.held : truth.failed) = true;
    }
    if (!scene.is_node) return;
    entered.insert(scene.index);
    const scenario::Node& node = scenario_.nodes[scene.index];
    if (node.option_count == 0 || waits) return;
    passed_over.insert(scene.index);
    for (std::size_t i = 0; i < node.option_count; ++i) {
      offers[static_cast<std::uint16_t>(node.first_option + i)].failed = true;
    }
  }

  const Scenario& scenario_;
};

bool same(const analysis::Truth& a, const analysis::Truth& b) {
  return a.held == b.held && a.failed == b.failed;
}

template <typename Map, typename Key>
analysis::Truth known(const Map& map, const Key& key) {
  const auto found = map.find(key);
  return found == map.end() ? analysis::Truth{} : found->second;
}

void compare_facts(const Scenario& scenario, const analysis::Exploration& exploration,
                   const EveryPlay& every) {
  for (std::uint16_t n = 0; n < scenario.nodes.size(); ++n) {
    INFO("node " << scenario.nodes[n].id);
    CHECK(exploration.nodes[n].entered == (every.entered.count(n) != 0));
    for (std::uint16_t i = 0; i < scenario.nodes[n].lines.size(); ++i) {
      CHECK(same(exploration.nodes[n].lines[i], known(every.lines, std::pair(n, i))));
    }
    const bool passed_over = std::any_of(
        exploration.sightings.begin(), exploration.sightings.end(), [&](const auto& sighting) {
          return sighting.kind == analysis::Sighting::Kind::empty_menu && sighting.index == n;
        });
    CHECK(passed_over == (every.passed_over.count(n) != 0));
  }
  for (std::uint16_t o = 0; o < scenario.options.size(); ++o) {
    INFO("option " << scenario.option_path(o));
    CHECK(same(exploration.options[o].when, known(every.offers, o)));
    for (std::uint16_t i = 0; i < scenario.options[o].replies.size(); ++i) {
      CHECK(same(exploration.options[o].replies[i], known(every.replies, std::pair(o, i))));
    }
  }
}

int points_after(const Scenario& scenario, const Play& play, bool& ended) {
  play::Events events;
  play::State state = play::start(scenario, events);
  for (const scenario::OptionIndex option : play) {
    REQUIRE(play::step(scenario, state, play::Input::choose(option), events).ok());
  }
  ended = state.status == play::Status::ended;
  return assess::total_points(scenario, state).earned;
}

void compare_totals(const Scenario& scenario, const analysis::Routes& routes,
                    const EveryPlay& every) {
  const analysis::Totals& totals = routes.totals();
  CHECK(totals.plays == every.plays);
  CHECK(totals.min_points == every.min_points);
  CHECK(totals.max_points == every.max_points);
  CHECK(totals.min_decisions == every.min_decisions);
  CHECK(totals.max_decisions == every.max_decisions);
  bool ended = false;
  CHECK(points_after(scenario, routes.best_play(), ended) == every.max_points);
  CHECK(ended);
  points_after(scenario, routes.shortest_play(), ended);
  CHECK(ended);
  CHECK(static_cast<int>(routes.shortest_play().size()) == every.min_decisions);
  for (std::size_t i = 0; i < 3; ++i) {
    INFO("opportunity " << scenario.opportunities[i].id);
    CHECK(routes.best_level(i) == every.best_levels[i]);
    const auto without = routes.faultless_play_without(i);
    CHECK(without.has_value() == (((every.missed_faultless >> i) & 1) != 0));
    if (without) {
      points_after(scenario, *without, ended);
      CHECK(ended);
    }
  }
}

}  // namespace

SCENARIO("merged positions show what all plays show", "[analysis][explore]") {
  GIVEN("a thousand random scenarios with repairs, loops and every kind of condition") {
    std::size_t compared = 0, merged = 0, with_loops = 0, idle = 0;
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
      INFO("seed " << seed);
      const Scenario scenario = RandomScenario(seed).make();
      const EveryPlay every(scenario);
      if (every.too_many()) continue;
      const analysis::Exploration exploration = analysis::explore(scenario);
      const analysis::Routes routes(scenario, exploration);
      REQUIRE(exploration.exact);
      compare_facts(scenario, exploration, every);
      compare_totals(scenario, routes, every);
      for (const analysis::IdleEffect& effect : analysis::idle_effects(scenario, exploration)) {
        CHECK(every.changing.count({effect.option, effect.effect}) == 0);
        ++idle;
      }
      ++compared;
      merged += exploration.positions.size() < every.plays;
      with_loops += std::any_of(scenario.nodes.begin(), scenario.nodes.end(),
                                [](const auto& node) { return node.at_most > 1; });
    }
    THEN("they were worth comparing: most could be tried, many merge, loop and idle") {
      CHECK(compared > 800);
      CHECK(merged > 100);
      CHECK(with_loops > 400);
      CHECK(idle > 20);
    }
  }
}
