#include "support/measured_scenarios.h"

#include <fmt/core.h>

#include <cstdlib>
#include <utility>

#include "support/large_conversation.h"
#include "support/paths.h"

namespace klankbord::test {

MeasuredScenarios::MeasuredScenarios() : root_(source_dir()) {
  auto read = session::load_framework(root_);
  auto files = session::scenario_files(root_);
  if (!read || !files) {
    fmt::print(stderr, "The library cannot be read below {}.\n", root_.string());
    std::exit(3);
  }
  framework_ = std::move(*read);
  files_ = std::move(*files);
  files_.push_back(folder_ / (std::string(kLargeId) + ".lua"));
  write_text(files_.back(), large_conversation());
}

std::vector<session::LibraryEntry> MeasuredScenarios::loaded(std::size_t count) const {
  std::vector<session::LibraryEntry> entries;
  for (std::size_t i = 0; i < count; ++i) {
    session::LibraryEntry entry = load(files_[i]);
    if (!entry.usable()) {
      fmt::print(stderr, "{}\n", session::reason(entry));
      std::exit(3);
    }
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace klankbord::test
