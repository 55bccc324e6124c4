#include "host/room_certificate.h"

#include <algorithm>
#include <utility>

namespace klankbord::host {

namespace {

constexpr std::size_t kMostPemBytes = 64U << 10U;
constexpr std::int64_t kWeek_s = 7 * 24 * 3600;

std::vector<std::string> sorted(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  return names;
}

bool is_good(const http::CertificateFacts& facts, const std::vector<std::string>& names,
             std::int64_t now_s) {
  return sorted(facts.names) == sorted(names) && facts.from_s <= now_s &&
         now_s + kWeek_s < facts.until_s;
}

}  // namespace

base::Result<RoomCertificate> room_certificate(store::Disk& disk, const store::Path& shared_data,
                                               const std::vector<std::string>& names,
                                               std::int64_t now_s) {
  const store::Path folder = shared_data / "rooms";
  const store::Path file = folder / "certificate.pem", key_file = folder / "key.pem";
  const auto kept = store::read_file(file, kMostPemBytes);
  const auto kept_key = store::read_file(key_file, kMostPemBytes);
  if (kept && kept_key) {
    const http::Certificate pem{*kept, *kept_key};
    const auto facts = http::read_certificate(pem);
    if (facts && is_good(*facts, names, now_s)) return RoomCertificate{pem, facts->fingerprint};
  }
  auto made = http::make_certificate(names, now_s);
  if (!made) return made.failure();
  const auto facts = http::read_certificate(*made);
  if (!facts) return facts.failure();
  base::Status written = store::make_folders(disk, folder);
  if (written) written = store::write_file(disk, key_file, made->key);
  if (written) written = store::write_file(disk, file, made->certificate);
  if (!written) return written.failure();
  return RoomCertificate{std::move(*made), facts->fingerprint};
}

}  // namespace klankbord::host
