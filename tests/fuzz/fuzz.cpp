// A fuzzer of libFuzzer for one of support/fuzz_targets.h: fuzz_script, fuzz_journal and so on.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "support/fuzz_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto run = [] {
    const auto& all = klankbord::test::fuzz_targets();
    const auto found = std::find_if(all.begin(), all.end(), [](const auto& target) {
      return target.name == KLANKBORD_FUZZ_TARGET;
    });
    if (found == all.end()) std::abort();
    return found->run;
  }();
  run({reinterpret_cast<const char*>(data), size});
  return 0;
}
