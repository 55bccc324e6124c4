#include "report/xapi.h"

#include <fmt/core.h>
#include <uuid/uuid.h>

#include <array>

#include "report/xapi_parts.h"

namespace klankbord::report {

namespace {

using nlohmann::json;

// The namespace of the project's names: UUID version 5 of kIriBase in the namespace of URLs.
constexpr unsigned char kNamespaceOfUrls[16] = {0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                                0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
constexpr const char* kDelimiter = "[,]";  // between the parts of a response

constexpr XapiVerb kAnswered{"http://adlnet.gov/expapi/verbs/answered", "answered"};
constexpr XapiVerb kInteracted{"http://adlnet.gov/expapi/verbs/interacted", "interacted"};
constexpr XapiVerb kSuspended{"http://adlnet.gov/expapi/verbs/suspended", "suspended"};

// Response patterns may hold no delimiter.
std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += kDelimiter;
    std::string part = parts[i];
    for (std::size_t at = part.find(kDelimiter); at != std::string::npos;
         at = part.find(kDelimiter, at)) {
      part.replace(at, 3, ",");
    }
    out += part;
  }
  return out;
}

class Statements {
 public:
  explicit Statements(const AttemptReport& report)
      : report_(report),
        scenario_(fmt::format("scenario:{}:{}", in_iri(report.scenario), report.version)) {}

  std::vector<std::string> make() {
    add(kInitialized, "initialized", report_.started.utc, scenario_activity(), {});
    std::size_t number = 0;
    for (const AnswerRow& answer : report_.answers) add_answer(answer, ++number);
    if (!report_.finished) {
      // A later export of the same attempt, gone on with, has another number and so another id.
      add(kSuspended, fmt::format("suspended/{}", report_.answers.size()), report_.latest.utc,
          scenario_activity(), {{"duration", duration()}});
      return std::move(made_);
    }
    for (const BlockReport& block : report_.blocks) {
      if (!block.points.observed()) continue;
      add(kScored, "scored/" + block.id, report_.ended_at, block_activity(block),
          {{"score", score_of(block.points)}});
    }
    json result = {{"completion", true}, {"duration", duration()}};
    if (report_.total.observed()) result["score"] = score_of(report_.total);
    if (!report_.knockouts.empty() || report_.pending > 0) {
      json codes = json::array();
      for (const KnockoutReport& knockout : report_.knockouts) codes.push_back(knockout.code);
      result["extensions"] = {{iri("result:critical-errors"), std::move(codes)},
                              {iri("result:pending"), report_.pending}};
    }
    add(kCompleted, "completed", report_.ended_at, scenario_activity(), std::move(result));
    return std::move(made_);
  }

 private:
  std::string duration() const { return fmt::format("PT{}S", report_.elapsed_s); }

  json scenario_activity() const {
    return {{"objectType", "Activity"},
            {"id", iri(scenario_)},
            {"definition",
             {{"type", "http://adlnet.gov/expapi/activities/simulation"},
              {"name", language_map(report_.title)}}}};
  }

  json block_activity(const BlockReport& block) const {
    return {{"objectType", "Activity"},
            {"id", iri(scenario_ + ":block:" + in_iri(block.id))},
            {"definition",
             {{"type", "http://adlnet.gov/expapi/activities/objective"},
              {"name", language_map(block.title)}}}};
  }

  json answer_activity(const AnswerRow& answer) const {
    static constexpr const char* kTypes[] = {"choice",     "other", "choice",
                                             "sequencing", "other", "long-fill-in"};
    const bool chosen = answer.kind == AnswerRow::Kind::choice ||
                        answer.kind == AnswerRow::Kind::pick ||
                        answer.kind == AnswerRow::Kind::order;
    json definition = {{"type", "http://adlnet.gov/expapi/activities/cmi.interaction"},
                       {"interactionType", kTypes[static_cast<std::size_t>(answer.kind)]}};
    if (!answer.question.empty()) definition["description"] = language_map(answer.question);
    if (chosen) {
      json choices = json::array();
      for (const Choice& choice : answer.choices) {
        json item = {{"id", choice.id}};
        if (!choice.text.empty()) item["description"] = language_map(choice.text);
        choices.push_back(std::move(item));
      }
      definition["choices"] = std::move(choices);
    }
    json patterns = patterns_of(answer);
    if (!patterns.empty()) definition["correctResponsesPattern"] = std::move(patterns);
    return {{"objectType", "Activity"},
            {"id", iri(scenario_ + ":" + in_iri(answer.activity))},
            {"definition", std::move(definition)}};
  }

  // Of a choice each option that shows all it can is right; of the parts, all that belong together.
  static json patterns_of(const AnswerRow& answer) {
    json patterns = json::array();
    if (answer.kind == AnswerRow::Kind::choice) {
      for (const std::string& id : answer.full) patterns.push_back(id);
    } else if (!answer.full.empty()) {
      patterns.push_back(joined(answer.full));
    }
    return patterns;
  }

  void add_answer(const AnswerRow& answer, std::size_t number) {
    const bool desk = answer.kind == AnswerRow::Kind::desk;
    json result = {{"response", joined(answer.response)}};
    json evidence = json::object();
    for (const Mark& mark : answer.marks) {
      evidence[mark.competence] = mark.spoiled ? 0 : mark.level;
    }
    json extensions = json::object();
    if (!evidence.empty()) extensions[iri("result:evidence")] = std::move(evidence);
    if (!answer.knockouts.empty()) extensions[iri("result:critical-errors")] = answer.knockouts;
    if (!extensions.empty()) result["extensions"] = std::move(extensions);
    if (desk && answer.response.empty()) result.erase("response");
    add(desk ? kInteracted : kAnswered, fmt::format("answer/{}", number), answer.at,
        answer_activity(answer), std::move(result));
  }

  void add(const XapiVerb& verb, const std::string& name, const std::string& at, json object,
           json result) {
    const std::string self = report_.learner_id + "/" + report_.attempt + "/";
    json activities = {
        {"grouping", json::array({{{"objectType", "Activity"},
                                   {"id", iri("framework:" + in_iri(report_.framework_id))}}})}};
    if (object["id"] != iri(scenario_)) {
      activities["parent"] = json::array({{{"objectType", "Activity"}, {"id", iri(scenario_)}}});
    }
    json statement = {{"id", uuid_of(self + name)},
                      {"actor", account_of("learners", report_.learner_id)},
                      {"verb", json_of(verb)},
                      {"object", std::move(object)},
                      {"context",
                       {{"registration", uuid_of(self)},
                        {"platform", "Klankbord"},
                        {"revision", report_.content_hash},
                        {"language", std::string(to_string(report_.conversation))},
                        {"contextActivities", std::move(activities)},
                        {"extensions", {{iri("context:attempt"), report_.attempt}}}}},
                      {"timestamp", at}};
    if (!result.empty()) statement["result"] = std::move(result);
    made_.push_back(statement.dump(-1, ' ', false, json::error_handler_t::replace));
  }

  const AttemptReport& report_;
  std::string scenario_;
  std::vector<std::string> made_;
};

}  // namespace

std::string uuid_of(std::string_view name) {
  uuid_t own, made;
  uuid_generate_sha1(own, kNamespaceOfUrls, kIriBase.data(), kIriBase.size());
  uuid_generate_sha1(made, own, name.data(), name.size());
  std::array<char, UUID_STR_LEN> text{};
  uuid_unparse_lower(made, text.data());
  return text.data();
}

std::vector<std::string> xapi_statements(const AttemptReport& report) {
  return Statements(report).make();
}

std::string xapi_file(const std::vector<std::string>& statements) {
  std::string out = "[";
  for (std::size_t i = 0; i < statements.size(); ++i) {
    out += (i == 0 ? "\n" : ",\n") + statements[i];
  }
  return out + "\n]\n";
}

}  // namespace klankbord::report
