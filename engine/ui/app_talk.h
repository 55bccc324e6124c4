// A running conversation as the learner goes through it: what is shown by now, which block card is
// due, and what could not be stored. It knows nothing of drawing.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "session/practice.h"

namespace klankbord::ui {

// What the learner can do next.
enum class Due : std::uint8_t {
  answer,   // choose an option
  card,     // a phase has ended: read its block card
  debrief,  // the conversation is over
};

// One line for a learner who is coached, shown below what the answer brought about.
struct CoachNote {
  std::size_t below = 0;  // so many utterances stand above it
  session::CoachHint hint;
};

// How a conversation shows that is part of a sitting: no cards, no hints, nothing after it.
struct ExamManner {
  bool transcript = true;  // may the candidate read back what was said before
};

class Talk {
 public:
  Talk(session::Practice practice, bool coach);
  Talk(session::Practice practice, ExamManner exam);

  // The conversation as it goes on in another text of its scenario: `again` has its answers there,
  // as far as they could be repeated. Cards that were read stay read.
  static Talk in_text(const Talk& before, const play::Attempt& again);

  // Submits an answer. When it cannot be stored nothing has happened but problem(), and the same or
  // another answer may be chosen.
  void choose(scenario::OptionIndex option) { submit(play::Input::choose(option)); }
  // The same for anything else a learner can do. Answers whether it was accepted.
  bool submit(const play::Input& input);
  // Submits once more what could not be stored, and gives it when it was accepted now.
  std::optional<play::Input> try_again();
  // From the card that is due to the next one, or back to the conversation.
  void close_card();

  Due due() const;
  const assess::BlockCard* card() const;  // the one that is due, else null

  const session::Practice& practice() const { return practice_; }
  const scenario::Scenario& scenario() const { return practice_.scenario(); }
  bool coached() const { return coach_; }
  // Of a sitting; else null.
  const ExamManner* exam() const { return exam_ ? &*exam_ : nullptr; }
  // Utterances that show: while a card is due, the next phase has not begun for the learner.
  std::size_t shown() const;
  std::size_t phase() const;       // of what shows
  std::int32_t elapsed_s() const;  // simulated, as far as it shows
  const std::vector<CoachNote>& notes() const { return notes_; }
  // Why the latest answer could not be stored, as a sentence; else empty.
  const std::string& problem() const { return problem_.message; }
  const base::Failure& unstored() const { return problem_; }  // likewise, for other languages
  // Why the latest input was refused, as a sentence; else empty. Trying again would not help.
  const std::string& refusal() const { return refusal_; }
  void set_coach(bool coach) { coach_ = coach; }

 private:
  session::Practice practice_;
  bool coach_;
  std::optional<ExamManner> exam_;
  std::deque<assess::BlockCard> cards_;
  std::vector<CoachNote> notes_;
  std::optional<play::Input> unstored_;
  base::Failure problem_;
  std::string refusal_;
};

// The mood step the customer showed when the utterance was said; 0 without a mood.
int mood_step_at(const scenario::Scenario& scenario, const play::Transcript& transcript,
                 std::size_t utterance);

}  // namespace klankbord::ui
