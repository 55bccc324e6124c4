// Whose data folder it is: the name that is shown, in <data>/profile.json. No account, no password.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::store {

struct Profile {
  std::string name;     // as it is shown; empty: nobody gave one yet
  std::string created;  // wall clock, ISO 8601 UTC
};

// <data>/profile.json
Path profile_file(const Path& data);

// What the file says; an empty profile without one. A name is no reason to keep somebody from
// practising, so a broken file fails nothing: `problem` says what is wrong with it.
struct RememberedProfile {
  Profile profile;
  std::string problem;  // a sentence, or empty
};
RememberedProfile read_profile(const Path& data);

// Makes the data folder when it is not there. Fails as write_file does.
base::Status write_profile(Disk& disk, const Path& data, const Profile& profile);

// <data>/learners: the data folders of those who share this one.
Path learners_folder(const Path& data);

// A folder's name from a learner's: lower case ASCII letters and digits with hyphens, 32 at most;
// "learner" when nothing is left of it.
std::string profile_id(std::string_view name);

// The id in <data>/latest-learner: who practised here last. Nothing without a usable file.
std::optional<std::string> read_latest_learner(const Path& data);
base::Status write_latest_learner(Disk& disk, const Path& data, std::string_view id);
// <data>/latest-learner
Path latest_learner_file(const Path& data);

}  // namespace klankbord::store
