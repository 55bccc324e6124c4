#include "base/hash.h"

#include <nettle/sha2.h>

namespace klankbord::base {

Digest sha256(std::initializer_list<std::string_view> pieces) {
  sha256_ctx context;
  sha256_init(&context);
  for (const std::string_view piece : pieces) {
    sha256_update(&context, piece.size(), reinterpret_cast<const std::uint8_t*>(piece.data()));
  }
  Digest digest{};
  sha256_digest(&context, digest.size(), digest.data());
  return digest;
}

std::string to_hex(const Digest& digest) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text(digest.size() * 2, '0');
  for (std::size_t i = 0; i < digest.size(); ++i) {
    text[2 * i] = kDigits[digest[i] >> 4];
    text[2 * i + 1] = kDigits[digest[i] & 15];
  }
  return text;
}

std::string sha256_hex(std::string_view bytes) {
  return to_hex(sha256(bytes));
}

std::string sha256_hex(std::initializer_list<std::string_view> pieces) {
  return to_hex(sha256(pieces));
}

}  // namespace klankbord::base
