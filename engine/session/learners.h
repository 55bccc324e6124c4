// Those who practise on one computer: names without accounts. The data folder itself is the first
// learner's; each other learner has a complete data folder in <data>/learners/<id>.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/disk.h"
#include "store/files.h"
#include "text/catalogue.h"

namespace klankbord::session {

inline constexpr std::string_view kFirstLearner = "first";  // the id of the first one
inline constexpr std::size_t kMaxLearnerName = 40;          // characters: what a line holds

struct Learner {
  std::string id;       // names the learner on the command line; kFirstLearner, or a folder's name
  std::string name;     // as typed; empty for a first learner without a name
  std::string created;  // wall clock, or empty
  store::Path data;     // the learner's own data folder
  std::string problem;  // a profile that cannot be read, as a sentence; else empty
};

// The name to show: the learner's, or "No name yet" in the language of the interface.
std::string shown_name(const text::Catalogue& tr, const Learner& learner);

// The first learner, then the others by name. `data` is the data folder that they share; a folder
// that cannot be read holds the first learner only. Folders that are links are passed over.
std::vector<Learner> list_learners(const store::Path& data);

// Why a learner cannot be called so, as a sentence of the interface; nothing when it is possible.
// `id`: the learner who is to have the name; empty for a new one.
std::optional<text::Key> why_not_name(const store::Path& data, std::string_view name,
                                      std::string_view id = {});

// Makes a learner with an empty record. Blanks around the name are left out. Refuses (exit code
// refused) what why_not_name refuses, in English; fails (environment) when nothing can be written,
// and then nothing was made. Two programs may add at once.
base::Result<Learner> add_learner(store::Disk& disk, const store::Path& data, std::string_view name,
                                  const std::string& now);

// Gives another name; id and folder stay. Refuses as add_learner does, and an unknown id.
base::Result<Learner> rename_learner(store::Disk& disk, const store::Path& data,
                                     std::string_view id, std::string_view name,
                                     const std::string& now);

// By id, or by name whatever its case and accents. Refuses an unknown one with a suggestion, and a
// word that means more than one (exit code bad_file).
base::Result<Learner> find_learner(const store::Path& data, std::string_view name_or_id);

// Who practised here last; the first learner when that is unknown or gone. Remembering may fail
// without harm.
Learner latest_learner(const store::Path& data);
base::Status remember_learner(store::Disk& disk, const store::Path& data, std::string_view id);

}  // namespace klankbord::session
