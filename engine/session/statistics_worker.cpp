#include "session/statistics_worker.h"

#include <chrono>
#include <utility>

namespace klankbord::session {

namespace {

using Found = std::shared_ptr<const FoundStatistics>;

Found figures_of(Responses responses) {
  auto found = std::make_shared<FoundStatistics>();
  found->statistics = statistics_of(responses, {});
  found->responses = std::move(responses);
  return found;
}

}  // namespace

StatisticsWorker::~StatisticsWorker() {
  if (stop_) *stop_ = true;  // null after a move; the future waits by itself
}

bool StatisticsWorker::may_begin(Source& source, std::size_t mark) {
  if (busy() || source.mark == mark) return false;
  source.mark = mark;
  for_simulated_ = &source == &simulated_;
  return true;
}

void StatisticsWorker::ask_stored(const std::optional<store::Path>& data, std::size_t mark) {
  if (!may_begin(stored_, mark)) return;
  working_ = std::async(std::launch::async, [data, stop = stop_]() -> Shared {
    if (!data) return std::make_shared<const FoundStatistics>();
    auto responses = stored_responses(*data, [&](std::size_t, std::size_t) { return !*stop; });
    if (responses) return figures_of(std::move(*responses));
    auto found = std::make_shared<FoundStatistics>();
    found->problem = responses.failure().message;
    return found;
  });
}

void StatisticsWorker::ask_simulated(std::vector<LibraryEntry> entries,
                                     const SimulatedCohort& cohort, std::size_t mark) {
  if (!may_begin(simulated_, mark)) return;
  working_ = std::async(
      std::launch::async, [entries = std::move(entries), cohort, stop = stop_]() -> Shared {
        std::vector<const LibraryEntry*> all;
        for (const LibraryEntry& entry : entries) all.push_back(&entry);
        return figures_of(
            simulated_responses(all, cohort, [&](std::size_t, std::size_t) { return !*stop; }));
      });
}

bool StatisticsWorker::look() {
  if (!busy() || working_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
    return false;
  }
  at_work_for()->found = working_.get();
  return true;
}

}  // namespace klankbord::session
