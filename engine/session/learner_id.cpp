#include "session/learner_id.h"

#include <fmt/core.h>

#include "store/places.h"

namespace klankbord::session {

namespace {

constexpr std::size_t kDigits = 32;
constexpr std::size_t kMostBytes = 256;  // a file that is longer is none of ours

std::string known_id(const store::Path& file) {
  const auto read = store::read_file(file, kMostBytes);
  if (!read || read->size() < kDigits) return {};
  const std::string id = read->substr(0, kDigits);
  const bool whole = id.find_first_not_of("0123456789abcdef") == std::string::npos;
  return whole ? id : std::string();
}

}  // namespace

store::Path learner_id_file(const store::Path& data) {
  return data / "learner-id";
}

base::Result<std::string> learner_id(store::Disk& disk, const store::Path& data) {
  const store::Path file = learner_id_file(data);
  std::string id = known_id(file);
  if (!id.empty()) return id;
  for (std::size_t i = 0; i < kDigits / 8; ++i) id += fmt::format("{:08x}", store::random_seed());
  const base::Status folder = store::make_folders(disk, data);
  if (!folder) return folder.failure();
  const base::Status written = store::write_file(disk, file, id + "\n");
  if (!written) return written.failure();
  // Of two programs that drew one at the same moment, the latter is the one that counts.
  const std::string kept = known_id(file);
  return kept.empty() ? id : kept;
}

}  // namespace klankbord::session
