#include "store/replay.h"

#include <fmt/core.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "play/input_json.h"

namespace klankbord::store {

namespace {

constexpr const char* kInput = "input";

// What was done, by the name it had then: the scenario of today may not know it.
std::string recorded_name(const std::string& input) {
  const nlohmann::json object = nlohmann::json::parse(input, nullptr, false);
  for (const char* key : {"choose", "do", "submit"}) {
    if (!object.is_object() || !object.contains(key) || !object[key].is_string()) continue;
    return (key == std::string_view("submit") ? "submit " : "") + object[key].get<std::string>();
  }
  return input;
}

Divergence unplayable(const JournalEntry& entry, std::string why) {
  return {entry.number, {kInput, std::move(why), recorded_name(entry.input)}};
}

std::optional<Divergence> play_entry(play::Attempt& attempt, const JournalEntry& entry) {
  const scenario::Scenario& scenario = attempt.scenario();
  const auto input = play::input_from_json(scenario, entry.input);
  if (!input) return unplayable(entry, input.failure().message);
  const auto events = attempt.act(*input);
  if (!events) return unplayable(entry, events.failure().message);
  auto difference = first_difference(snapshot_of(scenario, attempt.state()), entry.after);
  if (!difference) return std::nullopt;
  return Divergence{entry.number, std::move(*difference)};
}

}  // namespace

std::string to_string(const Divergence& divergence) {
  const Difference& difference = divergence.difference;
  const std::string recorded = base::printable(difference.recorded);  // the file is not trusted
  if (difference.field == kInput) {
    return fmt::format("Input {} (\"{}\") cannot be played again. {}", divergence.input, recorded,
                       difference.now);
  }
  return fmt::format("After input {} {} is {}, the journal says {}.", divergence.input,
                     base::printable(difference.field), difference.now, recorded);
}

Replay replay(ScenarioPointer scenario, const RecoveredJournal& journal, std::size_t inputs) {
  Replay result{play::Attempt(std::move(scenario), journal.header.seed), std::nullopt};
  const std::size_t count = std::min(inputs, journal.entries.size());
  for (std::size_t i = 0; i < count && !result.divergence; ++i) {
    result.divergence = play_entry(result.attempt, journal.entries[i]);
  }
  return result;
}

base::Result<play::Attempt> faithful_replay(ScenarioPointer scenario,
                                            const RecoveredJournal& journal, std::size_t inputs) {
  Replay result = replay(std::move(scenario), journal, inputs);
  if (!result.divergence) return std::move(result.attempt);
  return base::Failure{base::ExitCode::findings,
                       fmt::format("The attempt does not replay as it was played. {}",
                                   to_string(*result.divergence))};
}

}  // namespace klankbord::store
