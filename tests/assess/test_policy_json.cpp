// The policy file: read strictly, written in one way.
#include "assess/policy_json.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;
using namespace klankbord::assess;

namespace {

const std::string kText = R"({
  "format": "klankbord-policy", "format_version": 1,
  "id": "kcm-2026", "version": 2,
  "cut": 688, "sem": 41,
  "core_blocks": {"4": {"floor": 500, "sem": 80}, "6": {"floor": 450, "sem": 0}},
  "knockouts": ["privacy", "respect"],
  "set_by": "the exam board", "set_on": "2026-01-15",
  "standard": {"method": "angoff", "cut": 690, "error": 12, "people": 9, "items": 40, "rounds": 2,
               "sources": ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}
})";

std::string with(const std::string& from, const std::string& to) {
  std::string text = kText;
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string refusal(const std::string& text) {
  const auto read = policy_from_json(text, "policy.json");
  return read ? "" : read.failure().message;
}

}  // namespace

SCENARIO("a policy is read, and written in one way", "[assess][policy]") {
  GIVEN("a policy as somebody typed it") {
    const auto policy = policy_from_json(kText, "policy.json");
    REQUIRE(policy.ok());
    THEN("it says what was decided") {
      CHECK(policy->id == "kcm-2026");
      CHECK(policy->version == 2);
      CHECK(policy->cut_permille == 688);
      CHECK(policy->sem_permille == 41);
      REQUIRE(policy->floors.size() == 2);
      CHECK(policy->floors[1].block == "6");
      CHECK(policy->floors[1].permille == 450);
      CHECK(policy->knockouts == std::vector<std::string>{"privacy", "respect"});
      CHECK(policy->standard.method == "angoff");
      CHECK(policy->standard.error_permille == 12);
    }
    WHEN("it is written and read again") {
      const std::string written = to_json(*policy);
      const auto again = policy_from_json(written, "policy.json");
      REQUIRE(again.ok());
      THEN("nothing changes any more, nor does its hash depend on white space") {
        CHECK(to_json(*again) == written);
        CHECK(hash_of(*again) == hash_of(*policy));
        CHECK(written.find('\n') == std::string::npos);
      }
    }
  }
}

SCENARIO("what is no policy is refused with a reason", "[assess][policy]") {
  CHECK(refusal("[]") == "policy.json is no JSON object.");
  CHECK(refusal("{") == "policy.json is no JSON object.");
  CHECK(refusal(with("klankbord-policy", "klankbord-plan")) ==
        "policy.json: is no klankbord-policy file.");
  CHECK(refusal(with("\"format_version\": 1", "\"format_version\": 2")) ==
        "policy.json: was made for a later version of Klankbord.");
  CHECK(refusal(with("\"cut\": 688", "\"cut\": 68.8")) ==
        "policy.json: \"cut\" should be a whole number from 1 to 1000.");
  CHECK(refusal(with("\"cut\": 688", "\"cut\": 1001")) ==
        "policy.json: \"cut\" should be a whole number from 1 to 1000.");
  CHECK(refusal(with("\"cut\": 688", "\"cut\": 18446744073709551615")) ==
        "policy.json: \"cut\" should be a whole number from 1 to 1000.");
  CHECK(refusal(with("\"cut\": 688, ", "")) == "policy.json: \"cut\" is missing.");
  CHECK(refusal(with("\"sem\": 41", "\"sem\": 41, \"sem\": 1")) ==
        "policy.json: \"sem\" stands twice in one object; keep one of them.");
  CHECK(refusal(with("\"floor\": 450", "\"flor\": 450")) ==
        "policy.json: core_blocks: 6: \"floor\" is missing.");
  CHECK(refusal(with("\"set_on\"", "\"set_onn\": \"\", \"set_on\"")) ==
        "policy.json: \"set_onn\" is not known here; did you mean \"set_on\"?.");
  CHECK(refusal(with("2026-01-15", "2026-02-30")) ==
        "policy.json: \"set_on\" should be a day such as 2026-01-15.");
  CHECK(refusal(with("\"respect\"", "\"privacy\"")) ==
        "policy.json: a knock-out stands there twice.");
  CHECK(refusal(with("e3b0", "E3B0")) ==
        "policy.json: standard: \"sources\" holds what is no SHA-256.");
}

SCENARIO("a policy is compared with the framework", "[assess][policy]") {
  const auto framework = framework::framework_from_json(
      test::read_text(test::source_dir() / "assets/frameworks/klantcontactmedewerker.json"),
      "framework");
  REQUIRE(framework.ok());
  const auto check = [&](const std::string& text) {
    const auto policy = policy_from_json(text, "policy.json");
    REQUIRE(policy.ok());
    const auto status = check_policy(*policy, *framework);
    return status ? "" : status.failure().message;
  };
  CHECK(check(kText).empty());
  CHECK(check(with("\"6\": {", "\"66\": {")).find("the block \"66\"") != std::string::npos);
  CHECK(check(with("\"respect\"", "\"respekt\"")).find("\"respekt\"") != std::string::npos);
}
