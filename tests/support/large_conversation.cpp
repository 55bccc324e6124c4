#include "support/large_conversation.h"

#include <fmt/core.h>

#include <array>
#include <cstddef>

#include "support/lua_text.h"

namespace klankbord::test {

namespace {

constexpr int kLayers = 27;
constexpr int kTopics = 20;  // nodes per layer but for the first ones
constexpr int kPhases = 5;
constexpr std::array<const char*, kPhases> kBlocks = {"4", "5", "6", "7", "9"};

constexpr std::array<const char*, kTopics> kTopicWords = {"the invoice of March",
                                                          "the order of last week",
                                                          "the broken hinge",
                                                          "the second reminder",
                                                          "the new address",
                                                          "the wrong colour",
                                                          "the missing screws",
                                                          "the delivery window",
                                                          "the voucher",
                                                          "the repair appointment",
                                                          "the direct debit",
                                                          "the warranty card",
                                                          "the number of the parcel",
                                                          "the installation",
                                                          "the neighbour's signature",
                                                          "the subscription",
                                                          "the refund",
                                                          "the switched-off line",
                                                          "the letter of complaint",
                                                          "the promised call"};

std::string node_id(int layer, int topic) {
  return fmt::format("n{}-{}", layer, topic);
}

const char* topic_words(int topic) {
  return kTopicWords[static_cast<std::size_t>(topic % kTopics)];
}

// The first layers fan out: 1, 3, 9, 27 nodes.
int width(int layer) {
  static constexpr std::array<int, 4> kFirst = {1, 3, 9, 27};
  return layer < 4 ? kFirst[static_cast<std::size_t>(layer)] : kTopics;
}

int next_topic(int layer, int topic, int style) {
  if (layer < 3) return topic * 3 + style;
  return (topic * 3 + style * 7 + layer) % kTopics;
}

std::string target(int layer, int topic, int style) {
  if (layer + 1 == kLayers) return "\"closing\"";
  const int next = next_topic(layer, topic, style);
  const std::string usual = lua_text(node_id(layer + 1, next));
  // A customer who is angry goes on about something else.
  if (style != 2 || layer < 4 || layer % 2 == 0) return usual;
  return fmt::format("{{ when = \"mood <= -2\", \"{}\" }}, {}",
                     node_id(layer + 1, (next + 1) % kTopics), usual);
}

std::string option_text(int layer, int topic, int style) {
  static constexpr std::array<const char*, 3> kSays = {
      "I understand what {} means to you; let me look at it with you, step by step.",
      "One moment, I am opening what we have about {} in the system right now.",
      "I am afraid there is nothing that I can do from here about {} today, sorry."};
  static constexpr std::array<const char*, 3> kMoods = {"mood = 1", "", "mood = -1"};
  const auto index = static_cast<std::size_t>(style);
  const std::string says =
      std::string(kSays[index])
          .replace(std::string(kSays[index]).find("{}"), 2, topic_words(topic));
  std::string text = fmt::format("      option \"{}\" {{ {},\n", "abc"[style], lua_text(says));
  if (style == 1 && (layer + topic) % 4 == 1) text += "        when = \"verified or mood > -3\",\n";
  std::string effect = kMoods[index];
  if (layer == 2 && style == 0) effect += ", verified = true";
  text += fmt::format("        earns = {{ [\"moment-{}\"] = {} }},{}\n", layer, 2 - style,
                      effect.empty() ? "" : " effect = { " + effect + " },");
  text += fmt::format(
      "        reply = {{ line {{ \"Good, then do that about {0}.\", when = \"mood >= 0\" }},\n"
      "          line {{ \"I have heard that before about {0}.\", when = \"mood < 0\" }} }},\n",
      topic_words(topic));
  if (style > 0) {
    text +=
        fmt::format("        why = both({}), better = both({}),\n",
                    lua_text(fmt::format("The customer still does not know what happens about {}.",
                                         topic_words(topic))),
                    lua_text(fmt::format("I see what {} means to you; I will look at it now.",
                                         topic_words(topic))));
  }
  return text + fmt::format("        to = {{ {} }},\n      }},\n", target(layer, topic, style));
}

std::string node_text(int layer, int topic) {
  std::string text = fmt::format(
      "    node \"{}\" {{\n"
      "      line {{ \"And then there is {} that I wrote to you about.\", when = \"mood >= 0\" "
      "}},\n"
      "      line {{ \"And nobody ever answered me about {}!\", when = \"mood < 0\" }},\n",
      node_id(layer, topic), topic_words(topic + layer), topic_words(topic + layer));
  for (int style = 0; style < 3; ++style) text += option_text(layer, topic, style);
  return text + "    },\n";
}

std::string header() {
  std::string text = fmt::format(R"(-- Generated: a scenario far larger than an author writes.
local function both(text) return {{ nl = text, en = text }} end
local shop = company {{
  id = "store", name = "Store", sector = {{ nl = "Winkel" }}, about = {{ nl = "Verkoopt en herstelt." }},
  values = {{ {{ nl = "Geduld" }} }}, greeting = {{ nl = "Goedemorgen.", en = "Good morning." }},
  customers = {{ customer "lind" {{ name = "Ms Lind", number = "S-1", language = "en" }} }},
}}

return scenario {{
  id = "{}", version = 1, kind = "complaint", channel = "phone", direction = "inbound", language = "en",
  title = {{ nl = "Een lang gesprek", en = "A long conversation" }},
  brief = {{ nl = "Een klant heeft veel vragen.", en = "A customer has many questions." }},
  company = shop, customer = "lind", minutes = 20, difficulty = 3,
  variables = {{ mood = {{ 0, min = -3, max = 3 }}, verified = {{ false }} }},
  opportunities = {{
)",
                                 kLargeId);
  for (int layer = 0; layer < kLayers; ++layer) {
    text += fmt::format("    [\"moment-{}\"] = {{ \"{}.{}\", weight = {} }},\n", layer,
                        kBlocks[static_cast<std::size_t>(layer * kPhases / kLayers)], 1 + layer % 3,
                        1 + layer % 2);
  }
  return text + "  },\n";
}

}  // namespace

std::string large_conversation() {
  std::string text = header();
  int phase = -1;
  for (int layer = 0; layer < kLayers; ++layer) {
    const int own = layer * kPhases / kLayers;
    if (own != phase) {
      text += fmt::format("{}  phase \"{}\" {{\n", phase < 0 ? "" : "  },\n",
                          kBlocks[static_cast<std::size_t>(own)]);
    }
    phase = own;
    for (int topic = 0; topic < width(layer); ++topic) text += node_text(layer, topic);
  }
  return text +
         "    node \"closing\" { \"Thank you, that was all. Goodbye.\", to = finish },\n  },\n}\n";
}

}  // namespace klankbord::test
