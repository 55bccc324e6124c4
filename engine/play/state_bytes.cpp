#include "play/state_bytes.h"

#include <cstdint>

#include "base/hash.h"
#include "play/engine.h"

namespace klankbord::play {

using scenario::Scenario;

namespace {

// Goes through the fields in one order for both directions. A Port has, per field, one function
// that writes it or reads it; see StateWriter and StateReader.
template <typename Port, typename StateLike>
void each_field(const Scenario& scenario, StateLike& state, Port& port) {
  port.template number<4>(state.elapsed_s);
  port.template number<2>(state.node);
  port.template number<2>(state.choices);
  port.template number<2>(state.knockouts);
  port.status(state.status);
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    port.template number<2>(state.variables[i]);
  }
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) port.shown(state.evidence[i]);
  for (std::size_t i = 0; i < scenario.nodes.size(); ++i) port.template number<1>(state.visits[i]);
  for (std::size_t i = 0; i < scenario.options.size(); i += 64) {
    port.template number<8>(state.chosen[i / 64]);
  }
  if (!scenario.uses_desk_format()) return;
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) port.pending(state.evidence[i]);
  auto& desk = state.desk;
  port.truth(desk.on_hold);
  port.truth(desk.call_over);
  for (auto* seconds :
       {&desk.silence_s, &desk.cover_s, &desk.covered_s, &desk.hold_s, &desk.hold_total_s}) {
    port.template number<2>(*seconds);
  }
  port.template number<8>(desk.applied);
  port.template number<8>(desk.applied_now);
  for (std::size_t i = 0; i < scenario.actions.size(); i += 64) {
    port.template number<8>(desk.done[i / 64]);
  }
  for (std::size_t i = 0; i < scenario.thread_count(); ++i) {
    port.template number<2>(desk.threads[i].node);
    port.truth(desk.threads[i].begun);
    port.template number<2>(desk.threads[i].wait_s);
  }
}

// The lowest byte first.
class StateWriter {
 public:
  explicit StateWriter(std::string& bytes) : bytes_(bytes) {}

  template <int Size, typename Number>
  void number(Number number) {
    const auto bits = static_cast<std::uint64_t>(number);
    for (int i = 0; i < Size; ++i) bytes_ += static_cast<char>((bits >> (8 * i)) & 0xFF);
  }
  void truth(bool truth) { number<1>(truth ? 1 : 0); }
  void status(Status status) { truth(status == Status::ended); }
  void shown(const Evidence& evidence) {
    number<1>(evidence.level);
    truth(evidence.given);
    truth(evidence.spoiled);
  }
  void pending(const Evidence& evidence) { truth(evidence.pending); }

 private:
  std::string& bytes_;
};

class StateReader {
 public:
  explicit StateReader(std::string_view bytes) : bytes_(bytes) {}
  // Whether all was there, was fit to be read, and nothing is left.
  bool done() const { return fit_ && at_ == bytes_.size(); }

  template <int Size, typename Number>
  void number(Number& number) {
    number = static_cast<Number>(take(Size));
  }
  void truth(bool& truth) { truth = take_up_to(1) != 0; }
  void status(Status& status) { status = take_up_to(1) != 0 ? Status::ended : Status::running; }
  void shown(Evidence& evidence) {
    evidence.level = take_up_to(2) & 3;
    evidence.given = take_up_to(1) != 0;
    evidence.spoiled = take_up_to(1) != 0;
  }
  void pending(Evidence& evidence) { evidence.pending = take_up_to(1) != 0; }

 private:
  std::uint64_t take(std::size_t size) {
    if (bytes_.size() - at_ < size) {
      fit_ = false;
      return 0;
    }
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < size; ++i) {
      bits |= std::uint64_t{static_cast<unsigned char>(bytes_[at_ + i])} << (8 * i);
    }
    at_ += size;
    return bits;
  }
  unsigned take_up_to(unsigned most) {
    const auto value = static_cast<unsigned>(take(1));
    if (value > most) fit_ = false;
    return value;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  bool fit_ = true;
};

bool is_possible(const Scenario& scenario, const State& state) {
  if (state.node >= scenario.nodes.size() || state.elapsed_s < 0) return false;
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    const int value = state.variables[i];
    if (value < scenario.variables[i].min || value > scenario.variables[i].max) return false;
  }
  for (std::size_t i = 0; i < scenario.nodes.size(); ++i) {
    if (state.visits[i] > scenario.nodes[i].at_most) return false;
  }
  for (const ThreadState& thread : state.desk.threads) {
    if (thread.node != scenario::kFinish && thread.node >= scenario.nodes.size()) return false;
  }
  return true;
}

}  // namespace

void write_state(const Scenario& scenario, const State& state, std::string& bytes) {
  bytes.clear();
  StateWriter writer(bytes);
  each_field(scenario, state, writer);
}

base::Result<State> read_state(const Scenario& scenario, std::string_view bytes) {
  State state = initial_state(scenario);
  StateReader reader(bytes);
  each_field(scenario, state, reader);
  if (!reader.done() || !is_possible(scenario, state)) {
    return base::Failure{base::ExitCode::bad_file,
                         "These bytes are no state of this scenario; start the conversation anew."};
  }
  state.desk.alone = scenario.phases[scenario.nodes[state.node].phase].alone;
  return state;
}

std::string state_digest(const Scenario& scenario, const State& state) {
  constexpr std::size_t kDigits = 16;
  std::string bytes;
  bytes.reserve(512);
  write_state(scenario, state, bytes);
  return base::sha256_hex(bytes).substr(0, kDigits);
}

}  // namespace klankbord::play
