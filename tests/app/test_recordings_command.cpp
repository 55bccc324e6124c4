// `klankbord recordings`: what was said, and how it is deleted.
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

struct Said {
  int code = -1;
  std::string text;
};

Said recordings(const test::TempFolder& data, const std::string& arguments = {}) {
  const std::string command = "'" + test::program("klankbord").string() + "' recordings --data '" +
                              data.path().string() + "' " + arguments + " 2>&1";
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  Said said;
  std::array<char, 4096> part{};
  while (const std::size_t got = std::fread(part.data(), 1, part.size(), pipe)) {
    said.text.append(part.data(), got);
  }
  const int status = pclose(pipe);
  said.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return said;
}

const std::string kAttempt = "20260901T090000Z-late-washer-0badc0de";

// As the window writes them: half a second of silence each.
void put(const test::TempFolder& data, std::size_t answer) {
  const std::filesystem::path folder = data.path() / "recordings";
  std::filesystem::create_directories(folder);
  std::ofstream file(folder / (kAttempt + "-" + std::to_string(answer) + ".wav"), std::ios::binary);
  file << std::string(44 + 16'000, '\0');
}

}  // namespace

TEST_CASE("recordings are listed and deleted, one or all", "[app][voice]") {
  const test::TempFolder data;
  CHECK_THAT(recordings(data).text, holds_text("geen opnames"));
  put(data, 1);
  put(data, 2);
  put(data, 3);
  const Said listed = recordings(data, "--json");
  CHECK(listed.code == 0);
  CHECK_THAT(listed.text, holds_text("\"length_ms\": 500"));
  CHECK_THAT(listed.text, holds_text(kAttempt + "-2\""));
  CHECK(recordings(data, "--delete " + kAttempt + "-2").code == 0);
  CHECK_THAT(recordings(data, "--json").text, !holds_text(kAttempt + "-2\""));
  const Said unknown = recordings(data, "--delete " + kAttempt + "-2");
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.text, holds_text("no recording"));
  CHECK(recordings(data, "--delete-all --lang en").text == "2 recordings were deleted.\n");
  CHECK_THAT(recordings(data).text, holds_text("geen opnames"));
  CHECK(recordings(data, "--delete-all --delete x").code == 2);
}
