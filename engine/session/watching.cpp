#include "session/watching.h"

#include <sys/stat.h>

#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "play/input_json.h"

namespace klankbord::session {

namespace {

// An editor that removes the old file before the new one is in place takes far less than this.
constexpr int kLooksWithoutFile = 8;
// The first only tells which files there are to look at.
constexpr int kLoadTries = 3;

}  // namespace

Watching::Watching(const framework::Framework& framework, ScenarioPlaces places, store::Path file)
    : framework_(framework), places_(std::move(places)), file_(std::move(file)) {
  load();
}

Watching::Outside Watching::outside_of(const store::Path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return {};
  constexpr std::int64_t kNs = 1'000'000'000;
  return {true, status.st_ino, status.st_size,
          status.st_mtim.tv_sec * kNs + status.st_mtim.tv_nsec};
}

std::vector<Watching::Outside> Watching::outsides() const {
  std::vector<Outside> all;
  for (const store::Path& file : entry_.sources) all.push_back(outside_of(file));
  return all;
}

std::string Watching::content() const {
  std::string all;
  for (const store::Path& file : entry_.sources) {
    const auto bytes = store::read_file(file, base::kMaxScriptBytes);
    // What cannot be read has no hash: like none, and unlike an empty file.
    all += bytes ? base::sha256_hex(*bytes) : std::string(64, '-');
  }
  return base::sha256_hex(all);
}

// Again when something was written meanwhile, so that what was loaded is what was looked at.
void Watching::load() {
  for (int tries = 0; tries < kLoadTries; ++tries) {
    const std::vector<Outside> before = outsides();
    entry_ = load_scenario_file(framework_, places_, file_);
    content_ = content();
    loaded_ = latest_ = outsides();
    if (before == loaded_) return;
  }
}

bool Watching::look() {
  std::vector<Outside> now = outsides();
  if (now == loaded_) {
    latest_ = std::move(now);
    return false;
  }
  const bool at_rest = now == latest_;
  latest_ = std::move(now);
  if (!at_rest) return false;
  if (!latest_.front().is_there && ++looks_without_file_ < kLooksWithoutFile) return false;
  looks_without_file_ = 0;
  if (content() == content_) {
    loaded_ = latest_;
    return false;
  }
  load();
  return true;
}

Rejoined rejoin(const Practice& before, const store::ScenarioPointer& fresh) {
  const play::Attempt& attempt = before.attempt();
  // Without a data folder a start cannot fail.
  auto started = Practice::start(fresh, Surroundings{}, attempt.seed());
  Rejoined rejoined{std::move(*started), 0, 0, {}};
  rejoined.given = attempt.inputs().size();
  for (const play::Input& input : attempt.inputs()) {
    const auto same = play::input_from_json(*fresh, play::to_json(before.scenario(), input));
    if (!same || !rejoined.practice.act(*same)) {
      rejoined.lost = play::short_name(before.scenario(), input);
      break;
    }
    ++rejoined.kept;
  }
  return rejoined;
}

}  // namespace klankbord::session
