// An exam form: what one sitting is made of. Its header is readable by all who hold it; what the
// candidate plays and what marks it are encrypted apart from each other (engine/notes/exam.md).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/language.h"

namespace klankbord::exam {

// One scenario of a form. The hashes say which bytes it is, on either side of the seal.
struct FormScenario {
  std::string id;
  int version = 1;
  base::Language language = base::Language::nl;
  base::LocalText title;
  int minutes = 5;             // as the scenario declares
  std::string content_hash;    // of the full scenario as the author wrote it
  std::string key_hash;        // of its exam variant, which the key holds
  std::string candidate_hash;  // of what the candidate plays
  friend bool operator==(const FormScenario& a, const FormScenario& b);
};

// In which order a candidate gets the scenarios.
enum class OrderPolicy : std::uint8_t {
  fixed,          // as listed
  per_candidate,  // shuffled by the candidate's number, so that neighbours differ
};

struct Form {
  std::string id;  // "kcm-2026-a": letters, digits, hyphens
  int version = 1;
  base::LocalText title;
  std::string framework;       // id
  std::string framework_hash;  // of the framework file the points belong to
  std::string blueprint_hash;  // what it was assembled from
  std::string policy_id;
  int policy_version = 0;  // 0: no policy, and so never "passed"
  std::string policy_hash;
  int minutes = 60;  // of active time, before any accommodation; 1 to 600
  OrderPolicy order = OrderPolicy::fixed;
  bool shows_transcript = true;         // may the candidate read back what was said
  std::string valid_from, valid_until;  // ISO 8601 UTC
  std::vector<FormScenario> scenarios;  // 1 to 30
  FormScenario practice;                // played before the clock starts; its points count nowhere
  std::string centre;                   // name of who sealed it
  std::string centre_key;               // its signing key, 64 hexadecimal digits
};

// The order in which the candidate plays them: indexes into Form::scenarios.
std::vector<std::size_t> order_for(const Form& form, const std::string& candidate);
// The seed that orders the options of one scenario for one candidate.
std::uint64_t seed_for(const Form& form, const std::string& candidate, std::size_t scenario);

}  // namespace klankbord::exam
