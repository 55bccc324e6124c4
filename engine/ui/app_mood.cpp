#include "ui/app_mood.h"

#include "play/view.h"

namespace klankbord::ui {

std::optional<std::size_t> mood_variable(const scenario::Scenario& scenario, std::size_t chat) {
  return scenario.threads.empty() ? scenario.mood : scenario.threads[chat].mood;
}

std::optional<MoodChange> mood_change_at(const scenario::Scenario& scenario,
                                         const play::Transcript& transcript,
                                         std::size_t utterance) {
  if (utterance >= transcript.utterances.size()) return std::nullopt;
  const auto index = mood_variable(scenario, transcript.utterances[utterance].thread);
  if (!index) return std::nullopt;
  const scenario::Variable& mood = scenario.variables[*index];
  int before = mood.start, after = mood.start;
  for (std::size_t i = 0; i <= utterance; ++i) {
    before = after;
    for (const play::Event& fact : transcript.utterances[i].facts) {
      if (fact.kind == play::EventKind::variable_set && fact.index == *index) after = fact.value;
    }
  }
  return MoodChange{play::mood_step_of(mood, before), play::mood_step_of(mood, after),
                    after - before};
}

}  // namespace klankbord::ui
