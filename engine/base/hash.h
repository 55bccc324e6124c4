// SHA-256, so that a scenario or a journal can be verified with any public tool.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace klankbord::base {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(std::string_view bytes);

// 64 lower-case hexadecimal characters.
std::string to_hex(const Digest& digest);

// The digest of `bytes` in hexadecimal.
std::string sha256_hex(std::string_view bytes);

}  // namespace klankbord::base
