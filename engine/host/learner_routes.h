// What learners ask of a room: to join, to see their page, to answer and to vote.
#pragma once

#include <vector>

#include "host/call.h"

namespace klankbord::host {

std::vector<Route> learner_routes();

}  // namespace klankbord::host
