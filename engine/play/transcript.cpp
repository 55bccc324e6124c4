#include "play/transcript.h"

#include <utility>

#include "play/engine.h"
#include "play/marking.h"
#include "play/wait.h"
#include "scenario/titles.h"

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
  if (!scenario.has_desk || scenario.channel != scenario::Channel::phone) return;
  state_ = initial_state(scenario);
  waits_ = true;
  transcript_.patience.push_back({0, patience_permille(scenario, state_), 0});
}

TranscriptBuilder::TranscriptBuilder(const scenario::Scenario& scenario, const Place& place)
    : scenario_(&scenario),
      clock_s_(place.clock_s),
      phase_(place.phase),
      thread_(place.thread),
      choices_(place.choices) {}

Utterance& TranscriptBuilder::say(Voice voice, const std::string& text, std::int32_t cost_s) {
  Utterance said;
  said.voice = voice;
  said.text = &text;
  said.at_s = clock_s_;
  said.phase = phase_;
  said.thread = thread_;
  clock_s_ += cost_s;
  transcript_.end_s = clock_s_;
  return transcript_.utterances.emplace_back(std::move(said));
}

void TranscriptBuilder::say_line(const scenario::Line& line, std::int32_t cost_s,
                                 std::size_t thread) {
  say(voice_of(line.speaker), line.text, cost_s).thread = thread;
}

void TranscriptBuilder::answer(const Event& event, const Input* input) {
  const scenario::Option& option = scenario_->options[event.index];
  thread_ = scenario_->thread_of(option.node);
  phase_ = scenario_->nodes[option.node].phase;
  Utterance& said = say(Voice::learner, option.text, event.cost_s);
  if (input != nullptr && input->kind == InputKind::submit) {
    said.own =
        std::make_shared<const std::string>(words_of(*scenario_, *input, scenario_->language));
    said.text = said.own.get();
    said.submitted = *input;
  }
  learner_ = transcript_.utterances.size() - 1;
  said.option = event.index;
  said.choice = ++choices_;
}

void TranscriptBuilder::act(const Event& event, const Input* input) {
  static const std::string kNothing;
  const scenario::Action& action = scenario_->actions[event.index];
  const scenario::Move* move = move_of(*scenario_, action);
  Utterance& done = say(move != nullptr ? Voice::learner : Voice::desk,
                        move != nullptr ? move->text : kNothing, event.cost_s);
  done.action = event.index;
  // A move is made in a chat, and its reply follows there.
  if (is_move(action.verb) && !scenario_->threads.empty()) done.thread = thread_ = action.object;
  if (input != nullptr && !input->texts.empty()) {
    const bool form = action.verb == scenario::Verb::register_;
    done.own = std::make_shared<const std::string>(
        form ? values_text(scenario_->company.desk.forms[action.object], input->texts,
                           scenario_->language)
             : input->texts[0]);
    done.text = done.own.get();
  }
  learner_ = transcript_.utterances.size() - 1;
}

void TranscriptBuilder::note(const Event& fact) {
  if (learner_ < transcript_.utterances.size()) {
    transcript_.utterances[learner_].facts.push_back(fact);
  }
}

void TranscriptBuilder::add(const Events& events, const Input* input) {
  for (const Event& event : events) {
    const std::int32_t began_s = clock_s_;
    add(event, input);
    if (waits_) wait(event, began_s);
  }
}

// Patience runs out while something is done, and is back at once when the customer hears from the
// learner. It ends with the call; nobody knows what it is while the customer is elsewhere.
void TranscriptBuilder::wait(const Event& event, std::int32_t began_s) {
  apply(*scenario_, state_, event);
  if (!can_wait(*scenario_, state_)) return;
  std::vector<PatiencePoint>& curve = transcript_.patience;
  const int before = curve.back().permille;
  const int after = patience_permille(*scenario_, state_);
  if (after == before) return;
  if (curve.back().at_s < began_s) curve.push_back({began_s, before, curve.back().utterance});
  curve.push_back({after < before ? clock_s_ : began_s, after, learner_});
}

void TranscriptBuilder::add(const Event& event, const Input* input) {
  switch (event.kind) {
    case EventKind::phase_entered:
      phase_ = event.index;
      transcript_.phases.push_back(phase_);
      break;
    case EventKind::line_said:
      say_line(scenario_->nodes[event.owner].lines[event.index], event.cost_s,
               scenario_->thread_of(event.owner));
      break;
    case EventKind::reply_said:
      say_line(scenario_->options[event.owner].replies[event.index], event.cost_s, thread_);
      break;
    case EventKind::rule_said: {
      const scenario::Rule& rule = scenario_->rules[event.owner];
      const bool waited = rule.trigger == scenario::Trigger::wait;
      say_line(rule.replies[event.index], event.cost_s, waited ? rule.thread : thread_);
      break;
    }
    case EventKind::move_replied:
      say(Voice::customer, scenario_->moves[event.index].reply, event.cost_s);
      break;
    case EventKind::move_said:
      say(Voice::colleague, scenario_->moves[event.index].text, event.cost_s);
      break;
    case EventKind::option_chosen:
      answer(event, input);
      break;
    case EventKind::action_done:
      act(event, input);
      break;
    case EventKind::variable_set:
      if (scenario_->mood == event.index) {
        transcript_.mood.push_back({clock_s_, event.value, learner_});
      }
      note(event);
      break;
    case EventKind::evidence_given:
    case EventKind::evidence_spoiled:
    case EventKind::evidence_pending:
    case EventKind::knockout_raised:
      note(event);
      break;
    case EventKind::node_entered:
    case EventKind::phase_left:
    case EventKind::rule_applied:
    case EventKind::customer_left:
    case EventKind::call_over:
    case EventKind::conversation_ended:
      break;
  }
}

Transcript transcript_of(const Attempt& attempt) {
  TranscriptBuilder builder(attempt.scenario());
  builder.add(attempt.opening());
  Events events;
  State state = start(attempt.scenario(), events);
  for (const Input& input : attempt.inputs()) {
    // Accepted once, so accepted again: an attempt holds no other inputs.
    if (step(attempt.scenario(), state, input, events)) builder.add(events, &input);
  }
  return builder.transcript();
}

}  // namespace klankbord::play
