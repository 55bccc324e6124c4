// The fields of a form of the company: chips or a list for choices, a line for free text.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "scenario/desk.h"
#include "ui/app_words.h"
#include "ui/kit.h"

namespace klankbord::ui {

// `values`: per field the id of a choice or free text; changed as the learner fills them in.
// `missing`: indexes of fields that are marked as still to be filled in.
void form_fields(Kit& kit, const Words& words, const scenario::Form& form,
                 std::vector<std::string>& values, const std::vector<std::size_t>& missing);

// "Code, nota": the labels of those fields.
std::string field_names(const Words& words, const scenario::Form& form,
                        const std::vector<std::size_t>& fields);

}  // namespace klankbord::ui
