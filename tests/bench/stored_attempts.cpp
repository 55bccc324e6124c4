// What 10,000 stored attempts cost: making the record from the journals, and what the start screen
// needs each evening after that. Prints medians.
//   bench_stored_attempts [ATTEMPTS [FOLDER]]
// A folder that holds attempts already is used as it is.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <vector>

#include "session/learner_record.h"
#include "support/stored_past.h"
#include "support/temp_folder.h"

using namespace klankbord;
using session::LearnerRecord;

namespace {

double median_ms(int rounds, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    times.push_back(took.count());
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count =
      argc > 1 ? static_cast<std::size_t>(std::max(1, std::atoi(argv[1]))) : 10'000;
  const test::TempFolder folder;
  const std::filesystem::path data = argc > 2 ? argv[2] : folder.path() / "data";
  if (!std::filesystem::exists(data / "attempts")) test::fill_with_attempts(data, count);

  const double rebuild = median_ms(1, [&] {
    LearnerRecord record = LearnerRecord::open(data);
    if (!record.rebuild()) std::abort();
  });
  fmt::print("record.db: {:.1f} MB\n",
             static_cast<double>(std::filesystem::file_size(data / "record.db")) / 1e6);
  fmt::print("{:<40} {:9.1f} ms\n", "rebuild", rebuild);
  std::size_t sum = 0;
  const auto print = [&](const char* what, const std::function<void()>& work) {
    fmt::print("{:<40} {:9.1f} ms\n", what, median_ms(9, work));
  };
  print("open", [&] { sum += LearnerRecord::open(data).notes().size(); });
  LearnerRecord record = LearnerRecord::open(data);
  print("refresh, nothing new", [&] { sum += *record.refresh(); });
  print("past, blocks", [&] { sum += record.past(false).size(); });
  print("attempts", [&] { sum += record.attempts().size(); });
  print("open, refresh and past, as at the start", [&] {
    LearnerRecord again = LearnerRecord::open(data);
    sum += *again.refresh() + again.past(false).size();
  });
  print("open and past with competences", [&] {
    LearnerRecord again = LearnerRecord::open(data);
    sum += again.past(true).size();
  });
  fmt::print("{} attempts\n", record.attempts().size());
  return sum > 0 ? 0 : 1;
}
