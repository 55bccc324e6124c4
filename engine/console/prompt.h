// Asks a learner for the next input in plain text: a number for an answer, or the action itself.
#pragma once

#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "console/writer.h"
#include "play/view.h"
#include "session/practice.h"
#include "text/catalogue.h"

namespace klankbord::console {

// What became of a line that was typed before the conversation took it.
enum class OwnWord {
  none,   // nothing of ours: the conversation reads it
  taken,  // and done; the conversation goes on
  left,   // and done; the conversation is left
};
using OwnWords = std::function<OwnWord(const std::string& line)>;

// What was typed at the prompt.
struct Typed {
  enum class Kind { input, stop, briefing, repeat, desk, taken, unknown };
  Kind kind = Kind::unknown;
  play::Input input;
};

class Prompt {
 public:
  Prompt(const session::Practice& practice, const text::Catalogue& tr, std::istream& in,
         Writer& writer, const OwnWords& own_words)
      : practice_(practice), tr_(tr), in_(in), writer_(writer), own_words_(own_words) {}

  // Everything that can be answered now, numbered, chat by chat; or the task that waits.
  void write_offers();
  // Reads one line, and the lines that a form or a task asks after it.
  Typed read();

 private:
  void write_thread(const play::ThreadView& thread, std::size_t index);
  void write_task(scenario::NodeIndex node);
  std::optional<std::string> line(const std::string& prompt);
  Typed read_task(const std::string& typed);
  Typed read_action(const std::string& typed);
  std::optional<std::vector<std::string>> fill_in(const scenario::Form& form);
  const scenario::Scenario& scenario() const { return practice_.scenario(); }

  const session::Practice& practice_;
  const text::Catalogue& tr_;
  std::istream& in_;
  Writer& writer_;
  const OwnWords& own_words_;
  std::vector<scenario::OptionIndex> numbered_;  // answers by their number, from 1
  std::optional<scenario::NodeIndex> task_;      // the interaction that waits
  std::vector<std::uint8_t> order_;              // its parts as shown
};

}  // namespace klankbord::console
