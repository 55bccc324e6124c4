// An exam form: what one sitting is made of. It is encrypted to the sitting code in the form file
// and to the centre in the key file (engine/notes/exam.md).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/result.h"

namespace klankbord::exam {

inline constexpr std::size_t kMaxFormScenarios = 30;
inline constexpr int kMaxFormMinutes = 600;

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
  friend bool operator!=(const FormScenario& a, const FormScenario& b) { return !(a == b); }
};

// In which order a candidate gets the scenarios.
enum class OrderPolicy : std::uint8_t {
  fixed,          // as listed
  per_candidate,  // shuffled by the candidate's number, so that neighbours differ
};

struct Form {
  std::string id;  // "kcm-2026-a": lower-case letters, digits, hyphens
  int version = 1;
  base::LocalText title;
  std::string framework;       // id
  std::string framework_hash;  // of the framework file the points belong to
  std::string blueprint_hash;  // what it was assembled from
  std::string policy_id;       // empty without a policy
  int policy_version = 0;      // 0: no policy, and so never "passed"
  std::string policy_hash;     // of its canonical document, as the key holds it; or empty
  int minutes = 60;            // of active time, before any accommodation; 1 to 600
  OrderPolicy order = OrderPolicy::fixed;
  bool shows_transcript = true;         // may the candidate read back what was said
  std::string valid_from, valid_until;  // ISO 8601 UTC: "2026-05-04T09:00:00Z"
  std::vector<FormScenario> scenarios;  // 1 to 30
  FormScenario practice;                // played before the clock starts; its points count nowhere
  std::string centre;                   // name of who sealed it
  std::string centre_key;               // its signing key, 64 hexadecimal digits
  friend bool operator==(const Form& a, const Form& b);
  friend bool operator!=(const Form& a, const Form& b) { return !(a == b); }
};

// The canonical document: one line without line end.
std::string to_json(const Form& form);
// Reads what to_json wrote, and nothing else (exit code findings).
base::Result<Form> form_from_json(std::string_view json);

// The order in which the candidate plays them: indexes into Form::scenarios.
std::vector<std::size_t> order_for(const Form& form, std::string_view candidate);
// The seed that orders the options of one scenario for one candidate.
std::uint64_t seed_for(const Form& form, std::string_view candidate, std::size_t scenario);

}  // namespace klankbord::exam
