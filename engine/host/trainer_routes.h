// What the trainer asks of a room. Every route but `enter` answers 401 to anybody else.
#pragma once

#include <vector>

#include "host/call.h"

namespace klankbord::host {

std::vector<Route> trainer_routes();

}  // namespace klankbord::host
