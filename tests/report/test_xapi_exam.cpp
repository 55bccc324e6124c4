#include "report/xapi_exam.h"

#include <nlohmann/json.hpp>
#include <set>

#include "report/xapi.h"
#include "support/catch.h"
#include "support/sample_exam_report.h"

using namespace klankbord;
using nlohmann::json;
using report::ExamOutcome;

namespace {

json statements_of(const report::CandidateReport& report) {
  return json::parse(report::xapi_file(report::xapi_statements(report)));
}

std::vector<std::string> verbs_of(const json& statements) {
  std::vector<std::string> verbs;
  for (const json& statement : statements) {
    const std::string id = statement["verb"]["id"];
    verbs.push_back(id.substr(id.rfind('/') + 1));
  }
  return verbs;
}

// Marked again, and passed now.
report::CandidateReport marked_again() {
  report::CandidateReport report = test::sample_candidate();
  report.past.push_back(
      {3, test::january(25), ExamOutcome::pass, {26, 34}, report.past.front().blocks});
  report.outcome = ExamOutcome::pass;
  return report;
}

using Verbs = std::vector<std::string>;

}  // namespace

TEST_CASE("a released result is scored per block, and passed or failed", "[report][xapi][exam]") {
  const json statements = statements_of(test::sample_candidate());
  CHECK(verbs_of(statements) == Verbs{"initialized", "completed", "scored", "scored", "failed"});
  CHECK(statements[1]["result"]["duration"] == "PT2599S");
  CHECK(statements[1]["result"].count("score") == 0);
  CHECK(statements[4]["result"]["success"] == false);
  CHECK(statements[4]["result"]["score"]["raw"] == 24);
  CHECK(statements[2]["object"]["id"] == "urn:klankbord:form:kcm-2026-a:1:block:4");
  CHECK(statements[4]["timestamp"] == "2025-01-20T09:00:00Z");
}

TEST_CASE("before a release there is neither score nor verdict", "[report][xapi][exam]") {
  const json statements = statements_of(test::not_released(test::sample_candidate()));
  CHECK(verbs_of(statements) == Verbs{"initialized", "completed"});
  CHECK(statements.dump().find("score") == std::string::npos);
}

TEST_CASE("without a policy a result is scored and no more", "[report][xapi][exam]") {
  report::CandidateReport report = test::sample_candidate();
  report.past[0].outcome = ExamOutcome::no_policy;
  const json statements = statements_of(report);
  CHECK(verbs_of(statements) == Verbs{"initialized", "completed", "scored", "scored", "scored"});
  CHECK(statements[4]["result"].count("success") == 0);
}

TEST_CASE("a later release voids exactly what the one before said", "[report][xapi][exam]") {
  const std::vector<std::string> before = report::xapi_statements(test::sample_candidate());
  const std::vector<std::string> after = report::xapi_statements(marked_again());
  REQUIRE(after.size() == before.size() + 6);
  CHECK(std::equal(before.begin(), before.end(), after.begin()));
  const json statements = statements_of(marked_again());
  CHECK(verbs_of(statements) == Verbs{"initialized", "completed", "scored", "scored", "failed",
                                      "voided", "voided", "voided", "scored", "scored", "passed"});
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(statements[5 + i]["object"]["objectType"] == "StatementRef");
    CHECK(statements[5 + i]["object"]["id"] == statements[2 + i]["id"]);
  }
}

TEST_CASE("ids are unique and the same every time, and differ per sitting",
          "[report][xapi][exam]") {
  std::set<std::string> ids;
  report::CandidateReport other = marked_again();
  other.sitting = std::string(32, '6');
  CHECK(report::xapi_statements(marked_again()) == report::xapi_statements(marked_again()));
  for (const json& statements : {statements_of(marked_again()), statements_of(other)}) {
    for (const json& statement : statements) ids.insert(statement["id"].get<std::string>());
  }
  CHECK(ids.size() == 22);
}

TEST_CASE("statements of an exam hold no number, no name and no answers",
          "[report][xapi][exam][privacy]") {
  report::CandidateReport report = marked_again();
  report.candidate = "candidate-77";
  const std::string file = report::xapi_file(report::xapi_statements(report));
  CHECK(file.find("candidate-77") == std::string::npos);
  CHECK(file.find("correctResponsesPattern") == std::string::npos);
  CHECK(file.find("interaction") == std::string::npos);
  for (const json& statement : json::parse(file)) {
    CHECK(statement["actor"]["account"]["name"] == report.pseudonym);
    CHECK(statement["actor"]["account"]["homePage"] == "urn:klankbord:candidates");
  }
}
