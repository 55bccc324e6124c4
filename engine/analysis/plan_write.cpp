#include <fmt/core.h>

#include "analysis/plan.h"
#include "analysis/plan_input.h"
#include "analysis/plan_words.h"

namespace klankbord::analysis {

using play::Event;
using play::EventKind;
using scenario::Scenario;

namespace {

// How a line begins: enough to know it by, cut between words.
std::string_view beginning(std::string_view text) {
  constexpr std::size_t kEnough = 60;  // bytes
  text = text.substr(0, text.find('\n'));
  if (text.size() > kEnough) {
    const std::size_t space = text.rfind(' ', kEnough);
    text = text.substr(0, space == std::string_view::npos ? text.find(' ') : space);
  }
  const std::size_t last = text.find_last_not_of(" \t\r");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

void write_said(const Scenario& scenario, const play::Events& events, std::string& out) {
  for (const Event& event : events) {
    const std::string_view start = beginning(said_in(scenario, event));
    if (!start.empty()) out += fmt::format("says     {}\n", start);
  }
}

void write_input(const Scenario& scenario, const play::Input& input, const play::Events& events,
                 const play::State& state, std::string& out) {
  out += fmt::format("{:<41} earns {}\n", written_input(scenario, input),
                     level_list(scenario, earned_in(events)));
  std::vector<bool> written(scenario.variables.size(), false);
  for (const Event& event : events) {
    if (event.kind != EventKind::variable_set || written[event.index]) continue;
    written[event.index] = true;
    const scenario::Variable& variable = scenario.variables[event.index];
    out += fmt::format("expect   {} = {}\n", variable.id,
                       value_text(variable, state.variables[event.index]));
  }
}

}  // namespace

std::string write_run(const play::Attempt& attempt, std::string_view name) {
  const Scenario& scenario = attempt.scenario();
  std::string out = fmt::format("run {}", name);
  if (attempt.seed() != kPlanSeed) out += fmt::format(" seed {}", attempt.seed());
  out += "\n";
  play::Events events;
  play::State state = play::start(scenario, events);
  write_said(scenario, events, out);
  for (const play::Input& input : attempt.inputs()) {
    if (!play::step(scenario, state, input, events)) break;  // cannot be: it was accepted before
    write_input(scenario, input, events, state, out);
    write_said(scenario, events, out);
  }
  if (!attempt.ended()) return out;
  const assess::Scorecard card = assess::score(scenario, attempt.state());
  out += "end\n";
  for (const assess::Entry& block : card.blocks) {
    out += fmt::format("block    {}: {}\n", block.id, points_text(block.points));
  }
  out += fmt::format("total    {}\n", points_text(card.total));
  out += fmt::format("knockouts {}\n", knockout_text(card.knockouts));
  return out;
}

}  // namespace klankbord::analysis
