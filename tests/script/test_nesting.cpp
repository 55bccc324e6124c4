// Where a brace was left open, by the indentation of what follows.
#include "script/nesting.h"

#include <filesystem>

#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using script::brace_left_open;

namespace {

constexpr int kAll = 100'000;
const std::string kWhole =
    "return scenario {\n"
    "  phase \"4\" {\n"
    "    node \"greeting\" {\n"
    "      \"Hallo {?\", -- a brace { in words\n"
    "      \"Met een \\\" en over { \\z\n"
    "  twee lijnen.\",\n"
    "      option \"warm\" { \"Dag.\", earns = { welcome = 2 },\n"
    "        why = { nl = \"Zo.\" } },\n"
    "    },\n"
    "    node \"close\" {\n"
    "      \"Dag.\",\n"
    "    },\n"
    "  },\n"
    "}\n";

std::string without_line(std::string text, int line) {
  std::size_t at = 0;
  for (int i = 1; i < line; ++i) at = text.find('\n', at) + 1;
  return text.erase(at, text.find('\n', at) + 1 - at);
}

}  // namespace

TEST_CASE("a brace that was left open is found by the indentation below it", "[script]") {
  CHECK_FALSE(brace_left_open(kWhole, kAll));
  const auto node = brace_left_open(without_line(kWhole, 9), kAll);
  REQUIRE(node);
  CHECK(node->opened == 3);
  CHECK(node->noticed == 9);
  const auto phase = brace_left_open(without_line(kWhole, 13), kAll);
  REQUIRE(phase);
  CHECK(phase->opened == 2);
  CHECK(phase->noticed == 13);
  CHECK_FALSE(brace_left_open(without_line(kWhole, 9), 8));
  CHECK_FALSE(brace_left_open("a = {\n  \"no end\n}\n", kAll));
}

TEST_CASE("no scenario or company of the library looks as if a brace were open", "[script]") {
  std::size_t files = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(test::source_dir() / "scenarios")) {
    if (entry.path().extension() != ".lua") continue;
    ++files;
    INFO(entry.path());
    CHECK_FALSE(brace_left_open(test::read_text(entry.path()), kAll));
  }
  CHECK(files > 15);
}
