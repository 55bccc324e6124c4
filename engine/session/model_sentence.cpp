#include "session/model_sentence.h"

#include <algorithm>

namespace klankbord::session {

namespace {

// The sum of the levels of an answer without a fault; 0 for any other.
int full_marks(const scenario::Option& option) {
  if (option.text.empty() || option.knockout != scenario::kNoKnockout || !option.spoils.empty()) {
    return 0;
  }
  int sum = 0;
  for (const scenario::Earning& earning : option.earns) {
    if (earning.level < 2) return 0;
    sum += earning.level;
  }
  return sum;
}

std::string parts_that_belong(const scenario::Node& node) {
  std::string all;
  for (const scenario::Part& part : node.parts) {
    if (part.belongs) all += (all.empty() ? "" : " ") + part.text;
  }
  return all;
}

}  // namespace

bool is_spoken(const scenario::Scenario& scenario, scenario::NodeIndex node) {
  return scenario.channel == scenario::Channel::phone && node < scenario.nodes.size() &&
         scenario.nodes[node].interaction != scenario::Interaction::register_form;
}

std::size_t next_answer(const play::Transcript& transcript) {
  std::size_t latest = 0;
  for (const play::Utterance& one : transcript.utterances) latest = std::max(latest, one.choice);
  return latest + 1;
}

const play::Utterance* answer_of(const play::Transcript& transcript, std::size_t answer) {
  for (const play::Utterance& one : transcript.utterances) {
    if (answer > 0 && one.choice == answer) return &one;
  }
  return nullptr;
}

std::string model_sentence(const scenario::Scenario& scenario, const play::Utterance& answer) {
  if (!answer.option) return {};
  const scenario::Option& given = scenario.options[*answer.option];
  const scenario::Node& node = scenario.nodes[given.node];
  const scenario::Option* best = &given;
  for (std::uint16_t i = 0; i < node.option_count; ++i) {
    const scenario::Option& other = scenario.options[node.first_option + i];
    if (full_marks(other) > full_marks(*best)) best = &other;
  }
  if (full_marks(*best) > 0) return best->text;
  if (const std::string& better = given.better.in(scenario.language); !better.empty()) {
    return better;
  }
  return parts_that_belong(node);
}

}  // namespace klankbord::session
