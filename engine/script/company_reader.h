// Reads `company { … }`.
#pragma once

#include "scenario/company.h"
#include "script/report.h"
#include "script/value.h"

namespace klankbord::script {

// The whole company, as far as it could be read; the report holds what could not.
scenario::Company read_company(Report& report, const Call& call);

}  // namespace klankbord::script
