// The form file: what a sitting machine gets. Its header is readable by all; which scenarios it
// holds, and the scenarios themselves without their key, open with the sitting code.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exam/centre.h"
#include "exam/form.h"
#include "scenario/scenario.h"

namespace klankbord::exam {

using ScenarioPointer = std::shared_ptr<const scenario::Scenario>;

inline constexpr std::string_view kFormFormat = "klankbord-form";

// What an invigilator may know before the code is typed.
struct FormHeader {
  std::string id;
  int version = 1;
  base::LocalText title;
  std::string centre, centre_key;
  int minutes = 60;
  std::string valid_from, valid_until;
  std::size_t scenarios = 1;  // how many
};
FormHeader header_of(const Form& form);

struct FormContent {
  Form form;
  std::vector<ScenarioPointer> scenarios;  // for the candidate, in the order of Form::scenarios
  ScenarioPointer practice;
  std::string pin_hash;  // of the invigilator's PIN, see is_pin
};

// The bytes of a form file. The content has to fit together as open_form demands, and form.centre
// and form.centre_key are set to those of `centre`. `code` is one of new_code.
std::string seal_form(FormContent content, const CentreSecret& centre, std::string_view code,
                      CodeCost cost = {});

struct SealedHeader {
  FormHeader header;
  std::string hash;  // SHA-256 of the file's bytes: what a sitting and a key call this form by
};

// Refuses (exit code findings) what the centre did not sign, and any byte that seal_form would have
// written otherwise.
base::Result<SealedHeader> read_form_header(std::string_view bytes, const CentrePublic& centre);

struct OpenForm {
  FormContent content;
  std::string hash;  // of the file's bytes
};

// Refuses besides (exit code refused) a code that is mistyped or another's. Trusts nothing: every
// scenario is checked as one from anywhere, and has to have the hash that the form gives.
base::Result<OpenForm> open_form(std::string_view bytes, const CentrePublic& centre,
                                 std::string_view code);

}  // namespace klankbord::exam
