// Points as the documents of several sub-commands give them.
#pragma once

#include <nlohmann/json.hpp>

#include "assess/scorecard.h"

namespace klankbord::app {

inline nlohmann::json points_json(const assess::Points& points) {
  return {{"earned", points.earned}, {"reachable", points.reachable}};
}

}  // namespace klankbord::app
