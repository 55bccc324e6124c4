#include "play/transcript.h"

namespace klankbord::play {

namespace {

Voice voice_of(scenario::Speaker speaker) {
  switch (speaker) {
    case scenario::Speaker::colleague:
      return Voice::colleague;
    case scenario::Speaker::narrator:
      return Voice::narrator;
    case scenario::Speaker::customer:
      break;
  }
  return Voice::customer;
}

}  // namespace

TranscriptBuilder::TranscriptBuilder(const scenario::Scenario& scenario) : scenario_(&scenario) {
  if (scenario.mood) {
    transcript_.mood.push_back({0, scenario.variables[*scenario.mood].start, 0});
  }
}

void TranscriptBuilder::say(Voice voice, const std::string& text, std::int32_t cost_s) {
  transcript_.utterances.push_back({voice, &text, clock_s_, phase_, {}, 0, {}});
  clock_s_ += cost_s;
  transcript_.end_s = clock_s_;
}

void TranscriptBuilder::add(const Events& events) {
  for (const Event& event : events) {
    switch (event.kind) {
      case EventKind::phase_entered:
        phase_ = event.index;
        transcript_.phases.push_back(phase_);
        break;
      case EventKind::line_said:
      case EventKind::reply_said: {
        const auto& lines = event.kind == EventKind::line_said
                                ? scenario_->nodes[event.owner].lines
                                : scenario_->options[event.owner].replies;
        say(voice_of(lines[event.index].speaker), lines[event.index].text, event.cost_s);
        break;
      }
      case EventKind::option_chosen:
        say(Voice::learner, scenario_->options[event.index].text, event.cost_s);
        learner_ = transcript_.utterances.size() - 1;
        transcript_.utterances[learner_].option = event.index;
        transcript_.utterances[learner_].choice = ++choices_;
        break;
      case EventKind::variable_set:
        if (scenario_->mood == event.index) {
          transcript_.mood.push_back({clock_s_, event.value, learner_});
        }
        [[fallthrough]];
      case EventKind::evidence_given:
      case EventKind::evidence_spoiled:
      case EventKind::knockout_raised:
        transcript_.utterances[learner_].facts.push_back(event);
        break;
      case EventKind::node_entered:
      case EventKind::phase_left:
      case EventKind::conversation_ended:
        break;
    }
  }
}

Transcript transcript_of(const Attempt& attempt) {
  TranscriptBuilder builder(attempt.scenario());
  builder.add(attempt.opening());
  Events events;
  State state = start(attempt.scenario(), events);
  for (const Input input : attempt.inputs()) {
    // Accepted once, so accepted again: an attempt holds no other inputs.
    if (step(attempt.scenario(), state, input, events)) builder.add(events);
  }
  return builder.transcript();
}

}  // namespace klankbord::play
