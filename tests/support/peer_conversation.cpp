#include "support/peer_conversation.h"

#include <fmt/core.h>

#include "support/lua_text.h"
#include "support/peer_moments.h"

namespace klankbord::test {

namespace {

constexpr int kAttitudes = 3;  // of the customer: content, doubtful, angry
constexpr std::array<const char*, kAttitudes> kInsists = {"", " Do you hear me?",
                                                          " I am really fed up with this!"};
constexpr std::array<const char*, kAttitudes> kManner = {"", ", firmly", ", in a low voice"};

enum Style { good, neutral, poor };

struct Choice {
  int layer, attitude, number;
  Style style;
  int mood = 0;
  std::array<int, kPeerScores> scores{};
  std::string condition;
};

Choice choice_of(int layer, int attitude, int number) {
  Choice choice{layer, attitude, number, static_cast<Style>((number + layer + attitude) % 3),
                0,     {},       {}};
  const auto first = static_cast<std::size_t>((layer * 2 + attitude) % 6);
  const auto second = static_cast<std::size_t>((layer + 3 + number) % 6);
  switch (choice.style) {
    case good:
      choice.scores[first] += 2;
      choice.scores[second] += 1;
      choice.mood = (layer + attitude) % 4 == 0 ? 2 : 1;
      if (layer > 1 && (layer + 2 * attitude) % 3 == 0) {
        choice.condition =
            fmt::format("{} >= {}", kPeerScoreIds[(first + 4) % kPeerScores], layer > 6 ? 2 : 1);
      }
      break;
    case neutral:
      choice.scores[first] += 1;
      if (layer > 0 && (layer + 2 * attitude) % 3 == 1) choice.condition = "mood > -4";
      break;
    case poor:
      choice.scores[second] -= 1;
      choice.mood = (layer * 3 + attitude) % 5 == 0 ? -2 : -1;
      break;
  }
  return choice;
}

// The activity block that a layer belongs to: five stretches of the conversation.
std::string block_of(int layer, int layers) {
  static constexpr std::array<const char*, 5> kBlocks = {"4", "5", "6", "7", "9"};
  return kBlocks[static_cast<std::size_t>(layer * 5 / layers)];
}

std::string node_id(int layer, int attitude) {
  return fmt::format("n{}-{}", layer, attitude);
}

// Where a choice leads, as the items of `to`: the first whose condition holds.
std::string targets(const Choice& choice, int layers) {
  const auto next = [&](int attitude) {
    const bool last = choice.layer + 1 == layers;
    return last ? std::string("closing") : node_id(choice.layer + 1, attitude);
  };
  const auto when = [](const char* condition, const std::string& target) {
    return fmt::format("{{ when = \"{}\", \"{}\" }}, ", condition, target);
  };
  std::string list = when("mood <= -5", kPeerHangUp);
  if (choice.style == good) list += when("mood >= 2", next(0));
  if (choice.style == neutral) list += when("mood >= 3", next(0)) + when("mood <= -3", next(2));
  if (choice.style == poor) list += when("mood <= -1", next(2));
  return list + lua_text(next(1));
}

std::string effects(const Choice& choice) {
  std::string list;
  const auto add = [&](const char* id, int change) {
    if (change != 0) list += fmt::format("{}{} = {}", list.empty() ? "" : ", ", id, change);
  };
  add("mood", choice.mood);
  for (std::size_t i = 0; i < kPeerScores; ++i) add(kPeerScoreIds[i], choice.scores[i]);
  return list;
}

// The text with the two names that the file keeps in variables of Lua.
std::string with_names(const std::string& text) {
  std::string code = lua_text(text);
  const auto replace = [&](const std::string& mark, const std::string& by) {
    for (std::size_t at; (at = code.find(mark)) != std::string::npos;) {
      code.replace(at, mark.size(), by);
    }
  };
  replace("{customer}", "\" .. caller .. \"");
  replace("{order}", "\" .. order .. \"");
  return code;
}

std::string advice(const Choice& choice, const PeerMoment& moment) {
  if (choice.style == good) return {};
  const std::string asked = choice.style == neutral ? "It answers the question and no more."
                                                    : "It leaves the customer alone with it.";
  return fmt::format("        why = both({}), better = both({}),\n", lua_text(asked),
                     with_names(moment.utterance[good]));
}

std::string option_text(const Choice& choice, int layers) {
  const PeerMoment& moment = peer_moments()[static_cast<std::size_t>(choice.layer) % kPeerMoments];
  const auto style = static_cast<std::size_t>(choice.style);
  const auto attitude = static_cast<std::size_t>(choice.attitude);
  std::string text = fmt::format("      option \"{}\" {{ {},\n", "abc"[choice.number],
                                 lua_text(std::string(moment.choice[style]) + kManner[attitude]));
  if (!choice.condition.empty()) text += fmt::format("        when = \"{}\",\n", choice.condition);
  text += fmt::format("        earns = {{ [\"moment-{}\"] = {} }}, effect = {{ {} }},\n",
                      choice.layer, 2 - static_cast<int>(style), effects(choice));
  text += fmt::format(
      "        reply = {{\n"
      "          line {{ {}, by = \"colleague\" }},\n"
      "          line {{ \"All right, I appreciate that.\", when = \"mood >= 0\" }},\n"
      "          line {{ \"Hm. I am not convinced yet.\", when = \"mood < 0\" }},\n"
      "        }},\n",
      with_names(moment.utterance[style]));
  text += advice(choice, moment);
  return text + fmt::format("        to = {{ {} }},\n      }},\n", targets(choice, layers));
}

std::string node_text(int layer, int attitude, int layers) {
  const PeerMoment& moment = peer_moments()[static_cast<std::size_t>(layer) % kPeerMoments];
  std::string text = fmt::format(
      "    node \"{}\" {{\n"
      "      {},\n"
      "      line {{ \"Well, at least that sounds reasonable.\", when = \"mood >= 2\" }},\n"
      "      line {{ \"You cannot be serious.\", when = \"mood <= -2\" }},\n"
      "      line {{ \"I see. Go on.\", when = \"mood > -2 and mood < 2\" }},\n",
      node_id(layer, attitude),
      with_names(std::string(moment.line) + kInsists[static_cast<std::size_t>(attitude)]));
  for (int number = 0; number < 3; ++number) {
    text += option_text(choice_of(layer, attitude, number), layers);
  }
  return text + "    },\n";
}

std::string header(int layers) {
  std::string text =
      fmt::format(R"(-- One conversation in the words of every engine; see engine/notes/speed.md.
local caller, order = "Ms Okafor", "K-20418"
local function both(text) return {{ nl = text, en = text }} end
local shop = company {{
  id = "parcels", name = "Parcels", sector = {{ nl = "Webwinkel" }}, about = {{ nl = "Verkoopt en verzendt." }},
  values = {{ {{ nl = "Rust" }} }}, greeting = {{ nl = "Goedemorgen, met Robin.", en = "Good morning, this is Robin." }},
  customers = {{ customer "okafor" {{ name = caller, number = order, language = "en" }} }},
}}

return scenario {{
  id = "{}", version = 1, kind = "complaint", channel = "phone", direction = "inbound", language = "en",
  title = {{ nl = "Een verloren pakje", en = "A lost parcel" }},
  brief = {{ nl = "Een klant wacht op een pakje.", en = "A customer waits for a parcel." }},
  company = shop, customer = "okafor", minutes = 6, difficulty = 2,
  variables = {{
    mood = {{ 0, min = -5, max = 5 }},
)",
                  kPeerId);
  for (const char* id : kPeerScoreIds) {
    text += fmt::format("    {} = {{ 0, min = -200, max = 200 }},\n", id);
  }
  text += "  },\n  opportunities = {\n";
  for (int layer = 0; layer < layers; ++layer) {
    text += fmt::format("    [\"moment-{}\"] = {{ \"{}.{}\", weight = {} }},\n", layer,
                        block_of(layer, layers), 1 + layer % 3, 1 + layer % 2);
  }
  return text + "  },\n";
}

}  // namespace

std::string peer_conversation(int layers) {
  std::string text = header(layers);
  std::string block;
  for (int layer = 0; layer < layers; ++layer) {
    const std::string own = block_of(layer, layers);
    if (own != block)
      text += fmt::format("{}  phase \"{}\" {{\n", block.empty() ? "" : "  },\n", own);
    block = own;
    for (int attitude = 0; attitude < (layer == 0 ? 1 : kAttitudes); ++attitude) {
      text += node_text(layer, attitude, layers);
    }
  }
  return text +
         fmt::format(R"(    node "{}" {{ "I have had enough of this. Goodbye!", to = finish }},
    node "closing" {{ {}, to = finish }},
  }},
}}
)",
                     kPeerHangUp, with_names("Thank you for your help with {order}. Goodbye."));
}

}  // namespace klankbord::test
