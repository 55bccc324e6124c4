// Writes the scenarios that benchmarks play to standard output, for those who look at them or load
// them with klankbord itself.
//   bench_generate peers [LAYERS] > lost-parcel.lua    the conversation of the comparison (14)
//   bench_generate large > large.lua                   500 nodes, 10^12 plays
#include <fmt/core.h>

#include <cstdlib>
#include <string_view>

#include "support/large_conversation.h"
#include "support/peer_conversation.h"

using namespace klankbord;

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "peers") {
    fmt::print("{}", test::peer_conversation(argc > 2 ? std::atoi(argv[2]) : 14));
    return 0;
  }
  if (what == "large") {
    fmt::print("{}", test::large_conversation());
    return 0;
  }
  fmt::print(stderr, "bench_generate peers [LAYERS] | large\n");
  return 2;
}
