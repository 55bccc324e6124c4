// What the exam needs of cryptography, over libsodium: signatures, encryption by a code or to a
// centre, and the hash of a PIN. Everything is bytes in and bytes out; texts are lower-case
// hexadecimal. Nothing here invents a scheme of its own.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace klankbord::exam {

inline constexpr std::size_t kKeyBytes = 32;
inline constexpr std::size_t kSignatureBytes = 64;

// So many random bytes of the operating system.
std::string random_bytes(std::size_t count);

std::string to_hex_text(std::string_view bytes);
// Refuses (false) capitals, an odd number of digits and what is no digit: one spelling only.
bool from_hex_text(std::string_view text, std::string& bytes);

// Base 64 with "=" at its end. Refuses (false) what another text would say too: white space,
// missing or more "=", bits that are left over.
std::string to_base64_text(std::string_view bytes);
bool from_base64_text(std::string_view text, std::string& bytes);

// Ed25519. The secret key is the 64 bytes that libsodium calls so.
struct SigningPair {
  std::string public_key, secret_key;
};
SigningPair new_signing_pair();
// The pair whose secret seed these 32 bytes are: for tests, and for keys that are kept by seed.
SigningPair signing_pair_of(std::string_view seed);
std::string sign(std::string_view message, std::string_view secret_key);
bool is_signed(std::string_view message, std::string_view signature, std::string_view public_key);

// X25519: what is encrypted to a public key opens only with its secret one (crypto_box_seal).
struct ReceivingPair {
  std::string public_key, secret_key;
};
ReceivingPair new_receiving_pair();
std::string encrypt_to(std::string_view plain, std::string_view public_key);
// Refuses (exit code findings) what was altered or is for another key.
base::Result<std::string> decrypt_with(std::string_view sealed, const ReceivingPair& pair);

// How much work it is to try a code or passphrase: Argon2id.
struct CodeCost {
  unsigned passes = 2;
  std::size_t memory_bytes = std::size_t{64} << 20U;
};
// The cheapest libsodium takes; for tests alone.
inline constexpr CodeCost kLeastCost{1, 8192};

// Encrypts under a code (XChaCha20-Poly1305 with the code's Argon2id key); `bound` is authenticated
// with it but stays readable elsewhere. Salt, cost and nonce are in front of what it gives.
std::string encrypt_under(std::string_view plain, std::string_view code, std::string_view bound,
                          CodeCost cost = {});
// Refuses (exit code refused) a wrong code and (findings) bytes too short or a cost beyond 1 GiB
// and 16 passes, which no form of ours has. A wrong code and altered bytes cannot be told apart.
base::Result<std::string> decrypt_under(std::string_view sealed, std::string_view code,
                                        std::string_view bound);

// A PIN as it may be kept: a salted Argon2id hash as text.
std::string hash_pin(std::string_view pin, CodeCost cost = {});
bool is_pin(std::string_view pin, const std::string& hash);

// Overwrites a secret that is no longer needed, in a way that compilers keep.
void forget(std::string& secret);

}  // namespace klankbord::exam
