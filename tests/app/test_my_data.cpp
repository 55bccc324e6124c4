// Learners, "my data" and expiry as a person or a script meets them.
#include <filesystem>
#include <utility>

#include "session/practice.h"
#include "support/catch.h"
#include "support/command_line.h"
#include "support/conversations.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using test::holds_text;
using test::Outcome;

namespace {

Outcome run(const test::TempFolder& data, const std::string& arguments,
            const std::string& before = {}) {
  return test::run_klankbord("--data " + test::quoted(data.path()) + " --lang en " + arguments,
                             before);
}

// On a terminal on which somebody types one line.
Outcome run_and_type(const test::TempFolder& data, std::vector<std::string> words,
                     const std::string& typed) {
  words.insert(words.begin(), {"--data", data.path().string(), "--lang", "en"});
  return test::run_on_terminal(std::move(words), typed);
}

// Two answers, then the input ends. Gives the attempt's id.
std::string practise(const test::TempFolder& data, const std::string& more = {}) {
  const std::filesystem::path folder = more.empty() ? data.path() : data.path() / "learners" / more;
  const std::string whose = more.empty() ? "" : " --learner " + more;
  REQUIRE(run(data, "play late-washer --console" + whose, "printf '1\\n1\\n' |").code == 0);
  for (const auto& file : std::filesystem::directory_iterator(folder / "attempts")) {
    return file.path().stem().string();
  }
  FAIL("no attempt was kept");
  return {};
}

}  // namespace

SCENARIO("learners are added, listed and renamed", "[app]") {
  const test::TempFolder data;
  REQUIRE(run(data, "learners --add 'Zoë D’Hondt'").code == 0);
  CHECK(run(data, "learners --add 'zoe d hondt'").code == 5);
  CHECK(run(data, "learners --add ' '").code == 5);
  CHECK(run(data, "learners --rename Ilse").code == 0);
  CHECK(run(data, "learners --rename Zoë --learner zoe-d-hondt").code == 0);
  const Outcome list = run(data, "learners");
  CHECK_THAT(list.text, holds_text("first  Ilse"));
  CHECK_THAT(list.text, holds_text("zoe-d-hondt  Zoë\n"));
  const Outcome json = run(data, "learners --json");
  CHECK_THAT(json.text, holds_text("\"id\": \"zoe-d-hondt\""));
  CHECK(run(data, "learners --add A --rename B").code == 2);
}

SCENARIO("every command works on the data of the learner it is given", "[app]") {
  const test::TempFolder data;
  REQUIRE(run(data, "learners --add An").code == 0);
  const std::string attempt = practise(data, "an");
  CHECK_THAT(run(data, "attempts --learner An").text, holds_text(attempt));
  CHECK_THAT(run(data, "attempts").text, !holds_text(attempt));
  CHECK(run(data, "replay " + attempt + " --learner an").code == 0);
  CHECK(run(data, "replay " + attempt).code == 3);
  const Outcome unknown = run(data, "attempts --learner Ann");
  CHECK(unknown.code == 3);
  CHECK_THAT(unknown.text, holds_text("There is no learner \"Ann\""));
}

SCENARIO("everything of a learner is exported and erased", "[app]") {
  const test::TempFolder data, elsewhere;
  const std::string attempt = practise(data);
  const std::string to = "'" + (elsewhere / "mine").string() + "'";
  REQUIRE(run(data, "export " + to).code == 0);
  CHECK_THAT(test::read_text(elsewhere / "mine/my-data.json"), holds_text(attempt));
  CHECK(run(data, "export " + to).code == 5);
  CHECK(run(data, "export").code == 2);
  THEN("without a terminal nothing is erased unless --yes says so") {
    const Outcome refused = run(data, "erase");
    CHECK(refused.code == 5);
    CHECK_THAT(refused.text, holds_text("--yes"));
    CHECK(std::filesystem::exists(data / ("attempts/" + attempt + ".jsonl")));
    CHECK(run(data, "erase --yes").code == 0);
    CHECK_FALSE(std::filesystem::exists(data.path()));
  }
  THEN("on a terminal the word has to be typed") {
    const Outcome other = run_and_type(data, {"erase"}, "yes");
    CHECK(other.code == 5);
    CHECK_THAT(other.text, holds_text("Nothing was erased"));
    CHECK(std::filesystem::exists(data / ("attempts/" + attempt + ".jsonl")));
    const Outcome erased = run_and_type(data, {"erase"}, "Erase");
    CHECK(erased.code == 0);
    CHECK_THAT(erased.text, holds_text("1 conversation"));
    CHECK_FALSE(std::filesystem::exists(data.path()));
  }
  THEN("one attempt can go by itself") {
    CHECK(run(data, "erase --yes --attempt nothing").code == 3);
    CHECK(run(data, "erase --yes --attempt " + attempt).code == 0);
    CHECK_THAT(run(data, "attempts").text, !holds_text(attempt));
    CHECK(std::filesystem::exists(data / "attempts"));
  }
}

SCENARIO("old attempts are mentioned, kept or expired", "[app]") {
  const test::TempFolder data;
  practise(data);
  CHECK_THAT(run(data, "attempts").text, !holds_text("twelve months"));
  CHECK_THAT(run(data, "attempts --expire").text, holds_text("Nothing expires"));
  CHECK(run(data, "attempts --keep nothing").code == 3);
  auto old = session::Practice::start(
      test::washer_scenario(), {data.path(), [] { return std::string("2020-01-31T09:00:00Z"); }},
      7);
  REQUIRE(old.ok());
  REQUIRE(old->act(old->view().offers.front().option).ok());
  const std::string id = old->attempt_id();
  old = base::Failure{};  // closes it
  CHECK_THAT(run(data, "attempts").text, holds_text("1 conversation is older than twelve months"));
  THEN("one that is kept stays") {
    CHECK(run(data, "attempts --keep " + id).code == 0);
    CHECK_THAT(run(data, "attempts --expire").text, holds_text("Nothing expires"));
    CHECK_THAT(run(data, "attempts").text, holds_text(id));
  }
  THEN("one that expires is named and gone") {
    CHECK_THAT(run(data, "attempts --expire").text, holds_text(id));
    CHECK_THAT(run(data, "attempts").text, !holds_text(id));
  }
}

SCENARIO("who is new is asked whether they want a model conversation first", "[app][model]") {
  const test::TempFolder data;
  GIVEN("a terminal") {
    const std::vector<std::string> play = {"play", "late-washer", "--console", "--seed", "1"};
    THEN("a yes shows it, and then the phone rings") {
      const Outcome seen = run_and_type(data, play, "y");
      CHECK_THAT(seen.text, holds_text("Model conversation:"));
      CHECK(seen.text.find("Your turn now.") < seen.text.rfind("Peeters"));
    }
    THEN("anything else goes straight to the call") {
      const Outcome not_seen = run_and_type(data, play, "n");
      CHECK_THAT(not_seen.text, holds_text("see a model conversation first? (y/n)"));
      CHECK_THAT(not_seen.text, !holds_text("Your turn now."));
      CHECK_THAT(not_seen.text, holds_text("Peeters"));
    }
  }
  GIVEN("a script that pipes its answers in") {
    const Outcome piped = run(data, "play late-washer --console", "printf '1\\n1\\n' |");
    THEN("it is asked nothing that would take its first answer") {
      CHECK_THAT(piped.text, !holds_text("(y/n)"));
      CHECK_THAT(run(data, "attempts").text, holds_text("2 answers"));
    }
  }
}
