// Reads the files of scenarios/diagnostics/: each explains one code and has an example that fails
// and one that is mended. The examples are run as tests.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace klankbord::test {

struct DiagnosticExample {
  std::string file;            // "KB012.md"
  std::string code;            // of its heading: "KB012"
  std::string title;           // the rest of the heading
  std::string severity;        // "error"
  std::string text;            // the explanation
  std::string failing, fixed;  // Lua, or a plan; empty when the file has no such block
  // Where the failing block says "-- here", from 1; in a plan the line after "# here"; 0 when it
  // does not.
  int marked_line = 0;
  std::map<std::string, std::string> others;  // other blocks, as in "lua scenario"
};

// The files whose names begin so, as in "KB0", by name. A file without a proper heading has an
// empty code, which a test sees.
std::vector<DiagnosticExample> diagnostic_examples(const std::string& prefix);

}  // namespace klankbord::test
