// A conversation as it was held: who said what when, and what each answer showed.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "play/attempt.h"

namespace klankbord::play {

// `desk`: not said but done; the text is what was typed with it, if anything.
enum class Voice : std::uint8_t { learner, customer, colleague, narrator, desk };

// One thing that was said or done. Texts point into the scenario, which must outlive the
// transcript, or to `own`.
struct Utterance {
  Voice voice = Voice::customer;
  const std::string* text = nullptr;
  std::int32_t at_s = 0;  // simulated seconds when it began
  std::size_t phase = 0;
  std::size_t thread = 0;                       // the conversation it belongs to
  std::optional<scenario::OptionIndex> option;  // of the learner's answers; outcomes too
  std::optional<scenario::ActionIndex> action;  // of moves and of what was done at the desk
  std::optional<Input> submitted;               // of a summary, reply, form or answer
  std::size_t choice = 0;                       // of the learner's: number of the answer, from 1
  std::shared_ptr<const std::string> own;       // owns the text where the scenario does not
  Events facts;  // of the learner's: evidence, spoiled, variables and knock-outs it led to
};

struct MoodPoint {
  std::int32_t at_s = 0;
  int mood = 0;
  std::size_t utterance = 0;  // the one that moved it (0 for the start)
};

// What was left of the patience of a customer on the line. Between two points it went evenly.
struct PatiencePoint {
  std::int32_t at_s = 0;
  int permille = 1000;        // 1000: none was asked; 0: used up
  std::size_t utterance = 0;  // what was said or done that moved it (0 for the start)
};

struct Transcript {
  std::vector<Utterance> utterances;
  std::vector<MoodPoint> mood;          // start, then each change; empty without a mood
  std::vector<PatiencePoint> patience;  // empty where nobody can be kept waiting
  std::vector<std::size_t> phases;      // in the order they were entered
  std::int32_t end_s = 0;
};

// Builds the transcript as events come in; clients that show a running conversation keep one.
class TranscriptBuilder {
 public:
  // How far a conversation has been told.
  struct Place {
    std::int32_t clock_s = 0;
    std::size_t phase = 0, thread = 0, choices = 0;
  };

  explicit TranscriptBuilder(const scenario::Scenario& scenario);
  // Goes on from where another one was, without what that one holds and without curves: for who
  // keeps thousands of conversations and only what was said in them.
  TranscriptBuilder(const scenario::Scenario& scenario, const Place& place);
  Place place() const { return {clock_s_, phase_, thread_, choices_}; }
  // `input`: what led to the events; nothing for the opening.
  void add(const Events& events, const Input* input = nullptr);
  const Transcript& transcript() const { return transcript_; }

 private:
  void add(const Event& event, const Input* input);
  Utterance& say(Voice voice, const std::string& text, std::int32_t cost_s);
  void say_line(const scenario::Line& line, std::int32_t cost_s, std::size_t thread);
  void answer(const Event& event, const Input* input);
  void act(const Event& event, const Input* input);
  void note(const Event& fact);
  void wait(const Event& event, std::int32_t began_s);
  const scenario::Scenario* scenario_;
  Transcript transcript_;
  State state_;  // followed only where a customer can be kept waiting
  bool waits_ = false;
  std::int32_t clock_s_ = 0;
  std::size_t phase_ = 0;
  std::size_t learner_ = 0;  // index of what the learner said or did latest
  std::size_t thread_ = 0;   // in which that was
  std::size_t choices_ = 0;
};

Transcript transcript_of(const Attempt& attempt);

}  // namespace klankbord::play
