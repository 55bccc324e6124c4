#include "session/class_link.h"

#include <algorithm>
#include <string_view>

namespace klankbord::session {

namespace {

constexpr std::size_t kMostAddress_bytes = 300;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool may_stand_in_a_host(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view(".-:[]").find(static_cast<char>(c)) != std::string_view::npos;
}

}  // namespace

std::string tidy_class_address(std::string_view typed) {
  typed = trimmed(typed);
  if (typed.size() > kMostAddress_bytes) return {};
  std::string scheme = "http://";
  const std::size_t end_of_scheme = typed.find("://");
  if (end_of_scheme != std::string_view::npos) {
    scheme = std::string(typed.substr(0, end_of_scheme)) + "://";
    if (scheme != "http://" && scheme != "https://") return {};
    typed.remove_prefix(end_of_scheme + 3);
  }
  const std::string_view host = typed.substr(0, typed.find_first_of("/?#"));
  if (host.empty() || !std::all_of(host.begin(), host.end(), may_stand_in_a_host)) return {};
  return scheme + std::string(host) + "/";
}

std::string code_in_class_address(std::string_view typed) {
  constexpr std::string_view kKey = "code=";
  const std::size_t query = typed.find('?');
  if (query == std::string_view::npos) return {};
  const std::size_t found = typed.find(kKey, query);
  if (found == std::string_view::npos) return {};
  typed.remove_prefix(found + kKey.size());
  return std::string(trimmed(typed.substr(0, typed.find_first_of("&#"))));
}

}  // namespace klankbord::session
