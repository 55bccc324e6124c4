// klankbord statistics, as a person, a spreadsheet or a script meets it.
#include <sys/wait.h>

#include <array>
#include <cstdio>

#include "support/catch.h"
#include "support/golden.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;

namespace {

struct Said {
  int code = -1;
  std::string out;
};

// What the program writes on standard output, or with " 2>&1" in the arguments on both.
Said statistics(const std::string& arguments) {
  const std::string command =
      "'" + test::program("klankbord").string() + "' statistics " + arguments;
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  Said said;
  std::array<char, 4096> part{};
  while (const std::size_t got = std::fread(part.data(), 1, part.size(), pipe)) {
    said.out.append(part.data(), got);
  }
  const int status = pclose(pipe);
  said.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return said;
}

std::size_t count_of(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("statistics of simulated learners are labelled and can be made again",
          "[app][statistics]") {
  const std::string request = "late-washer dryer-care --simulated 40 --seed 3 ";
  const Said text = statistics(request);
  CHECK(text.code == 0);
  CHECK_THAT(text.out, holds_text("SIMULATED: 40 learners who do not exist (seed 3)"));
  CHECK_THAT(text.out, holds_text("40 attempts by 40 learners"));
  CHECK_THAT(text.out, holds_text("A form has at least 8 scenarios; 10 to 12 is the advice"));
  CHECK(statistics(request).out == text.out);
  CHECK(statistics("late-washer dryer-care --simulated 40 --seed 4 ").out != text.out);
  const Said json = statistics(request + "--json");
  CHECK_THAT(json.out, holds_text("\"source\": \"simulated\""));
  CHECK_THAT(json.out, holds_text("\"seed\": 3"));
  CHECK_THAT(json.out, holds_text("\"method\": \"subkoviak-livingston-lewis\""));
  const Said few = statistics("late-washer --simulated 29");
  CHECK_THAT(few.out, holds_text("nothing is concluded"));
  CHECK_THAT(few.out, !holds_text("What stands out"));
  CHECK_THAT(text.out, holds_text("What stands out"));
}

TEST_CASE("statistics as a table have one shape and are never written over", "[app][statistics]") {
  const test::TempFolder folder;
  const std::string file = (folder / "figures.csv").string();
  const std::string request = "late-washer --simulated 30 --csv '" + file + "' ";
  CHECK(statistics(request).code == 0);
  const std::string table = test::read_text(file);
  CHECK_THAT(table,
             holds_text("source;scenario;version;content_hash;row;id;competence;points;n;"
                        "p_permille;level_0;level_1;level_2;share_permille;r_permille;rest_n;"
                        "rest_permille;median_s;p90_s;flags\r\n"));
  CHECK_THAT(table, holds_text("\r\nsimulated;late-washer;1;"));
  CHECK_THAT(table, holds_text(";option;greeting/calm-down;"));
  const std::size_t rows = count_of(table, "\r\n");
  CHECK(count_of(table, ";") == rows * 19);
  CHECK(statistics(request + "2>&1").code == 5);
  CHECK(statistics(request + "--force").code == 0);
}

TEST_CASE("statistics of stored attempts tell what was left out", "[app][statistics]") {
  const test::TempFolder data;
  const std::string there = " --data '" + data.path().string() + "' ";
  CHECK_THAT(statistics(there).out, holds_text("Nobody has finished a conversation yet"));
  for (const char* name : {"late-washer-v1-poor", "late-washer-v1-typical"}) {
    const auto journal = test::golden_folder() / "attempts" / (std::string(name) + ".jsonl");
    test::write_text(data / ("attempts/" + std::string(name) + ".jsonl"), test::read_text(journal));
  }
  std::filesystem::copy(test::golden_folder() / "scenarios", data / "scenarios");
  test::write_text(data / "attempts/torn.jsonl", "{\"format\":\"something\"}\n{}\n");
  const Said text = statistics(there);
  CHECK(text.code == 0);
  CHECK_THAT(text.out, holds_text("2 attempts by 1 learner,"));
  CHECK_THAT(text.out, holds_text("1 attempt is left out"));
  CHECK_THAT(text.out, holds_text("torn: "));
  const Said json = statistics("late-washer --json" + there);
  CHECK_THAT(json.out, holds_text("\"attempts\": 2"));
  CHECK_THAT(json.out, holds_text("\"source\": \"stored\""));
  CHECK_THAT(json.out, holds_text("\"enough\": false"));
  const Said dutch = statistics("--lang nl" + there);
  CHECK_THAT(dutch.out, holds_text("er volgt niets uit"));
}

TEST_CASE("statistics refuse what they cannot know", "[app][statistics][exit-code]") {
  const test::TempFolder data;
  const std::string there = " --data '" + data.path().string() + "' 2>&1";
  const Said unknown = statistics("late-wash" + there);
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.out, holds_text("Did you mean \"late-washer\"?"));
  const Said unplayed = statistics("late-washer" + there);
  CHECK(unplayed.code == 0);
  CHECK_THAT(unplayed.out, holds_text("Nobody has finished “late-washer” yet."));
  CHECK(statistics("late-wash --simulated 10" + there).code == 3);
  CHECK(statistics("some.lua" + there).code == 2);
  CHECK(statistics("--simulated 0" + there).code == 2);
  CHECK(statistics("--seed 3" + there).code == 2);
  CHECK(statistics("--cut 0" + there).code == 2);
}
