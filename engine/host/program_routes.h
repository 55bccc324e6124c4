// What a room tells a learner's desktop program, which plays the conversation itself: by scenario,
// seed and inputs instead of a page.
#pragma once

#include <vector>

#include "host/call.h"

namespace klankbord::host {

// GET /api/program, GET /api/scenario
std::vector<Route> program_routes();

}  // namespace klankbord::host
