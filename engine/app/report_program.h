// The program that makes PDF: started, waited for, and what it said when it failed.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "store/files.h"

namespace klankbord::app {

// Runs klankbord-report beside `program`; on failure its exit code and what it wrote to stderr.
base::Status run_report_program(const store::Path& program,
                                const std::vector<std::string>& arguments);

}  // namespace klankbord::app
