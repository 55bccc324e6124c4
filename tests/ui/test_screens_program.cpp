// klankbord-window as a process: what it prints, what it writes, and what it does without a
// display.
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>

#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

struct Ended {
  int code = -1;
  std::string printed;
};

// `environment` as env takes it; what is printed goes through a file in `folder`.
Ended start(const test::TempFolder& folder, const std::string& environment,
            const std::string& arguments) {
  const std::string output = (folder / "printed").string();
  const std::string command =
      "env " + environment + " '" + test::program("klankbord-window").string() + "' --data '" +
      folder.path().string() + "' " + arguments + " >'" + output + "' 2>&1 </dev/null";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, test::read_text(output)};
}

constexpr const char* kHidden = "SDL_VIDEODRIVER=dummy";
constexpr const char* kNoDisplay = "-u DISPLAY -u WAYLAND_DISPLAY -u SDL_VIDEODRIVER";

}  // namespace

SCENARIO("the window program plays steps and writes a picture", "[ui][program]") {
  const test::TempFolder folder;
  GIVEN("steps from the briefing to the second answer") {
    const std::string picture = (folder / "picture.png").string();
    const Ended ended = start(folder, kHidden,
                              "--steps 'click:Opnemen;key:1;key:2' --screenshot '" + picture +
                                  "' play late-washer --seed 7");
    THEN("there is a picture, and the answers are kept") {
      INFO(ended.printed);
      CHECK(ended.code == 0);
      CHECK(test::read_text(picture).substr(1, 3) == "PNG");
      CHECK(test::count_entries(folder / "attempts") == 1);
    }
  }
  GIVEN("a step that asks for what is not there") {
    const Ended ended = start(folder, kHidden, "--steps 'click:Nowhere'");
    THEN("it says so and names what there is") {
      CHECK(ended.code == 2);
      CHECK_THAT(ended.printed, holds_text("Nowhere") && holds_text("Instellingen"));
    }
  }
  GIVEN("a step that is none") {
    CHECK(start(folder, kHidden, "--steps 'dance:Opnemen'").code == 2);
  }
}

SCENARIO("the window program keeps the settings", "[ui][program][settings]") {
  const test::TempFolder folder;
  GIVEN("a start in which French was chosen") {
    const Ended ended = start(folder, kHidden, "--steps 'click:FR' --frames 1");
    THEN("it stands in the data folder, and the next start is in French") {
      CHECK(ended.code == 0);
      CHECK_THAT(test::read_text(folder / "settings.json"), holds_text("\"fr\""));
      CHECK(start(folder, kHidden, "--steps 'click:Réglages' --frames 1").code == 0);
    }
    THEN("a language on the command line goes first") {
      CHECK(start(folder, kHidden, "--lang en --steps 'click:Settings' --frames 1").code == 0);
    }
  }
}

SCENARIO("without a display the console does the work", "[ui][program]") {
  const test::TempFolder folder;
  GIVEN("no display, and the library asked for") {
    const Ended ended = start(folder, kNoDisplay, "");
    THEN("one sentence says why, and the library follows in plain text") {
      CHECK_THAT(ended.printed, holds_text("The window cannot open"));
      CHECK_THAT(ended.printed, holds_text("late-washer"));
      CHECK(ended.code == 0);
    }
  }
  GIVEN("no display, and a scenario asked for in English") {
    const Ended ended = start(folder, kNoDisplay, "--lang en play late-washer --seed 7");
    THEN("the conversation begins in plain text, with the same wishes") {
      CHECK_THAT(ended.printed, holds_text("The window cannot open"));
      CHECK_THAT(ended.printed, holds_text("Your task"));
    }
  }
}

SCENARIO("mistakes on the command line end with a sentence and their code", "[ui][program]") {
  const test::TempFolder folder;
  const auto ends_with = [&](const char* arguments, int code, const char* part) {
    const Ended ended = start(folder, kHidden, arguments);
    CAPTURE(arguments, ended.printed);
    CHECK(ended.code == code);
    CHECK_THAT(ended.printed, holds_text(part));
  };
  ends_with("play late-wash", 3, "late-washer");
  ends_with("--size wide", 2, "--size");
  ends_with("play late-washer --resume", 3, "unfinished");
  ends_with("play late-washer --resume --no-record", 2, "--resume");
  ends_with("--lang de", 2, "lang");
}
