#include "analysis/alternatives.h"

#include <algorithm>
#include <bitset>
#include <set>
#include <utility>

#include "play/marking.h"

namespace klankbord::analysis {

using play::Input;
using scenario::Interaction;
using scenario::Node;
using scenario::NodeIndex;
using scenario::Scenario;

namespace {

// The parts picked, those that belong so ordered that `slips` of them stand out of order.
Input submission(NodeIndex index, const Node& node, std::uint32_t picked, std::size_t slips) {
  Input input = Input::submit(index, {});
  std::vector<std::uint8_t> displaced;
  for (std::size_t i = 0; i < node.parts.size(); ++i) {
    if (((picked >> i) & 1) == 0) continue;
    const bool moves = node.parts[i].belongs && displaced.size() < slips;
    (moves ? displaced : input.parts).push_back(static_cast<std::uint8_t>(i));
  }
  // The first ones last and backwards: none of them stands right after another.
  input.parts.insert(input.parts.end(), displaced.rbegin(), displaced.rend());
  return input;
}

std::vector<Input> distinct_choices_of_parts(const Scenario& scenario, NodeIndex index) {
  const Node& node = scenario.nodes[index];
  std::uint32_t scored = 0, right = 0;
  for (std::size_t i = 0; i < node.parts.size(); ++i) {
    const scenario::Part& part = node.parts[i];
    if (!part.earns.empty() || part.knockout != scenario::kNoKnockout) scored |= 1u << i;
    if (part.belongs) right |= 1u << i;
  }
  // By level, best first, then by the parts that do something of their own.
  std::set<std::pair<int, std::uint32_t>> known;
  std::vector<std::pair<std::pair<int, std::uint32_t>, Input>> found;
  for (std::uint32_t picked = 1; picked < (1u << node.parts.size()); ++picked) {
    const bool ordered = node.interaction == Interaction::compose;
    const std::size_t in_order = std::bitset<32>(picked & right).count();
    for (std::size_t slips = 0; slips == 0 || (ordered && slips < in_order && slips < 3); ++slips) {
      Input input = submission(index, node, picked, slips);
      const std::pair<int, std::uint32_t> result{-play::mark(scenario, input), picked & scored};
      if (known.insert(result).second) found.emplace_back(result, std::move(input));
    }
  }
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Input> inputs;
  for (auto& [result, input] : found) inputs.push_back(std::move(input));
  return inputs;
}

}  // namespace

std::vector<Input> distinct_submissions(const Scenario& scenario, NodeIndex index) {
  const Interaction interaction = scenario.nodes[index].interaction;
  if (interaction == Interaction::summarise || interaction == Interaction::compose) {
    return distinct_choices_of_parts(scenario, index);
  }
  std::vector<Input> inputs;
  if (interaction == Interaction::answer) {
    inputs.push_back(*play::example_input(scenario, index, 0));
    return inputs;
  }
  for (const int level : {2, 1, 0}) {
    auto input = play::example_input(scenario, index, level);
    if (input) inputs.push_back(*std::move(input));
  }
  return inputs;
}

Alternatives::Alternatives(const Scenario& scenario) {
  for (std::size_t n = 0; n < scenario.nodes.size(); ++n) {
    const Node& node = scenario.nodes[n];
    const auto index = static_cast<NodeIndex>(n);
    const auto first = static_cast<std::uint32_t>(all_.size());
    if (node.interaction == Interaction::choose) {
      for (std::size_t i = 0; i < node.option_count; ++i) {
        const auto option = static_cast<scenario::OptionIndex>(node.first_option + i);
        all_.push_back({index, option, Input::choose(option)});
      }
    } else {
      for (Input& input : distinct_submissions(scenario, index)) {
        const scenario::OptionIndex outcome = play::outcome_of(scenario, input);
        all_.push_back({index, outcome, std::move(input)});
      }
    }
    nodes_.push_back({first, static_cast<std::uint32_t>(all_.size()) - first});
  }
}

}  // namespace klankbord::analysis
