#include "host/secrets.h"

#include <sys/random.h>

#include <array>
#include <cerrno>
#include <cstdlib>

#include "classroom/room_code.h"

namespace klankbord::host {

void system_random(std::uint8_t* bytes, std::size_t count) {
  while (count > 0) {
    const ssize_t given = getrandom(bytes, count, 0);
    if (given < 0 && errno != EINTR) std::abort();  // nothing that is secret could be made
    if (given <= 0) continue;
    bytes += given;
    count -= static_cast<std::size_t>(given);
  }
}

std::string new_token(const RandomBytes& random) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<std::uint8_t, 16> bytes{};
  random(bytes.data(), bytes.size());
  std::string token;
  for (const std::uint8_t byte : bytes) {
    token.push_back(kDigits[byte >> 4U]);
    token.push_back(kDigits[byte & 15U]);
  }
  return token;
}

std::string new_room_code(const RandomBytes& random) {
  std::string code;
  while (code.empty()) {
    std::array<std::uint8_t, 32> bytes{};
    random(bytes.data(), bytes.size());
    code = classroom::room_code(bytes);
  }
  return code;
}

bool same_secret(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  unsigned differences = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    differences |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
  }
  return differences == 0;
}

}  // namespace klankbord::host
