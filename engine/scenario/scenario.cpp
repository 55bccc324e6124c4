#include "scenario/scenario.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/utf8.h"
#include "scenario/words.h"

namespace klankbord::scenario {

namespace {

template <typename Items>
std::optional<std::size_t> index_of(const Items& items, std::string_view id) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
  if (found == items.end()) return std::nullopt;
  return static_cast<std::size_t>(found - items.begin());
}

constexpr std::array<std::string_view, 10> kKinds = {
    "complaint", "upsell",   "referral",       "information",  "technical",
    "sales",     "progress", "administration", "irregularity", "development"};
constexpr std::array<std::string_view, 5> kChannels = {"phone", "chat", "email", "social", "post"};
constexpr std::array<std::string_view, 2> kDirections = {"inbound", "outbound"};
constexpr std::array<std::string_view, 3> kSpeakers = {"customer", "colleague", "narrator"};
constexpr std::array<std::string_view, 3> kTones = {"formal", "informal", "free"};  // said ones

}  // namespace

std::optional<std::size_t> Scenario::find_variable(std::string_view variable_id) const {
  return index_of(variables, variable_id);
}

std::optional<std::size_t> Scenario::find_opportunity(std::string_view opportunity_id) const {
  return index_of(opportunities, opportunity_id);
}

std::optional<NodeIndex> Scenario::find_node(std::string_view node_id) const {
  const auto found = index_of(nodes, node_id);
  if (!found) return std::nullopt;
  return static_cast<NodeIndex>(*found);
}

std::optional<OptionIndex> Scenario::find_option(std::string_view path) const {
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto node = find_node(path.substr(0, slash));
  if (!node) return std::nullopt;
  const std::string_view name = path.substr(slash + 1);
  const Node& owner = nodes[*node];
  for (std::size_t i = owner.first_option; i < owner.first_option + std::size_t{owner.option_count};
       ++i) {
    if (options[i].id == name) return static_cast<OptionIndex>(i);
  }
  return std::nullopt;
}

std::optional<ActionIndex> Scenario::find_action(std::string_view action_id) const {
  const auto found = index_of(actions, action_id);
  if (!found) return std::nullopt;
  return static_cast<ActionIndex>(*found);
}

const Move* Scenario::find_move(std::string_view move_id) const {
  const auto found = index_of(moves, move_id);
  return found ? &moves[*found] : nullptr;
}

bool Scenario::is_present(std::size_t customer_index) const {
  for (std::size_t thread = 0; thread < thread_count(); ++thread) {
    if (customer_of(thread) == customer_index) return true;
  }
  return false;
}

bool Scenario::uses_desk_format() const {
  const auto asks_more = [](const Node& node) { return node.interaction != Interaction::choose; };
  return has_desk || !threads.empty() || std::any_of(nodes.begin(), nodes.end(), asks_more);
}

std::string Scenario::option_path(OptionIndex option) const {
  return nodes[options[option].node].id + "/" + options[option].id;
}

std::string_view to_string(Kind kind) {
  return word_of(kKinds, kind);
}
std::string_view to_string(Channel channel) {
  return word_of(kChannels, channel);
}
std::string_view to_string(Direction direction) {
  return word_of(kDirections, direction);
}
std::string_view to_string(Speaker speaker) {
  return word_of(kSpeakers, speaker);
}

std::optional<Kind> kind_from(std::string_view word) {
  return enum_from<Kind>(kKinds, word);
}
std::optional<Channel> channel_from(std::string_view word) {
  return enum_from<Channel>(kChannels, word);
}
std::optional<Direction> direction_from(std::string_view word) {
  return enum_from<Direction>(kDirections, word);
}
std::optional<Speaker> speaker_from(std::string_view word) {
  return enum_from<Speaker>(kSpeakers, word);
}

std::optional<Tone> tone_from(std::string_view word) {
  const auto found = std::find(kTones.begin(), kTones.end(), word);
  if (found == kTones.end()) return std::nullopt;
  return static_cast<Tone>(found - kTones.begin() + 1);  // the first one is unsaid
}

std::vector<std::string_view> kind_words() {
  return {kKinds.begin(), kKinds.end()};
}
std::vector<std::string_view> channel_words() {
  return {kChannels.begin(), kChannels.end()};
}
std::vector<std::string_view> direction_words() {
  return {kDirections.begin(), kDirections.end()};
}
std::vector<std::string_view> speaker_words() {
  return {kSpeakers.begin(), kSpeakers.end()};
}
std::vector<std::string_view> tone_words() {
  return {kTones.begin(), kTones.end()};
}

int speech_cost_s(std::string_view text) {
  const std::size_t words = std::max<std::size_t>(1, base::word_count(text));
  const std::size_t seconds = (words * 60 + base::kWordsPerMinute - 1) / base::kWordsPerMinute;
  return static_cast<int>(std::min<std::size_t>(seconds, base::kMaxCost_s));
}

}  // namespace klankbord::scenario
