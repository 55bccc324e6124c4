// A form that was assembled and not yet sealed: which scenarios, by their hash, under which
// blueprint and policy. Anybody may read it; it is a secret of the board until the exam is over.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/result.h"

namespace klankbord::exam {

inline constexpr std::string_view kDraftFormat = "klankbord-form-draft";

struct FormDraft {
  std::string id;
  int version = 1;
  base::LocalText title;
  std::string blueprint;       // its bytes
  std::string policy;          // its canonical document; empty without one
  std::string framework_hash;  // of the framework file that the points were counted by
  struct Chosen {
    std::string id, content_hash;
  };
  std::vector<Chosen> scenarios;
  Chosen practice;
};

// Indented JSON with a line end.
std::string to_json(const FormDraft& draft);
// Reads what to_json wrote, byte for byte (exit code findings).
base::Result<FormDraft> form_draft_from_json(std::string_view json);

}  // namespace klankbord::exam
