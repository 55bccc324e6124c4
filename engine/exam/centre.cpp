#include "exam/centre.h"

#include <cassert>
#include <utility>

#include "base/hash.h"
#include "base/utf8.h"
#include "exam/code_words.h"
#include "exam/document.h"

namespace klankbord::exam {
namespace {

using document::Bad;
using document::Json;

constexpr std::string_view kPublicFormat = "klankbord-centre";
constexpr std::string_view kSecretFormat = "klankbord-centre-secret";
constexpr std::string_view kPublicName = "The centre's public file";
constexpr std::string_view kSecretName = "The centre's secret file";
constexpr std::size_t kMostBytes = 16U << 10U;
constexpr std::size_t kMostNameBytes = 200;
constexpr unsigned kFingerprintBits = 100;

Json unsigned_json(const CentrePublic& centre) {
  Json object = document::begin(kPublicFormat);
  object["name"] = centre.name;
  object["signing_key"] = to_hex_text(centre.signing_key);
  object["receiving_key"] = to_hex_text(centre.receiving_key);
  return object;
}

std::string key_in(const Json& object, const char* key) {
  std::string bytes;
  from_hex_text(document::hex_of(object, key, kKeyBytes), bytes);
  return bytes;
}

void demand_size(std::string_view bytes) {
  if (bytes.size() > kMostBytes) throw Bad{"it is too large"};
}

CentrePublic public_in(std::string_view bytes) {
  demand_size(bytes);
  const Json object = document::parse(bytes, kPublicFormat);
  CentrePublic centre;
  centre.name = document::text_of(object, "name", kMostNameBytes);
  if (centre.name.empty()) throw Bad{"the centre has no name"};
  centre.signing_key = key_in(object, "signing_key");
  centre.receiving_key = key_in(object, "receiving_key");
  std::string signature;
  from_hex_text(document::hex_of(object, "signature", kSignatureBytes), signature);
  Json again = unsigned_json(centre);
  if (!is_signed(again.dump(), signature, centre.signing_key)) {
    throw Bad{"its signature does not fit: it was altered"};
  }
  again["signature"] = to_hex_text(signature);
  centre.document = again.dump() + "\n";
  document::demand_same(bytes, centre.document);
  return centre;
}

// The document in a centre.secret, with what is encrypted in it.
struct Enclosed {
  CentrePublic centre;
  std::string sealed;
};

std::string secret_json(const CentrePublic& centre, std::string_view sealed) {
  Json object = document::begin(kSecretFormat);
  object["centre"] = centre.document;
  object["secret"] = to_base64_text(sealed);
  return object.dump() + "\n";
}

Enclosed enclosed_in(std::string_view bytes) {
  demand_size(bytes);
  const Json object = document::parse(bytes, kSecretFormat);
  Enclosed enclosed;
  enclosed.centre = public_in(document::text_of(object, "centre", kMostBytes));
  enclosed.sealed = document::base64_of(object, "secret", kMostBytes);
  document::demand_same(bytes, secret_json(enclosed.centre, enclosed.sealed));
  return enclosed;
}

}  // namespace

CentreSecret new_centre(std::string_view name) {
  assert(base::is_utf8(name) && !name.empty() && name.size() <= kMostNameBytes);
  CentreSecret centre;
  centre.signing = new_signing_pair();
  centre.receiving = new_receiving_pair();
  centre.centre.name = name;
  centre.centre.signing_key = centre.signing.public_key;
  centre.centre.receiving_key = centre.receiving.public_key;
  Json object = unsigned_json(centre.centre);
  object["signature"] = to_hex_text(sign(object.dump(), centre.signing.secret_key));
  centre.centre.document = object.dump() + "\n";
  return centre;
}

base::Result<CentrePublic> read_centre_public(std::string_view bytes) {
  return document::read(kPublicName, [&] { return public_in(bytes); });
}

std::string fingerprint_of(const CentrePublic& centre) {
  const base::Digest digest = base::sha256(centre.document);
  return to_code(std::string(digest.begin(), digest.end()), kFingerprintBits);
}

std::string seal_centre_secret(const CentreSecret& centre, std::string_view passphrase,
                               CodeCost cost) {
  std::string keys = centre.signing.secret_key + centre.receiving.secret_key;
  const std::string sealed = encrypt_under(keys, passphrase, centre.centre.document, cost);
  forget(keys);
  return secret_json(centre.centre, sealed);
}

base::Result<CentreSecret> open_centre_secret(std::string_view bytes, std::string_view passphrase) {
  auto enclosed = document::read(kSecretName, [&] { return enclosed_in(bytes); });
  if (!enclosed) return enclosed.failure();
  auto keys = decrypt_under(enclosed->sealed, passphrase, enclosed->centre.document);
  if (!keys) {
    if (keys.failure().code != base::ExitCode::refused) return keys.failure();
    return base::Failure{base::ExitCode::refused,
                         "The passphrase does not fit this centre.secret, or the file was altered. "
                         "Type the passphrase again."};
  }
  constexpr std::size_t kSigningBytes = 64;
  CentreSecret centre;
  centre.centre = std::move(enclosed->centre);
  if (keys->size() == kSigningBytes + kKeyBytes) {
    centre.signing = signing_pair_of(std::string_view(*keys).substr(0, kKeyBytes));
    centre.receiving = {centre.centre.receiving_key, keys->substr(kSigningBytes)};
  }
  forget(*keys);
  if (centre.signing.public_key != centre.centre.signing_key) {
    return document::failure_of(kSecretName, "its keys are not those of the centre it names");
  }
  return centre;
}

base::Result<CentrePublic> centre_of_secret(std::string_view bytes) {
  auto enclosed = document::read(kSecretName, [&] { return enclosed_in(bytes); });
  if (!enclosed) return enclosed.failure();
  return std::move(enclosed->centre);
}

}  // namespace klankbord::exam
