// Statistics from use for a window: gathered by a worker, so that no picture waits for thousands of
// attempts.
#pragma once

#include <atomic>
#include <cstddef>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/use_statistics.h"

namespace klankbord::session {

// What the worker found. Immutable.
struct FoundStatistics {
  Responses responses;
  UseStatistics statistics;
  std::string problem;  // why there is nothing, as a sentence; else empty
};

class StatisticsWorker {
 public:
  StatisticsWorker() = default;
  StatisticsWorker(StatisticsWorker&&) = default;
  StatisticsWorker& operator=(StatisticsWorker&&) = default;
  ~StatisticsWorker();  // tells the worker to stop, and waits for it

  // Begins to read the attempts of all learners; without a folder nobody has any. `mark` says for
  // what it is asked: asking again with the same mark does nothing. One is at work at a time; what
  // is asked meanwhile is left to be asked again.
  void ask_stored(const std::optional<store::Path>& data, std::size_t mark);
  void ask_simulated(std::vector<LibraryEntry> entries, const SimulatedCohort& cohort,
                     std::size_t mark);

  // Whether ask_simulated would begin: what it takes need not be gathered else.
  bool would_simulate(std::size_t mark) const { return !busy() && simulated_.mark != mark; }

  // Takes over what is done; answers whether something is new. Never waits.
  bool look();
  bool busy() const { return working_.valid(); }

  // Null until it was asked for and found.
  const FoundStatistics* stored() const { return stored_.found.get(); }
  const FoundStatistics* simulated() const { return simulated_.found.get(); }

 private:
  using Shared = std::shared_ptr<const FoundStatistics>;
  struct Source {
    std::optional<std::size_t> mark;  // of what was asked last
    Shared found;
  };
  bool may_begin(Source& source, std::size_t mark);

  Source stored_, simulated_;
  Source* at_work_for() { return for_simulated_ ? &simulated_ : &stored_; }
  bool for_simulated_ = false;
  std::shared_ptr<std::atomic<bool>> stop_ = std::make_shared<std::atomic<bool>>(false);
  std::future<Shared> working_;
};

}  // namespace klankbord::session
