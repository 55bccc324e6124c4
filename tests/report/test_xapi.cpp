#include "report/xapi.h"

#include <nlohmann/json.hpp>
#include <set>

#include "support/catch.h"
#include "support/sample_report.h"

using namespace klankbord;
using nlohmann::json;

namespace {

json statements_of(const report::AttemptReport& report) {
  return json::parse(report::xapi_file(report::xapi_statements(report)));
}

std::string verb_of(const json& statement) {
  const std::string id = statement["verb"]["id"];
  return id.substr(id.rfind('/') + 1);
}

}  // namespace

TEST_CASE("UUIDs are those of RFC 4122, version 5", "[report][xapi]") {
  const std::string id = report::uuid_of("x");
  CHECK(id.size() == 36);
  CHECK(id[14] == '5');
  CHECK(std::string("89ab").find(id[19]) != std::string::npos);
  CHECK(report::uuid_of("x") == id);
  CHECK(report::uuid_of("y") != id);
}

TEST_CASE("a finished attempt is initialized, answered, scored and completed", "[report][xapi]") {
  const json statements = statements_of(test::sample_attempt());
  std::vector<std::string> verbs;
  for (const json& statement : statements) verbs.push_back(verb_of(statement));
  CHECK(verbs == std::vector<std::string>{"initialized", "answered", "interacted", "answered",
                                          "answered", "answered", "answered", "scored", "scored",
                                          "completed"});
  CHECK(statements.back()["result"]["score"]["raw"] == 5);
  CHECK(statements.back()["result"]["score"]["scaled"] == 0.625);
  CHECK(statements.back()["result"].count("success") == 0);  // practice is never passed or failed
  CHECK(statements[1]["result"]["response"] == "warm");
  CHECK(statements[3]["object"]["definition"]["correctResponsesPattern"][0] == "a[,]b");
}

TEST_CASE("an attempt that was left is suspended, at the number of its answers", "[report][xapi]") {
  report::AttemptReport report = test::sample_attempt();
  report.finished = false;
  const json once = statements_of(report);
  CHECK(verb_of(once.back()) == "suspended");
  report.answers.pop_back();
  const json before = statements_of(report);
  CHECK(verb_of(before.back()) == "suspended");
  CHECK(before.back()["id"] != once.back()["id"]);
  CHECK(before[1]["id"] == once[1]["id"]);
}

TEST_CASE("exporting twice gives the same bytes, and ids are unique", "[report][xapi]") {
  const report::AttemptReport report = test::sample_attempt();
  CHECK(report::xapi_statements(report) == report::xapi_statements(report));
  std::set<std::string> ids;
  const json statements = statements_of(report);
  for (const json& statement : statements) ids.insert(statement["id"].get<std::string>());
  CHECK(ids.size() == statements.size());
}

TEST_CASE("statements hold neither name nor mail", "[report][xapi][privacy]") {
  report::AttemptReport report = test::sample_attempt();
  report.learner = "Wouter Janssens";
  const std::string file = report::xapi_file(report::xapi_statements(report));
  CHECK(file.find("Janssens") == std::string::npos);
  CHECK(file.find("mbox") == std::string::npos);
  for (const json& statement : json::parse(file)) {
    CHECK(statement["actor"]["account"]["name"] == report.learner_id);
    CHECK(statement["actor"].count("name") == 0);
  }
}

TEST_CASE("texts that are no UTF-8 still make JSON", "[report][xapi][hostile]") {
  for (const char* words : test::kHostileTexts) {
    INFO(words);
    CHECK(statements_of(test::sample_attempt(words)).size() == 10);
  }
}
