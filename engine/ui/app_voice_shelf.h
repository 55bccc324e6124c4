// Where the recordings of one conversation stand: in memory, or kept with its attempt.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "session/practice.h"
#include "speech/sound.h"

namespace klankbord::ui {

struct KeptRecording {
  int length_ms = 0;
  std::vector<int> marks;   // of the rubric; empty: not rated
  speech::Samples samples;  // in memory; empty where the attempt keeps it
};

class VoiceShelf {
 public:
  // In memory.
  VoiceShelf() = default;
  // Of an attempt, with what is kept of it; without an id or a data folder in memory.
  VoiceShelf(session::Surroundings surroundings, std::string attempt);

  bool keeps() const { return surroundings_.data.has_value(); }
  // By the number of the answer.
  const std::map<std::size_t, KeptRecording>& kept() const { return kept_; }

  // Replaces what was kept for that answer, with its rating. On failure everything is as it was.
  base::Status keep(std::size_t answer, speech::Samples samples);
  base::Result<speech::Samples> load(std::size_t answer) const;
  // Marks from 0 to 2, or less where one is not given yet: a rating is kept when it is complete.
  base::Status rate(std::size_t answer, std::vector<int> marks);
  base::Status erase(std::size_t answer);
  base::Status erase_conversation();
  // All that the learner has, of other conversations too.
  base::Status erase_all();

 private:
  session::Surroundings surroundings_;
  std::string attempt_;
  std::map<std::size_t, KeptRecording> kept_;
};

}  // namespace klankbord::ui
