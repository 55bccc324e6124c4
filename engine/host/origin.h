// Where a request says it comes from and goes to: what keeps other sites' pages out of a room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klankbord::host {

// Whether a Host header means this machine: an address in digits, "localhost" or one of its names
// (with ".local" too). Any other name could be made to lead here by whoever owns it. Empty counts:
// no browser leaves it out.
bool is_own_host(std::string_view host, const std::vector<std::string>& names);

// Whether the page of that Origin came from that Host.
bool is_same_origin(std::string_view origin, std::string_view host);

}  // namespace klankbord::host
