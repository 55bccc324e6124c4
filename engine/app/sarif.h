// What a check found as SARIF 2.1.0, the format that editors and code hosts read.
#pragma once

#include <string>

#include "base/result.h"
#include "session/checking.h"
#include "store/files.h"

namespace klankbord::app {

// The document: one run, with every code as a rule and every diagnostic as a result. Files below
// the working folder have relative URIs, on the base %SRCROOT%.
std::string sarif_of(const session::Checked& checked, const store::Path& root);

// Writes it to a file, or to standard output for "-". Fails (exit code environment) where a file
// cannot be written.
base::Status write_sarif(const session::Checked& checked, const store::Path& root,
                         const std::string& file);

}  // namespace klankbord::app
