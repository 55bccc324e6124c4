// What is fuzzed: every reader of text that may come from anyone, with what has to hold whatever it
// is given. tests/fuzz/ has the fuzzers, and a test that runs their corpus in any build.
#pragma once

#include <string_view>
#include <vector>

namespace klankbord::test {

struct FuzzTarget {
  std::string_view name;  // of the program and of the folder in tests/fuzz/corpus/
  // Reads the text and what it leads to. Throws std::logic_error with a sentence when something
  // does not hold.
  void (*run)(std::string_view text);
};

// script, company, expression, compiled, journal, plan, check.
const std::vector<FuzzTarget>& fuzz_targets();

}  // namespace klankbord::test
