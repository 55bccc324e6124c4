// The certificate that a room makes for itself: nobody vouches for it, so people compare its
// fingerprint by eye.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace klankbord::http {

struct Certificate {
  std::string certificate, key;  // PEM
};

// Self-signed, P-256, valid for 90 days from `now_s` (seconds since 1970; a day earlier counts as
// well, for clocks that are behind). `names`: what browsers will call the server by, host names and
// IPv4 addresses; there is at least one. Fails (exit code environment) when the system offers no
// random numbers; refuses (bad_command_line) a name that is none.
base::Result<Certificate> make_certificate(const std::vector<std::string>& names,
                                           std::int64_t now_s);

// What a kept certificate is worth. Refuses (bad_file) what is no certificate, or not of this key.
struct CertificateFacts {
  std::string fingerprint;  // SHA-256 as browsers show it: "AB:CD:…", 32 pairs
  std::vector<std::string> names;
  std::int64_t from_s = 0, until_s = 0;  // seconds since 1970
};
base::Result<CertificateFacts> read_certificate(const Certificate& certificate);

}  // namespace klankbord::http
