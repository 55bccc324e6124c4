// Catch2 for every test; the headers of version 2 (Debian 12) and version 3 have different names.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <string>

namespace klankbord::test {

// Matches a text that holds `part`; the two versions name this differently.
inline auto holds_text(const std::string& part) {
#if __has_include(<catch2/catch_all.hpp>)
  return Catch::Matchers::ContainsSubstring(part);
#else
  return Catch::Contains(part);
#endif
}

}  // namespace klankbord::test
