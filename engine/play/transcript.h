// A conversation as it was held: who said what when, and what each answer showed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "play/attempt.h"

namespace klankbord::play {

enum class Voice : std::uint8_t { learner, customer, colleague, narrator };

// One thing that was said. Texts point into the scenario, which must outlive the transcript.
struct Utterance {
  Voice voice = Voice::customer;
  const std::string* text = nullptr;
  std::int32_t at_s = 0;  // simulated seconds when it began
  std::size_t phase = 0;
  std::optional<scenario::OptionIndex> option;  // of the learner's utterances
  std::size_t choice = 0;                       // of the learner's: number of the answer, from 1
  Events facts;  // of the learner's: evidence, spoiled, variables and knock-outs it led to
};

struct MoodPoint {
  std::int32_t at_s = 0;
  int mood = 0;
  std::size_t utterance = 0;  // the one that moved it (0 for the start)
};

struct Transcript {
  std::vector<Utterance> utterances;
  std::vector<MoodPoint> mood;      // start, then each change; empty without a mood
  std::vector<std::size_t> phases;  // in the order they were entered
  std::int32_t end_s = 0;
};

// Builds the transcript as events come in; clients that show a running conversation keep one.
class TranscriptBuilder {
 public:
  explicit TranscriptBuilder(const scenario::Scenario& scenario);
  void add(const Events& events);
  const Transcript& transcript() const { return transcript_; }

 private:
  void say(Voice voice, const std::string& text, std::int32_t cost_s);
  const scenario::Scenario* scenario_;
  Transcript transcript_;
  std::int32_t clock_s_ = 0;
  std::size_t phase_ = 0;
  std::size_t learner_ = 0;  // index of the learner's latest utterance
  std::size_t choices_ = 0;
};

Transcript transcript_of(const Attempt& attempt);

}  // namespace klankbord::play
