#include "console/protocol.h"

#include <nlohmann/json.hpp>
#include <string>

#include "assess/scorecard_json.h"
#include "base/limits.h"
#include "console/protocol_json.h"
#include "play/input_json.h"
#include "scenario/compiled.h"

namespace klankbord::console {

namespace {

using nlohmann::json;

class Server {
 public:
  Server(session::Practice& practice, base::Language language, std::ostream& out)
      : practice_(practice), language_(language), out_(out) {}

  void open() { answer(practice_.attempt().opening(), true); }

  base::Status take(const std::string& line) {
    const auto input = play::input_from_json(practice_.scenario(), line);
    if (!input) {
      refuse(input.failure().message);
      return base::success();
    }
    auto step = practice_.act(*input);
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
    for (const play::Event& event : events) list.push_back(event_json(scenario, event));
    if (opening) {
      reply["scenario"] = {{"id", scenario.id}, {"hash", content_hash_of(scenario)}};
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
