#include "host/origin.h"

#include <arpa/inet.h>

#include <algorithm>

namespace klankbord::host {

namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& sign : out) {
    if (sign >= 'A' && sign <= 'Z') sign = static_cast<char>(sign - 'A' + 'a');
  }
  return out;
}

// "192.168.1.5" of "192.168.1.5:8080", "::1" of "[::1]:8080".
std::string without_port(std::string_view host) {
  if (!host.empty() && host.front() == '[') {
    const std::size_t end = host.find(']');
    return end == std::string_view::npos ? std::string() : lower(host.substr(1, end - 1));
  }
  return lower(host.substr(0, host.find(':')));
}

bool is_address(const std::string& name) {
  in6_addr six{};
  in_addr four{};
  return inet_pton(AF_INET, name.c_str(), &four) == 1 ||
         inet_pton(AF_INET6, name.c_str(), &six) == 1;
}

}  // namespace

bool is_own_host(std::string_view host, const std::vector<std::string>& names) {
  if (host.empty()) return true;
  const std::string name = without_port(host);
  if (name == "localhost" || is_address(name)) return true;
  return std::any_of(names.begin(), names.end(), [&name](const std::string& own) {
    return name == lower(own) || name == lower(own) + ".local";
  });
}

bool is_same_origin(std::string_view origin, std::string_view host) {
  const std::size_t scheme = origin.find("://");
  if (scheme == std::string_view::npos || host.empty()) return false;
  return lower(origin.substr(scheme + 3)) == lower(host);
}

}  // namespace klankbord::host
