// What the form file and the key file both hold: scenarios beside the form that names them. Seen by
// this folder only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exam/document.h"
#include "exam/form.h"
#include "exam/sealed_form.h"

namespace klankbord::exam::document {

// Each throws Bad, like the functions of exam/document.h.
Form form_in(const Json& content);
// A scenario that the form describes: `hash` is what its canonical bytes must have.
ScenarioPointer scenario_in(const Json& compiled, const FormScenario& described,
                            const std::string& hash);
// A list of them, one for each of the form's; `hash` is FormScenario::key_hash or candidate_hash.
std::vector<ScenarioPointer> scenarios_in(const Json& content, const char* key, const Form& form,
                                          std::string FormScenario::*hash);

// The compiled scenario as part of a larger document, of which it keeps its own bytes.
Json compiled(const ScenarioPointer& scenario);
Json compiled(const std::vector<ScenarioPointer>& scenarios);

}  // namespace klankbord::exam::document
