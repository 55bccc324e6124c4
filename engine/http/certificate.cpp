#include "http/certificate.h"

#include <arpa/inet.h>
#include <fmt/core.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

#include <algorithm>
#include <memory>

namespace klankbord::http {

namespace {

constexpr std::int64_t kDay_s = 86'400;
constexpr std::int64_t kValid_s = 90 * kDay_s;
constexpr std::size_t kSerialBytes = 16;
constexpr std::size_t kFingerprintBytes = 32;
constexpr std::size_t kMostNameBytes = 253;  // of a host name (RFC 1035)

struct Close {
  void operator()(gnutls_x509_crt_t of) const { gnutls_x509_crt_deinit(of); }
  void operator()(gnutls_x509_privkey_t of) const { gnutls_x509_privkey_deinit(of); }
};
using CertificateHandle = std::unique_ptr<gnutls_x509_crt_int, Close>;
using KeyHandle = std::unique_ptr<gnutls_x509_privkey_int, Close>;

CertificateHandle new_certificate() {
  gnutls_x509_crt_t made = nullptr;
  gnutls_x509_crt_init(&made);
  return CertificateHandle(made);
}

KeyHandle new_key() {
  gnutls_x509_privkey_t made = nullptr;
  gnutls_x509_privkey_init(&made);
  return KeyHandle(made);
}

bool is_name(const std::string& name) {
  return !name.empty() && name.size() <= kMostNameBytes &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '.';
         });
}

// 0 or what GnuTLS says is wrong.
int add_name(gnutls_x509_crt_t to, const std::string& name) {
  in_addr address{};
  if (inet_pton(AF_INET, name.c_str(), &address) == 1) {
    return gnutls_x509_crt_set_subject_alt_name(to, GNUTLS_SAN_IPADDRESS, &address, sizeof address,
                                                GNUTLS_FSAN_APPEND);
  }
  return gnutls_x509_crt_set_subject_alt_name(
      to, GNUTLS_SAN_DNSNAME, name.data(), static_cast<unsigned>(name.size()), GNUTLS_FSAN_APPEND);
}

int fill(gnutls_x509_crt_t to, gnutls_x509_privkey_t key, const std::vector<std::string>& names,
         std::int64_t now_s) {
  static constexpr char kSubject[] = "Klankbord room";
  unsigned char serial[kSerialBytes];
  int wrong = gnutls_rnd(GNUTLS_RND_NONCE, serial, sizeof serial);
  serial[0] &= 0x7F;  // a serial number is positive
  const auto also = [&wrong](int result) { wrong = wrong != 0 ? wrong : result; };
  also(gnutls_x509_crt_set_version(to, 3));
  also(gnutls_x509_crt_set_serial(to, serial, sizeof serial));
  also(gnutls_x509_crt_set_activation_time(to, now_s - kDay_s));
  also(gnutls_x509_crt_set_expiration_time(to, now_s + kValid_s));
  also(gnutls_x509_crt_set_dn_by_oid(to, GNUTLS_OID_X520_COMMON_NAME, 0, kSubject,
                                     sizeof kSubject - 1));
  for (const std::string& name : names) also(add_name(to, name));
  also(gnutls_x509_crt_set_basic_constraints(to, 0, -1));
  also(gnutls_x509_crt_set_key_usage(to, GNUTLS_KEY_DIGITAL_SIGNATURE));
  also(gnutls_x509_crt_set_key_purpose_oid(to, GNUTLS_KP_TLS_WWW_SERVER, 0));
  also(gnutls_x509_crt_set_key(to, key));
  also(gnutls_x509_crt_sign2(to, to, key, GNUTLS_DIG_SHA256, 0));
  return wrong;
}

// The text that an export gives, which GnuTLS allocates.
std::string taken(gnutls_datum_t& datum) {
  std::string text(reinterpret_cast<const char*>(datum.data), datum.size);
  gnutls_free(datum.data);
  return text;
}

gnutls_datum_t datum_of(const std::string& text) {
  return {reinterpret_cast<unsigned char*>(const_cast<char*>(text.data())),
          static_cast<unsigned>(text.size())};
}

std::vector<std::string> names_of(gnutls_x509_crt_t of) {
  std::vector<std::string> names;
  for (unsigned i = 0;; ++i) {
    char name[kMostNameBytes + 1] = "";
    std::size_t size = sizeof name;
    const int kind = gnutls_x509_crt_get_subject_alt_name(of, i, name, &size, nullptr);
    if (kind == GNUTLS_SAN_DNSNAME) {
      names.emplace_back(name, size);
    } else if (kind == GNUTLS_SAN_IPADDRESS && size == sizeof(in_addr)) {
      char text[INET_ADDRSTRLEN] = "";
      names.emplace_back(inet_ntop(AF_INET, name, text, sizeof text));
    } else if (kind < 0) {
      return names;
    }
  }
}

base::Failure no_certificate(const char* why) {
  return {base::ExitCode::bad_file, fmt::format("This is no certificate with its key: {}.", why)};
}

}  // namespace

base::Result<Certificate> make_certificate(const std::vector<std::string>& names,
                                           std::int64_t now_s) {
  for (const std::string& name : names) {
    if (!is_name(name)) {
      return base::Failure{base::ExitCode::bad_command_line,
                           fmt::format("\"{}\" is no name or address of a machine.", name)};
    }
  }
  const KeyHandle key = new_key();
  const CertificateHandle certificate = new_certificate();
  int wrong = gnutls_x509_privkey_generate(key.get(), GNUTLS_PK_ECDSA,
                                           GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0);
  if (wrong == 0) wrong = fill(certificate.get(), key.get(), names, now_s);
  gnutls_datum_t certificate_text{}, key_text{};
  if (wrong == 0) {
    wrong = gnutls_x509_crt_export2(certificate.get(), GNUTLS_X509_FMT_PEM, &certificate_text);
  }
  if (wrong == 0) wrong = gnutls_x509_privkey_export2(key.get(), GNUTLS_X509_FMT_PEM, &key_text);
  if (wrong != 0) {
    return base::Failure{base::ExitCode::environment,
                         fmt::format("Cannot make a certificate: {}.", gnutls_strerror(wrong))};
  }
  return Certificate{taken(certificate_text), taken(key_text)};
}

base::Result<CertificateFacts> read_certificate(const Certificate& certificate) {
  const KeyHandle key = new_key();
  const CertificateHandle read = new_certificate();
  const gnutls_datum_t certificate_text = datum_of(certificate.certificate);
  const gnutls_datum_t key_text = datum_of(certificate.key);
  int wrong = gnutls_x509_crt_import(read.get(), &certificate_text, GNUTLS_X509_FMT_PEM);
  if (wrong == 0) wrong = gnutls_x509_privkey_import(key.get(), &key_text, GNUTLS_X509_FMT_PEM);
  if (wrong != 0) return no_certificate(gnutls_strerror(wrong));
  unsigned char theirs[kFingerprintBytes], ours[kFingerprintBytes];
  std::size_t their_size = sizeof theirs, our_size = sizeof ours;
  if (gnutls_x509_crt_get_key_id(read.get(), GNUTLS_KEYID_USE_SHA256, theirs, &their_size) != 0 ||
      gnutls_x509_privkey_get_key_id(key.get(), GNUTLS_KEYID_USE_SHA256, ours, &our_size) != 0 ||
      !std::equal(theirs, theirs + their_size, ours, ours + our_size)) {
    return no_certificate("the key belongs to another one");
  }
  CertificateFacts facts;
  unsigned char print[kFingerprintBytes];
  std::size_t size = sizeof print;
  gnutls_x509_crt_get_fingerprint(read.get(), GNUTLS_DIG_SHA256, print, &size);
  for (const unsigned char byte : print) {
    facts.fingerprint += fmt::format("{}{:02X}", facts.fingerprint.empty() ? "" : ":", byte);
  }
  facts.names = names_of(read.get());
  facts.from_s = gnutls_x509_crt_get_activation_time(read.get());
  facts.until_s = gnutls_x509_crt_get_expiration_time(read.get());
  return facts;
}

}  // namespace klankbord::http
