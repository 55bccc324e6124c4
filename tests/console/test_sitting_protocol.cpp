// A sitting held over lines of JSON, by the candidate and the invigilator.
#include "console/sitting_protocol.h"

#include <nlohmann/json.hpp>
#include <sstream>

#include "support/catch.h"
#include "support/conversations.h"
#include "support/exam_sitting.h"

using namespace klankbord;
using nlohmann::json;

namespace {

// What the sitting answers to these lines, its opening included.
std::vector<json> answers_to(session::Sitting& sitting, const std::string& lines) {
  std::istringstream in(lines);
  std::ostringstream out;
  console::serve_sitting(sitting, base::Language::nl, in, out);
  std::vector<json> answers;
  for (const std::string& line : test::lines_of(out.str())) answers.push_back(json::parse(line));
  return answers;
}

std::string with_pin(const std::string& deed) {
  return R"({"pin":")" + test::one_exam().pin + R"(",)" + deed + "}\n";
}

const std::string kConversation = R"({"choose":"greeting/warm"}
{"parts":["late"],"submit":"recap"}
{"choose":"close/bye"}
)";

}  // namespace

SCENARIO("a whole sitting goes over the protocol") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto sitting = session::Sitting::open(test::sitting_request(data.path(), clocks));
  REQUIRE(sitting.ok());
  const std::string lines =
      with_pin(R"("deed":"authorised","accommodation":{"time_factor_percent":150})") +
      R"({"choose":"greeting/brisk"})" + "\n" + R"({"deed":"practised"})" + "\n" +
      R"({"deed":"began"})" + "\n" + kConversation + R"({"deed":"began"})" + "\n" +
      with_pin(R"("deed":"incident","kind":"staff","text":"Telefoon")") + kConversation +
      R"({"deed":"handed_in"})" + "\n";
  const auto answers = answers_to(*sitting, lines);
  REQUIRE(answers.size() == 14);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    INFO("answer " << i << ": " << answers[i].dump());
    CHECK(answers[i]["ok"] == true);
  }
  CHECK(answers[0]["sitting"]["status"] == "waiting");
  CHECK_FALSE(answers[0].contains("view"));
  CHECK(answers[1]["sitting"]["status"] == "practising");
  CHECK(answers[1]["view"]["node"] == "greeting");
  CHECK(answers[3]["sitting"]["status"] == "ready");
  CHECK_FALSE(answers[3].contains("view"));
  CHECK(answers[4]["sitting"]["status"] == "running");
  CHECK(answers[4]["sitting"]["remaining_s"] == 45 * 60 * 3 / 2);
  CHECK(answers[5]["view"]["node"] == "recap");
  CHECK(answers[7]["sitting"]["status"] == "ready");
  CHECK(answers[13]["sitting"]["status"] == "over");
  CHECK(answers[13]["sitting"]["receipt"] == sitting->receipt());
  THEN("the candidate is told nothing of points") {
    for (const json& answer : answers) {
      CHECK_FALSE(answer.contains("scorecard"));
    }
  }
}

SCENARIO("a line that cannot be used changes nothing and says why") {
  const test::TempFolder data;
  test::FakeClocks clocks;
  auto sitting = session::Sitting::open(test::sitting_request(data.path(), clocks));
  REQUIRE(sitting.ok());
  struct Case {
    std::string line, why, refusal;
  };
  for (const auto& [line, why, refusal] : std::vector<Case>{
           {"x", "This line cannot be used: it is no JSON object.", ""},
           {R"({"deed":"sleep"})", "This line cannot be used: there is no such deed.", ""},
           {R"({"deed":"authorised"})", "This line cannot be used: it asks for the PIN.", ""},
           {R"({"deed":"tick"})", "This line cannot be used: it asks for the PIN.", ""},
           {R"({"deed":"answered"})", "This line cannot be used: it asks for the PIN.", ""},
           {R"({"deed":"authorised","pin":"1"})", "That is not the invigilator's PIN.",
            "wrong-pin"},
           {R"({"deed":"began"})", "The invigilator has not let the candidate begin yet.",
            "not-authorised"},
           {R"({"choose":"greeting/warm"})", "No conversation runs now.", "no-conversation"}}) {
    INFO(line);
    const auto answers = answers_to(*sitting, line + "\n");
    REQUIRE(answers.size() == 2);
    CHECK(answers[1]["ok"] == false);
    CHECK(answers[1]["error"] == why);
    CHECK(answers[1].value("refusal", "") == refusal);
    CHECK(sitting->state().records == 0);
  }
}
