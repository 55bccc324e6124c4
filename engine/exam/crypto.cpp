#include "exam/crypto.h"

#include <sodium.h>

#include <cassert>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace klankbord::exam {
namespace {

constexpr unsigned kMostPasses = 16;
constexpr std::size_t kMostMemoryBytes = std::size_t{1} << 30U;
constexpr std::size_t kCostBytes = 8;  // passes and KiB, 4 bytes each, the lowest first

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());  // NOLINT: libsodium's bytes
}

unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());  // NOLINT: libsodium's bytes
}

// libsodium wants this before anything else; it may be called from any thread, any number of times.
void make_ready() {
  if (sodium_init() < 0) std::abort();  // no source of random bytes: nothing could be kept secret
}

std::string number_bytes(std::uint32_t number) {
  std::string bytes;
  for (unsigned shift = 0; shift < 32; shift += 8) {
    bytes += static_cast<char>((number >> shift) & 0xFFU);
  }
  return bytes;
}

std::uint32_t number_of(std::string_view bytes) {
  std::uint32_t number = 0;
  for (unsigned i = 0; i < 4; ++i) {
    number |= std::uint32_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return number;
}

// The key that a code stands for; empty when there is too little memory.
std::string key_of(std::string_view code, std::string_view salt, CodeCost cost) {
  std::string key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
  const int failed =
      crypto_pwhash(bytes_of(key), key.size(), code.data(), code.size(), bytes_of(salt),
                    cost.passes, cost.memory_bytes, crypto_pwhash_ALG_ARGON2ID13);
  return failed == 0 ? key : std::string{};
}

base::Failure altered(const char* what) {
  return {base::ExitCode::findings, what};
}

}  // namespace

std::string random_bytes(std::size_t count) {
  make_ready();
  std::string bytes(count, '\0');
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

std::string to_hex_text(std::string_view bytes) {
  std::string text(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes_of(bytes), bytes.size());
  text.pop_back();
  return text;
}

bool from_hex_text(std::string_view text, std::string& bytes) {
  bytes.assign(text.size() / 2, '\0');
  std::size_t length = 0;
  const int failed = sodium_hex2bin(bytes_of(bytes), bytes.size(), text.data(), text.size(),
                                    nullptr, &length, nullptr);
  return failed == 0 && length * 2 == text.size() && to_hex_text(bytes) == text;
}

std::string to_base64_text(std::string_view bytes) {
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();
  return text;
}

bool from_base64_text(std::string_view text, std::string& bytes) {
  bytes.assign(text.size() / 4 * 3, '\0');
  std::size_t length = 0;
  const int failed = sodium_base642bin(bytes_of(bytes), bytes.size(), text.data(), text.size(),
                                       nullptr, &length, nullptr, sodium_base64_VARIANT_ORIGINAL);
  if (failed != 0) return false;
  bytes.resize(length);
  return to_base64_text(bytes) == text;
}

SigningPair new_signing_pair() {
  return signing_pair_of(random_bytes(crypto_sign_SEEDBYTES));
}

SigningPair signing_pair_of(std::string_view seed) {
  make_ready();
  assert(seed.size() == crypto_sign_SEEDBYTES);
  SigningPair pair{std::string(crypto_sign_PUBLICKEYBYTES, '\0'),
                   std::string(crypto_sign_SECRETKEYBYTES, '\0')};
  crypto_sign_seed_keypair(bytes_of(pair.public_key), bytes_of(pair.secret_key), bytes_of(seed));
  return pair;
}

std::string sign(std::string_view message, std::string_view secret_key) {
  make_ready();
  assert(secret_key.size() == crypto_sign_SECRETKEYBYTES);
  std::string signature(kSignatureBytes, '\0');
  crypto_sign_detached(bytes_of(signature), nullptr, bytes_of(message), message.size(),
                       bytes_of(secret_key));
  return signature;
}

bool is_signed(std::string_view message, std::string_view signature, std::string_view public_key) {
  make_ready();
  return signature.size() == kSignatureBytes && public_key.size() == kKeyBytes &&
         crypto_sign_verify_detached(bytes_of(signature), bytes_of(message), message.size(),
                                     bytes_of(public_key)) == 0;
}

ReceivingPair new_receiving_pair() {
  make_ready();
  ReceivingPair pair{std::string(crypto_box_PUBLICKEYBYTES, '\0'),
                     std::string(crypto_box_SECRETKEYBYTES, '\0')};
  crypto_box_keypair(bytes_of(pair.public_key), bytes_of(pair.secret_key));
  return pair;
}

std::string encrypt_to(std::string_view plain, std::string_view public_key) {
  make_ready();
  assert(public_key.size() == kKeyBytes);
  std::string sealed(plain.size() + crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal(bytes_of(sealed), bytes_of(plain), plain.size(), bytes_of(public_key)) != 0) {
    std::abort();  // a public key that is none; keys are checked where they are read
  }
  return sealed;
}

base::Result<std::string> decrypt_with(std::string_view sealed, const ReceivingPair& pair) {
  make_ready();
  if (sealed.size() < crypto_box_SEALBYTES) return altered("The encrypted part is cut off.");
  std::string plain(sealed.size() - crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal_open(bytes_of(plain), bytes_of(sealed), sealed.size(),
                           bytes_of(pair.public_key), bytes_of(pair.secret_key)) != 0) {
    return altered(
        "The encrypted part does not open with this key: it was altered, or it is meant "
        "for another centre.");
  }
  return plain;
}

std::string encrypt_under(std::string_view plain, std::string_view code, std::string_view bound,
                          CodeCost cost) {
  const std::string salt = random_bytes(crypto_pwhash_SALTBYTES);
  const std::string nonce = random_bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  std::string key = key_of(code, salt, cost);
  if (key.empty()) std::abort();  // out of memory
  std::string sealed(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(sealed), nullptr, bytes_of(plain),
                                             plain.size(), bytes_of(bound), bound.size(), nullptr,
                                             bytes_of(nonce), bytes_of(key));
  forget(key);
  return number_bytes(cost.passes) +
         number_bytes(static_cast<std::uint32_t>(cost.memory_bytes / 1024)) + salt + nonce + sealed;
}

base::Result<std::string> decrypt_under(std::string_view sealed, std::string_view code,
                                        std::string_view bound) {
  make_ready();
  constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  constexpr std::size_t kFront = kCostBytes + crypto_pwhash_SALTBYTES + kNonce;
  if (sealed.size() < kFront + crypto_aead_xchacha20poly1305_ietf_ABYTES) {
    return altered("The encrypted part is cut off.");
  }
  const CodeCost cost{number_of(sealed), std::size_t{number_of(sealed.substr(4))} * 1024};
  if (cost.passes == 0 || cost.passes > kMostPasses ||
      cost.memory_bytes < crypto_pwhash_MEMLIMIT_MIN || cost.memory_bytes > kMostMemoryBytes) {
    return altered("The encrypted part was altered: its cost is one that no form of ours has.");
  }
  std::string key = key_of(code, sealed.substr(kCostBytes, crypto_pwhash_SALTBYTES), cost);
  if (key.empty()) {
    return base::Failure{base::ExitCode::environment,
                         "There is too little memory to open this. Close other programs and try "
                         "again."};
  }
  const std::string_view nonce = sealed.substr(kCostBytes + crypto_pwhash_SALTBYTES, kNonce);
  const std::string_view body = sealed.substr(kFront);
  std::string plain(body.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      bytes_of(plain), nullptr, nullptr, bytes_of(body), body.size(), bytes_of(bound), bound.size(),
      bytes_of(nonce), bytes_of(key));
  forget(key);
  if (failed != 0) {
    return base::Failure{base::ExitCode::refused,
                         "The code does not fit, or the file was altered. Type the code again."};
  }
  return plain;
}

std::string hash_pin(std::string_view pin, CodeCost cost) {
  make_ready();
  std::string hash(crypto_pwhash_STRBYTES, '\0');
  if (crypto_pwhash_str(hash.data(), pin.data(), pin.size(), cost.passes, cost.memory_bytes) != 0) {
    std::abort();  // out of memory
  }
  hash.resize(hash.find('\0'));
  return hash;
}

bool is_pin(std::string_view pin, const std::string& hash) {
  make_ready();
  // libsodium reads as far as its own longest hash, with its ending zero.
  if (hash.size() >= crypto_pwhash_STRBYTES) return false;
  return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

void forget(std::string& secret) {
  sodium_memzero(secret.data(), secret.size());
  secret.clear();
}

}  // namespace klankbord::exam
