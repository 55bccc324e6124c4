// The conversation that the comparison with other engines plays, as far as exploring it goes: 1 + 3
// nodes per layer, three answers each, a mood, six scores, gated answers and a customer who hangs
// up.
#pragma once

#include <array>
#include <string>

#include "support/scenario_builder.h"

namespace klankbord::test {

inline std::string layer_node(int layer, int attitude) {
  return "n" + std::to_string(layer) + "-" + std::to_string(attitude);
}

// One option: its style is 0 for a good answer, 1 for a fair one, 2 for a poor one.
inline void add_layered_option(ScenarioBuilder& builder, int layers, int layer, int attitude,
                               int which) {
  static const std::array<std::string, 6> kScores = {"empathy",  "listening",  "clarity",
                                                     "solution", "compliance", "composure"};
  const int style = (which + layer + attitude) % 3;
  const int a = (layer * 2 + attitude) % 6;
  const int b = (layer + 3 + which) % 6;
  builder.option("o" + std::to_string(which));
  if (layer > 1 && style == 0 && (layer + 2 * attitude) % 3 == 0) {
    builder.when(kScores[(a + 4) % 6] + " >= " + (layer > 6 ? "2" : "1"));
  } else if (layer > 0 && style == 1 && (layer + 2 * attitude) % 3 == 1) {
    builder.when("mood > -4");
  }
  builder.earns("m" + std::to_string(layer), 2 - style);
  std::array<int, 6> effect{};
  int mood = 0;
  if (style == 0) {
    effect[a] += 2;
    effect[b] += 1;
    mood = (layer + attitude) % 4 == 0 ? 2 : 1;
  } else if (style == 1) {
    effect[a] += 1;
  } else {
    effect[b] -= 1;
    mood = (layer * 3 + attitude) % 5 == 0 ? -2 : -1;
  }
  if (mood != 0) builder.effect("mood", mood);
  for (std::size_t i = 0; i < effect.size(); ++i) {
    if (effect[i] != 0) builder.effect(kScores[i], effect[i]);
  }
  builder.replies("Goed.", "mood >= 0").replies("Hm.", "mood < 0");
  const auto next = [&](int to) {
    return layer + 1 < layers ? layer_node(layer + 1, to) : std::string("closing");
  };
  builder.to("hangup", "mood <= -5");
  if (style == 0) builder.to(next(0), "mood >= 2");
  if (style == 1) builder.to(next(0), "mood >= 3").to(next(2), "mood <= -3");
  if (style == 2) builder.to(next(2), "mood <= -1");
  builder.to(next(1));
}

inline ScenarioBuilder layered_conversation(int layers) {
  ScenarioBuilder builder;
  builder.number("mood", 0, -5, 5);
  for (const char* score :
       {"empathy", "listening", "clarity", "solution", "compliance", "composure"}) {
    builder.number(score, 0, -60, 120);
  }
  for (int layer = 0; layer < layers; ++layer) {
    builder.opportunity("m" + std::to_string(layer), "4.1", 1 + layer % 3);
  }
  builder.phase("4");
  for (int layer = 0; layer < layers; ++layer) {
    for (int attitude = 0; attitude < (layer > 0 ? 3 : 1); ++attitude) {
      builder.node(layer_node(layer, attitude)).says("Zo.", "mood >= 2").says("Wel?", "mood <= -2");
      for (int which = 0; which < 3; ++which) {
        add_layered_option(builder, layers, layer, attitude, which);
      }
    }
  }
  builder.node("closing").says("Dank u.").to("");
  builder.node("hangup").says("Ik heb er genoeg van.").to("");
  return builder;
}

}  // namespace klankbord::test
