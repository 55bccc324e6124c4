// What a board changes in a key after a sitting: an option gets another level, an opportunity no
// longer counts, a knock-out is waived, another policy decides. Attempts are replayed with the
// changed key.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "assess/policy.h"
#include "assess/scorecard.h"
#include "base/result.h"
#include "scenario/scenario.h"

namespace klankbord::assess {

// Choosing this option now shows an opportunity at another level.
struct LevelAmendment {
  std::string scenario;     // id
  std::string option;       // "node/option"
  std::string opportunity;  // one the option earned before
  int level = 0;
};

// The opportunity leaves numerator and denominator, for everybody.
struct NeutraliseAmendment {
  std::string scenario, opportunity;
};

// The knock-out counts for nobody, or not for one candidate.
struct WaiveAmendment {
  std::string scenario, knockout;
  std::string candidate;  // number; empty: everybody
};

// This policy decides instead of the one that was sealed with the form: a cut that a standard
// setting found in the sittings themselves, or one that could not decide. The latest counts.
struct PolicyAmendment {
  Policy policy;
};

using Amendment =
    std::variant<LevelAmendment, NeutraliseAmendment, WaiveAmendment, PolicyAmendment>;

struct Amendments {
  std::string form;        // id
  std::string reason, by;  // why, and who decided
  std::string on;          // day
  std::vector<Amendment> changes;
};

// The canonical document of format klankbord-amendments, version 1 (engine/notes/formats.md).
std::string to_json(const Amendments& amendments);
// Refuses (exit code bad_file) what is no such document, and one that changes nothing.
base::Result<Amendments> amendments_from_json(std::string_view json, const std::string& name);
// SHA-256 of the canonical document.
std::string hash_of(const Amendments& amendments);

// Refuses (exit code bad_file) what is not in these scenarios, and an option that never earned the
// opportunity. Whether a policy can decide about the form is exam/policy_fit.h's.
base::Status check_amendments(
    const Amendments& amendments,
    const std::vector<std::shared_ptr<const scenario::Scenario>>& scenarios);

// The scenario with its changed levels; the same object when none of them concerns it.
std::shared_ptr<const scenario::Scenario> amended(
    const std::shared_ptr<const scenario::Scenario>& scenario,
    const std::vector<Amendments>& amendments);

// The policy that decides after these amendments; nothing when none of them brings one.
std::optional<Policy> amended_policy(const std::vector<Amendments>& amendments);

// The scorecard of a replay of the amended scenario without the opportunities that no longer count
// and the knock-outs that are waived for everybody or for this candidate.
Scorecard amended(const Scorecard& scorecard, const std::string& scenario,
                  const std::string& candidate, const std::vector<Amendments>& amendments);

}  // namespace klankbord::assess
