// One program that goes on as another one that was installed beside it.
#pragma once

#include <string>
#include <vector>

#include "app/common.h"

namespace klankbord::app {

// Starts `name`, beside this program, in place of this process, with --lang, --data and --learner
// as they were typed and then `arguments`. Comes back only when that cannot be.
void become(const Globals& globals, const std::string& name,
            const std::vector<std::string>& arguments);

}  // namespace klankbord::app
