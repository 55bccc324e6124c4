// Reads the forms of a company, and the values that a rule or a node wants to see in one.
#pragma once

#include <vector>

#include "scenario/desk.h"
#include "scenario/rule.h"
#include "script/records.h"

namespace klankbord::script {

// `form "wrap-up" { …, field "code" { … }, … }`
scenario::Form read_form(Report& report, const Call& call, Place place);

// `values = { code = "complaint", promise = { "callback", "mail" } }`, against the fields of the
// form. Reports fields and choices that it does not have.
std::vector<scenario::FieldTest> read_values(const Record& record, const scenario::Form& form);

}  // namespace klankbord::script
