#include "analysis/plan_words.h"

#include <fmt/core.h>

#include <algorithm>

namespace klankbord::analysis {

using play::Event;
using play::EventKind;
using scenario::Scenario;

std::string_view said_in(const Scenario& scenario, const Event& event) {
  std::string_view text;
  if (event.kind == EventKind::line_said) {
    text = scenario.nodes[event.owner].lines[event.index].text;
  } else if (event.kind == EventKind::reply_said) {
    text = scenario.options[event.owner].replies[event.index].text;
  } else if (event.kind == EventKind::rule_said) {
    text = scenario.rules[event.owner].replies[event.index].text;
  } else if (event.kind == EventKind::move_replied) {
    text = scenario.moves[event.index].reply;
  } else if (event.kind == EventKind::move_said) {
    text = scenario.moves[event.index].text;
  }
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  return text;
}

std::string level_list(const Scenario& scenario, std::vector<scenario::Earning> earns) {
  std::sort(earns.begin(), earns.end(),
            [](const auto& a, const auto& b) { return a.opportunity < b.opportunity; });
  std::string list;
  for (const scenario::Earning& earning : earns) {
    list += fmt::format("{}{}={}", list.empty() ? "" : " ",
                        scenario.opportunities[earning.opportunity].id, earning.level);
  }
  return list.empty() ? "none" : list;
}

std::vector<scenario::Earning> earned_in(const play::Events& events) {
  std::vector<scenario::Earning> earns;
  for (const Event& event : events) {
    if (event.kind != EventKind::evidence_given) continue;
    const auto level = static_cast<std::uint8_t>(event.value);
    // An answer and the rules it meets may speak of the same opportunity: the highest counts.
    const auto known = std::find_if(earns.begin(), earns.end(), [&](const auto& earning) {
      return earning.opportunity == event.index;
    });
    if (known == earns.end()) {
      earns.push_back({event.index, level});
    } else {
      known->level = std::max(known->level, level);
    }
  }
  return earns;
}

std::string value_text(const scenario::Variable& variable, int value) {
  return variable.truth ? (value != 0 ? "true" : "false") : fmt::format("{}", value);
}

std::string points_text(const assess::Points& points) {
  return fmt::format("{} of {}", points.earned, points.reachable);
}

std::string knockout_text(std::vector<std::string> ids) {
  std::sort(ids.begin(), ids.end());
  std::string list;
  for (const std::string& id : ids) list += (list.empty() ? "" : " ") + id;
  return list.empty() ? "none" : list;
}

}  // namespace klankbord::analysis
