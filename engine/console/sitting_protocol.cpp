#include "console/sitting_protocol.h"

#include <array>
#include <string>

#include "base/limits.h"
#include "base/utf8.h"
#include "console/protocol_json.h"
#include "play/input_json.h"
#include "session/sitting_line.h"

namespace klankbord::console {

namespace {

using exam::Deed;
using exam::SittingStatus;
using nlohmann::json;

constexpr std::array kStatusWords = {"waiting", "practising", "ready", "running", "paused", "over"};

class SittingServer {
 public:
  SittingServer(session::Sitting& sitting, base::Language language, std::ostream& out)
      : sitting_(sitting), language_(language), out_(out), shown_(sitting.conversation()) {}

  void open() { answer(shown_.attempt().opening()); }

  void take(const std::string& text) {
    const auto line = session::sitting_line_of(text);
    if (!line) return refuse(line.failure());
    if (!line->deed) return line->input ? take_input(text) : report(sitting_.look_at_clocks());
    const Deed deed = line->deed->deed;
    const base::Status done =
        line->pin ? sitting_.invigilate(*line->pin, *line->deed) : sitting_.record(deed);
    if (!done) return refuse(done.failure());
    const bool opens = deed == Deed::began || deed == Deed::authorised || deed == Deed::reopened;
    if (opens) shown_ = sitting_.conversation();
    answer(opens ? shown_.attempt().opening() : play::Events{});
  }

 private:
  bool converses() const {
    const SittingStatus status = sitting_.state().status;
    return !sitting_.needs_reopening() &&
           (status == SittingStatus::practising || status == SittingStatus::running);
  }

  void take_input(const std::string& text) {
    // The sitting says why not.
    if (!converses()) return report(sitting_.act({}));
    const auto input = play::input_from_json(shown_.scenario(), text);
    if (!input) return refuse(input.failure());
    const auto step = shown_.act(*input);
    if (!step) return refuse(step.failure());
    answer(step->events);
  }

  void report(const base::Status& status) {
    if (!status) return refuse(status.failure());
    answer({});
  }

  json place() const {
    const exam::SittingState& state = sitting_.state();
    json object = {{"status", kStatusWords[static_cast<std::size_t>(state.status)]},
                   {"scenario_number", state.begun},
                   {"scenarios", state.order.size()},
                   {"remaining_s", sitting_.remaining_ms() / 1000},
                   {"hand_raised", state.hand_raised}};
    if (state.again) object["again"] = true;
    if (sitting_.needs_reopening()) object["needs_reopening"] = true;
    if (state.end) object["end"] = exam::word_of(*state.end);
    if (sitting_.is_sealed()) object["receipt"] = sitting_.receipt();
    return object;
  }

  void answer(const play::Events& events) {
    json reply = {{"ok", true}, {"sitting", place()}};
    if (converses() || shown_.ended()) {
      json& list = reply["events"] = json::array();
      for (const play::Event& event : events) list.push_back(event_json(shown_.scenario(), event));
    }
    if (converses()) reply["view"] = view_json(shown_, language_);
    write(reply);
  }

  void refuse(const base::Failure& why) {
    json reply = {{"ok", false}, {"error", base::printable(why.message)}, {"sitting", place()}};
    if (!why.name.empty()) reply["refusal"] = why.name;
    write(reply);
  }

  void write(const json& reply) { out_ << dumped(reply) << '\n' << std::flush; }

  session::Sitting& sitting_;
  base::Language language_;
  std::ostream& out_;
  session::Practice shown_;  // what the candidate sees: the practice item, or the conversation
};

}  // namespace

void serve_sitting(session::Sitting& sitting, base::Language language, std::istream& in,
                   std::ostream& out) {
  SittingServer server(sitting, language, out);
  server.open();
  std::string line;
  while (out && std::getline(in, line)) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    if (line.size() > base::kMaxJournalLineBytes) line.clear();  // refused as no line
    server.take(line);
  }
}

}  // namespace klankbord::console
