#include "ui/app_talk.h"

#include <algorithm>
#include <utility>

#include "play/view.h"

namespace klankbord::ui {

Talk::Talk(session::Practice practice, bool coach)
    : practice_(std::move(practice)), coach_(coach) {}

Talk::Talk(session::Practice practice, ExamManner exam)
    : practice_(std::move(practice)), coach_(false), exam_(exam) {}

Talk Talk::in_text(const Talk& before, const play::Attempt& again) {
  // Without a data folder a start cannot fail, and what an attempt holds was accepted once.
  auto started = session::Practice::start(again.shared_scenario(), {}, again.seed());
  Talk talk(std::move(*started), before.coach_);
  for (const play::Input& input : again.inputs()) {
    talk.cards_.clear();
    talk.submit(input);
  }
  while (talk.cards_.size() > before.cards_.size()) talk.close_card();
  return talk;
}

bool Talk::submit(const play::Input& input) {
  auto step = practice_.act(input);
  refusal_.clear();
  if (!step && step.failure().code == base::ExitCode::refused) {
    refusal_ = step.failure().message;
    return false;
  }
  if (!step) {
    unstored_ = input;
    problem_ = step.failure();
    return false;
  }
  unstored_.reset();
  problem_ = {};
  if (exam_) return true;
  cards_.insert(cards_.end(), step->cards.begin(), step->cards.end());
  if (coach_ && step->hint && !step->hint->why->empty()) notes_.push_back({shown(), *step->hint});
  return true;
}

std::optional<play::Input> Talk::try_again() {
  if (!unstored_) return std::nullopt;
  const play::Input input = *unstored_;
  return submit(input) ? std::optional<play::Input>(input) : std::nullopt;
}

void Talk::close_card() {
  if (!cards_.empty()) cards_.pop_front();
}

Due Talk::due() const {
  if (!cards_.empty()) return Due::card;
  return practice_.ended() ? Due::debrief : Due::answer;
}

const assess::BlockCard* Talk::card() const {
  return cards_.empty() ? nullptr : &cards_.front();
}

std::size_t Talk::shown() const {
  const std::vector<play::Utterance>& said = practice_.transcript().utterances;
  if (cards_.empty()) return said.size();
  const auto latest = std::find_if(said.rbegin(), said.rend(),
                                   [](const auto& one) { return one.option || one.action; });
  if (latest == said.rend()) return said.size();
  const auto next_phase = std::find_if(latest.base(), said.end(),
                                       [&](const auto& one) { return one.phase != latest->phase; });
  return static_cast<std::size_t>(next_phase - said.begin());
}

std::size_t Talk::phase() const {
  const std::size_t count = shown();
  if (count == practice_.transcript().utterances.size()) return practice_.view().phase;
  return practice_.transcript().utterances[count - 1].phase;
}

std::int32_t Talk::elapsed_s() const {
  const std::vector<play::Utterance>& said = practice_.transcript().utterances;
  const std::size_t count = shown();
  return count < said.size() ? said[count].at_s : practice_.view().elapsed_s;
}

namespace {

// Of the customer of the chat to which the utterance belongs.
int chat_mood_step(const scenario::Scenario& scenario, const play::Transcript& transcript,
                   std::size_t utterance) {
  if (utterance >= transcript.utterances.size()) return 0;
  const auto& mood = scenario.threads[transcript.utterances[utterance].thread].mood;
  if (!mood) return 0;
  int value = scenario.variables[*mood].start;
  for (std::size_t i = 0; i <= utterance; ++i) {
    for (const play::Event& fact : transcript.utterances[i].facts) {
      if (fact.kind == play::EventKind::variable_set && fact.index == *mood) value = fact.value;
    }
  }
  return play::mood_step_of(scenario.variables[*mood], value);
}

}  // namespace

int mood_step_at(const scenario::Scenario& scenario, const play::Transcript& transcript,
                 std::size_t utterance) {
  if (!scenario.threads.empty()) return chat_mood_step(scenario, transcript, utterance);
  if (!scenario.mood || transcript.mood.empty()) return 0;
  int mood = transcript.mood.front().mood;
  for (const play::MoodPoint& point : transcript.mood) {
    if (point.utterance <= utterance) mood = point.mood;
  }
  return play::mood_step_of(scenario.variables[*scenario.mood], mood);
}

}  // namespace klankbord::ui
