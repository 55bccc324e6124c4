// `klankbord recordings`: what was said, and how it is deleted.
#include <filesystem>
#include <fstream>

#include "support/catch.h"
#include "support/command_line.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::Outcome;

namespace {

Outcome recordings(const test::TempFolder& data, const std::string& arguments = {}) {
  return test::run_klankbord("recordings --data " + test::quoted(data.path()) + " " + arguments);
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
  const Outcome listed = recordings(data, "--json");
  CHECK(listed.code == 0);
  CHECK_THAT(listed.text, holds_text("\"length_ms\": 500"));
  CHECK_THAT(listed.text, holds_text(kAttempt + "-2\""));
  CHECK(recordings(data, "--delete " + kAttempt + "-2").code == 0);
  CHECK_THAT(recordings(data, "--json").text, !holds_text(kAttempt + "-2\""));
  const Outcome unknown = recordings(data, "--delete " + kAttempt + "-2");
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.text, holds_text("no recording"));
  CHECK(recordings(data, "--delete-all --lang en").text == "2 recordings were deleted.\n");
  CHECK_THAT(recordings(data).text, holds_text("geen opnames"));
  CHECK(recordings(data, "--delete-all --delete x").code == 2);
}
