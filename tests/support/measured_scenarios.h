// What benchmarks measure: every scenario of the library, and one of 500 nodes that is written when
// the benchmark starts.
#pragma once

#include <filesystem>
#include <vector>

#include "framework/framework.h"
#include "session/library.h"
#include "support/temp_folder.h"

namespace klankbord::test {

class MeasuredScenarios {
 public:
  // Ends the program with a sentence when the library cannot be read.
  MeasuredScenarios();

  const framework::Framework& framework() const { return framework_; }
  const std::filesystem::path& root() const { return root_; }

  // The library in the order of its paths, then the large one.
  const std::vector<std::filesystem::path>& files() const { return files_; }
  session::LibraryEntry load(const std::filesystem::path& file) const {
    return session::load_scenario_file(framework_, root_, file);
  }

  // All of them, loaded; those of the library alone.
  std::vector<session::LibraryEntry> all() const { return loaded(files_.size()); }
  std::vector<session::LibraryEntry> library() const { return loaded(files_.size() - 1); }
  session::LibraryEntry large() const { return load(files_.back()); }

 private:
  std::vector<session::LibraryEntry> loaded(std::size_t count) const;

  TempFolder folder_;  // holds the large one
  std::filesystem::path root_;
  framework::Framework framework_;
  std::vector<std::filesystem::path> files_;
};

}  // namespace klankbord::test
