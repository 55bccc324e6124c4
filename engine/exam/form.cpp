#include "exam/form.h"

#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "base/hash.h"
#include "base/rng.h"
#include "exam/document.h"

namespace klankbord::exam {
namespace {

using document::Bad;
using document::Json;

constexpr std::string_view kContentFormat = "klankbord-form-content";
constexpr std::size_t kFormHashBytes = 32;
constexpr std::array<std::string_view, 2> kOrders = {"fixed", "per_candidate"};

auto tied(const FormScenario& s) {
  return std::tie(s.id, s.version, s.language, s.title, s.minutes, s.content_hash, s.key_hash,
                  s.candidate_hash);
}

auto tied(const Form& f) {
  return std::tie(f.id, f.version, f.title, f.framework, f.framework_hash, f.blueprint_hash,
                  f.policy_id, f.policy_version, f.policy_hash, f.minutes, f.order,
                  f.shows_transcript, f.valid_from, f.valid_until, f.scenarios, f.practice,
                  f.centre, f.centre_key);
}

Json json_of(const FormScenario& scenario) {
  return {{"id", scenario.id},
          {"version", scenario.version},
          {"language", base::to_string(scenario.language)},
          {"title", document::texts(scenario.title)},
          {"minutes", scenario.minutes},
          {"content_hash", scenario.content_hash},
          {"key_hash", scenario.key_hash},
          {"candidate_hash", scenario.candidate_hash}};
}

FormScenario scenario_in(const Json& object) {
  FormScenario scenario;
  scenario.id = document::text_of(object, "id", 64);
  scenario.version = document::number_of(object, "version", 1, 1'000'000);
  const auto language = base::language_from(document::text_of(object, "language"));
  if (!language) throw Bad{"a scenario is in no known language"};
  scenario.language = *language;
  scenario.title = document::texts_of(object, "title");
  scenario.minutes = document::number_of(object, "minutes", 1, 60);
  scenario.content_hash = document::hex_of(object, "content_hash", kFormHashBytes);
  scenario.key_hash = document::hex_of(object, "key_hash", kFormHashBytes);
  scenario.candidate_hash = document::hex_of(object, "candidate_hash", kFormHashBytes);
  return scenario;
}

void read_policy(const Json& object, Form& form) {
  form.policy_version = document::number_of(object, "policy_version", 0, 1'000'000);
  form.policy_id = document::text_of(object, "policy_id", 64);
  form.policy_hash = document::text_of(object, "policy_hash");
  if (form.policy_version == 0) {
    if (!form.policy_id.empty() || !form.policy_hash.empty()) {
      throw Bad{"it names a policy without a version"};
    }
    return;
  }
  if (!document::is_id(form.policy_id) || !document::is_hex(form.policy_hash, kFormHashBytes)) {
    throw Bad{"its policy has no id or hash"};
  }
}

Form form_in(const Json& object) {
  Form form;
  form.id = document::id_of(object, "id");
  form.version = document::number_of(object, "version", 1, 1'000'000);
  form.title = document::texts_of(object, "title");
  form.framework = document::id_of(object, "framework");
  form.framework_hash = document::hex_of(object, "framework_hash", kFormHashBytes);
  form.blueprint_hash = document::hex_of(object, "blueprint_hash", kFormHashBytes);
  read_policy(object, form);
  form.minutes = document::number_of(object, "minutes", 1, kMaxFormMinutes);
  form.order = document::word_of<OrderPolicy>(object, "order", kOrders);
  form.shows_transcript = document::truth_of(object, "shows_transcript");
  form.valid_from = document::moment_of(object, "valid_from");
  form.valid_until = document::moment_of(object, "valid_until");
  if (form.valid_from >= form.valid_until) throw Bad{"it is valid until before it is valid from"};
  std::set<std::string> ids;
  for (const Json& one : document::list_of(object, "scenarios", 1, kMaxFormScenarios)) {
    form.scenarios.push_back(scenario_in(one));
    if (!ids.insert(form.scenarios.back().id).second) throw Bad{"it has a scenario twice"};
  }
  form.practice = scenario_in(document::object_of(object, "practice"));
  form.centre = document::text_of(object, "centre", 200);
  form.centre_key = document::hex_of(object, "centre_key", kFormHashBytes);
  return form;
}

// Random numbers that belong to one form, one candidate and one purpose. The candidate's number
// comes last, because it may hold any character.
base::Rng numbers_for(const Form& form, std::string_view candidate, std::string_view purpose) {
  const base::Digest digest = base::sha256(
      {"klankbord ", purpose, "\n", form.id, "\n", std::to_string(form.version), "\n", candidate});
  std::uint64_t seed = 0;
  for (std::size_t i = 0; i < 8; ++i) seed = seed << 8U | digest[i];
  return base::Rng(seed);
}

}  // namespace

bool operator==(const FormScenario& a, const FormScenario& b) {
  return tied(a) == tied(b);
}

bool operator==(const Form& a, const Form& b) {
  return tied(a) == tied(b);
}

std::string to_json(const Form& form) {
  Json object = document::begin(kContentFormat);
  object.update({{"id", form.id},
                 {"version", form.version},
                 {"title", document::texts(form.title)},
                 {"framework", form.framework},
                 {"framework_hash", form.framework_hash},
                 {"blueprint_hash", form.blueprint_hash},
                 {"policy_id", form.policy_id},
                 {"policy_version", form.policy_version},
                 {"policy_hash", form.policy_hash},
                 {"minutes", form.minutes},
                 {"order", kOrders[static_cast<std::size_t>(form.order)]},
                 {"shows_transcript", form.shows_transcript},
                 {"valid_from", form.valid_from},
                 {"valid_until", form.valid_until},
                 {"practice", json_of(form.practice)},
                 {"centre", form.centre},
                 {"centre_key", form.centre_key}});
  Json& scenarios = object["scenarios"] = Json::array();
  for (const FormScenario& scenario : form.scenarios) scenarios.push_back(json_of(scenario));
  return object.dump();
}

base::Result<Form> form_from_json(std::string_view json) {
  return document::read("The form", [&] {
    Form form = form_in(document::parse(json, kContentFormat));
    document::demand_same(json, to_json(form));
    return form;
  });
}

std::vector<std::size_t> order_for(const Form& form, std::string_view candidate) {
  std::vector<std::size_t> order(form.scenarios.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (form.order == OrderPolicy::fixed) return order;
  base::Rng numbers = numbers_for(form, candidate, "order");
  for (std::size_t i = order.size(); i > 1; --i) {  // Fisher-Yates
    std::swap(order[i - 1], order[numbers.below(static_cast<std::uint32_t>(i))]);
  }
  return order;
}

std::uint64_t seed_for(const Form& form, std::string_view candidate, std::size_t scenario) {
  return numbers_for(form, candidate, "options " + std::to_string(scenario)).next();
}

}  // namespace klankbord::exam
