// The learner's own spoken answers on disk, and how the learner rated them. Recordings stay on this
// computer, in <data>/recordings/<attempt>-<answer>.wav; ratings are notes in the ledger.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/disk.h"
#include "store/files.h"
#include "store/ledger.h"
#include "store/places.h"

namespace klankbord::session {

struct Recording {
  std::string attempt;     // id
  std::size_t answer = 0;  // number of the answer, from 1
  store::Path file;
  std::uintmax_t size_bytes = 0;
};

// <data>/recordings
store::Path recordings_folder(const store::Path& data);

// By attempt and answer; of one attempt when `attempt` is not empty. A missing folder is an empty
// list; what is no recording of this program is passed over.
std::vector<Recording> list_recordings(const store::Path& data, std::string_view attempt = {});

// Keeps the sound of a WAV file (see speech::encode_wav), in place of an earlier one of the same
// answer, whose ratings are then void. Fails (exit code environment) with the earlier one as it
// was. Refuses (refused) what is no attempt's id, and an answer no attempt can have.
base::Status save_recording(store::Disk& disk, const store::Path& data, std::string_view attempt,
                            std::size_t answer, std::string_view wav, const store::Clock& clock);

// The bytes of the WAV file. Refuses (exit code bad_file) one that is not there or too large.
base::Result<std::string> load_recording(const store::Path& data, std::string_view attempt,
                                         std::size_t answer);
bool has_recording(const store::Path& data, std::string_view attempt, std::size_t answer);

// Deletes a recording and voids its rating. One that is not there is none to delete. Fails
// (environment) with a sentence; doing it again finishes it.
base::Status remove_recording(store::Disk& disk, const store::Path& data, std::string_view attempt,
                              std::size_t answer, const store::Clock& clock);
// All of them; answers how many. Goes on after a failure and then names the first.
base::Result<std::size_t> remove_recordings(store::Disk& disk, const store::Path& data,
                                            const store::Clock& clock);

// Notes a rating: a mark from 0 to 2 for each item of the rubric, in its order. Refuses as
// store::append_note does.
base::Status rate_recording(store::Disk& disk, const store::Path& data, std::string_view attempt,
                            std::size_t answer, const std::vector<int>& marks,
                            const store::Clock& clock);
// The latest rating of an answer that was not voided; nothing when there is none.
std::optional<std::vector<int>> rating_of(const std::vector<store::LedgerNote>& notes,
                                          std::string_view attempt, std::size_t answer);

}  // namespace klankbord::session
