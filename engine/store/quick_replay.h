// Reads a journal, checks it and plays it again in one pass, for thousands of them: instead of
// taking each line apart it writes what the line has to be and compares.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "play/event.h"
#include "play/state.h"
#include "store/archive.h"
#include "store/journal.h"

namespace klankbord::store {

struct QuickReplay {
  play::State state;  // after the last input
  std::vector<play::Input> inputs;
  std::vector<std::string_view> times;  // wall clock of each input, in the bytes of the journal
  bool ended = false;                   // the journal has its end line
};

// The header of a journal whose first line is written as this program writes it, with the right
// hash; else nothing.
std::optional<JournalHeader> quick_header(std::string_view journal);

// For the journals of one scenario.
class QuickReplayer {
 public:
  explicit QuickReplayer(ScenarioPointer scenario);

  // `header` is what quick_header gave for the journal. Nothing for one that is not, byte by byte,
  // what this program writes for its inputs today: torn, altered, without an answer, of another
  // scenario, with an unusual text, or one that replays differently. recover_journal and replay
  // then say what it is; what is given here is what they give.
  std::optional<QuickReplay> replay(const JournalHeader& header, std::string_view journal) const;

 private:
  class Pass;
  ScenarioPointer scenario_;
  std::string content_hash_;
  bool plain_ = true;                                   // every id can stand in JSON as it is
  std::vector<std::size_t> variables_, opportunities_;  // in the order of their ids
  std::unordered_map<std::string, scenario::OptionIndex> options_;  // by path
};

}  // namespace klankbord::store
