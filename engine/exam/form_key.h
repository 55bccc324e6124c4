// The key file of a form: the scenarios with their evidence, and what they are judged by. It opens
// with centre.secret and stays with the centre.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exam/centre.h"
#include "exam/form.h"
#include "exam/sealed_form.h"

namespace klankbord::exam {

inline constexpr std::string_view kKeyFormat = "klankbord-form-key";

struct KeyContent {
  Form form;
  std::vector<ScenarioPointer> scenarios;   // exam variants, in the order of Form::scenarios
  std::vector<ScenarioPointer> candidates;  // what the candidate played, likewise
  std::string policy;     // the bytes of the policy file; empty when there is none
  std::string blueprint;  // the bytes of the blueprint file
  std::string form_hash;  // of the form file's bytes
};

// The bytes of a key file, made when `form_file` was sealed: it holds that file's hash. The content
// has to fit together as open_key demands; form.centre, form.centre_key and form_hash are set here.
std::string seal_key(KeyContent content, std::string_view form_file, const CentreSecret& centre);

// What is readable without the secret: which form it is the key of.
struct KeyHeader {
  std::string form_id;
  int form_version = 1;
  std::string form_hash;
  std::string centre;
};
// Refuses (exit code findings) what the centre did not sign.
base::Result<KeyHeader> read_key_header(std::string_view bytes, const CentrePublic& centre);

// Refuses besides what is encrypted to another centre and what does not fit together: hashes of
// scenarios, policy and blueprint are those of the form.
base::Result<KeyContent> open_key(std::string_view bytes, const CentreSecret& centre);

}  // namespace klankbord::exam
