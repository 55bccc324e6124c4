// `klankbord room` from the command line: it opens, stops, goes on, and says what is wrong.
#include <cstdlib>

#include "support/catch.h"
#include "support/command_line.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::Outcome;

namespace {

// Opens a room and asks it to stop as soon as it is open.
Outcome opened(const test::TempFolder& data, const std::string& words) {
  const auto stopped = test::source_dir() / "tests/support/stopped_when_ready.sh";
  return test::run_klankbord("--data " + test::quoted(data.path()) + " room --port 0 " + words,
                             "bash " + test::quoted(stopped) + " 'Ctrl+C stops.'");
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

SCENARIO("a room says where it is in one line for another program") {
  const test::TempFolder data;
  const auto stopped = test::source_dir() / "tests/support/stopped_when_ready.sh";
  const Outcome room =
      test::run_klankbord("--data " + test::quoted(data.path()) +
                              " room --json --port 0 --address 127.0.0.1 late-washer",
                          "bash " + test::quoted(stopped) + " '\"trainer\"'");
  INFO(room.text);
  CHECK(room.code == 0);
  CHECK_THAT(room.text, test::holds_text("{\"addresses\":[\"http://127.0.0.1:"));
  CHECK_THAT(room.text, test::holds_text("/trainer#"));
}

SCENARIO("a class is led from the window") {
  const test::TempFolder data;
  const auto window = test::program("klankbord-window");
  if (!std::filesystem::exists(window)) return;  // built without a window
  const std::string steps = "click:Een les geven;await:De les staat open;click:Les be";
  const std::string line = "SDL_VIDEODRIVER=dummy " + test::quoted(window) + " --lang nl --data " +
                           test::quoted(data.path()) + " --steps '" + steps + "' --screenshot " +
                           test::quoted(data / "class.png");
  CHECK(std::system(line.c_str()) == 0);
  CHECK(test::count_entries(data / "rooms") >= 1);
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
