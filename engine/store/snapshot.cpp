#include "store/snapshot.h"

#include <fmt/core.h>

#include "play/state_bytes.h"

namespace klankbord::store {

namespace {

std::string quoted(const std::string& text) {
  return '"' + text + '"';
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text.empty() ? "none" : text;
}

using Values = std::map<std::string, int>;

// The first id, in alphabetical order, whose value differs.
std::optional<Difference> value_difference(const char* what, const Values& now,
                                           const Values& recorded) {
  const auto text = [](const Values& values, const std::string& id) {
    const auto found = values.find(id);
    return found == values.end() ? std::string("absent") : std::to_string(found->second);
  };
  Values all = now;
  all.insert(recorded.begin(), recorded.end());
  for (const auto& [id, ignored] : all) {
    const std::string a = text(now, id);
    const std::string b = text(recorded, id);
    if (a != b) return Difference{fmt::format("{} {}", what, id), a, b};
  }
  return std::nullopt;
}

}  // namespace

Snapshot snapshot_of(const scenario::Scenario& scenario, const play::State& state) {
  Snapshot snapshot;
  snapshot.node = scenario.nodes[state.node].id;
  snapshot.elapsed_s = state.elapsed_s;
  snapshot.choices = state.choices;
  snapshot.ended = state.status == play::Status::ended;
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    snapshot.variables[scenario.variables[i].id] = state.variables[i];
  }
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    const play::Evidence& evidence = state.evidence[i];
    const std::string& id = scenario.opportunities[i].id;
    if (evidence.spoiled) {
      snapshot.spoiled.push_back(id);
    } else if (evidence.given) {
      snapshot.evidence[id] = evidence.level;
    }
  }
  for (std::size_t i = 0; i < scenario.knockouts.size(); ++i) {
    if ((state.knockouts >> i) & 1) snapshot.knockouts.push_back(scenario.knockouts[i]);
  }
  snapshot.digest = state_digest(scenario, state);
  return snapshot;
}

std::optional<Difference> first_difference(const Snapshot& now, const Snapshot& recorded) {
  if (now.node != recorded.node) {
    return Difference{"node", quoted(now.node), quoted(recorded.node)};
  }
  const auto number = [](const char* field, int a, int b) -> std::optional<Difference> {
    if (a == b) return std::nullopt;
    return Difference{field, std::to_string(a), std::to_string(b)};
  };
  if (auto found = number("elapsed_s", now.elapsed_s, recorded.elapsed_s)) return found;
  if (auto found = number("choices", now.choices, recorded.choices)) return found;
  if (now.ended != recorded.ended) {
    const auto word = [](bool ended) { return ended ? "true" : "false"; };
    return Difference{"ended", word(now.ended), word(recorded.ended)};
  }
  if (auto found = value_difference("variable", now.variables, recorded.variables)) return found;
  if (auto found = value_difference("evidence", now.evidence, recorded.evidence)) return found;
  if (now.spoiled != recorded.spoiled) {
    return Difference{"spoiled", joined(now.spoiled), joined(recorded.spoiled)};
  }
  if (now.knockouts != recorded.knockouts) {
    return Difference{"knockouts", joined(now.knockouts), joined(recorded.knockouts)};
  }
  if (now.digest != recorded.digest) return Difference{"digest", now.digest, recorded.digest};
  return std::nullopt;
}

}  // namespace klankbord::store
