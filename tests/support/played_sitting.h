// Sittings as candidates hold them: played answer by answer and sealed, for whoever marks.
#pragma once

#include <functional>
#include <string>

#include "exam/form_key.h"
#include "exam/sitting.h"
#include "exam/sitting_journal.h"
#include "support/exam_example.h"

namespace klankbord::test {

// Which answer a candidate gives: the option's or task's place among what can be answered now.
using Choose = std::function<play::Input(const play::Attempt& attempt)>;

// The first that can be answered; everything in a task.
play::Input first_answer(const play::Attempt& attempt);
// By a number that differs per candidate.
Choose drawn_answers(std::uint64_t seed);
// "greeting/warm" where that node waits; the first elsewhere.
Choose answers(const std::string& path);

struct SittingOf {
  std::string candidate = "1042";
  std::string nonce = std::string(32, '0');
  Choose choose = first_answer;
  int incidents = 0;
  bool hands_in_early = false;  // after the first scenario
};

// The bytes of a sealed sitting. Throws std::logic_error when an answer may not be given.
std::string played_sitting(const exam::FormContent& paper, const std::string& form_hash,
                           const SittingOf& sitting);

// An exam whose first scenario has a knock-out ("respect", by the option "greeting/rude") and whose
// second ends with an open answer ("own", 4 points); cut 600, error 50, of 16 points.
ExamExample marked_exam(const std::string& policy = {});
std::string policy_text(int cut, int sem);

}  // namespace klankbord::test
