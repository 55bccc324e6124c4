// The policy file: what an exam board decided, with the record of how it came to that.
#pragma once

#include <string>
#include <string_view>

#include "assess/policy.h"
#include "base/result.h"
#include "framework/framework.h"

namespace klankbord::assess {

// The canonical document of format klankbord-policy, version 1 (engine/notes/formats.md): keys
// sorted, no white space.
std::string to_json(const Policy& policy);

// Reads a policy that anybody may have written, with any white space. Refuses (exit code bad_file)
// unknown and missing keys, shares outside 1 to 1000 (cut) and 0 to 1000 (all others), days that do
// not exist and blocks that stand twice. `name` is what messages call the file.
base::Result<Policy> policy_from_json(std::string_view json, const std::string& name);

// SHA-256 of the canonical document: what forms and results name the policy by.
std::string hash_of(const Policy& policy);

// Refuses (exit code bad_file) core blocks and knock-outs that the framework does not have.
base::Status check_policy(const Policy& policy, const framework::Framework& framework);

}  // namespace klankbord::assess
