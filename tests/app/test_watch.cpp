// `klankbord play --watch --console`: the text is saved while somebody thinks about an answer.
#include <sys/wait.h>

#include <cstdlib>

#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

// Runs a script of the shell with $K the program with its data, and $S the starting scenario.
std::string run(const test::TempFolder& folder, const std::string& script) {
  const std::string data = (folder / "data").string();
  const std::string scenario = data + "/my-scenarios/complaint/first.lua";
  const std::string head = "K='" + test::program("klankbord").string() + "'; D='" + data +
                           "'; S='" + scenario + "'; O='" + (folder / "out").string() +
                           "'; wait_for() { n=0; until grep -q \"$1\" \"$O\"; do sleep 0.1; "
                           "n=$((n+1)); [ $n -lt 200 ] || exit 0; done; }; "
                           "\"$K\" new complaint first --data \"$D\" >/dev/null; ";
  test::write_text(folder / "out", "");
  REQUIRE(std::system((head + script).c_str()) != -1);
  return test::read_text(folder / "out");
}

const std::string kPlay =
    " | \"$K\" play first --watch --console --lang en --seed 1 --data \"$D\""
    " >\"$O\" 2>&1";

}  // namespace

TEST_CASE("a saved text is played from where one was", "[app][watch]") {
  const test::TempFolder folder;
  const std::string out =
      run(folder,
          "(wait_for Your.answer; echo 1; wait_for is.de.naam; "
          "sed -i 's/is de naam\\./is mijn naam, zeg ik u./' \"$S\"; wait_for zeg.ik.u; "
          "echo q)" +
              kPlay);
  CHECK_THAT(out, holds_text("The text was loaded again. You are where you were."));
  CHECK_THAT(out, holds_text("is mijn naam, zeg ik u."));
}

TEST_CASE("a text that does not load leaves the conversation as it was", "[app][watch]") {
  const test::TempFolder folder;
  const std::string out =
      run(folder,
          "(wait_for Your.answer; cp \"$S\" \"$S.good\"; echo 'return scenario {' >\"$S\"; "
          "wait_for does.not.load; echo 1; wait_for is.de.naam; echo q)" +
              kPlay);
  CHECK_THAT(out, holds_text("KB001"));
  CHECK_THAT(out, holds_text("You carry on in the previous one."));
  CHECK_THAT(out, holds_text("is de naam"));
}

TEST_CASE("one may begin with a text that does not load", "[app][watch]") {
  const test::TempFolder folder;
  const std::string out =
      run(folder,
          "cp \"$S\" \"$S.good\"; echo 'return scenario {' >\"$S\"; "
          "(wait_for not.load.yet; mv \"$S.good\" \"$S\"; wait_for Your.answer; echo q)" +
              kPlay);
  CHECK_THAT(out, holds_text("Your answer"));
}

TEST_CASE("an answer that is gone is told", "[app][watch]") {
  const test::TempFolder folder;
  const std::string out =
      run(folder,
          "(wait_for Your.answer; echo 1; wait_for is.de.naam; "
          "sed -i 's/option \"\\(name-only\\|company-and-name\\|number-first\\|go-ahead\\)\"/"
          "option \"other-\\1\"/' \"$S\"; wait_for repeated; echo q)" +
              kPlay);
  CHECK_THAT(out, holds_text("0 of your 1 answers could be repeated;"));
  CHECK_THAT(out, holds_text("is not possible there any more."));
}
