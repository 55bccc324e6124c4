// What a sitting's deeds ask by themselves: in which status, by whom, with what. Inside exam/ only.
#pragma once

#include <string>

#include "base/result.h"
#include "exam/refusal.h"
#include "exam/sitting.h"

namespace klankbord::exam {

// Whether such a deed has a place in that status, which is not `over`.
base::Status admit_in_status(SittingStatus status, Deed deed);
// Whether who did it may do it, and whether it has what it needs and nothing more.
base::Status admit_doer(const Record& record);
// Whether a record's digest is that of the state it leads to.
base::Status same_state(const std::string& recorded, const std::string& due);

}  // namespace klankbord::exam
