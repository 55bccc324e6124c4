// How far assessors agree, as a line and as a document.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "assess/agreement.h"

namespace klankbord::app {

// With its line end. `what` was rated.
std::string agreement_text(const char* what, const assess::Agreement& agreement);
nlohmann::json agreement_json(const assess::Agreement& agreement);

}  // namespace klankbord::app
