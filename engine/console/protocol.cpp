#include "console/protocol.h"

#include <nlohmann/json.hpp>
#include <string>

#include "assess/scorecard_json.h"
#include "base/limits.h"

namespace klankbord::console {

namespace {

using nlohmann::json;

// A line as the reader gets it: whatever bytes came in, what goes out is UTF-8.
std::string dumped(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json event_of(const scenario::Scenario& scenario, const play::Event& event) {
  using play::EventKind;
  switch (event.kind) {
    case EventKind::phase_entered:
      return {{"event", "phase_entered"}, {"phase", scenario.phases[event.index].id}};
    case EventKind::phase_left:
      return {{"event", "phase_left"}, {"phase", scenario.phases[event.index].id}};
    case EventKind::node_entered:
      return {{"event", "node_entered"}, {"node", scenario.nodes[event.index].id}};
    case EventKind::line_said:
    case EventKind::reply_said: {
      const scenario::Line& line = event.kind == EventKind::line_said
                                       ? scenario.nodes[event.owner].lines[event.index]
                                       : scenario.options[event.owner].replies[event.index];
      return {{"event", "said"},
              {"by", to_string(line.speaker)},
              {"text", line.text},
              {"cost_s", event.cost_s}};
    }
    case EventKind::option_chosen:
      return {{"event", "chosen"},
              {"option", scenario.option_path(event.index)},
              {"text", scenario.options[event.index].text},
              {"cost_s", event.cost_s}};
    case EventKind::evidence_given:
      return {{"event", "evidence"},
              {"opportunity", scenario.opportunities[event.index].id},
              {"level", event.value},
              {"late", event.repaired}};
    case EventKind::evidence_spoiled:
      return {{"event", "spoiled"}, {"opportunity", scenario.opportunities[event.index].id}};
    case EventKind::variable_set:
      return {{"event", "variable"},
              {"variable", scenario.variables[event.index].id},
              {"value", event.value}};
    case EventKind::knockout_raised:
      return {{"event", "knockout"}, {"knockout", scenario.knockouts[event.index]}};
    case EventKind::conversation_ended:
      break;
  }
  return {{"event", "ended"}};
}

json view_json(const session::Practice& practice, base::Language language) {
  const scenario::Scenario& scenario = practice.scenario();
  const play::View view = practice.view();
  json object = {{"status", view.status == play::Status::ended ? "ended" : "running"},
                 {"node", scenario.nodes[view.node].id},
                 {"phase", scenario.phases[view.phase].id},
                 {"elapsed_s", view.elapsed_s}};
  if (view.mood) object["mood"] = *view.mood;
  json& offers = object["offers"] = json::array();
  for (const play::Offer& offer : view.offers) {
    const scenario::Option& option = scenario.options[offer.option];
    json entry = {{"option", scenario.option_path(offer.option)}, {"available", offer.available}};
    if (offer.available) {
      entry["text"] = option.text;
    } else {
      entry["reason"] = offer.reason;
      if (!option.hidden.empty()) entry["hidden"] = option.hidden.in(language);
    }
    offers.push_back(std::move(entry));
  }
  return object;
}

class Server {
 public:
  Server(session::Practice& practice, base::Language language, std::ostream& out)
      : practice_(practice), language_(language), out_(out) {}

  void open() { answer(practice_.attempt().opening(), true); }

  base::Status take(const std::string& line) {
    const json input = json::parse(line, nullptr, false);
    if (!input.is_object() || input.size() != 1 || !input.contains("choose") ||
        !input["choose"].is_string()) {
      refuse("An input is {\"choose\":\"node/option\"}.");
      return base::success();
    }
    const std::string path = input["choose"].get<std::string>();
    const auto option = practice_.scenario().find_option(path);
    if (!option) {
      refuse("There is no option \"" + path + "\".");
      return base::success();
    }
    auto step = practice_.act(*option);
    if (!step) {
      refuse(step.failure().message);
      if (step.failure().code == base::ExitCode::refused) return base::success();
      return step.failure();
    }
    answer(step->events, false);
    return base::success();
  }

 private:
  void answer(const play::Events& events, bool opening) {
    const scenario::Scenario& scenario = practice_.scenario();
    json reply = {{"ok", true}, {"view", view_json(practice_, language_)}};
    json& list = reply["events"] = json::array();
    for (const play::Event& event : events) list.push_back(event_of(scenario, event));
    if (opening) {
      reply["scenario"] = {{"id", scenario.id}, {"hash", scenario.content_hash}};
      reply["seed"] = practice_.attempt().seed();
    }
    if (practice_.ended()) reply["scorecard"] = json::parse(to_json(practice_.scorecard()));
    out_ << dumped(reply) << '\n' << std::flush;
  }

  void refuse(const std::string& why) {
    out_ << dumped({{"ok", false}, {"error", why}}) << '\n' << std::flush;
  }

  session::Practice& practice_;
  base::Language language_;
  std::ostream& out_;
};

}  // namespace

base::Status serve_inputs(session::Practice& practice, base::Language language, std::istream& in,
                          std::ostream& out) {
  Server server(practice, language, out);
  server.open();
  std::string line;
  while (out && std::getline(in, line)) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    if (line.size() > base::kMaxJournalLineBytes) line.clear();  // refused as no input
    const base::Status taken = server.take(line);
    if (!taken) return taken;
  }
  return base::success();
}

}  // namespace klankbord::console
