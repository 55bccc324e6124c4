#include "session/source_watch.h"

#include <sys/stat.h>

#include <utility>

#include "base/hash.h"
#include "base/limits.h"

namespace klankbord::session {

namespace {

// An editor that removes the old file before the new one is in place takes far less than this.
constexpr int kLooksWithoutFile = 8;
// The first may only tell which files there are to look at.
constexpr int kLoadTries = 3;

}  // namespace

SourceWatch::SourceWatch(std::vector<store::Path> files) : files_(std::move(files)) {
  taken_ = latest_ = outsides();
  content_ = content();
}

SourceWatch::Outside SourceWatch::outside_of(const store::Path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return {};
  constexpr std::int64_t kNs = 1'000'000'000;
  return {true, status.st_ino, status.st_size,
          status.st_mtim.tv_sec * kNs + status.st_mtim.tv_nsec};
}

std::vector<SourceWatch::Outside> SourceWatch::outsides() const {
  std::vector<Outside> all;
  for (const store::Path& file : files_) all.push_back(outside_of(file));
  return all;
}

std::string SourceWatch::content() const {
  std::string all;
  for (const store::Path& file : files_) {
    const auto bytes = store::read_file(file, base::kMaxScriptBytes);
    // What cannot be read has no hash: like none, and unlike an empty file.
    all += bytes ? base::sha256_hex(*bytes) : std::string(64, '-');
  }
  return base::sha256_hex(all);
}

bool SourceWatch::look() {
  std::vector<Outside> now = outsides();
  const bool at_rest = now == latest_;
  latest_ = std::move(now);
  moving_ = !(latest_ == taken_);
  if (!moving_ || !at_rest) return false;
  if (!latest_.front().is_there && ++looks_without_first_ < kLooksWithoutFile) return false;
  looks_without_first_ = 0;
  moving_ = false;
  taken_ = latest_;
  const std::string before = std::exchange(content_, content());
  return content_ != before;
}

Followed load_followed(const framework::Framework& framework, const ScenarioPlaces& places,
                       const store::Path& file, std::vector<store::Path> known, bool plan) {
  Followed loaded;
  for (int tries = 0; tries < kLoadTries; ++tries) {
    loaded.sources = SourceWatch(known);
    loaded.entry = load_scenario_file(framework, places, file);
    std::vector<store::Path> read = loaded.entry.sources;
    if (plan) read.push_back(store::Path(file).replace_extension(".plan"));
    if (read == known && loaded.sources.untouched()) return loaded;
    known = std::move(read);
  }
  // Somebody keeps writing: the next look sees what came after this.
  return loaded;
}

}  // namespace klankbord::session
