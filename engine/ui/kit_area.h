// A field of several lines, which wraps.
#pragma once

#include <string>

#include "ui/kit.h"

namespace klankbord::ui {

struct AreaStyle {
  Text hint;              // below an empty field's first line, while it is empty
  std::size_t lines = 5;  // how high it is
  std::size_t max_bytes = 400;
};
// Answers whether the text changed. Escape leaves the field and keeps what was written.
bool text_area(Kit& kit, const char* id, const Text& label, std::string& value,
               const AreaStyle& style = {});

}  // namespace klankbord::ui
