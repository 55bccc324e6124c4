// Runs one author's file in a Lua state of its own, within the budgets of base/limits.h, and gives
// what it returned as plain values. Nothing a script can do reaches files, clocks or other loads.
#pragma once

#include <memory>
#include <string_view>

#include "script/loader.h"
#include "script/report.h"
#include "script/value.h"

namespace klankbord::script {

struct Host;

class Sandbox {
 public:
  Sandbox(Report& report, const ReadModule& read_module);
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  // Runs file number `file` of the report. A value of kind `unknown` means that it failed and that
  // the report says why. The value points into the sandbox.
  Value run(int file, std::string_view source);

  // Where the file last used `scenario` or `company`; line 0 when it never did.
  Place last_result_word() const;

 private:
  std::unique_ptr<Host> host_;
  Values values_;
};

}  // namespace klankbord::script
