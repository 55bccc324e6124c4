#include "host/told.h"

#include "play/engine.h"

namespace klankbord::host {

Told::Told(const play::Attempt& attempt) : scenario_(attempt.shared_scenario()) {
  play::Events events;
  state_ = play::start(*scenario_, events);
  add(attempt.opening(), nullptr);
  phases_left_.clear();  // nobody was in them
  go_on(attempt);
}

void Told::go_on(const play::Attempt& attempt) {
  play::Events events;
  while (answers() < attempt.inputs().size()) {
    const play::Input& input = attempt.inputs()[answers()];
    // Accepted once, so accepted again: an attempt holds no other inputs.
    static_cast<void>(play::step(*scenario_, state_, input, events));
    phases_left_.clear();
    add(events, &input);
  }
}

void Told::add(const play::Events& events, const play::Input* input) {
  play::TranscriptBuilder builder(*scenario_, place_);
  builder.add(events, input);
  place_ = builder.place();
  for (const play::Utterance& said : builder.transcript().utterances) {
    Line line;
    line.text = said.text;
    line.own = said.own;
    line.at_s = said.at_s;
    line.action = said.action ? *said.action : -1;
    line.choice = static_cast<std::uint16_t>(said.choice);
    line.thread = static_cast<std::uint8_t>(said.thread);
    line.voice = said.voice;
    lines_.push_back(std::move(line));
  }
  ends_.push_back(static_cast<std::uint16_t>(lines_.size()));
  for (const play::Event& event : events) {
    if (event.kind == play::EventKind::phase_left) phases_left_.push_back(event.index);
  }
}

play::Utterance utterance_of(const Told::Line& line) {
  play::Utterance said;
  said.voice = line.voice;
  said.text = line.text;
  said.at_s = line.at_s;
  said.thread = line.thread;
  said.choice = line.choice;
  if (line.action >= 0) said.action = static_cast<scenario::ActionIndex>(line.action);
  return said;
}

}  // namespace klankbord::host
