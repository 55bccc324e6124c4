// Reading and replaying a sitting.
#include <fmt/core.h>

#include <utility>

#include "base/hash.h"
#include "exam/mark_sitting.h"
#include "play/engine.h"
#include "play/input_json.h"

namespace klankbord::exam {

namespace {

base::Failure not_usable(std::string_view name, const std::string& sentence) {
  return {base::ExitCode::findings, fmt::format("The sitting {} {}", name, sentence)};
}

base::Status check_whose(const SittingFile& file, std::string_view name, const MarkingKey& key) {
  if (file.header.form_hash != key.content.form_hash) {
    return not_usable(name, fmt::format("belongs to another form than {}.", key.content.form.id));
  }
  return base::success();
}

// The same conversation under the key, input by input beside the candidate's.
class KeyPlay {
 public:
  explicit KeyPlay(const scenario::Scenario& key) : key_(&key) {
    state_ = play::start(key, events_);
  }

  // Why the key does not go along; empty when it does.
  std::string answer(const Record& record, const play::Attempt& candidate) {
    auto input = play::input_from_json(*key_, record.input);
    if (!input) return input.failure().message;
    const base::Status stepped = play::step(*key_, state_, *input, events_);
    if (!stepped) return stepped.failure().message;
    inputs_.push_back(std::move(*input));
    const play::State& seen = candidate.state();
    const bool together = candidate.scenario().nodes[seen.node].id == key_->nodes[state_.node].id &&
                          seen.elapsed_s == state_.elapsed_s && seen.status == state_.status;
    return together ? "" : "the key leads elsewhere than what the candidate played.";
  }

  const play::State& state() const { return state_; }
  std::vector<play::Input>& inputs() { return inputs_; }

 private:
  const scenario::Scenario* key_;
  play::State state_;
  std::vector<play::Input> inputs_;
  play::Events events_;
};

}  // namespace

base::Result<Performance> perform(std::string_view bytes, std::string_view name,
                                  const MarkingKey& key) {
  auto file = read_sitting(bytes, name);
  if (!file) return base::Failure{base::ExitCode::findings, file.failure().message};
  const base::Status fits = check_whose(*file, name, key);
  if (!fits) return fits.failure();
  std::vector<KeyPlay> plays;
  // Levels do not change a conversation, so an amended key leads to where the key did.
  for (const ScenarioPointer& scenario : key.scenarios) plays.emplace_back(*scenario);
  SittingState state = start_of_sitting(key.paper, file->header);
  for (const Record& record : file->records) {
    const base::Status admitted = admit(state, record);
    std::string wrong = admitted ? "" : admitted.failure().message;
    if (admitted) apply(state, record);
    if (admitted && record.deed == Deed::answered) {
      wrong = plays[record.scenario].answer(record, *state.attempts[record.scenario]);
    }
    if (!wrong.empty()) {
      return not_usable(name, fmt::format("goes wrong at record {}: {}", record.number, wrong));
    }
  }
  if (state.status == SittingStatus::waiting) return not_usable(name, "was never begun.");
  const bool over = state.status == SittingStatus::over;
  if (file->sealed && !over) return not_usable(name, "never came to its end.");
  Performance performance;
  for (KeyPlay& play : plays) {
    performance.inputs.push_back(std::move(play.inputs()));
    performance.states.push_back(play.state());
  }
  performance.journal = base::sha256_hex(bytes);
  performance.sitting = std::move(state);
  performance.file = std::move(*file);
  return performance;
}

}  // namespace klankbord::exam
