// A folder of its own for one test, gone when the test is over.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace klankbord::test {

class TempFolder {
 public:
  TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder();

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

// Whole files as a test needs them: writing makes the folders on the way; reading gives "" for a
// file that is not there.
void write_text(const std::filesystem::path& file, std::string_view text);
std::string read_text(const std::filesystem::path& file);

// The number of entries in a folder; 0 when there is none.
std::size_t count_entries(const std::filesystem::path& folder);

}  // namespace klankbord::test
