#include "session/remark.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "store/journal.h"
#include "store/stamps.h"

namespace klankbord::session {

namespace {

// Attempts that a thread takes at once: few enough that all end together.
constexpr std::size_t kShare = 64;

}  // namespace

base::Result<std::vector<std::string>> stored_attempts(const store::Path& data) {
  auto journals = store::stamped_journals(data);
  if (!journals) return journals.failure();
  std::vector<std::string> ids;
  ids.reserve(journals->size());
  for (store::StampedJournal& journal : *journals) ids.push_back(std::move(journal.attempt));
  return ids;
}

void remark(const store::Path& data, const std::vector<std::string>& attempts,
            const TakeMarked& take, unsigned threads) {
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    Archive archive(data);
    for (std::size_t begin; (begin = next.fetch_add(kShare)) < attempts.size();) {
      const std::size_t end = std::min(begin + kShare, attempts.size());
      for (std::size_t i = begin; i < end; ++i) {
        const auto reading = read_attempt(store::journal_file(data, attempts[i]), archive);
        if (reading) take(i, *reading);
      }
    }
  };
  if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::thread> helpers;
  for (unsigned i = 1; i < threads && i * kShare < attempts.size(); ++i) helpers.emplace_back(work);
  work();
  for (std::thread& helper : helpers) helper.join();
}

}  // namespace klankbord::session
