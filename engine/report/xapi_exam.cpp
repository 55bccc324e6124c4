#include "report/xapi_exam.h"

#include <fmt/core.h>

#include "report/xapi.h"
#include "report/xapi_parts.h"

namespace klankbord::report {

namespace {

using nlohmann::json;

constexpr XapiVerb kPassed{"http://adlnet.gov/expapi/verbs/passed", "passed"};
constexpr XapiVerb kFailed{"http://adlnet.gov/expapi/verbs/failed", "failed"};
constexpr XapiVerb kVoided{"http://adlnet.gov/expapi/verbs/voided", "voided"};

class ExamStatements {
 public:
  explicit ExamStatements(const CandidateReport& report)
      : report_(report),
        self_("exam/" + report.pseudonym + "/" + report.sitting + "/"),
        form_(fmt::format("form:{}:{}", in_iri(report.form.id), report.form.version)) {}

  std::vector<std::string> make() {
    add(kInitialized, "initialized", report_.started.utc, form_activity(), {});
    add(kCompleted, "completed", report_.sealed.utc, form_activity(),
        {{"completion", true}, {"duration", fmt::format("PT{}S", report_.active_s)}});
    for (const ExamRelease& release : report_.past) {
      void_last(release);
      add_release(release);
    }
    return std::move(made_);
  }

 private:
  json form_activity() const {
    return {{"objectType", "Activity"},
            {"id", iri(form_)},
            {"definition",
             {{"type", "http://adlnet.gov/expapi/activities/assessment"},
              {"name", language_map(report_.form.title)}}}};
  }

  json block_activity(const ExamBlock& block) const {
    return {{"objectType", "Activity"},
            {"id", iri(form_ + ":block:" + in_iri(block.id))},
            {"definition",
             {{"type", "http://adlnet.gov/expapi/activities/objective"},
              {"name", language_map(block.title)}}}};
  }

  void add_release(const ExamRelease& release) {
    const std::string mark = fmt::format("mark/{}/", release.mark);
    const auto say = [&](const XapiVerb& verb, const std::string& name, json object, json result) {
      said_.push_back(uuid_of(self_ + mark + name));
      add(verb, mark + name, release.at.utc, std::move(object), std::move(result));
    };
    for (const ExamBlock& block : release.blocks) {
      if (!block.points.observed()) continue;
      say(kScored, "scored/" + block.id, block_activity(block),
          {{"score", score_of(block.points)}});
    }
    json result = json::object();
    if (release.total.observed()) result["score"] = score_of(release.total);
    if (release.outcome == ExamOutcome::no_policy) {
      say(kScored, "scored", form_activity(), std::move(result));
      return;
    }
    const bool passed = release.outcome == ExamOutcome::pass;
    result["success"] = passed;
    say(passed ? kPassed : kFailed, "verdict", form_activity(), std::move(result));
  }

  // What the release before this one said.
  void void_last(const ExamRelease& release) {
    for (const std::string& id : said_) {
      add(kVoided, "voided/" + id, release.at.utc, {{"objectType", "StatementRef"}, {"id", id}},
          {});
    }
    said_.clear();
  }

  void add(const XapiVerb& verb, const std::string& name, const std::string& at, json object,
           json result) {
    json context = {{"registration", uuid_of(self_)}, {"platform", "Klankbord"}};
    if (object["objectType"] == "Activity") {
      context["revision"] = report_.form.form_hash;
      if (object["id"] != iri(form_)) {
        context["contextActivities"] = {
            {"parent", json::array({{{"objectType", "Activity"}, {"id", iri(form_)}}})}};
      }
    } else {
      context.erase("platform");  // only allowed where the object is an activity, as is revision
    }
    json statement = {
        {"id", uuid_of(self_ + name)},   {"actor", account_of("candidates", report_.pseudonym)},
        {"verb", json_of(verb)},         {"object", std::move(object)},
        {"context", std::move(context)}, {"timestamp", at}};
    if (!result.empty()) statement["result"] = std::move(result);
    made_.push_back(statement.dump(-1, ' ', false, json::error_handler_t::replace));
  }

  const CandidateReport& report_;
  std::string self_, form_;
  std::vector<std::string> said_;  // ids of what the latest release said
  std::vector<std::string> made_;
};

}  // namespace

std::vector<std::string> xapi_statements(const CandidateReport& report) {
  return ExamStatements(report).make();
}

}  // namespace klankbord::report
