#include "session/what_if.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "play/input_json.h"
#include "play/permission.h"
#include "scenario/desk.h"

namespace klankbord::session {

using play::Attempt;
using play::Input;
using play::InputKind;

namespace {

base::Failure refusal(const Attempt& attempt, const base::Failure& failure) {
  const std::string possible = possible_answers(attempt);
  if (failure.code != base::ExitCode::refused || possible.empty()) return failure;
  return {failure.code, fmt::format("{} Possible here: {}.", failure.message, possible)};
}

bool accepts(const Attempt& attempt, const Input& input) {
  return play::may_input(attempt.scenario(), attempt.state(), input).ok();
}

// Something looked up or noted: it can be done at another moment of the conversation as well, where
// a standard move (hold, transfer, end) or closing the case would lead it elsewhere.
bool is_desk_work(const Attempt& attempt, const Input& input) {
  if (input.kind != InputKind::act) return false;
  const scenario::Verb verb = attempt.scenario().actions[input.target].verb;
  return !scenario::is_move(verb) && verb != scenario::Verb::close;
}

// Whether the level of an opportunity says something: of what may still come it does not.
bool is_settled(const BranchEnd& end, std::size_t opportunity) {
  const assess::Scored& scored = end.scorecard.opportunities[opportunity];
  return end.ended || scored.given || scored.spoiled;
}

// How many utterances at the end of both are word for word the same, back to where they part.
std::size_t same_end_of(const Comparison& found) {
  const auto& one = found.original.transcript.utterances;
  const auto& other = found.branch.transcript.utterances;
  const std::size_t most =
      std::min(one.size() - found.original_from, other.size() - found.branch_from);
  std::size_t same = 0;
  while (same < most) {
    const play::Utterance& a = one[one.size() - 1 - same];
    const play::Utterance& b = other[other.size() - 1 - same];
    if (a.voice != b.voice || a.action != b.action || *a.text != *b.text) break;
    ++same;
  }
  return same;
}

}  // namespace

std::string possible_answers(const Attempt& attempt) {
  std::string names;
  for (const Input& answer : play::answerable(attempt.scenario(), attempt.state())) {
    names += (names.empty() ? "" : ", ") + play::short_name(attempt.scenario(), answer);
  }
  return names;
}

base::Result<Attempt> before_answer(const Attempt& attempt, std::size_t at) {
  const std::size_t count = attempt.inputs().size();
  if (count == 0) {
    return base::Failure{base::ExitCode::refused, "The attempt has no answer to change yet."};
  }
  if (at < 1 || at > count) {
    return base::Failure{
        base::ExitCode::refused,
        fmt::format("The attempt has no answer {}. Choose one from 1 to {}.", at, count)};
  }
  const auto& inputs = attempt.inputs();
  return play::fold(attempt.shared_scenario(), attempt.seed(),
                    {inputs.begin(), inputs.begin() + static_cast<std::ptrdiff_t>(at - 1)});
}

WhatIf::WhatIf(Attempt original, Attempt branch, std::size_t at)
    : original_(std::move(original)), branch_(std::move(branch)), at_(at), next_(at) {
  // An answer that was only put off (something was looked up first, another chat went before) can
  // still be given; work at the desk that was left undone stays undone.
  if (original_.inputs()[at - 1].kind != InputKind::act) next_ = at - 1;
}

base::Result<WhatIf> WhatIf::start(const Attempt& original, std::size_t at, const Input& instead) {
  auto branch = before_answer(original, at);
  if (!branch) return branch.failure();
  if (original.inputs()[at - 1] == instead) {
    return refusal(*branch, {base::ExitCode::refused,
                             fmt::format("\"{}\" is what was chosen; what if it were something "
                                         "else?",
                                         play::short_name(original.scenario(), instead))});
  }
  const auto events = branch->act(instead);
  if (!events) return refusal(*branch, events.failure());
  return WhatIf(original, std::move(*branch), at);
}

base::Result<play::Events> WhatIf::act(const Input& input) {
  auto events = branch_.act(input);
  if (!events) return refusal(branch_, events.failure());
  const auto& inputs = original_.inputs();
  if (next_ < inputs.size() && inputs[next_] == input) ++next_;
  return events;
}

std::optional<std::size_t> WhatIf::resumption() const {
  const auto& inputs = original_.inputs();
  if (next_ >= inputs.size()) return std::nullopt;
  if (accepts(branch_, inputs[next_])) return next_;
  for (std::size_t i = next_; i < inputs.size(); ++i) {
    if (inputs[i].kind != InputKind::act && accepts(branch_, inputs[i])) return i;
  }
  return std::nullopt;
}

std::size_t WhatIf::follow_original() {
  std::size_t taken = 0;
  while (const auto from = resumption()) {
    for (; next_ <= *from; ++next_) {
      const Input& input = original_.inputs()[next_];
      const bool wanted = next_ == *from || is_desk_work(original_, input);
      if (wanted && accepts(branch_, input) && branch_.act(input)) ++taken;
    }
  }
  return taken;
}

std::vector<std::size_t> answer_utterances(const play::Transcript& transcript) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < transcript.utterances.size(); ++i) {
    const play::Utterance& said = transcript.utterances[i];
    if (said.option || said.action) found.push_back(i);
  }
  return found;
}

Comparison compare(const WhatIf& what_if) {
  return compare(what_if.original(), what_if.branch());
}

Comparison compare(const Attempt& original, const Attempt& branch) {
  const auto end_of = [](const Attempt& attempt) {
    return BranchEnd{play::transcript_of(attempt),
                     assess::score(attempt.scenario(), attempt.state()), attempt.ended()};
  };
  Comparison found;
  found.original = end_of(original);
  found.branch = end_of(branch);
  const auto& one = original.inputs();
  const auto& other = branch.inputs();
  const auto parting = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
  const auto shared = static_cast<std::size_t>(parting - one.begin());
  found.at = shared + 1;
  // The answer itself is where the words part; what stands before it was said in both.
  const auto from = [&](const play::Transcript& transcript) {
    const std::vector<std::size_t> answers = answer_utterances(transcript);
    return shared < answers.size() ? answers[shared] : transcript.utterances.size();
  };
  found.original_from = from(found.original.transcript);
  found.branch_from = from(found.branch.transcript);
  found.same_end = same_end_of(found);
  for (std::size_t i = 0; i < found.original.scorecard.opportunities.size(); ++i) {
    const int before = found.original.scorecard.opportunities[i].level;
    const int after = found.branch.scorecard.opportunities[i].level;
    const bool met = is_settled(found.original, i) && is_settled(found.branch, i);
    if (before != after && met) found.changes.push_back({i, before, after});
  }
  return found;
}

}  // namespace klankbord::session
