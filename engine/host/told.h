// What was said and done in a conversation so far, kept small and added to: an answer of one
// learner among thousands does not tell everything anew.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "play/attempt.h"
#include "play/transcript.h"

namespace klankbord::host {

class Told {
 public:
  // One utterance without what it led to.
  struct Line {
    const std::string* text = nullptr;  // into the scenario or `own`
    std::shared_ptr<const std::string> own;
    std::int32_t at_s = 0;
    std::int32_t action = -1;  // what was done; -1: it was said
    std::uint16_t choice = 0;
    std::uint8_t thread = 0;
    play::Voice voice = play::Voice::customer;
  };

  // Of a conversation so far.
  explicit Told(const play::Attempt& attempt);

  // Adds what was answered since. The same conversation, further on.
  void go_on(const play::Attempt& attempt);

  bool is_of(const scenario::Scenario& scenario) const { return scenario_.get() == &scenario; }
  std::size_t answers() const { return ends_.size() - 1; }
  const std::vector<Line>& lines() const { return lines_; }
  // How many lines there were after that many answers.
  std::size_t lines_after(std::size_t answers) const { return ends_[answers]; }
  // The phases that the latest answer ended: their cards are due.
  const std::vector<std::uint16_t>& phases_left() const { return phases_left_; }

 private:
  void add(const play::Events& events, const play::Input* input);

  std::shared_ptr<const scenario::Scenario> scenario_;
  play::State state_;
  play::TranscriptBuilder::Place place_;
  std::vector<Line> lines_;
  std::vector<std::uint16_t> ends_;
  std::vector<std::uint16_t> phases_left_;
};

// The utterance of a line, for the words that others have for it.
play::Utterance utterance_of(const Told::Line& line);

}  // namespace klankbord::host
