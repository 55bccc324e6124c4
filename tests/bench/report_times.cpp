// How long reports take, from starting the program to its end: of one attempt in every format, of
// progress and of all attempts, with a data folder of N copies of the golden attempts.
//   bench_report_times [N]
#include <fmt/core.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;

namespace {

constexpr int kRounds = 5;

double run_ms(const std::string& arguments) {
  const std::string command = "'" + test::program("klankbord").string() + "' " + arguments;
  const auto begin = std::chrono::steady_clock::now();
  if (std::system(command.c_str()) != 0) fmt::print(stderr, "failed: {}\n", command);
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
      .count();
}

void measure(const std::string& name, const std::string& arguments, int rounds = kRounds) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) times.push_back(run_ms(arguments));
  std::sort(times.begin(), times.end());
  fmt::print("{:<28} {:8.1f} ms\n", name, times[times.size() / 2]);
}

}  // namespace

int main(int count, char** words) {
  const int wanted = count > 1 ? std::atoi(words[1]) : 1000;
  const test::TempFolder folder;
  const auto golden = test::source_dir() / "tests" / "golden";
  std::filesystem::create_directories(folder.path() / "attempts");
  std::filesystem::copy(golden / "scenarios", folder.path() / "scenarios");
  std::vector<std::filesystem::path> journals;
  for (const auto& file : std::filesystem::directory_iterator(golden / "attempts")) {
    journals.push_back(file.path());
  }
  for (int i = 0; i < wanted; ++i) {
    std::filesystem::copy(journals[static_cast<std::size_t>(i) % journals.size()],
                          folder.path() / "attempts" / fmt::format("attempt-{:05}.jsonl", i));
  }
  const std::string data = " --force --data '" + folder.path().string() + "' ";
  const std::string file = "'" + (folder.path() / "report").string() + "'";
  for (const char* format : {"html", "csv", "xapi", "pdf"}) {
    measure(std::string("one attempt, ") + format,
            fmt::format("report attempt-00000 --{} {}{}", format, file, data));
  }
  measure("record read for the first time", fmt::format("report --all --csv {}{}", file, data), 1);
  measure(fmt::format("all {} attempts, csv", wanted),
          fmt::format("report --all --csv {}{}", file, data));
  for (const char* format : {"html", "csv", "pdf"}) {
    measure(std::string("progress, ") + format,
            fmt::format("report --progress --{} {}{}", format, file, data));
  }
  measure(fmt::format("all {} attempts, xapi", wanted),
          fmt::format("report --all --xapi {}{}", file, data), 1);
  return 0;
}
