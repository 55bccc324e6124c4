// `klankbord room` from the command line: it opens, stops, goes on, and says what is wrong.
#include "support/catch.h"
#include "support/command_line.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::Outcome;

namespace {

// Opens a room and presses Ctrl+C a second later.
Outcome opened(const test::TempFolder& data, const std::string& words) {
  return test::run_klankbord("--data " + test::quoted(data.path()) + " room --port 0 " + words,
                             "timeout --preserve-status -s INT 1");
}

std::string after(const std::string& text, const std::string& words, std::size_t count) {
  const std::size_t at = text.find(words);
  return at == std::string::npos ? "" : text.substr(at + words.size(), count);
}

}  // namespace

SCENARIO("a room opens from the command line and is found again") {
  const test::TempFolder data;
  const Outcome first = opened(data, "--address 127.0.0.1 late-washer");
  INFO(first.text);
  CHECK(first.code == 0);
  const std::string code = after(first.text, "and type        ", 6);
  REQUIRE(code.size() == 6);
  CHECK_THAT(first.text, test::holds_text("Learners open   http://127.0.0.1:"));
  CHECK(test::read_text(data / ("rooms/" + code + ".jsonl")).find(code) != std::string::npos);
  WHEN("it is opened again by its code") {
    const Outcome again = opened(data, "--room " + code);
    THEN("it is the same room, with a link of this time") {
      CHECK(again.code == 0);
      CHECK(after(again.text, "and type        ", 6) == code);
      CHECK(after(again.text, "trainer#", 32) != after(first.text, "trainer#", 32));
      CHECK(test::count_entries(data / "rooms") == 1);
    }
  }
}

SCENARIO("a room that cannot open says why and leaves nothing") {
  const test::TempFolder data;
  CHECK(opened(data, "--room QQQQQQ").code == 3);
  CHECK(opened(data, "no-such-scenario").code == 3);
  CHECK(opened(data, "--address 999.1 late-washer").code == 2);
  CHECK(opened(data, "--pace slow late-washer").code == 2);
  CHECK(opened(data, "--room QQQQQQ late-washer").code == 2);
  CHECK(test::count_entries(data / "rooms") == 0);
}
