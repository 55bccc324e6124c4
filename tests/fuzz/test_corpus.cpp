// The corpus of the fuzzers in every build, with or without clang. An input that once broke
// something stays in it under a name that tells the story.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "support/catch.h"
#include "support/conversations.h"
#include "support/fuzz_targets.h"
#include "support/paths.h"

using namespace klankbord;

namespace {

std::filesystem::path corpus() {
  return test::source_dir() / "tests" / "fuzz" / "corpus";
}

std::vector<std::filesystem::path> inside(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

SCENARIO("every input of the fuzzers' corpus is read or refused in good order") {
  for (const test::FuzzTarget& target : test::fuzz_targets()) {
    const auto files = inside(corpus() / target.name);
    CHECK_FALSE(files.empty());
    for (const auto& file : files) {
      INFO(file.string());
      const std::string text = contents(file);
      CHECK_NOTHROW(target.run(text));
      // Cut short anywhere it is still read or refused.
      const std::size_t step = std::max<std::size_t>(1, text.size() / 16);
      for (std::size_t bytes = 0; bytes < text.size(); bytes += step) {
        CHECK_NOTHROW(target.run(std::string_view(text).substr(0, bytes)));
      }
    }
  }
}

SCENARIO("every folder of the corpus belongs to a fuzzer and stays small") {
  std::size_t bytes = 0;
  for (const auto& folder : inside(corpus())) {
    const auto& all = test::fuzz_targets();
    CHECK(std::any_of(all.begin(), all.end(), [&](const test::FuzzTarget& target) {
      return target.name == folder.filename().string();
    }));
    for (const auto& file : inside(folder)) bytes += std::filesystem::file_size(file);
  }
  CHECK(bytes < 96u << 10);
}

SCENARIO("hashes are mended in whatever looks like a journal") {
  const auto played = test::played_journal(test::long_scenario(2), {"n1/a", "n2/b"}, true);
  std::string forged = played.text;
  const std::size_t at = forged.find("\"h\":\"") + 5;
  forged.replace(at, 64, std::string(64, '0'));
  CHECK(forged != played.text);
  CHECK(test::with_hashes_mended(forged) == played.text);
  CHECK(test::with_hashes_mended(forged + "torn") == played.text + "torn");
  CHECK(test::with_hashes_mended("no hash\n\"h\":\"short\"\n") == "no hash\n\"h\":\"short\"\n");
}
