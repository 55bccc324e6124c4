// SHA-256, so that a scenario or a journal can be verified with any public tool.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace klankbord::base {

using Digest = std::array<std::uint8_t, 32>;

// Of the pieces as if they were one text.
Digest sha256(std::initializer_list<std::string_view> pieces);
inline Digest sha256(std::string_view bytes) {
  return sha256({bytes});
}

// 64 lower-case hexadecimal characters.
std::string to_hex(const Digest& digest);

// The digest in hexadecimal.
std::string sha256_hex(std::string_view bytes);
std::string sha256_hex(std::initializer_list<std::string_view> pieces);

}  // namespace klankbord::base
