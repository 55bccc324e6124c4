// The headers that keep a page to what this room serves.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace klankbord::host {

inline std::vector<std::pair<std::string, std::string>> safety_headers() {
  return {{"Content-Security-Policy",
           "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"},
          {"X-Content-Type-Options", "nosniff"},
          {"Referrer-Policy", "no-referrer"}};
}

}  // namespace klankbord::host
