// One running practice conversation with its journal: what the console and the window drive.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assess/feedback.h"
#include "assess/scorecard.h"
#include "play/attempt.h"
#include "play/transcript.h"
#include "store/archive.h"
#include "store/journal.h"
#include "store/places.h"

namespace klankbord::session {

// Where attempts are kept and what time it is. The defaults are this machine's.
struct Surroundings {
  std::optional<store::Path> data;  // none: the attempt leaves no trace
  store::Clock clock = store::wall_clock;
  store::Disk* disk = &store::system_disk();  // must outlive the practice
};

// One line for a learner who is being coached: why the latest answer fell short.
struct CoachHint {
  play::Cause cause = play::Cause::option;  // see assess::consequences_of
  std::uint16_t owner = 0;
  const base::LocalText* why = nullptr;  // points into the scenario; never null, may be empty
  bool knockout = false;                 // a critical error, else an opportunity at level 0
};

// What one accepted answer brought about.
struct Step {
  play::Events events;
  std::vector<assess::BlockCard> cards;  // due now: one for each phase that ended, in order
  std::optional<CoachHint> hint;         // to be shown in coach mode
  bool ended = false;
};

class Practice {
 public:
  // Starts a conversation. Without a seed one is drawn; either way the journal keeps it. Refuses
  // when the data folder cannot be written (exit code environment).
  static base::Result<Practice> start(store::ScenarioPointer scenario, Surroundings surroundings,
                                      std::optional<std::uint64_t> seed = {});

  // Goes on with an attempt from its journal, by its archived scenario. `surroundings.data` is the
  // data folder it belongs to; without one the folder that holds its attempts/. Refuses an unsound
  // journal, one that is open elsewhere, one whose replay differs (exit code findings), and one of
  // another mode (refused). A finished attempt comes back ended.
  static base::Result<Practice> resume(const store::Path& journal, Surroundings surroundings);

  // Goes on from where an attempt stands, without a trace: for what-if.
  static Practice beside(const play::Attempt& attempt);

  // Likewise, but an answer counts only once `witness` has taken it: for a sitting, which keeps a
  // journal of its own. What it refuses is refused.
  using Witness = std::function<base::Status(const play::Input& input)>;
  static Practice before(const play::Attempt& attempt, Witness witness);

  // An attempt that ends its life before its first answer leaves no journal.

  // Submits an answer. When it returns ok the answer is on disk. Refused (not offered now, ended)
  // or failed (disk full), nothing has happened and one may try again.
  base::Result<Step> act(const play::Input& input);
  base::Result<Step> act(scenario::OptionIndex option);

  const scenario::Scenario& scenario() const { return attempt_.scenario(); }
  const play::Attempt& attempt() const { return attempt_; }
  bool ended() const { return attempt_.ended(); }
  play::View view() const { return attempt_.view(); }
  int mood_step() const;
  const play::Transcript& transcript() const { return transcript_.transcript(); }
  assess::Scorecard scorecard() const;
  assess::Debrief debrief() const;  // also of a running conversation, as far as it has come

  // Empty without a data folder.
  std::string attempt_id() const;
  // After resume: the sentence about a torn end, else empty.
  const std::string& note() const { return note_; }

 private:
  Practice(play::Attempt attempt, Surroundings surroundings);
  void repeat(const std::vector<play::Input>& inputs);
  base::Status record(const play::Attempt& next);
  void record_end();
  Step step_of(play::Events events) const;

  play::Attempt attempt_;
  play::TranscriptBuilder transcript_;
  Surroundings surroundings_;
  std::optional<store::Journal> journal_;
  Witness witness_;
  std::string note_;
};

}  // namespace klankbord::session
