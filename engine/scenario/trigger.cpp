#include "scenario/trigger.h"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <utility>

#include "base/diagnostic.h"
#include "base/utf8.h"

namespace klankbord::scenario {

namespace {

constexpr int kMostSeconds = 9999;

constexpr std::array<std::pair<std::string_view, Trigger>, 6> kPlain = {{
    {"open own", Trigger::open_own},
    {"open other", Trigger::open_other},
    {"reveal", Trigger::reveal},
    {"card number", Trigger::card_number},
    {"left", Trigger::left},
    {"close", Trigger::close},
}};
// The longer word first: "hold total 120" also begins with "hold".
constexpr std::array<std::pair<std::string_view, Trigger>, 4> kTimed = {{
    {"silence ", Trigger::silence},
    {"covered ", Trigger::covered},
    {"hold total ", Trigger::hold_total},
    {"hold ", Trigger::hold},
}};

std::string seconds_of(std::string_view text, Rule& rule) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), rule.seconds);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (whole && rule.seconds >= 1 && rule.seconds <= kMostSeconds) return {};
  return fmt::format("\"{}\" needs whole seconds, from 1 to {}", rule.on, kMostSeconds);
}

// "wait maes 60"
std::string wait_of(std::string_view rest, Rule& rule, const Scenario& scenario) {
  rule.trigger = Trigger::wait;
  const std::size_t blank = rest.find(' ');
  const std::string_view id = rest.substr(0, blank);
  if (blank == std::string_view::npos) return "it is written: wait CHAT SECONDS";
  for (std::size_t i = 0; i < scenario.threads.size(); ++i) {
    if (scenario.threads[i].id != id) continue;
    rule.thread = static_cast<std::uint16_t>(i);
    return seconds_of(rest.substr(blank + 1), rule);
  }
  return fmt::format("there is no chat \"{}\"", base::printable(id));
}

std::string unknown(const Rule& rule, const Scenario& scenario) {
  std::vector<std::string_view> known;
  for (const Action& action : scenario.actions) known.push_back(action.id);
  for (const auto& [word, trigger] : kPlain) known.push_back(word);
  for (const auto& [word, trigger] : kTimed) known.push_back(word);
  const std::string hint = base::did_you_mean(rule.on, known);
  return fmt::format("there is no action or happening \"{}\"{}", base::printable(rule.on),
                     hint.empty() ? "" : " (" + hint + ")");
}

}  // namespace

std::string parse_trigger(Rule& rule, const Scenario& scenario) {
  const std::string_view on = rule.on;
  for (const auto& [word, trigger] : kPlain) {
    if (on != word) continue;
    rule.trigger = trigger;
    return {};
  }
  for (const auto& [word, trigger] : kTimed) {
    // "hold" alone is the action.
    if (on.substr(0, word.size()) != word) continue;
    rule.trigger = trigger;
    return seconds_of(on.substr(word.size()), rule);
  }
  constexpr std::string_view kWait = "wait ";
  if (on.substr(0, kWait.size()) == kWait) return wait_of(on.substr(kWait.size()), rule, scenario);
  const auto action = scenario.find_action(on);
  if (!action) return unknown(rule, scenario);
  rule.trigger = Trigger::action;
  rule.action = *action;
  return {};
}

}  // namespace klankbord::scenario
