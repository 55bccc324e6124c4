// The certificate of the rooms on this machine, kept so that devices that accepted it once do not
// have to again.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "http/certificate.h"
#include "store/files.h"

namespace klankbord::host {

struct RoomCertificate {
  http::Certificate pem;
  std::string fingerprint;  // to compare with what a browser shows
};

// <shared data>/rooms/certificate.pem and key.pem, readable by their owner only. Makes new ones
// when they are not there, do not fit, are of other names, or end within a week. Fails (exit code
// environment) when they cannot be made or kept.
base::Result<RoomCertificate> room_certificate(store::Disk& disk, const store::Path& shared_data,
                                               const std::vector<std::string>& names,
                                               std::int64_t now_s);

}  // namespace klankbord::host
