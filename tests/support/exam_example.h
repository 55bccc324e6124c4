// A small exam: a centre, two short scenarios, and the form and key that it sealed of them.
#pragma once

#include <string>

#include "exam/centre.h"
#include "exam/form_key.h"
#include "exam/sealed_form.h"

namespace klankbord::test {

struct ExamExample {
  exam::CentreSecret centre;
  std::string code, pin;  // of the sitting and of the invigilator
  exam::FormContent content;
  exam::KeyContent key;
  std::string form_file, key_file;  // as sealed
};

// "kcm-2026-a", valid from 2026-05-04T07:00:00Z to 2026-05-08T16:00:00Z, 45 minutes: the scenarios
// "first" and "second", and "practice" before them. Sealed with the least cost. Every call has new
// keys and codes.
ExamExample exam_example(exam::OrderPolicy order = exam::OrderPolicy::fixed);

// The description of a scenario in a form, with its three hashes.
exam::FormScenario described(const scenario::Scenario& full, const scenario::Scenario& key,
                             const scenario::Scenario& candidate);

// The bytes with one bit the other way.
std::string with_bit_flipped(std::string bytes, std::size_t bit);

}  // namespace klankbord::test
